"""Asks for a folder or a file, with a dialog of the program's own that leaves no trace.

A system's own dialogs put what was chosen into lists of recent files, can't be covered by the panic key, and read
pictures to preview them. Qt's own keeps the last folder and a history in the settings of all programs made with Qt.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QDir, QSettings
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from shiboken6 import delete

_REMEMBERED = ("FileDialog/history", "FileDialog/lastVisited")
"""Where Qt's dialog keeps them."""


def choose_folder(parent: QWidget, title: str, start: str = "") -> str:
    """The path of a folder; empty if the officer leaves."""
    return next(iter(_chosen(parent, title, start, QFileDialog.FileMode.Directory)), "")


def choose_file(parent: QWidget, title: str, start: str = "") -> str:
    """The path of a file that is there; empty if the officer leaves."""
    return next(iter(_chosen(parent, title, start, QFileDialog.FileMode.ExistingFile)), "")


def choose_files(parent: QWidget, title: str, start: str = "") -> list[str]:
    """The paths of files that are there; none if the officer leaves."""
    return _chosen(parent, title, start, QFileDialog.FileMode.ExistingFiles)


def _chosen(parent: QWidget, title: str, start: str, mode: QFileDialog.FileMode) -> list[str]:
    with _nothing_remembered():
        dialog = QFileDialog(parent, title, start or QDir.homePath())
        try:
            dialog.setObjectName("chooseDialog")
            dialog.setOptions(
                QFileDialog.Option.DontUseNativeDialog
                | QFileDialog.Option.DontUseCustomDirectoryIcons
                | QFileDialog.Option.ReadOnly
            )
            dialog.setFileMode(mode)
            dialog.setHistory([])
            given = dialog.exec() == QDialog.DialogCode.Accepted
            chosen = dialog.selectedFiles()
            dialog.setHistory([])
        finally:
            delete(dialog)  # now, since this is when it writes what it remembers
    return chosen if given else []


@contextmanager
def _nothing_remembered() -> Iterator[None]:
    # Where settings are files, these are never written; where they are a registry, what was there is put back (not
    # verified on Windows).
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    before = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept = {key: before.value(key) for key in _REMEMBERED if before.contains(key)}
    try:
        yield
    finally:
        after = QSettings(QSettings.Scope.UserScope, "QtProject")
        for key in _REMEMBERED:
            if key in kept:
                after.setValue(key, kept[key])
            else:
                after.remove(key)
        after.sync()
