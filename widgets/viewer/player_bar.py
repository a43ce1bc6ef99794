"""The buttons below what is played, where it is, how fast, and what time of day that was."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QToolButton, QVBoxLayout, QWidget

from app.desk.controls.actions import ActionSpec, plain, translated
from app.desk.controls.player_actions import spec_of
from app.desk.look.icons import icon
from app.desk.look.theme import Space, Theme, Type, font
from app.desk.player.playback import Playback
from app.desk.text.display import plain_tooltip
from app.desk.text.numbers import rough
from app.desk.text.time_of_day import exact_clock, time_of_day
from widgets.parts.actions import shown_keys
from widgets.parts.flow import Flow
from widgets.parts.plain_label import PlainLabel, elided_label

_ICON = QSize(18, 18)
_MOVING = ("reverse", "step-back", "play", "step-on", "forward")
_MARKING = ("mark-in", "mark-out", "loop", "keep-frame")
_VOLUME_WIDTH = 64
_LONGEST_SPEED = "−0.25×"


class PlayerBar(QWidget):
    """Signals:
    asked: an action of the player (its id in `app.desk.controls.player_actions`).
    """

    asked = Signal(str)

    def __init__(self, playback: Playback, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._playback = playback
        self._theme = theme
        self._buttons: dict[str, QToolButton] = {}
        self.setObjectName("playerBar")
        self.position = PlainLabel("", "playerPosition")
        self.position.setFont(font(Type.BODY, mono=True))
        self.speed = PlainLabel("", "playerSpeed", tone="muted")
        self.day = elided_label("playerTimeOfDay", tone="muted")
        self.marks = elided_label("playerMarks", tone="muted")
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self._buttons_row = Flow(self, gap=Space.M)
        self._groups: list[QWidget] = []
        self._lay_out()
        self.set_theme(theme)
        playback.changed.connect(self.refresh)
        playback.moved.connect(lambda _: self._show_position())
        self.refresh()

    def button(self, name: str) -> QToolButton:
        """The button of an action."""
        return self._buttons[name]

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        self._theme = theme
        for name, button in self._buttons.items():
            button.setIcon(icon(self._icon_of(name), theme))

    def refresh(self) -> None:
        """Show what holds now."""
        playback = self._playback
        for name in ("play", "mute"):
            self._buttons[name].setIcon(icon(self._icon_of(name), self._theme))
        self._buttons["loop"].setChecked(playback.clock.loop)
        self._buttons["mute"].setChecked(not playback.muted)
        self._buttons["mute"].setEnabled(playback.has_sound)
        self.volume.setEnabled(playback.has_sound)
        for name in ("step-back", "step-on", "keep-frame"):
            self._buttons[name].setEnabled(playback.has_pictures)
        self.speed.setText(self._said_speed())
        self.marks.setText(self._said_marks())
        self._show_position()
        self._make_room()

    def _show_position(self) -> None:
        playback = self._playback
        self.position.setText(f"{exact_clock(playback.at_ms)} / {exact_clock(playback.length)}")
        day = time_of_day(playback.medium, playback.at_ms) if playback.medium else None
        self.day.setText("" if day is None else self.tr("By the file: %1").replace("%1", f"{day.clock} · {day.zone}"))
        self.day.setProperty("zoneKnown", day is not None and day.zone_known)
        self.day.setVisible(day is not None)
        face = self.day.font()
        face.setItalic(day is not None and not day.zone_known)
        self.day.setFont(face)

    def _make_room(self) -> None:
        """Room for every position of this medium, so that nothing moves while it plays."""
        longest = exact_clock(self._playback.length)
        width = self.position.fontMetrics().horizontalAdvance(f"{longest} / {longest}")
        if width != self.position.minimumWidth():
            self.position.setMinimumWidth(width)
            self._buttons_row.show_widgets(self._groups)

    def _said_speed(self) -> str:
        speed = self._playback.speed
        if not speed:
            return self.tr("paused")
        return f"{'−' if speed < 0 else ''}{rough(abs(speed))}×"

    def _said_marks(self) -> str:
        marks = self._playback.marks
        if marks.part is not None:
            begin, end = marks.part
            return self.tr("Part: %1 long; a category key sets its category").replace("%1", exact_clock(end - begin))
        if marks.begin is not None:
            return self.tr("In: %1").replace("%1", exact_clock(marks.begin))
        return "" if marks.end is None else self.tr("Out: %1").replace("%1", exact_clock(marks.end))

    def _icon_of(self, name: str) -> str:
        if name == "play":
            return "pause" if self._playback.clock.running else "play"
        if name == "mute":
            return "volume-x" if self._playback.muted else "volume-2"
        return spec_of(name).icon

    def _lay_out(self) -> None:
        self._groups = [
            _group(self._button(name) for name in _MOVING),
            _group(self._button(name) for name in _MARKING),
            _group([self.position, self.speed]),
            _group([self._button("mute"), self._volume()]),
        ]
        self._buttons_row.show_widgets(self._groups)
        words = QHBoxLayout()
        words.setSpacing(Space.M)
        self.day.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        words.addWidget(self.marks, 1)
        words.addWidget(self.day, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, 0, Space.S, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._buttons_row)
        column.addLayout(words)
        # Wide enough for whatever it says, so that nothing beside it moves.
        metrics = self.speed.fontMetrics()
        self.speed.setMinimumWidth(max(map(metrics.horizontalAdvance, (self.tr("paused"), _LONGEST_SPEED))))

    def _button(self, name: str) -> QToolButton:
        spec = spec_of(name)
        words = plain(translated(spec.text))
        button = QToolButton(self)
        button.setObjectName(f"player-{name}")
        button.setAccessibleName(words)
        button.setToolTip(_tip(spec))
        button.setAutoRaise(True)
        button.setIconSize(_ICON)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCheckable(spec.checkable)
        button.setAutoRepeat(name in ("step-back", "step-on"))
        button.clicked.connect(lambda: self.asked.emit(name))
        self._buttons[name] = button
        return button

    def show_keys(self, specs: Iterable[ActionSpec]) -> None:
        """Say in tool tips which keys lead to these."""
        for spec in specs:
            if spec.id in self._buttons:
                self._buttons[spec.id].setToolTip(_tip(spec))

    def _volume(self) -> QSlider:
        self.volume.setObjectName("playerVolume")
        self.volume.setAccessibleName(self.tr("Loudness"))
        self.volume.setToolTip(plain_tooltip(self.tr("Loudness")))
        self.volume.setRange(0, 100)
        self.volume.setValue(round(100 * self._playback.track.volume))
        self.volume.setFixedWidth(_VOLUME_WIDTH)
        self.volume.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.volume.valueChanged.connect(lambda value: self._playback.track.set_volume(value / 100))
        return self.volume


def _tip(spec: ActionSpec) -> str:
    keys = f" ({shown_keys(spec.keys)})" if spec.keys else ""
    return plain_tooltip(f"{plain(translated(spec.text))}{keys}\n{translated(spec.tip)}".rstrip())


def _group(widgets: Iterable[QWidget]) -> QWidget:
    """Some that stay together when the line is broken."""
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.XS)
    for widget in widgets:
        row.addWidget(widget)
    return group
