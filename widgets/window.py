"""Starts the window, and takes pictures of it."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.desk.asked_key import AskedKey
from app.desk.languages import ENGLISH, speak
from app.desk.services import Services, real_services
from app.desk.settings import Settings, SettingsFile, default_path
from app.desk.theme import THEMES
from widgets.appearance import dress
from widgets.main_window import MainWindow
from widgets.passphrase_question import ask_passphrase

_SWITCH_SECONDS = 0.001
"""After so long a thread gives the interpreter to another that waits for it. Painting asks for it back with every call
of Qt: at Python's own 5 ms, two threads that record what is taken in make a frame of 5 ms one of 23 (in the worst 5 %
111), at this one of 10 (19), and get no less done themselves.
"""


def run(case_path: Path | None) -> int:
    """Open the window, on this case or on the start page, and stay until it is closed; gives the exit status."""
    application = _application()
    services = replace(real_services(), officer_key=AskedKey(ask_passphrase))
    window = open_window(case_path, services, SettingsFile(default_path()))
    status = application.exec()
    window.deleteLater()
    return status


def open_window(case_path: Path | None, services: Services, settings: SettingsFile) -> MainWindow:
    """Show the window. Needs a QApplication; a case that can't be opened leaves the start page, which says why."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        speak(application, settings.now.language)
        dress(application, THEMES[settings.now.theme])
    window = MainWindow(services, settings)
    window.show()
    if case_path is not None:
        window.open_case(case_path)
    return window


def screenshots(case_path: Path, out_dir: Path) -> list[Path]:
    """Write pictures (PNG) of every view of the real window on this case into `out_dir`; gives their paths."""
    from widgets.portraits import take_all

    application = _application()
    out_dir.mkdir(parents=True, exist_ok=True)
    with _settings_for_pictures() as settings, _without_offscreen_notes():
        return take_all(application, case_path, out_dir, real_services(), settings)


@contextmanager
def _settings_for_pictures() -> Iterator[SettingsFile]:
    """Settings that don't touch, and don't show, the officer's own."""
    with tempfile.TemporaryDirectory() as folder:
        settings = SettingsFile(Path(folder) / "settings.json")
        settings.put(Settings(language=ENGLISH))
        yield settings


@contextmanager
def _without_offscreen_notes() -> Iterator[None]:
    """Keep Qt's offscreen platform from saying on stderr what it can't do; it concerns no picture."""

    def say(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if not text.startswith("This plugin does not support"):
            sys.stderr.write(f"{text}\n")

    before = qInstallMessageHandler(say)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _application() -> QApplication:
    application = QApplication.instance()
    if isinstance(application, QApplication):
        return application
    QCoreApplication.setApplicationName("sightline")
    made = QApplication(sys.argv[:1])
    made.setApplicationDisplayName("Sightline")
    return made
