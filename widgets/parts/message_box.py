"""What the window asks or says in a box of its own, in plain text: words from evidence can't become markup."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QMessageBox, QWidget


def stop_and_close(question: str, parent: QWidget) -> bool:
    """Ask whether what runs may be stopped to close the case; staying is what Enter says."""
    box = _box("confirmBox", QMessageBox.Icon.Question, _tr("Close the case"), question, parent)
    return _agreed(box, _tr("Stop and close"), _tr("Stay"), enter=False)


def read_instead(sentence: str, parent: QWidget) -> bool:
    """Say who holds a case, and ask whether it is to be read meanwhile; that is what Enter says."""
    box = _box("heldBox", QMessageBox.Icon.Question, _tr("Open elsewhere"), sentence, parent)
    return _agreed(box, _tr("Open for reading only"), _tr("Cancel"), enter=True)


def forget_case(question: str, parent: QWidget) -> bool:
    """Ask whether a remembered case is to be forgotten; to keep it is what Enter says."""
    box = _box("forgetBox", QMessageBox.Icon.Question, _tr("Forget a case"), question, parent)
    return _agreed(box, _tr("Forget it"), _tr("Keep it"), enter=False)


def mend_previews(parent: QWidget) -> bool:
    """Say that a case's previews are damaged, and ask whether they are to be laid aside; that is what Enter says."""
    sentence = _tr(
        "The previews of this case are damaged; what you decided is kept in another file. Once they are laid aside the "
        "case can be opened, and “Previews are lost…” below the sources makes them again."
    )
    box = _box("previewsBox", QMessageBox.Icon.Warning, _tr("Damaged previews"), sentence, parent)
    return _agreed(box, _tr("Lay them aside and open"), _tr("Cancel"), enter=True)


def take_away(question: str, yes: str, parent: QWidget) -> bool:
    """Ask whether something may go, by a button with the words `yes`; to leave it is what Enter says."""
    box = _box("takeAwayBox", QMessageBox.Icon.Question, _tr("Sightline"), question, parent)
    return _agreed(box, yes, _tr("Leave it"), enter=False)


def take_away_and(question: str, yes: str, also: str, parent: QWidget) -> bool | None:
    """The same of what something else hangs on: whether `also`, a box that is ticked at first, is to be done with it;
    None where it is left."""
    box = _box("takeAwayBox", QMessageBox.Icon.Question, _tr("Sightline"), question, parent)
    tick = QCheckBox(also)
    tick.setChecked(True)
    box.setCheckBox(tick)
    return tick.isChecked() if _agreed(box, yes, _tr("Leave it"), enter=False) else None


def tell_failure(sentence: str, parent: QWidget) -> None:
    """Say what could not be done; the window isn't kept waiting for an answer."""
    box = _box("failureBox", QMessageBox.Icon.Warning, _tr("Sightline"), sentence, parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def _box(name: str, icon: QMessageBox.Icon, title: str, sentence: str, parent: QWidget) -> QMessageBox:
    box = QMessageBox(icon, title, sentence, parent=parent)
    box.setObjectName(name)
    box.setTextFormat(Qt.TextFormat.PlainText)
    return box


def _agreed(box: QMessageBox, yes: str, no: str, *, enter: bool) -> bool:
    """Ask, and wait for the answer. `enter`: whether it is the answer that Enter gives."""
    agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    decline = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(agree if enter else decline)
    box.exec()
    return box.clickedButton() is agree


def _tr(text: str) -> str:
    return QCoreApplication.translate("MessageBox", text)
