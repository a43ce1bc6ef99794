"""A small panel by which the officer says how strongly media are hidden, and how large the keyhole is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSlider, QToolBar, QWidget

from app.desk.controls.strengths import Strengths
from app.desk.look.theme import Space
from app.desk.protecting.protection import MAX_KEYHOLE, MIN_KEYHOLE, Panel
from widgets.parts.plain_label import PlainLabel

_WHEEL_NOTCH = 120


class StrengthsPopover(QFrame):
    """Sliders for blur and grey in the gallery and in the viewer, and for the keyhole. What is moved holds at once."""

    def __init__(self, strengths: Strengths, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._strengths = strengths
        self.setObjectName("strengths")
        self.setAccessibleName(self.tr("Strength of protection"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnMinimumWidth(1, 220)
        self._grid.addWidget(PlainLabel(self.tr("Strength of protection"), tone="heading"), 0, 0, 1, 3)
        protection = strengths.protection
        self.sliders: dict[str, QSlider] = {}
        for panel, blur, grey in (
            (Panel.GALLERY, self.tr("Blur in the gallery"), self.tr("Grey in the gallery")),
            (Panel.VIEWER, self.tr("Blur in the viewer"), self.tr("Grey in the viewer")),
        ):
            veil = protection.veil(panel)
            self._add(f"{panel.value}Blur", blur, 0, 100, veil.blur_strength)
            self._add(f"{panel.value}Grey", grey, 0, 100, veil.grey_strength)
        self._add("keyhole", self.tr("Size of the keyhole"), MIN_KEYHOLE, MAX_KEYHOLE, protection.keyhole_radius)
        words = self.tr("B and G switch blur and grey on and off; Shift and the wheel size the keyhole.")
        hint = PlainLabel(words, tone="muted")
        hint.setWordWrap(True)
        self._grid.addWidget(hint, self._grid.rowCount(), 0, 1, 3)
        self.sliders["galleryBlur"].setFocus()

    def show_at(self, tools: QToolBar, action: QAction) -> None:
        """Open below the button of this action, or, where there is no room for that, below the toolbar."""
        button = tools.widgetForAction(action)
        self._show_below(button if button is not None and button.isVisible() else tools)

    def _show_below(self, anchor: QWidget) -> None:
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(0, anchor.height()))
        room = anchor.screen().availableGeometry()
        left = max(room.left(), min(corner.x(), room.right() - self.width()))
        above = anchor.mapToGlobal(QPoint(0, 0)).y() - self.height()
        top = corner.y() if corner.y() + self.height() <= room.bottom() else above
        self.move(left, max(room.top(), top))
        self.show()

    def _add(self, name: str, words: str, least: int, most: int, value: int) -> None:
        slider, told = QSlider(Qt.Orientation.Horizontal), QLabel()
        slider.setObjectName(name)
        slider.setAccessibleName(words)
        slider.setRange(least, most)
        slider.setPageStep(10)
        slider.setValue(value)
        told.setNum(value)
        told.setMinimumWidth(told.fontMetrics().horizontalAdvance("000"))
        told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        slider.valueChanged.connect(told.setNum)
        slider.valueChanged.connect(lambda _: self._moved(name))
        row = self._grid.rowCount()
        for column, part in enumerate((PlainLabel(words), slider, told)):
            self._grid.addWidget(part, row, column)
        self.sliders[name] = slider

    def _moved(self, name: str) -> None:
        if name == "keyhole":
            self._strengths.set_keyhole(self.sliders[name].value())
            return
        panel = Panel.VIEWER if name.startswith(Panel.VIEWER.value) else Panel.GALLERY
        blur, grey = self.sliders[f"{panel.value}Blur"], self.sliders[f"{panel.value}Grey"]
        self._strengths.set(panel, blur.value(), grey.value())


class KeyholeWheel(QObject):
    """Sizes the keyhole with Shift and the wheel. Install it as event filter where media are shown."""

    def __init__(self, strengths: Strengths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._strengths = strengths

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the wheel while Shift is held and the keyhole is open."""
        if event.type() != QEvent.Type.Wheel or not isinstance(event, QWheelEvent):
            return False
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier or not self._strengths.protection.keyhole:
            return False
        turned = event.angleDelta().y() or event.angleDelta().x()
        self._strengths.grow_keyhole(turned / _WHEEL_NOTCH)
        return True
