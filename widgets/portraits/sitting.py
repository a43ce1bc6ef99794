"""One walk through the views, in one theme and at one scale."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import msgspec
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from app.desk.controls.settings import Recent, SettingsFile
from app.desk.look.theme import Theme
from app.desk.text.languages import ENGLISH, speak
from app.desk.work.services import Services
from app.errors import UserError
from widgets.appearance import dress
from widgets.portraits.camera import SMALL, take
from widgets.portraits.desk import Desk
from widgets.portraits.props import Props, officer_key
from widgets.portraits.view import Scene, View

SIZE = QSize(1440, 900)
QUIET_SECONDS = 0.4


def take_all(
    application: QApplication,
    views: Sequence[View],
    props: Props,
    services: Services,
    theme: Theme,
    out_dir: Path,
    size: QSize = SIZE,
    quiet_seconds: float = QUIET_SECONDS,
    quality: int = SMALL,
    meet: Callable[[View, Scene], None] = lambda view, scene: None,
) -> Iterator[Path]:
    """Open the window and write pictures of these views, one after the other, as `NAME.png` and `NAME-revealed.png`.

    `meet` is called with each view after its pictures, while it is still on screen.
    Nothing is decided in the demo's case; its audit trail says what was looked at. Raises UserError.
    """
    out_dir.mkdir(parents=True, exist_ok=True)
    application.setCursorFlashTime(0)  # a caret is in every picture or in none
    speak(application, ENGLISH)
    dress(application, theme)
    with tempfile.TemporaryDirectory() as folder:
        settings = SettingsFile(Path(folder) / "settings.json")
        settings.put(msgspec.structs.replace(settings.now, theme=theme.name, language=ENGLISH, recent=_recent(props)))
        signing = replace(services, may_sign=lambda: True, officer_key=lambda: (officer_key(), ""))
        desk = Desk(application, props, signing, settings, size, quiet_seconds)
        try:
            for view in views:
                yield from _take(desk, view, out_dir, quality, meet)
        finally:
            desk.close()


def _recent(props: Props) -> tuple[Recent, ...]:
    """Cases that were open, at times that are the same in each picture; one is no longer where it was."""
    gone = props.case.parent / "2026-0744.case"
    return (
        Recent(str(props.case), "DEMO-2026-001", "2026-03-02T09:15:00Z"),
        Recent(str(props.second), "2026-0815", "2026-02-27T16:40:00Z"),
        Recent(str(gone), "2026-0744", "2026-02-12T10:05:00Z"),
    )


def _take(desk: Desk, view: View, out_dir: Path, quality: int, meet: Callable[[View, Scene], None]) -> Iterator[Path]:
    desk.tidy()
    scene = view.stage(desk)
    if (scene.protection is not None) != view.hides:
        raise UserError(f"{view.name} is listed wrongly in the album: it shows media, or it doesn't.")
    desk.settle()
    yield take(scene, out_dir / f"{view.name}.png", quality)
    if scene.protection is not None:
        scene.protection.hold_reveal()
        desk.settle()
        yield take(scene, out_dir / f"{view.name}-revealed.png", quality)
        scene.protection.release_reveal()
    meet(view, scene)
