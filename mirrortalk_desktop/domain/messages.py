"""One sentence and one next step for everything that can go wrong. The window translates these templates."""

from collections.abc import Callable
from dataclasses import dataclass

from mirrortalk_desktop.domain.model import Coverage, Failure
from mirrortalk_desktop.domain.names import name_of
from mirrortalk_desktop.domain.reasons import in_plain_words, is_of_offline
from mirrortalk_desktop.domain.sizes import size
from mirrortalk_desktop.domain.work import Shortage


@dataclass(frozen=True, slots=True)
class Message:
    """What happened, and what the person can do next."""

    sentence: str
    next_step: str

    def __str__(self) -> str:
        return f"{self.sentence} {self.next_step}"


@dataclass(frozen=True, slots=True)
class Note:
    """A kind word that goes beside an answer."""

    title: str
    text: str

    def __str__(self) -> str:
        return f"{self.title}: {self.text}"


_AGAIN = "Try again later; it is tried again by itself too."
_LATER = "Try again later."
_CHECK_ADDRESS = "Check the address and try again."
_WIDER_LIMIT = "Ask without a limit, or with a wider one."

TEMPLATES: dict[str, Message] = {
    "NotAnAddress": Message(
        "“{text}” is not a web address.", "Paste the address of a podcast feed; it starts with https:// or http://."
    ),
    "Unreachable": Message(
        "The server could not be reached: {reason} ({url}).",
        "Check the address and the internet connection, then try again.",
    ),
    "HttpRefused": Message("The server answered with error {status} ({url}).", _AGAIN),
    "NotThere": Message("There is nothing at this address, error 404 ({url}).", _CHECK_ADDRESS),
    "LoginNeeded": Message(
        "The server asks for a login ({url}).",
        "Use the private feed address that the publisher gave you, with its key in it.",
    ),
    "LoginRefused": Message(
        "The server did not accept the login in the address ({url}).",
        "Check the name and the password; with them, an address has the form https://name:password@…",
    ),
    "KeyNotHere": Message(
        "The keyring of this computer does not give the private address of “{title}”.",
        "Unlock the keyring and try again, or add the podcast again by its private address.",
    ),
    "NetworkLogin": Message(
        "This network may want you to log in first: a web page came instead of what was asked for ({url}).",
        "Open any page in your browser and log in; then try again. It is tried again by itself too.",
    ),
    "HomeAddress": Message(
        "{host} is an address in your own network, and a podcast from the web may not lead there.",
        "If the podcast is on a machine of your own, add it by its address there. If it is not, this network may want "
        "you to log in first.",
    ),
    "FeedGone": Message(
        "The publisher has ended the feed ({url}).", "Episodes you have are kept; look for a new address."
    ),
    "TooLarge": Message(
        "The server sends more than {limit} ({url}).", "This does not look like a podcast; check the address."
    ),
    "TooManyRedirects": Message("The server sends on in circles ({url}).", _CHECK_ADDRESS),
    "EmptyDocument": Message("The server sent nothing ({url}).", _AGAIN),
    "NotAFeed": Message(
        "This is not a podcast feed, and links to none ({url}).",
        "Look for “RSS” on the podcast's page and paste that address.",
    ),
    "BrokenFeed": Message("The feed is damaged: {reason} ({url}).", "Tell its publisher, or try again later."),
    "FeedWithoutAudio": Message("“{title}” has no audio episodes.", "Choose another feed of this show."),
    "BrokenOpml": Message("“{name}” is not an OPML list of podcasts.", "Export the list again from your podcast app."),
    "BrokenTranscript": Message(
        "The transcript cannot be understood ({url}).", "Choose “Transcribe from the audio” for this episode."
    ),
    "UnknownFeed": Message(
        "There is no podcast “{feed_id}” in the library.", "List them with: mirrortalk-desktop feeds"
    ),
    "UnknownEpisode": Message(
        "There is no episode “{episode_id}” in the library.", "List them with: mirrortalk-desktop episodes"
    ),
    "AmbiguousName": Message("“{text}” begins the ids of {matches} things.", "Give more of the id."),
    "NoTranscriptYet": Message("“{title}” is not transcribed yet.", "Transcribe it first (ingest)."),
    "NotAudio": Message("“{name}” is not audio that can be played.", "Check the file or the feed; try again later."),
    "EmptyFile": Message("“{name}” is empty.", "Try to get it again."),
    "BrokeOff": Message(
        "The program broke off each time it worked on this episode, so it is left alone.",
        "Its audio may be damaged. “Retry” gives it one more go.",
    ),
    "TruncatedAudio": Message("“{name}” ends too early: {received} of {expected} came.", "Retry to go on loading."),
    "NoSpeech": Message("No speech was found in “{name}”.", "Listen to it; there may be only music or silence."),
    "NothingToImport": Message(
        "There are no audio files in {path}.", "Choose audio files or a folder that holds some."
    ),
    "FileMissing": Message("{path} is not there.", "Check the place and the name."),
    "FileNameUnreadable": Message("The name of {path} cannot be read: it is not in UTF-8.", "Give it another name."),
    "FileThere": Message("{path} is there already.", "Choose another name, or remove it first."),
    "WouldBeLost": Message(
        "{path} is there already, and nothing was written.",
        "Choose another name, or say --force to have it replaced.",
    ),
    "NotAPlace": Message("{path} is among the files that MirrorTalk keeps.", "Choose another place."),
    "CannotRead": Message("It cannot be read: {reason} ({path}).", "Check the file's permissions, then try again."),
    "CannotWrite": Message(
        "It cannot be written: {reason} ({path}).", "Check the folder's permissions, then try again."
    ),
    "DiskFull": Message("The disk is too full: {needed} needed, {free} free ({path}).", "Free some space, then retry."),
    "ModelMissing": Message(
        "The speech or language model “{name}” is not on this computer (looked in {folder}).",
        "Choose “Get the speech model…” in the Library menu, or run: mirrortalk-desktop models fetch {name}",
    ),
    "ModelDamaged": Message(
        "The model “{name}” is damaged: {reason}.",
        "Get it again, or import it again from where it came from: Library › Models…, or mirrortalk-desktop models",
    ),
    "AnotherModel": Message(
        "The model in the folder “{name}” is another one than the {name} that is known here.",
        "Give its folder another name, then try again.",
    ),
    "CannotImport": Message(
        "The model “{name}” cannot be imported: {reason}.", "Copy it again from where it came from; then try again."
    ),
    "OtherEngine": Message(
        "“{name}” is a model in a form that MirrorTalk does not read.",
        "Look for the same one in the form of CTranslate2 (“faster-whisper”): it has a model.bin and a config.json.",
    ),
    "NoModelFound": Message(
        "There is no model that can be used in {path}.",
        "Choose the folder that holds model.bin, config.json, tokenizer.json and vocabulary.json or vocabulary.txt.",
    ),
    "UnknownModel": Message(
        "There is no model called “{name}”.",
        "Known models: {known}. Get or choose one in Library › Models…, or with: mirrortalk-desktop models",
    ),
    "ModelStays": Message(
        "“{name}” came with MirrorTalk and stays.", "Models that you fetched or imported can be deleted."
    ),
    "ModelTooLarge": Message(
        "“{name}” needs a memory budget of {needed} MB; yours is {budget} MB.",
        "Choose a larger budget in the settings, or a smaller model.",
    ),
    "EmptyQuestion": Message("The question is empty.", "Type what you want to know."),
    "NotALine": Message(
        "This line is no question: {reason}.",
        'Give a question as it is, or an object with "question", a text, and if you like "follows", true or false.',
    ),
    "QuestionTooLong": Message(
        "The question has {length} characters; at most {limit} are understood.", "Ask it in a sentence or two."
    ),
    "NothingToSearch": Message(
        "There is nothing to search yet; {waiting} episodes are waiting.", "Add a podcast, or wait until one is ready."
    ),
    "NothingWithinLimits": Message(
        "No episode that is ready fits what this question is limited to; {waiting} that fit are waiting.",
        _WIDER_LIMIT,
    ),
    "DatesReversed": Message(
        "The dates leave no time between them: from {since} on, but before {until}.", "Exchange them, or leave one out."
    ),
    "UnknownSpeaker": Message(
        "Nobody called “{name}” speaks in your library, as far as its transcripts say.",
        "Leave the speaker out, or choose one that a transcript names.",
    ),
    "UnknownTopic": Message("“{name}” is not among the topics.", "List them with: mirrortalk-desktop topics"),
    "UnknownQuestion": Message(
        "There is no question number {number}.", "List them with: mirrortalk-desktop history list"
    ),
    "AudioNotHere": Message(
        "The audio of “{title}” is not on this computer, and MirrorTalk is set to work offline.",
        "Turn off “Work offline” in the settings, then play it again.",
    ),
    "NoAudioHere": Message(
        "The audio of this answer is not on this computer.", "Play one of its quotes to have its episode downloaded."
    ),
    "BeyondTheEnd": Message(
        "“{title}” is {length} long, so there is nothing at {place}.", "Give a place before its end."
    ),
    "NothingToExport": Message(
        "There is nothing to export.",
        "Ask something, keep a moment or add a podcast first. A playlist needs quotes whose episodes are still there.",
    ),
    "UnknownBookmark": Message(
        "There is no bookmark number {number}.", "List them with: mirrortalk-desktop bookmarks list"
    ),
    "IndexDamaged": Message(
        "The search index is damaged: {reason}.", "It is rebuilt by itself; or run: mirrortalk-desktop rebuild-index"
    ),
    "IndexUnreachable": Message(
        "The search index at {location} cannot be used: {reason}.",
        "Check index_location in the settings, its credentials in the environment, and the connection.",
    ),
    "IndexBusy": Message("The search index cannot be used just now: {reason}.", "Ask again in a moment."),
    "IndexMadeAgain": Message(
        "The search index was missing or damaged, and is being made again from your library.",
        "Nothing is lost and nothing is transcribed again; until it is ready, questions are answered by words only.",
    ),
    "PackageUnusable": Message(
        "{package} cannot be used on this computer: {reason}.",
        "Questions can still be answered by words. To try it again, run: mirrortalk-desktop doctor",
    ),
    "LibraryDamaged": Message(
        "The library {path} is damaged: {reason}.",
        "Choose “Restore a backup…” in the Library menu, or run: mirrortalk-desktop restore latest – "
        "or save what can still be read: mirrortalk-desktop doctor --repair",
    ),
    "LibraryBusy": Message(
        "Another MirrorTalk is already working on the library {path} ({holder}).",
        "Use that one, or close it and try again. A command can wait for it: --wait.",
    ),
    "WindowSilent": Message(
        "The window of the library {path} is open already, but does not answer ({holder}).",
        "Wait a moment and try again, or end that process.",
    ),
    "LibraryTooNew": Message(
        "The library {path} comes from a newer version of MirrorTalk (format {version}).", "Install the newer version."
    ),
    "UnknownBackup": Message("There is no backup “{name}”.", "List them with: mirrortalk-desktop backups"),
    "NoBackupYet": Message("There is no backup in {folder} yet.", "Make one with: mirrortalk-desktop backup"),
    "BackupDamaged": Message(
        "The backup {path} cannot be used: {reason}.", "Choose another one; your library is as it was."
    ),
    "SettingsUnreadable": Message("The settings in {name} cannot be used: {reason}.", "Correct them and start again."),
    "BadSetting": Message("The setting {name} cannot be “{value}”: {reason}.", "Correct it and start again."),
    "UnknownComponent": Message(
        "Nothing in MirrorTalk is called “{name}”.", "List it with: mirrortalk-desktop licences"
    ),
    "OutOfMemory": Message(
        "There was not enough memory for {doing}.", "Close other programs or choose a smaller model."
    ),
}

