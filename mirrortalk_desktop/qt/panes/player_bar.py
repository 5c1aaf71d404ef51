"""The bar at the bottom that says what plays and lets the person steer it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont, QMouseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QVBoxLayout,
    QWidget,
)

from mirrortalk_desktop.qt.models.words import clock
from mirrortalk_desktop.qt.panes.parts import SMALL, ElidedLabel, IconButton, gap, scaled
from mirrortalk_desktop.qt.player import Player

BACK, FORWARD = 10.0, 30.0
_SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
_STEPS_PER_SECOND = 10


class PlayerBar(QFrame):
    """Play, pause, skip, seek, speed and volume for the one player."""

    def __init__(self, player: Player, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "player")
        self.setAccessibleName(self.tr("Player"))
        self._player = player
        self._episode_id = ""
        self._is_dragged = False
        self._build()
        self._connect()
        self.show_episode("", "", "")

    @property
    def episode_id(self) -> str:
        """The episode that is loaded, or nothing."""
        return self._episode_id

    def show_episode(self, episode_id: str, title: str, feed_title: str) -> None:
        """Say what plays; without an episode, that nothing does."""
        self._episode_id = episode_id
        self._title.set_full_text(title if episode_id else self.tr("Nothing is playing"))
        self._feed_title.set_full_text(feed_title if episode_id else self.tr("Choose an episode, or a quote"))
        for widget in (self.play_button, self.back_button, self.forward_button, self.slider):
            widget.setEnabled(bool(episode_id))
        if not episode_id:
            self._show_duration(0.0)
            self._show_position(0.0)

    def _build(self) -> None:
        space = gap(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(space, space // 2, space, space // 2)
        layout.setSpacing(space // 2)
        self.back_button = IconButton("back", self.tr("Back 10 seconds"), self)
        self.play_button = IconButton("play", self.tr("Play"), self)
        self.forward_button = IconButton("forward", self.tr("Forward 30 seconds"), self)
        for button in (self.back_button, self.play_button, self.forward_button):
            layout.addWidget(button)
        names = QVBoxLayout()
        names.setSpacing(0)
        self._title = ElidedLabel(self)
        self._title.setFont(scaled(self._title.font(), 1.0, QFont.Weight.DemiBold))
        self._feed_title = ElidedLabel(self)
        self._feed_title.setFont(scaled(self._feed_title.font(), SMALL))
        self._feed_title.setProperty("kind", "muted")
        names.addStretch(1)
        names.addWidget(self._title)
        names.addWidget(self._feed_title)
        names.addStretch(1)
        layout.addSpacing(space // 2)
        layout.addLayout(names, 3)
        self._elapsed = QLabel(clock(0), self)
        self._total = QLabel(clock(0), self)
        for times in (self._elapsed, self._total):
            times.setProperty("kind", "muted")
        self.slider = _SeekSlider(self)
        self.slider.setAccessibleName(self.tr("Position"))
        layout.addWidget(self._elapsed)
        layout.addWidget(self.slider, 5)
        layout.addWidget(self._total)
        layout.addSpacing(space // 2)
        speed_label = QLabel(self.tr("Speed"), self)
        speed_label.setProperty("kind", "muted")
        self.speed = QComboBox(self)
        self.speed.setAccessibleName(self.tr("Speed"))
        for rate in _SPEEDS:
            self.speed.addItem(self.tr("{rate}×").format(rate=f"{rate:g}"), rate)
        self.speed.setCurrentIndex(_SPEEDS.index(1.0))
        speed_label.setBuddy(self.speed)
        layout.addWidget(speed_label)
        layout.addWidget(self.speed)
        self.mute_button = IconButton("volume", self.tr("Mute"), self)
        self.mute_button.setCheckable(True)
        self.volume = QSlider(Qt.Orientation.Horizontal, self)
        self.volume.setAccessibleName(self.tr("Volume"))
        self.volume.setRange(0, 100)
        self.volume.setValue(100)
        self.volume.setPageStep(10)
        self.volume.setMaximumWidth(self.fontMetrics().averageCharWidth() * 14)
        layout.addWidget(self.mute_button)
        layout.addWidget(self.volume, 1)

    def _connect(self) -> None:
        self.play_button.clicked.connect(self._player.toggle)
        self.back_button.clicked.connect(self._go_back)
        self.forward_button.clicked.connect(self._go_forward)
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

    # --- what the player says

    @Slot(float)
    def _show_position(self, seconds: float) -> None:
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


class _SeekSlider(QSlider):
    """A slider that goes where it is clicked, as people expect of a player."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setTracking(True)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 10)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move the handle under the mouse, so that it can be dragged on from there."""
        if event.button() == Qt.MouseButton.LeftButton:
            option = QStyleOptionSlider()
            self.initStyleOption(option)
            control = QStyle.ComplexControl.CC_Slider
            groove = self.style().subControlRect(control, option, QStyle.SubControl.SC_SliderGroove, self)
            handle = self.style().subControlRect(control, option, QStyle.SubControl.SC_SliderHandle, self)
            if not handle.contains(event.position().toPoint()):
                place = round(event.position().x()) - groove.left() - handle.width() // 2
                room = max(1, groove.width() - handle.width())
                is_mirrored = option.upsideDown
                value = QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), place, room, is_mirrored)
                self.setValue(value)
        super().mousePressEvent(event)
