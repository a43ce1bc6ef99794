"""Starts the window."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.desk.controls.asked_key import AskedKey
from app.desk.controls.settings import SettingsFile, default_path
from app.desk.look.theme import THEMES
from app.desk.text.languages import speak
from app.desk.work.collecting import CollectsAtRest
from app.desk.work.services import Services, real_services
from widgets.appearance import dress
from widgets.main.main_window import MainWindow
from widgets.passphrases.passphrase_question import ask_passphrase

_SWITCH_SECONDS = 0.001
"""After so long a thread gives the interpreter to another that waits for it. Painting asks for it back with every call
of Qt: at Python's own 5 ms, two threads that record what is taken in make a frame of 5 ms one of 23 (in the worst 5 %
111), at this one of 10 (19), and get no less done themselves.
"""


def run(case_path: Path | None) -> int:
    """Open the window, on this case or on the start page, and stay until it is closed; gives the exit status."""
    running = application()
    window = open_window(case_path, officers_services(), SettingsFile(default_path()))
    with gives_way():
        status = running.exec()
    window.deleteLater()
    return status


def officers_services() -> Services:
    """The program's own for an officer who sits before the window, and signs."""
    return replace(real_services(), officer_key=AskedKey(ask_passphrase))


def open_window(case_path: Path | None, services: Services, settings: SettingsFile) -> MainWindow:
    """Show the window. Needs a QApplication; a case that can't be opened leaves the start page, which says why."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        speak(running, settings.now.language)
        dress(running, THEMES[settings.now.theme])
    window = MainWindow(services, settings)
    window.show()
    if case_path is not None:
        window.open_case(case_path)
    return window


@contextmanager
def gives_way() -> Iterator[None]:
    """Have what else goes on in this process give way to the window: its threads, and Python's search for garbage."""
    collects, before = CollectsAtRest(), sys.getswitchinterval()
    sys.setswitchinterval(_SWITCH_SECONDS)
    try:
        yield
    finally:
        sys.setswitchinterval(before)
        collects.stop()


@contextmanager
def without_offscreen_notes() -> Iterator[None]:
    """Keep Qt's offscreen platform from saying on stderr what it can't do; it concerns no picture."""

    def say(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if not text.startswith("This plugin does not support"):
            sys.stderr.write(f"{text}\n")

    before = qInstallMessageHandler(say)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def application() -> QApplication:
    """The application, made if there is none yet."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    QCoreApplication.setApplicationName("sightline")
    made = QApplication(sys.argv[:1])
    made.setApplicationDisplayName("Sightline")
    return made