#: What is said instead where no episode is waiting, or one.
TEMPLATES_OF_FEW: dict[tuple[str, int], Message] = {
    ("NothingToSearch", 0): Message("There is nothing to search yet.", "Add a podcast, or take more episodes of one."),
    ("NothingToSearch", 1): Message(
        "There is nothing to search yet; one episode is waiting.", "Wait until it is ready, or add a podcast."
    ),
    ("NothingWithinLimits", 0): Message("No episode fits what this question is limited to.", _WIDER_LIMIT),
    ("NothingWithinLimits", 1): Message(
        "No episode that is ready fits what this question is limited to; one that fits is waiting.", _WIDER_LIMIT
    ),
    ("DiskFull", 0): Message("The disk is full: there is no room left ({path}).", "Free some space, then retry."),
}

#: What is said instead where nothing was kept that could be tried again by itself.
TEMPLATES_OF_ONE_TRY: dict[str, Message] = {
    "HttpRefused": Message(TEMPLATES["HttpRefused"].sentence, _LATER),
    "EmptyDocument": Message(TEMPLATES["EmptyDocument"].sentence, _LATER),
    "NetworkLogin": Message(
        TEMPLATES["NetworkLogin"].sentence, "Open any page in your browser and log in; then try again."
    ),
}

#: What is said instead of that something could not be reached: it was not even asked.
WORKS_OFFLINE = Message(
    "MirrorTalk is set to work offline, so nothing was asked for ({url}).",
    "Turn off “Work offline” in the settings, or leave out --offline, then try again.",
)

