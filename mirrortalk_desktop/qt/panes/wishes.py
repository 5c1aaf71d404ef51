"""What a person may want of an answer, in one place: cards deep inside a pane need not pass it on one by one."""

from PySide6.QtCore import QObject, Signal


class Wishes(QObject):
    """Emitted by whatever shows answers, heard by whoever can do something about it.

    *Signals:* `asked(Question)`; `stopped(int question_id)`: let this search be; `citation_chosen(Citation)`: play it;
    `transcript_requested(str episode_id, float seconds)`; `related_requested(Citation)`: moments like this one;
    `bookmark_requested(Citation)`: keep it; `episodes_wanted(tuple[str, ...])`: take them;
    `answer_play_requested(Answer)`: all its quotes; `thumb_given(int number, int thumb)`;
    `export_requested(tuple[Answer, ...], str format)`.
    """

    asked = Signal(object)
    stopped = Signal(int)
    citation_chosen = Signal(object)
    transcript_requested = Signal(str, float)
    related_requested = Signal(object)
    bookmark_requested = Signal(object)
    answer_play_requested = Signal(object)
    episodes_wanted = Signal(object)
    thumb_given = Signal(int, int)
    export_requested = Signal(object, str)
