"""Every sub-command, in the order in which help shows them. A new family of commands is one file and one row here."""

from mirrortalk_desktop.commands import (
    ask,
    backups,
    bookmarks,
    browse,
    demo,
    doctor,
    history,
    ingest,
    licences,
    models,
    podcasts,
    privacy,
    removal,
    transcripts,
)

COMMANDS = (
    *podcasts.COMMANDS,
    *ingest.COMMANDS,
    *ask.COMMANDS,
    *history.COMMANDS,
    *bookmarks.COMMANDS,
    *browse.COMMANDS,
    *transcripts.COMMANDS,
    *models.COMMANDS,
    *backups.COMMANDS,
    *privacy.COMMANDS,
    *doctor.COMMANDS,
    *licences.COMMANDS,
    *removal.COMMANDS,
    *demo.COMMANDS,
)
