"""Every action of the window, with its words, its icon and its key: menus and shortcuts are made from here."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar

from mirrortalk_desktop.qt.icons import icon

Keys = str | QKeySequence.StandardKey


class Actions(QObject):
    """The actions; the window connects them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        standard = QKeySequence.StandardKey
        role = QAction.MenuRole
        self.add_podcast = self._make(self.tr("&Add podcast…"), "add", standard.New)
        self.import_files = self._make(self.tr("&Import audio files…"), "folder", "Ctrl+I")
        self.import_folder = self._make(self.tr("Import a &folder…"), "folder", "Ctrl+Shift+I")
        self.refresh_all = self._make(self.tr("&Look for new episodes"), "refresh", standard.Refresh)
        self.show_options = self._make(self.tr("&Options of this podcast…"), "settings", "Ctrl+Shift+O")
        self.models = self._make(self.tr("Mod&els…"), "speech", "Ctrl+9")
        self.get_model = self._make(self.tr("&Get the speech model…"), "speech", "Ctrl+M")
        self.import_model = self._make(self.tr("Import a &model from a folder…"), "folder", "Ctrl+Shift+M")
        self.back_up = self._make(self.tr("&Back up now"), "", "Ctrl+Shift+B")
        self.restore_backup = self._make(self.tr("&Restore a backup…"), "history", "Ctrl+0")
        self.settings = self._make(self.tr("&Settings…"), "settings", "Ctrl+,", role.PreferencesRole)
        self.quit = self._make(self.tr("&Quit"), "", "Ctrl+Q", role.QuitRole)

        self.ask = self._make(self.tr("&Ask a question"), "ask", "Ctrl+L")
        self.find = self._make(self.tr("&Find in the transcript"), "search", standard.Find)
        self.filter = self._make(self.tr("Filter &episodes"), "search", "Ctrl+Shift+F")
        self.show_library = self._make(self.tr("&Library"), "library", "Ctrl+1")
        self.show_reader = self._make(self.tr("&Transcript"), "transcript", "Ctrl+2")
        self.show_jobs = self._make(self.tr("&Jobs"), "activity", "Ctrl+3")
        self.show_memory = self._make(self.tr("&Memory"), "memory", "Ctrl+4")

        self.toggle_library = self._make_panel(self.tr("Show the &library"), "Ctrl+Shift+1")
        self.toggle_reader = self._make_panel(self.tr("Show the &transcript"), "Ctrl+Shift+2")
        self.toggle_questions = self._make_panel(self.tr("Show the &questions"), "Ctrl+Shift+3")
        self.toggle_player = self._make_panel(self.tr("Show the &player"), "Ctrl+Shift+4")

        self.show_history = self._make(self.tr("Earlier &questions"), "history", "Ctrl+5")
        self.show_topics = self._make(self.tr("T&opics"), "topics", "Ctrl+6")
        self.show_bookmarks = self._make(self.tr("&Bookmarks"), "bookmark", "Ctrl+7")
        self.export = self._make(self.tr("E&xport the conversation…"), "export", "Ctrl+E")

        self.play = self._make(self.tr("&Play or pause"), "play", "Ctrl+P")
        self.back = self._make(self.tr("&Back 10 seconds"), "back", "Alt+Left")
        self.forward = self._make(self.tr("&Forward 30 seconds"), "forward", "Alt+Right")
        self.previous_part = self._make(self.tr("P&revious chapter or quote"), "previous", "Alt+Shift+Left")
        self.next_part = self._make(self.tr("&Next chapter or quote"), "next", "Alt+Shift+Right")
        self.play_answer = self._make(self.tr("Play the last ans&wer, or stop it"), "play-all", "Ctrl+Shift+A")
        self.bookmark = self._make(self.tr("Boo&kmark this moment"), "bookmark", "Ctrl+B")
        self.slower = self._make(self.tr("&Slower"), "", "Alt+,")
        self.faster = self._make(self.tr("F&aster"), "", "Alt+.")
        self.mute = self._make(self.tr("&Mute or unmute"), "muted", "Alt+M")
        self.sleep = self._make(self.tr("S&leep timer…"), "sleep", "Alt+S")

        self.pause_jobs = self._make(self.tr("&Pause all"), "pause", "Ctrl+Shift+P")
        self.resume_jobs = self._make(self.tr("&Resume all"), "play", "Ctrl+Shift+R")
        self.retry_jobs = self._make(self.tr("Re&try what failed"), "retry", "Ctrl+Shift+T")
        self.cancel_jobs = self._make(self.tr("&Cancel all"), "cancel", "Ctrl+Shift+C")

        self.commands = self._make(self.tr("&Run a command…"), "search", "Ctrl+K")
        self.edit_keys = self._make(self.tr("&Keyboard shortcuts…"), "settings", "Ctrl+Shift+K")
        self.welcome = self._make(self.tr("&Welcome…"), "mirrortalk", "Shift+F1")
        self.take_sample = self._make(self.tr("Try the &sample show"), "podcast", "Ctrl+Shift+D")
        self.privacy = self._make(self.tr("&Privacy…"), "", "Ctrl+8")
        self.remove_data = self._make(self.tr("&Remove my data…"), "", "Ctrl+Shift+Del")
        self.about = self._make(self.tr("&About MirrorTalk"), "about", standard.HelpContents, role.AboutRole)

        for name, action in self.named.items():
            action.setObjectName(name)

    @property
    def named(self) -> dict[str, QAction]:
        """Every action by its name, under which its key is kept."""
        return {name: action for name, action in vars(self).items() if isinstance(action, QAction)}

    def fill(self, bar: QMenuBar) -> None:
        """Put every action into its menu."""
        library = bar.addMenu(self.tr("&Library"))
        library.addActions([self.add_podcast, self.import_files, self.import_folder])
        library.addSeparator()
        library.addActions([self.refresh_all, self.show_options])
        library.addSeparator()
        library.addActions([self.models, self.get_model, self.import_model])
        library.addSeparator()
        library.addActions([self.back_up, self.restore_backup])
        library.addSeparator()
        library.addActions([self.settings, self.edit_keys, self.quit])
        go = bar.addMenu(self.tr("&Go"))
        go.addActions([self.ask, self.find, self.filter])
        go.addSeparator()
        go.addActions([self.show_library, self.show_reader, self.show_jobs, self.show_memory])
        go.addSeparator()
        go.addActions([self.show_history, self.show_topics, self.show_bookmarks, self.export])
        go.addSeparator()
        go.addAction(self.commands)
        panels = bar.addMenu(self.tr("Pa&nels"))
        panels.addActions([self.toggle_library, self.toggle_reader, self.toggle_questions, self.toggle_player])
        listen = bar.addMenu(self.tr("&Play"))
        listen.addActions([self.play, self.back, self.forward, self.previous_part, self.next_part])
        listen.addSeparator()
        listen.addActions([self.play_answer, self.bookmark])
        listen.addSeparator()
        listen.addActions([self.slower, self.faster, self.mute, self.sleep])
        jobs = bar.addMenu(self.tr("&Jobs"))
        jobs.addActions([self.pause_jobs, self.resume_jobs, self.retry_jobs, self.cancel_jobs])
        bar.addMenu(self.tr("&Help")).addActions(
            [self.welcome, self.take_sample, self.privacy, self.remove_data, self.about]
        )

    def _make_panel(self, text: str, keys: Keys) -> QAction:
        """An action that shows a panel, or hides it."""
        action = self._make(text, "", keys)
        action.setCheckable(True)
        action.setChecked(True)
        return action

    def _make(self, text: str, drawing: str, keys: Keys, role: QAction.MenuRole = QAction.MenuRole.NoRole) -> QAction:
        action = QAction(text, self)
        if drawing:
            action.setIcon(icon(drawing))
        action.setShortcuts(QKeySequence.keyBindings(keys) if not isinstance(keys, str) else [QKeySequence(keys)])
        action.setMenuRole(role)
        return action
