"""What protects the officer's eyes: blur, grey, a held reveal, a keyhole. State only; whoever paints obeys it.

Everything is protected until the officer asks, and asking is momentary: a key that is held, or a circle that is moved.
Interactive reveal is what lowered the emotional cost without loss of accuracy or speed (Das, Dang and Lease, HCOMP
2020, doi 10.1609/hcomp.v8i1.7461).
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent

MIN_KEYHOLE, MAX_KEYHOLE = 24, 400
"""Radius in logical pixels."""


class Panel(StrEnum):
    """Where media are shown; each has its own veil and its own keyhole position."""

    GALLERY = "gallery"
    VIEWER = "viewer"


@dataclass(frozen=True, slots=True)
class Veil:
    """How media are hidden. Strengths are 0 (as it is) to 100 (only light and dark remain / no colour at all)."""

    blur: bool = True
    blur_strength: int = 60
    grey: bool = True
    grey_strength: int = 100

    @property
    def effective(self) -> tuple[int, int]:
        """Strength of blur and of grey in force; (0, 0) is the clear picture."""
        return (self.blur_strength if self.blur else 0, self.grey_strength if self.grey else 0)


CLEAR = (0, 0)


class Protection(QObject):
    """The protection in force in every panel of a window.

    Signals:
        changed: a veil, the held reveal or the keyhole's presence or size is other than before.
        keyhole_moved: the keyhole of this panel (its value) is elsewhere.
        covered: every window of the program was taken off the screen; what plays or sounds ends now.
    """

    changed = Signal()
    keyhole_moved = Signal(str)
    covered = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._veils = {panel: Veil() for panel in Panel}
        self._reveal_held = False
        self._keyhole = False
        self._radius = 90
        self._at: dict[Panel, QPointF | None] = dict.fromkeys(Panel)

    def veil(self, panel: Panel) -> Veil:
        """What hides the media of this panel."""
        return self._veils[panel]

    def set_veil(self, panel: Panel, veil: Veil) -> None:
        """Hide them otherwise. ValueError for a strength outside 0 to 100."""
        if not (0 <= veil.blur_strength <= 100 and 0 <= veil.grey_strength <= 100):
            raise ValueError("a strength of protection is 0 to 100")
        if veil != self._veils[panel]:
            self._veils[panel] = veil
            self.changed.emit()

    def toggle_blur(self, panel: Panel) -> None:
        """Blur on or off in this panel."""
        self.set_veil(panel, replace(self.veil(panel), blur=not self.veil(panel).blur))

    def toggle_grey(self, panel: Panel) -> None:
        """Grey on or off in this panel."""
        self.set_veil(panel, replace(self.veil(panel), grey=not self.veil(panel).grey))

    def protect_all(self) -> None:
        """Blur and grey everywhere, at once; as strong as they were set, and no weaker than they are at first."""
        self._veils = {panel: _whole(veil) for panel, veil in self._veils.items()}
        self._reveal_held = self._keyhole = False
        self._at = dict.fromkeys(Panel)
        self.changed.emit()

    def protect_with(self, blur: int, grey: int, keyhole: int) -> None:
        """The same with the officer's own strengths (0 to 100), and radius of the keyhole."""
        self.protect_all()
        for panel in Panel:
            self.set_veil(panel, Veil(blur_strength=blur, grey_strength=grey))
        self.set_keyhole_radius(keyhole)

    def set_strengths(self, panel: Panel, blur: int, grey: int) -> None:
        """Blur and grey as strongly as this in this panel, and as before on or off. ValueError as in `set_veil`."""
        self.set_veil(panel, replace(self.veil(panel), blur_strength=blur, grey_strength=grey))

    @property
    def reveal_held(self) -> bool:
        """Whether the current medium is shown clear, for as long as the officer holds the key."""
        return self._reveal_held

    def hold_reveal(self) -> None:
        """Show the current medium clear until `release_reveal`."""
        self._set_reveal(True)

    def release_reveal(self) -> None:
        """Hide it again."""
        self._set_reveal(False)

    @property
    def keyhole(self) -> bool:
        """Whether a circle shows what lies under it clear."""
        return self._keyhole

    @property
    def keyhole_radius(self) -> int:
        """In logical pixels."""
        return self._radius

    def set_keyhole(self, on: bool) -> None:
        """Open or close the keyhole."""
        if on != self._keyhole:
            self._keyhole = on
            self.changed.emit()

    def set_keyhole_radius(self, radius: int) -> None:
        """Held between MIN_KEYHOLE and MAX_KEYHOLE."""
        radius = max(MIN_KEYHOLE, min(MAX_KEYHOLE, radius))
        if radius != self._radius:
            self._radius = radius
            self.changed.emit()

    def keyhole_at(self, panel: Panel) -> QPointF | None:
        """Its centre in the panel's own coordinates; None: it is nowhere, since nobody has pointed at anything yet."""
        return self._at[panel]

    def move_keyhole(self, panel: Panel, at: QPointF | None) -> None:
        """Follow the mouse or the current medium; None when the mouse has left."""
        if at != self._at[panel]:
            self._at[panel] = at
            if self._keyhole:
                self.keyhole_moved.emit(panel.value)

    def in_force(self, panel: Panel) -> str:
        """The protection in words for the record of a decision, e.g. `blur 60, grey 100, revealed`."""
        blur, grey = self.veil(panel).effective
        words = [f"blur {blur}", f"grey {grey}"]
        if self._reveal_held:
            words.append("revealed")
        if self._keyhole:
            words.append(f"keyhole {self._radius}")
        return ", ".join(words)

    def _set_reveal(self, held: bool) -> None:
        if held != self._reveal_held:
            self._reveal_held = held
            self.changed.emit()


def _whole(veil: Veil) -> Veil:
    first = Veil()
    blur, grey = max(veil.blur_strength, first.blur_strength), max(veil.grey_strength, first.grey_strength)
    return Veil(blur_strength=blur, grey_strength=grey)


class RevealKey(QObject):
    """Turns a key that is held into a held reveal. Install it as event filter on the gallery and the viewer.

    The reveal ends with the key, and also when the focus or the window goes elsewhere: a release that is delivered to
    another window must not leave a medium uncovered.
    """

    def __init__(self, protection: Protection, key: Qt.Key, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._protection = protection
        self._key = key

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the reveal key's presses and releases; leave everything else alone."""
        kind = event.type()
        if kind in (QEvent.Type.FocusOut, QEvent.Type.WindowDeactivate, QEvent.Type.Hide):
            self._protection.release_reveal()
            return False
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_reveal(event):
            event.accept()
            return True
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) or not isinstance(event, QKeyEvent):
            return False
        if event.key() != self._key:
            return False
        if kind == QEvent.Type.KeyRelease:
            if not event.isAutoRepeat():
                self._protection.release_reveal()
            return True
        if not self._is_reveal(event):
            return False
        self._protection.hold_reveal()
        return True

    def _is_reveal(self, event: QKeyEvent) -> bool:
        return event.key() == self._key and event.modifiers() == Qt.KeyboardModifier.NoModifier
