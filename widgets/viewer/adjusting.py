"""Keeps the bar of adjustments and the picture that it works on in step."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.desk.look.theme import Theme
from app.desk.pictures.adjustments import Adjustments, Channel
from app.desk.pictures.pose import Pose
from widgets.pictures.picture_pane import PicturePane
from widgets.viewer.adjustments_bar import AdjustmentsBar


class Adjusting(QObject):
    """Its bar is hidden until it is asked for; what was adjusted stays while it is hidden."""

    def __init__(self, pane: PicturePane, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._pane = pane
        self.bar = AdjustmentsBar(theme, parent)
        self.bar.hide()
        self.bar.adjusted.connect(self._adjust)
        self.bar.laid.connect(self._lay)
        self.bar.reset_asked.connect(self.reset)
        pane.adjusted.connect(self._show_state)

    def work_on(self, pane: PicturePane) -> None:
        """It is this picture from now on."""
        if pane is not self._pane:
            self._pane.adjusted.disconnect(self._show_state)
            self._pane = pane
            pane.adjusted.connect(self._show_state)
        self._show_state()

    def toggle(self) -> None:
        """Show the bar and give it the focus, or hide it."""
        if self.bar.isVisible() and self.bar.isAncestorOf(self.bar.focusWidget() or self._pane):
            self.bar.hide()
            self._pane.setFocus()
        else:
            self.bar.show()
            self.bar.black.setFocus()

    def turn(self, quarters: int) -> None:
        """Turn the picture clockwise."""
        self._lay(self._pane.canvas.pose.turned(quarters))

    def mirror(self) -> None:
        """Exchange left and right."""
        self._lay(self._pane.canvas.pose.flipped())

    def next_channel(self) -> None:
        """Show the next of the channels."""
        channels = list(Channel)
        after = (channels.index(self._pane.adjustments.channel) + 1) % len(channels)
        self._adjust(replace(self._pane.adjustments, channel=channels[after]))

    def reset(self) -> None:
        """Show the picture as it is, all of it."""
        self._pane.reset()

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons anew."""
        self.bar.set_theme(theme)

    def _adjust(self, adjustments: Adjustments) -> None:
        self._pane.adjust(adjustments)

    def _lay(self, pose: Pose) -> None:
        self._pane.lay(pose)

    def _show_state(self) -> None:
        self.bar.show_state(self._pane.adjustments, self._pane.canvas.pose)