#: Facts that are amounts of bytes, by the code of the failure.
_IN_BYTES = {
    "TooLarge": ("limit",),
    "TruncatedAudio": ("expected", "received"),
    "DiskFull": ("needed", "free"),
}
#: Facts that are words of ours.
_IN_WORDS = ("reason", "doing")
_OF_LIBRARY = ("LibraryDamaged", "BackupDamaged")

#: For a failure that has no template.
UNEXPECTED = Message("Something unexpected happened ({code}).", "See the log for details.")

#: Why only words were compared, by the name in `Coverage.words_only`. The window translates these too.
WORDS_ONLY: dict[str, str] = {
    "rebuilding": "Answered by words only while the index is made again ({indexed} of {to_index} episodes).",
    "processor": "Answered by words only: this computer's processor cannot run what searches by meaning.",
    "unusable": "Answered by words only: the search index cannot be used. mirrortalk-desktop doctor says why.",
}

#: What goes beside an answer, by the name in `Answer.note`. The window translates these too.
NOTES: dict[str, Note] = {
    "care": Note(
        "If this is about you or somebody near you",
        "You need not carry it alone. In danger, call the emergency number of your country now. In most countries "
        "somebody who is trained to listen can be reached at any hour: findahelpline.com lists free, confidential "
        "lines. Or tell somebody who is close to you.",
    ),
    # In the language of the question, whatever the language of the window is.
    "care.de": Note(
        "Wenn es um dich geht oder um jemanden, der dir nahesteht",
        "Du musst das nicht allein tragen. Bei Gefahr ruf jetzt den Notruf deines Landes an (in Europa 112). In den "
        "meisten Ländern ist zu jeder Stunde jemand zu erreichen, der zuhören gelernt hat: findahelpline.com nennt "
        "kostenlose, vertrauliche Nummern. Oder sag es jemandem, der dir nahesteht.",
    ),
    "care.fr": Note(
        "Si cela te concerne, toi ou quelqu'un de proche",
        "Tu n'as pas à porter cela sans aide. En cas de danger, appelle tout de suite le numéro d'urgence de ton pays "
        "(le 112 en Europe). Dans la plupart des pays, quelqu'un qui sait écouter peut être joint à toute heure : "
        "findahelpline.com indique des lignes gratuites et confidentielles. Ou parles-en à quelqu'un de proche.",
    ),
    "care.es": Note(
        "Si se trata de ti o de alguien cercano",
        "No tienes que llevarlo a solas. Si hay peligro, llama ahora al número de emergencias de tu país (en "
        "Europa, el 112). En casi todos los países se puede hablar a cualquier hora con alguien que sabe escuchar: "
        "findahelpline.com reúne líneas gratuitas y confidenciales. O cuéntaselo a alguien cercano.",
    ),
}


