"""How strongly media are hidden and how large the keyhole is, as the officer set it, kept from sitting to sitting."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, QTimer

from app.desk.controls.settings import Settings, SettingsFile
from app.desk.protecting.protection import Panel, Protection

_REST_MS = 500
STEP = 12
"""By which a key, or a notch of the wheel, changes the keyhole's radius; logical pixels."""


def protect_as_set(protection: Protection, settings: Settings) -> None:
    """Protect everything, as strongly as the officer has set it for each panel."""
    protection.protect_with(settings.blur, settings.grey, settings.keyhole)
    protection.set_strengths(Panel.VIEWER, settings.viewer_blur, settings.viewer_grey)


class Strengths(QObject):
    """Changes the strengths, and keeps them once they rest. `end` it before the settings are read last."""

    def __init__(self, protection: Protection, settings: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.protection = protection
        self._settings = settings
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._keep)

    def set(self, panel: Panel, blur: int, grey: int) -> None:
        """Blur and grey (0 to 100) of a panel."""
        self.protection.set_strengths(panel, blur, grey)
        self._rest.start()

    def set_keyhole(self, radius: int) -> None:
        """The keyhole's radius in logical pixels."""
        self.protection.set_keyhole_radius(radius)
        self._rest.start()

    def grow_keyhole(self, steps: float) -> None:
        """Larger, or (negative) smaller, by so many steps."""
        self.set_keyhole(self.protection.keyhole_radius + round(steps * STEP))

    def end(self) -> None:
        """Keep what has changed."""
        if self._rest.isActive():
            self._rest.stop()
            self._keep()

    def _keep(self) -> None:
        gallery, viewer = self.protection.veil(Panel.GALLERY), self.protection.veil(Panel.VIEWER)
        self._settings.put(
            msgspec.structs.replace(
                self._settings.now,
                blur=gallery.blur_strength,
                grey=gallery.grey_strength,
                viewer_blur=viewer.blur_strength,
                viewer_grey=viewer.grey_strength,
                keyhole=self.protection.keyhole_radius,
            )
        )
