"""The bar by which a picture is turned and mirrored, and what is hard to see in it brought out."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from app.desk.look.theme import Space, Theme
from app.desk.pictures.adjustments import AS_IT_IS, BRIGHTEST, DARKEST, MOST_GAMMA, Adjustments, Channel
from app.desk.pictures.pose import Pose
from app.desk.text.numbers import decimal
from app.desk.wording.words import channel_name
from widgets.parts.flow import Flow
from widgets.parts.plain_label import PlainLabel
from widgets.parts.tool_button import IconButton

_GAMMA_STEPS = 50
_SLIDER_WIDTH = 84
_ROW_HEIGHT = 30


class AdjustmentsBar(QWidget):
    """Shows what is done to the picture in sight.

    Signals:
        adjusted: the pixels are to be shown so (`Adjustments`).
        laid: the picture is to lie so (`Pose`).
        reset_asked: it is to be shown as it is.
    """

    adjusted = Signal(object)
    laid = Signal(object)
    reset_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._adjustments = AS_IT_IS
        self._pose = Pose()
        self.setObjectName("adjustmentsBar")
        self.setAccessibleName(self.tr("Adjustments"))
        self.left = IconButton("rotate-ccw", "adjustLeft", self.tr("Turn left (Shift+R)"), theme)
        self.right = IconButton("rotate-cw", "adjustRight", self.tr("Turn right (R)"), theme)
        self.mirror = IconButton("flip-vertical-2", "adjustMirror", self.tr("Mirror (Shift+M)"), theme)
        self.mirror.setCheckable(True)
        self.reset = IconButton("refresh-ccw", "adjustReset", self.tr("Show it as it is (Z)"), theme)
        self.channel = QComboBox()
        self.channel.setObjectName("adjustChannel")
        self.channel.setAccessibleName(self.tr("Channel"))
        self.channel.setToolTip(self.tr("Which of its colours are shown (V)"))
        for each in Channel:
            self.channel.addItem(channel_name(each), each)
        self.black = self._slider("adjustBlack", self.tr("Black"), DARKEST, BRIGHTEST - 1)
        self.white = self._slider("adjustWhite", self.tr("White"), DARKEST + 1, BRIGHTEST)
        self.gamma = self._slider("adjustGamma", self.tr("Gamma"), -_GAMMA_STEPS, _GAMMA_STEPS)
        self.values = {slider: PlainLabel("", tone="muted") for slider in (self.black, self.white, self.gamma)}
        self._lay_out()
        self._connect()
        self.show_state(AS_IT_IS, Pose())

    def show_state(self, adjustments: Adjustments, pose: Pose) -> None:
        """Show what is done, without saying that the officer asked."""
        self._adjustments, self._pose = adjustments, pose
        shown = (
            (self.black, adjustments.black),
            (self.white, adjustments.white),
            (self.gamma, round(_GAMMA_STEPS * math.log(adjustments.gamma, MOST_GAMMA))),
        )
        for slider, value in shown:
            slider.blockSignals(True)
            slider.setValue(value)
            slider.blockSignals(False)
        self.values[self.black].setText(str(adjustments.black))
        self.values[self.white].setText(str(adjustments.white))
        self.values[self.gamma].setText(decimal(adjustments.gamma, 2))
        self.channel.blockSignals(True)
        self.channel.setCurrentIndex(list(Channel).index(adjustments.channel))
        self.channel.blockSignals(False)
        self.mirror.setChecked(pose.mirrored)
        self.reset.setEnabled(not adjustments.none or pose != Pose())

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons anew."""
        for button in (self.left, self.right, self.mirror, self.reset):
            button.set_theme(theme)

    def _slider(self, name: str, words: str, least: int, most: int) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setObjectName(name)
        slider.setAccessibleName(words)
        slider.setRange(least, most)
        slider.setPageStep(16)
        slider.setFixedWidth(_SLIDER_WIDTH)
        return slider

    def _lay_out(self) -> None:
        parts = [_together(self.left, self.right, self.mirror, self.reset), _together(self.channel)]
        for slider in (self.black, self.white, self.gamma):
            label, value = PlainLabel(slider.accessibleName()), self.values[slider]
            label.setBuddy(slider)
            value.setMinimumWidth(32)
            parts.append(_together(label, slider, value))
        flow = Flow(gap=Space.M)
        flow.show_widgets(parts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, 0, Space.S, Space.XS)
        layout.addWidget(flow)

    def _connect(self) -> None:
        self.left.clicked.connect(lambda: self.laid.emit(self._pose.turned(-1)))
        self.right.clicked.connect(lambda: self.laid.emit(self._pose.turned(1)))
        self.mirror.clicked.connect(lambda: self.laid.emit(self._pose.flipped()))
        self.reset.clicked.connect(self.reset_asked)
        self.channel.activated.connect(
            lambda row: self.adjusted.emit(replace(self._adjustments, channel=self.channel.itemData(row)))
        )
        self.black.valueChanged.connect(self._black_moved)
        self.white.valueChanged.connect(self._white_moved)
        self.gamma.valueChanged.connect(
            lambda value: self.adjusted.emit(
                replace(self._adjustments, gamma=1.0 if not value else MOST_GAMMA ** (value / _GAMMA_STEPS))
            )
        )

    def _black_moved(self, value: int) -> None:
        self.adjusted.emit(replace(self._adjustments, black=value, white=max(self._adjustments.white, value + 1)))

    def _white_moved(self, value: int) -> None:
        self.adjusted.emit(replace(self._adjustments, white=value, black=min(self._adjustments.black, value - 1)))


def _together(*parts: QWidget) -> QWidget:
    """Parts that stay in one row."""
    row = QWidget()
    row.setMinimumHeight(_ROW_HEIGHT)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(Space.XS)
    for part in parts:
        layout.addWidget(part)
    return row