def template_of(failure: Failure, *, is_one_try: bool = False) -> Message | None:
    """The sentence and next step for a failure, before its facts are filled in; None for a bug.

    `is_one_try`: nothing was kept, so nothing is tried again by itself.
    """
    if is_of_offline(failure):
        return WORKS_OFFLINE
    if is_one_try and failure.code in TEMPLATES_OF_ONE_TRY:
        return TEMPLATES_OF_ONE_TRY[failure.code]
    count = failure.facts.get("waiting", failure.facts.get("needed"))
    few = TEMPLATES_OF_FEW.get((failure.code, count)) if isinstance(count, int) else None
    return few or TEMPLATES.get(failure.code)


def explain(failure: Failure, *, is_one_try: bool = False) -> Message:
    """The sentence and next step for a failure, in English; `is_one_try` as in `template_of`."""
    template = template_of(failure, is_one_try=is_one_try)
    if template is None:
        return Message(UNEXPECTED.sentence.format(code=failure.code), UNEXPECTED.next_step)
    facts = facts_in_words(failure, in_bytes=size)
    return Message(template.sentence.format(**facts), template.next_step.format(**facts))


def facts_in_words(
    failure: Failure, *, in_bytes: Callable[[float], str], translate: Callable[[str], str] = str
) -> dict[str, str]:
    """What a message puts into its template, short enough to be read. Only words of ours are translated: all else is
    names, addresses and numbers.
    """
    said = {}
    for name, value in failure.facts.items():
        if name in _IN_BYTES.get(failure.code, ()) and isinstance(value, int | float):
            said[name] = in_bytes(value)
        elif name in _IN_WORDS:
            plain = in_plain_words(str(value), is_of_library=failure.code in _OF_LIBRARY)
            said[name] = shorten(translate(plain))
        else:
            said[name] = shorten(str(value))
    return said


