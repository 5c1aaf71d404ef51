"""Who listens to whom in the window: actions of the menus, and what the panes and helpers ask of one another."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mirrortalk_desktop.qt.window import MainWindow


def connect_actions(window: "MainWindow") -> None:
    """Have every action do what it says."""
    do, wishes, bring = window.actions_, window.questions.wishes, window.arrangement.bring
    asked = (do.ask, do.show_history, do.show_topics, do.show_bookmarks, do.export)
    bring(window.questions, *(action.triggered for action in asked))
    bring(window.library, do.filter.triggered, do.show_library.triggered)
    bring(window.reader, do.find.triggered, do.show_reader.triggered, wishes.transcript_requested)
    bring(window.reader, window.library.episode_chosen)
    do.add_podcast.triggered.connect(window.add_podcast)
    do.import_files.triggered.connect(window.importing.choose_files)
    do.import_folder.triggered.connect(window.importing.choose_folder)
    do.show_options.triggered.connect(window.show_tuning.open_chosen)
    do.refresh_all.triggered.connect(window.shelf.refresh_all)
    do.get_model.triggered.connect(window.importing.fetch_model)
    do.import_model.triggered.connect(window.importing.choose_model)
    do.settings.triggered.connect(window.tuning.open_dialog)
    do.quit.triggered.connect(window.close)
    do.ask.triggered.connect(window.questions.focus_question)
    do.show_history.triggered.connect(window.questions.open_history)
    do.show_topics.triggered.connect(window.questions.open_topics)
    do.show_bookmarks.triggered.connect(window.questions.open_bookmarks)
    do.export.triggered.connect(window.questions.open_export_menu)
    do.find.triggered.connect(window.reader.focus_find)
    do.filter.triggered.connect(window.library.focus_filter)
    do.show_library.triggered.connect(window.library.focus_feeds)
    do.show_reader.triggered.connect(window.reader.focus_text)
    do.show_jobs.triggered.connect(window.jobs_dock.toggle)
    do.show_memory.triggered.connect(window.budgeting.open_panel)
    window.listening.connect_actions(do)
    window.playing.connect_wishes(do, wishes)
    do.bookmark.triggered.connect(window.keeping.keep_now)
    do.pause_jobs.triggered.connect(window.board.pause_all)
    do.resume_jobs.triggered.connect(window.board.resume_all)
    do.retry_jobs.triggered.connect(window.board.retry_all)
    do.cancel_jobs.triggered.connect(window.board.cancel_all)
    do.commands.triggered.connect(window.commanding.open_palette)
    do.edit_keys.triggered.connect(window.commanding.open_keys)
    do.welcome.triggered.connect(window.welcoming.open)
    do.take_sample.triggered.connect(window.welcoming.take_sample)
    do.privacy.triggered.connect(window.connecting.open)
    do.about.triggered.connect(window.show_about)


def connect_panes(window: "MainWindow") -> None:
    """Have panes and helpers hear of one another."""
    window.library.add_podcast_requested.connect(window.add_podcast)
    window.library.import_requested.connect(window.importing.choose_files)
    window.library.episode_chosen.connect(window.listening.open)
    window.library.play_requested.connect(window.listening.play_from_start)
    wishes = window.questions.wishes
    wishes.citation_chosen.connect(window.listening.play_citation)
    wishes.transcript_requested.connect(window.listening.open_at)
    wishes.episodes_wanted.connect(window.shelf.take)
    wishes.export_requested.connect(window.exporting.export_answers)
    window.questions.conversation_export_requested.connect(window.exporting.export_conversation)
    window.reader.bookmark_requested.connect(window.keeping.keep_moment)
    window.reader.view_changed.connect(window.questions.set_open)
    window.jobs_pane.pause_requested.connect(window.board.pause)
    window.jobs_pane.resume_requested.connect(window.board.resume)
    window.jobs_pane.cancel_requested.connect(window.board.cancel)
    window.jobs_pane.retry_requested.connect(window.board.retry)
    window.board.job_changed.connect(window.jobs.put)
    window.board.job_removed.connect(window.jobs.remove)
    window.board.held_changed.connect(window.say_held)
    window.board.became_idle.connect(window.browsing.look_again)
    window.asking.answered.connect(window.browsing.suggest_more)
    window.shelf.feeds_changed.connect(window.questions.set_feeds)
    window.shelf.feeds_changed.connect(window.look_for_due)
    window.listening.positions.changed.connect(window.episodes.put_heard)
    window.shelf.episodes_removed.connect(window.listening.forget)
    window.shelf.episodes_removed.connect(window.chat.forget_episodes)
    window.shelf.feeds_changed.connect(window.welcoming.greet)
    window.importing.imported.connect(window.shelf.load)
    window.welcoming.podcast_requested.connect(window.add_podcast)
    window.welcoming.sample_taken.connect(window.library.choose_feed)
    window.welcoming.sample_taken.connect(window.shelf.load)
    window.welcoming.sample_taken.connect(window.questions.focus_question)
    helpers = (window.shelf, window.listening, window.keeping, window.importing, window.tuning, window.budgeting)
    more = (window.playing, window.commanding, window.welcoming, window.telling, window.show_tuning)
    for speaker in (*helpers, *more, window.remembering, window.exporting):
        speaker.said.connect(window.say)
