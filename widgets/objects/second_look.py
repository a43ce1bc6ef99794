"""The second look at an object: the sanitised picture alone, what to look for, and who answers for it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from app.case.decisions.object_decisions import ApproveObject, confirmation_for
from app.case.queries.objects import Object
from app.desk.leads.object_desk import warnings_of
from app.desk.look.theme import Space
from app.desk.pictures.protected_image import ProtectedImage
from app.desk.protecting.protection import Protection
from app.desk.wording import object_words
from widgets.parts.lead_window import plain_button, row_of
from widgets.parts.plain_label import PlainLabel
from widgets.pictures.picture_surface import PictureSurface


class SecondLook(QWidget):
    """Signals:
    approved: the officer approves (`ApproveObject`).
    """

    approved = Signal(object)

    def __init__(self, protection: Protection) -> None:
        super().__init__()
        self._object: Object | None = None
        self.surface = PictureSurface(protection)
        self.surface.setObjectName("secondLookPicture")
        self.surface.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.surface.setAccessibleName(self.tr("Sanitised picture, protected; Space reveals it while it is held"))
        self.told = PlainLabel("", "secondLookTold")
        self.told.setWordWrap(True)
        self.name = QLineEdit()
        self.typed = QLineEdit()
        self.approve = plain_button(
            "objectApprove", self.tr("Approve"), self.tr("It may leave the machine from now on")
        )
        self.checks: dict[str, QCheckBox] = {}
        self._warnings = QFormLayout()
        self._lay_out()

    def show_object(self, found: Object | None) -> None:
        """Ask for the second look at this one."""
        same = self._object is not None and found is not None and self._object.picture == found.picture
        self._object = found
        if not same:
            self.name.clear()
            self.typed.clear()
            self.surface.show_words("")  # nobody is to answer for this one by the picture of another
            self._show_warnings(found)
        self._show()

    def show_picture(self, picture: ProtectedImage | None) -> None:
        """Show what the case has as its picture."""
        if picture is None:
            self.surface.show_words(self.tr("There is no picture yet. Draw the outline and sanitise the object first."))
        else:
            self.surface.show_picture(picture, same_medium=False, keep_view=False)

    def _lay_out(self) -> None:
        for part, name, label in (
            (self.name, "secondLookName", self.tr("Name of another officer who looked")),
            (self.typed, "secondLookTyped", self.tr("Words that say that you looked a second time")),
        ):
            part.setObjectName(name)
            part.setAccessibleName(label)
            part.textChanged.connect(lambda _: self._enable())
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Another officer looked"), self.name)
        form.addRow(self.tr("Or type the words"), self.typed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        layout.setSpacing(Space.S)
        layout.addWidget(self.surface, 1)
        layout.addWidget(self.told)
        layout.addLayout(self._warnings)
        layout.addLayout(form)
        layout.addLayout(row_of(self.approve))
        self.approve.clicked.connect(self._approve)

    def _show_warnings(self, found: Object | None) -> None:
        while self._warnings.rowCount():
            self._warnings.removeRow(0)
        self.checks = {}
        for key in warnings_of(found.steps) if found is not None and found.state == "sanitised" else ():
            check = QCheckBox()
            words = object_words.warning(key)
            check.setObjectName(f"secondLook-{key}")
            check.setAccessibleName(words)
            check.toggled.connect(lambda _: self._enable())
            self.checks[key] = check
            told = PlainLabel(words)
            told.setWordWrap(True)
            told.setBuddy(check)
            self._warnings.addRow(check, told)
        stops = [self.surface, *self.checks.values(), self.name]
        for before, after in pairwise(stops):  # made last, they would come after all else in the window
            QWidget.setTabOrder(before, after)

    def _show(self) -> None:
        found = self._object
        waits = found is not None and found.state == "sanitised"
        for part in (self.name, self.typed):
            part.setEnabled(waits)
        if found is None:
            self.told.setText(self.tr("Choose an object."))
        elif waits:
            self.typed.setPlaceholderText(confirmation_for(found.public_id))
            self.told.setText(
                self.tr(
                    "This picture would leave the machine. Reveal it and look at every edge: is anything in it but the "
                    "object? Another officer looks, or you type: {0}"
                ).format(confirmation_for(found.public_id))
            )
        elif found.approved_by:
            self.told.setText(self.tr("Approved by {0}.").format(found.approved_by))
        else:
            self.told.setText(object_words.state(found.state))
        self._enable()

    def _enable(self) -> None:
        found = self._object
        spoken = bool(self.name.text().strip() or self.typed.text().strip())
        looked = all(check.isChecked() for check in self.checks.values())
        self.approve.setEnabled(found is not None and found.state == "sanitised" and spoken and looked)

    def _approve(self) -> None:
        if self._object is not None:
            said = self.name.text().strip(), self.typed.text().strip()
            self.approved.emit(ApproveObject(self._object.id, *said, tuple(self.checks)))