def words_only(searched: Coverage, translate: Callable[[str], str] = str) -> str:
    """Why only words were compared, in a sentence; nothing where the index was searched. The window translates it."""
    text = WORDS_ONLY.get(searched.words_only, "")
    return translate(text).format(indexed=f"{searched.indexed:,}", to_index=f"{searched.to_index:,}") if text else ""


#: Words are not cut, unless that would leave out so much of what there is room for.
_LEAST_KEPT = 0.7


def shorten(text: str, limit: int = 200) -> str:
    """The text on one line and no longer than a person reads; what is left out begins with a word, if it can."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    kept = line[:limit].rfind(" ")
    return line[: kept if kept >= _LEAST_KEPT * limit else limit - 1].rstrip(" ,;:") + "…"


_SHORT_OF_BUDGET = "{needed} MB needed, {left} MB left of the budget"
_SHORT_OF_SYSTEM = "{needed} MB needed, and the computer is short of memory"
_STAYS = "{name} keeps its share until MirrorTalk is started again"
#: What `why_it_waits` is made of.
SHORTAGES = (_SHORT_OF_BUDGET, _SHORT_OF_SYSTEM, _STAYS)


def why_it_waits(shortage: Shortage, translate: Callable[[str], str] = str) -> str:
    """Why work waits for memory, in a line; the window translates it."""
    template = translate(_SHORT_OF_SYSTEM if shortage.is_of_system else _SHORT_OF_BUDGET)
    why = template.format(needed=f"{shortage.needed_mb:.0f}", left=f"{shortage.left_mb:.0f}")
    if not shortage.stays or shortage.is_of_system:
        return why
    return f"{why}; {translate(_STAYS).format(name=name_of(shortage.stays, translate))}"
