"""The bar at the bottom that says what plays and lets the person steer it."""

from PySide6.QtCore import QLocale, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from mirrortalk_desktop.domain.model import Chapter
from mirrortalk_desktop.qt.models.words import clock
from mirrortalk_desktop.qt.panes.chapters_button import ChaptersButton
from mirrortalk_desktop.qt.panes.parts import SMALL, ElidedLabel, IconButton, gap, left_to_right, scaled
from mirrortalk_desktop.qt.panes.seek_slider import SeekSlider
from mirrortalk_desktop.qt.panes.sleep_button import SleepButton
from mirrortalk_desktop.qt.player import Player
from mirrortalk_desktop.qt.sleeping import SleepTimer

BACK, FORWARD = 10.0, 30.0
_SPEEDS = (0.5, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
SLOWEST, FASTEST = _SPEEDS[0], _SPEEDS[-1]
_STEPS_PER_SECOND = 10
_LETTERS_OF_TITLE = 10
_LETTERS_WITH_WORDS = 100
"""In a narrower bar, the word beside the speed goes."""


class PlayerBar(QFrame):
    """Play, pause, skip, seek, chapters, sleep timer, speed and volume for the one player.

    Signals: bookmark_requested(): keep this moment; episode_changed(): another one is loaded, or none.
    """

    bookmark_requested = Signal()
    episode_changed = Signal()

    def __init__(self, player: Player, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "player")
        self.setAccessibleName(self.tr("Player"))
        self._player = player
        self.sleep = SleepTimer(player, self)
        self._episode_id = self._feed_name = ""
        self._is_dragged = False
        self._build()
        self._connect()
        self.show_episode("", "", "")

    @property
    def episode_id(self) -> str:
        """The episode that is loaded, or nothing."""
        return self._episode_id

    @property
    def title(self) -> str:
        """What is loaded, in words."""
        return self._title.full_text if self._episode_id else ""

    @property
    def feed_title(self) -> str:
        """The show that it is from."""
        return self._feed_name

    def show_episode(self, episode_id: str, title: str, feed_title: str, chapters: tuple[Chapter, ...] = ()) -> None:
        """Say what plays; without an episode, that nothing does."""
        is_another = episode_id != self._episode_id
        self._episode_id = episode_id
        self._feed_name = feed_title if episode_id else ""
        self._title.set_full_text(title if episode_id else self.tr("Nothing is playing"))
        for widget in (self.play_button, self.back_button, self.forward_button, self.slider, self.bookmark_button):
            widget.setEnabled(bool(episode_id))
        self.chapters.show_chapters(chapters)
        self.slider.set_marks([round(start * _STEPS_PER_SECOND) for start in self.chapters.starts])
        if is_another:
            self.sleep.set_chapters(self.chapters.starts)
        if not episode_id:
            self._show_duration(0.0)
            self._show_position(0.0)
        self.episode_changed.emit()

    @property
    def loudness(self) -> float:
        """How loud it is, 0 to 1; 0 while it is muted."""
        return 0.0 if self.mute_button.isChecked() else self.volume.value() / 100

    def set_loudness(self, loudness: float) -> None:
        """Make it so loud, 0 to 1, and heard again if it was muted."""
        self.mute_button.setChecked(False)
        self.volume.setValue(round(100 * loudness))

    # --- what is remembered from one start to the next

    def keep_state(self, state: QSettings) -> None:
        """Remember speed, volume and silence."""
        state.setValue("player/speed", self._player.rate)
        state.setValue("player/volume", self.volume.value())
        state.setValue("player/muted", self.mute_button.isChecked())

    def restore_state(self, state: QSettings) -> None:
        """Take speed, volume and silence from last time; what is no number or out of reach is left."""
        speed, volume = _number(state.value("player/speed")), _number(state.value("player/volume"))
        if speed is not None and SLOWEST <= speed <= FASTEST:
            self._player.set_rate(speed)
        if volume is not None:
            self.volume.setValue(round(volume))
        self.mute_button.setChecked(state.value("player/muted") in (True, "true"))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave a word away where there is little room."""
        super().resizeEvent(event)
        self._speed_label.setVisible(self.width() > self.fontMetrics().averageCharWidth() * _LETTERS_WITH_WORDS)

    # --- what keys do

    @Slot()
    def go_slower(self) -> None:
        """Play at the next lower speed."""
        slower = [speed for speed in _SPEEDS if speed < self._player.rate - 0.01]
        self._player.set_rate(slower[-1] if slower else SLOWEST)

    @Slot()
    def go_faster(self) -> None:
        """Play at the next higher speed."""
        faster = [speed for speed in _SPEEDS if speed > self._player.rate + 0.01]
        self._player.set_rate(faster[0] if faster else FASTEST)

    @Slot()
    def open_sleep_menu(self) -> None:
        """Let the person choose when it is to be silent."""
        self.sleep_button.showMenu()

    @Slot()
    def go_to_next_chapter(self) -> None:
        """Go to the next chapter, if there is one."""
        start = self.chapters.start_of_next(self._player.position)
        if start is not None:
            self._player.seek(start)

    @Slot()
    def go_to_previous_chapter(self) -> None:
        """Go to the beginning of this chapter, and from there to the one before."""
        self._player.seek(self.chapters.start_of_previous(self._player.position))

    # --- building

    def _build(self) -> None:
        space = gap(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(space, space // 3, space, space // 2)
        column.setSpacing(space // 4)
        column.addWidget(left_to_right(self._build_line(), self))
        row = QHBoxLayout()
        row.setSpacing(space // 2)
        self.back_button = IconButton("back", self.tr("Back 10 seconds"), self)
        self.play_button = IconButton("play", self.tr("Play"), self)
        self.forward_button = IconButton("forward", self.tr("Forward 30 seconds"), self)
        moves = QHBoxLayout()
        moves.setSpacing(space // 2)
        for button in (self.back_button, self.play_button, self.forward_button):
            moves.addWidget(button)
        row.addWidget(left_to_right(moves, self))
        row.addSpacing(space // 2)
        row.addLayout(self._build_names(), 1)
        row.addSpacing(space // 2)
        self.chapters = ChaptersButton(self)
        self.bookmark_button = IconButton("bookmark", self.tr("Bookmark this moment"), self)
        self.sleep_button = SleepButton(self.sleep, self)
        for button in (self.chapters, self.bookmark_button, self.sleep_button):
            row.addWidget(button)
        self._build_speed(row)
        self._build_volume(row)
        column.addLayout(row)

    def _build_line(self) -> QHBoxLayout:
        self._elapsed = QLabel(clock(0), self)
        self._total = QLabel(clock(0), self)
        for times in (self._elapsed, self._total):
            times.setProperty("kind", "muted")
        self.slider = SeekSlider(self)
        self.slider.setAccessibleName(self.tr("Position"))
        row = QHBoxLayout()
        row.addWidget(self._elapsed)
        row.addWidget(self.slider, 1)
        row.addWidget(self._total)
        return row

    def _build_names(self) -> QVBoxLayout:
        self._title = ElidedLabel(self)
        self._title.setFont(scaled(self._title.font(), 1.0, QFont.Weight.DemiBold))
        self._below = ElidedLabel(self)
        self._below.setFont(scaled(self._below.font(), SMALL))
        self._below.setProperty("kind", "muted")
        names = QVBoxLayout()
        names.setSpacing(0)
        self._title.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS_OF_TITLE)
        names.addWidget(self._title)
        names.addWidget(self._below)
        return names

    def _build_speed(self, row: QHBoxLayout) -> None:
        self._speed_label = QLabel(self.tr("Speed"), self)
        self._speed_label.setProperty("kind", "muted")
        self.speed = QComboBox(self)
        self.speed.setAccessibleName(self.tr("Speed"))
        for rate in _SPEEDS:
            self.speed.addItem(self.tr("{rate}×").format(rate=QLocale().toString(rate, "g", 3)), rate)
        self.speed.setCurrentIndex(_SPEEDS.index(1.0))
        self._speed_label.setBuddy(self.speed)
        row.addWidget(self._speed_label)
        row.addWidget(self.speed)

    def _build_volume(self, row: QHBoxLayout) -> None:
        self.mute_button = IconButton("volume", self.tr("Mute"), self)
        self.mute_button.setCheckable(True)
        self.volume = QSlider(Qt.Orientation.Horizontal, self)
        self.volume.setAccessibleName(self.tr("Volume"))
        self.volume.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as its filled part is drawn
        self.volume.setRange(0, 100)
        self.volume.setValue(100)
        self.volume.setPageStep(10)
        letter = self.fontMetrics().averageCharWidth()
        self.volume.setMinimumWidth(letter * 4)
        self.volume.setMaximumWidth(letter * 13)
        row.addWidget(self.mute_button)
        row.addWidget(self.volume)

    def _connect(self) -> None:
        self.play_button.clicked.connect(self._player.toggle)
        self.back_button.clicked.connect(self._go_back)
        self.forward_button.clicked.connect(self._go_forward)
        self.bookmark_button.clicked.connect(self.bookmark_requested)
        self.chapters.chapter_chosen.connect(self._player.seek)
        self.chapters.current_changed.connect(self._show_below)
        self.slider.sliderPressed.connect(self._begin_drag)
        self.slider.sliderReleased.connect(self._end_drag)
        self.slider.sliderMoved.connect(self._show_dragged)
        self.slider.actionTriggered.connect(self._step)
        self.speed.activated.connect(self._set_speed)
        self.volume.valueChanged.connect(self._set_volume)
        self.mute_button.toggled.connect(self._set_muted)
        self._player.position_changed.connect(self._show_position)
        self._player.duration_changed.connect(self._show_duration)
        self._player.state_changed.connect(self._show_state)
        self._player.rate_changed.connect(self._show_rate)

    # --- what the player says

    @Slot(float)
    def _show_position(self, seconds: float) -> None:
        self.chapters.follow(seconds)
        if self._is_dragged:
            return
        self._elapsed.setText(clock(seconds))
        self.slider.setValue(round(seconds * _STEPS_PER_SECOND))
        self._describe(seconds)

    @Slot(float)
    def _show_duration(self, seconds: float) -> None:
        self._total.setText(clock(seconds))
        self.slider.setRange(0, max(0, round(seconds * _STEPS_PER_SECOND)))
        self.slider.setSingleStep(5 * _STEPS_PER_SECOND)
        self.slider.setPageStep(60 * _STEPS_PER_SECOND)

    @Slot(bool)
    def _show_state(self, is_playing: bool) -> None:
        if is_playing:
            self.play_button.set_icon("pause", self.tr("Pause"))
        else:
            self.play_button.set_icon("play", self.tr("Play"))

    @Slot(float)
    def _show_rate(self, rate: float) -> None:
        nearest = min(range(len(_SPEEDS)), key=lambda number: abs(_SPEEDS[number] - rate))
        self.speed.setCurrentIndex(nearest)

    @Slot(str)
    def _show_below(self, chapter: str) -> None:
        """The show, and the chapter where there is one."""
        text = " · ".join(part for part in (self._feed_name, chapter) if part)
        self._below.set_full_text(text if self._episode_id else self.tr("Choose an episode, or a quote"))

    def _describe(self, seconds: float) -> None:
        """A slider alone would speak of tenths of seconds."""
        template = self.tr("{position} of {duration}")
        self.slider.setAccessibleDescription(template.format(position=clock(seconds), duration=self._total.text()))

    # --- what the person does

    @Slot()
    def _go_back(self) -> None:
        self._player.seek(max(0.0, self._player.position - BACK))

    @Slot()
    def _go_forward(self) -> None:
        self._player.seek(self._player.position + FORWARD)

    @Slot()
    def _begin_drag(self) -> None:
        self._is_dragged = True

    @Slot(int)
    def _show_dragged(self, place: int) -> None:
        self._elapsed.setText(clock(place / _STEPS_PER_SECOND))

    @Slot()
    def _end_drag(self) -> None:
        self._is_dragged = False
        self._player.seek(self.slider.value() / _STEPS_PER_SECOND)

    @Slot(int)
    def _step(self, _action: int) -> None:
        """Keys and clicks beside the handle: at this moment `sliderPosition` is where it will go."""
        if not self.slider.isSliderDown():
            self._player.seek(self.slider.sliderPosition() / _STEPS_PER_SECOND)

    @Slot(int)
    def _set_speed(self, number: int) -> None:
        self._player.set_rate(_SPEEDS[number])

    @Slot(int)
    def _set_volume(self, percent: int) -> None:
        self._player.set_volume(percent / 100)

    @Slot(bool)
    def _set_muted(self, is_muted: bool) -> None:
        self._player.set_muted(is_muted)
        if is_muted:
            self.mute_button.set_icon("muted", self.tr("Sound is off"))
        else:
            self.mute_button.set_icon("volume", self.tr("Mute"))


def _number(kept: object) -> float | None:
    """A number out of the window's state, which comes back as text."""
    try:
        return float(str(kept))
    except ValueError:
        return None
