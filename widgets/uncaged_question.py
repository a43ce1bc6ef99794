"""Asks whether sources are to be read on a machine that can't cage decoders."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.case.casefile import Case
from app.ingest.rings import InForce, allow, weakness


def may_read(case: Case, rings: InForce, parent: QWidget) -> bool:
    """Whether sources may be read. Without the least cage the officer is asked, and a yes is put on record."""
    if rings.weak:
        if not ask(weakness(rings), parent):
            return False
        allow(case, rings, agreed=True)
    return True


def ask(words: str, parent: QWidget) -> bool:
    """Ask in a box; not to read is what Enter says."""
    box = QMessageBox(QMessageBox.Icon.Warning, _tr("Read without a cage"), words, parent=parent)
    box.setObjectName("uncagedBox")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(_tr("Better read the sources on another machine. Reading them here is put on record."))
    read = box.addButton(_tr("Read all the same"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(_tr("Don't read"), QMessageBox.ButtonRole.RejectRole))
    box.exec()
    return box.clickedButton() is read


def _tr(text: str) -> str:
    return QCoreApplication.translate("UncagedQuestion", text)
