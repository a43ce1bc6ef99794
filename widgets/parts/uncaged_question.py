"""Asks whether media are to be opened on a machine that can't cage decoders."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.case.casefile import Case
from app.ingest.rings import Consent


def may_open(case: Case, consent: Consent | None, parent: QWidget) -> bool:
    """Whether workers may open media. Without the least cage the officer is asked, and a yes is put on record."""
    if consent is not None and (lacking := consent.lacking):
        if not ask(lacking, parent):
            return False
        consent.give(case)
    return True


def ask(words: str, parent: QWidget) -> bool:
    """Ask in a box; not to open is what Enter says."""
    box = QMessageBox(QMessageBox.Icon.Warning, _tr("Open without a cage"), words, parent=parent)
    box.setObjectName("uncagedBox")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(_tr("Better open the media on another machine. Opening them here is put on record."))
    agree = box.addButton(_tr("Open all the same"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(_tr("Don't open"), QMessageBox.ButtonRole.RejectRole))
    box.exec()
    return box.clickedButton() is agree


def _tr(text: str) -> str:
    return QCoreApplication.translate("UncagedQuestion", text)
