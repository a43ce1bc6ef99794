"""What the window asks or says in a box of its own, in plain text: words from evidence can't become markup."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def stop_and_close(question: str, parent: QWidget) -> bool:
    """Ask whether what runs may be stopped to close the case; staying is what Enter says."""
    box = QMessageBox(QMessageBox.Icon.Question, _tr("Close the case"), question, parent=parent)
    box.setObjectName("confirmBox")
    box.setTextFormat(Qt.TextFormat.PlainText)
    close = box.addButton(_tr("Stop and close"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(_tr("Stay"), QMessageBox.ButtonRole.RejectRole))
    box.exec()
    return box.clickedButton() is close


def read_instead(sentence: str, parent: QWidget) -> bool:
    """Say who holds a case, and ask whether it is to be read meanwhile; that is what Enter says."""
    box = QMessageBox(QMessageBox.Icon.Question, _tr("Open elsewhere"), sentence, parent=parent)
    box.setObjectName("heldBox")
    box.setTextFormat(Qt.TextFormat.PlainText)
    read = box.addButton(_tr("Open for reading only"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(_tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(read)
    box.exec()
    return box.clickedButton() is read


def forget_case(question: str, parent: QWidget) -> bool:
    """Ask whether a remembered case is to be forgotten; to keep it is what Enter says."""
    box = QMessageBox(QMessageBox.Icon.Question, _tr("Forget a case"), question, parent=parent)
    box.setObjectName("forgetBox")
    box.setTextFormat(Qt.TextFormat.PlainText)
    forget = box.addButton(_tr("Forget it"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(_tr("Keep it"), QMessageBox.ButtonRole.RejectRole))
    box.exec()
    return box.clickedButton() is forget


def mend_previews(parent: QWidget) -> bool:
    """Say that a case's previews are damaged, and ask whether they are to be laid aside; that is what Enter says."""
    sentence = _tr(
        "The previews of this case are damaged; what you decided is kept in another file. Once they are laid aside the "
        "case can be opened, and “Previews are lost…” below the sources makes them again."
    )
    box = QMessageBox(QMessageBox.Icon.Warning, _tr("Damaged previews"), sentence, parent=parent)
    box.setObjectName("previewsBox")
    box.setTextFormat(Qt.TextFormat.PlainText)
    aside = box.addButton(_tr("Lay them aside and open"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(_tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(aside)
    box.exec()
    return box.clickedButton() is aside


def take_away(question: str, yes: str, parent: QWidget) -> bool:
    """Ask whether something may go, by a button with the words `yes`; to leave it is what Enter says."""
    box = QMessageBox(QMessageBox.Icon.Question, _tr("Sightline"), question, parent=parent)
    box.setObjectName("takeAwayBox")
    box.setTextFormat(Qt.TextFormat.PlainText)
    away = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(_tr("Leave it"), QMessageBox.ButtonRole.RejectRole))
    box.exec()
    return box.clickedButton() is away


def tell_failure(sentence: str, parent: QWidget) -> None:
    """Say what could not be done; the window isn't kept waiting for an answer."""
    box = QMessageBox(QMessageBox.Icon.Warning, _tr("Sightline"), sentence, parent=parent)
    box.setObjectName("failureBox")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("MessageBox", text)
