"""What hides media from view, put on record whenever it is changed: not each look, but what was set to be seen."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from app.desk.protecting.protection import Panel, Protection

Record = Callable[[str, str, Mapping[str, object]], object]
"""Puts action, target and detail on record."""


class ProtectionLog(QObject):
    """Watches a window's protection as long as it lives. A reveal that is held is none of its settings."""

    def __init__(self, protection: Protection, record: Record, place: str, parent: QObject | None = None) -> None:
        """`place`: which window's it is, in words. What is in force now is put on record at once."""
        super().__init__(parent)
        self._protection = protection
        self._record = record
        self._place = place
        self._told: Mapping[str, object] | None = None
        protection.changed.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        now = self._in_force()
        if now != self._told:
            self._told = now
            self._record("protection", self._place, now)

    def _in_force(self) -> Mapping[str, object]:
        strengths = {panel: self._protection.veil(panel).effective for panel in Panel}
        panels = {panel.value: {"blur": blur, "grey": grey} for panel, (blur, grey) in strengths.items()}
        return {**panels, "keyhole": self._protection.keyhole}
