"""What is said of a victim, an offender, a location or a device: name, identified or not, country, position, note; and
that there is no such one."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.case.decisions.entity_decisions import RemoveEntity, SetEntity
from app.case.queries.leads import Entity
from app.case.values.positions import Position, read_position, written
from app.desk.look.theme import Space
from app.desk.text.display import one_line
from app.desk.text.numbers import whole
from app.desk.text.said import said
from app.desk.wording import lead_words
from app.desk.work.workbench import Workbench
from app.errors import UserError
from widgets.parts.country_field import CountryField
from widgets.parts.dialog import Dialog
from widgets.parts.lead_window import plain_button, row_of
from widgets.parts.message_box import take_away
from widgets.parts.plain_label import PlainLabel

_LONGEST = 200


class EntityDialog(Dialog):
    """Enter saves, but in the note. `decision` has what is other than before, or that it goes."""

    def __init__(self, entity: Entity, parent: QWidget) -> None:
        super().__init__(parent)
        self._entity = entity
        self._goes = False
        self.setObjectName("entityDialog")
        self.setWindowTitle(self.tr("{0}: {1}").format(lead_words.entity_kind(entity.kind), one_line(entity.label, 80)))
        self.label = QLineEdit(entity.label)
        self.identified = QCheckBox(self.tr("&Identified"))
        self.identified.setObjectName("entityDialogIdentified")
        self.country = CountryField("entityDialogCountry", self.tr("Country"), self.tr("No country"))
        self.position = QLineEdit()
        self.note = QPlainTextEdit()
        self.why = PlainLabel("", "entityDialogWhy", tone="danger")
        self.why.setWordWrap(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        self.remove = plain_button("entityDialogRemove", self.tr("&Remove from the case"))
        self.remove.setAutoDefault(False)
        self._fill()
        self._lay_out()
        self.label.textChanged.connect(lambda _: self._enable())
        self.position.textChanged.connect(lambda _: self._enable())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.remove.clicked.connect(self._remove)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setDefault(True)
        self._enable()
        self.label.setFocus()
        self.label.selectAll()

    @property
    def decision(self) -> SetEntity | RemoveEntity | None:
        """The change; None where nothing is other than before. Raises UserError while the position is none."""
        if self._goes:
            return RemoveEntity(self._entity.id)
        before, position = self._entity, self._position()
        label, note = self.label.text().strip(), self.note.toPlainText().strip()
        change = SetEntity(
            before.id,
            label if label != before.label else None,
            self.country.code if self.country.code != before.country else None,
            position if position != before.position else None,
            position is None and before.position is not None,
            note if note != before.note else None,
            self.identified.isChecked() if self.identified.isChecked() != before.identified else None,
        )
        return None if change == SetEntity(before.id) else change

    def take_away(self, question: str, yes: str) -> bool:
        """Ask the officer; to leave it is what Enter says."""
        return take_away(question, yes, self)

    def _remove(self) -> None:
        of = self._entity
        question = self.tr(
            "Take “{0}” out of the case? What links it with series ({1}), media ({2}) and faces goes too. "
            "Ctrl+Z brings all of it back."
        ).format(one_line(of.label, 80), whole(len(of.series)), whole(len(of.media)))
        if self.take_away(question, self.tr("Remove")):
            self._goes = True
            self.accept()

    def _position(self) -> Position | None:
        text = self.position.text().strip()
        if self._entity.position is not None and text == written(self._entity.position):
            return self._entity.position  # to the last digit
        return read_position(text) if text else None

    def _fill(self) -> None:
        self.identified.setChecked(self._entity.identified)
        self.country.set_code(self._entity.country)
        self.position.setText("" if self._entity.position is None else written(self._entity.position))
        self.note.setPlainText(self._entity.note)

    def _lay_out(self) -> None:
        for part, name, spoken in (
            (self.label, "entityDialogLabel", self.tr("Name by which officers know it")),
            (self.position, "entityDialogPosition", self.tr("Position: latitude and longitude in degrees")),
            (self.note, "entityDialogNote", self.tr("Note")),
        ):
            part.setObjectName(name)
            part.setAccessibleName(spoken)
        self.label.setMaxLength(_LONGEST)
        self.position.setMaxLength(60)
        self.position.setPlaceholderText(self.tr("Latitude and longitude in degrees, such as 59.33, 18.07"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(96)
        form = QFormLayout()
        form.setSpacing(Space.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Name"), self.label)
        form.addRow("", self.identified)
        form.addRow(self.tr("Country"), self.country)
        form.addRow(self.tr("Position"), self.position)
        form.addRow(self.tr("Note"), self.note)
        layout = QVBoxLayout(self)
        layout.setSpacing(Space.S)
        layout.addLayout(form)
        layout.addWidget(self.why)
        ends = row_of(self.remove)
        ends.addWidget(self.buttons)
        layout.addLayout(ends)
        self.setMinimumWidth(480)

    def _enable(self) -> None:
        why = "" if self.label.text().strip() else self.tr("Write the name by which officers know it.")
        try:
            self._position()
        except UserError as error:
            why = why or said(str(error))
        self.why.setText(why)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not why)


def edit_entity(entity: Entity, workbench: Workbench, asker: QWidget) -> None:
    """Ask what is to be said of it, and decide it where that is other than before."""
    dialog = EntityDialog(entity, asker)

    def decide() -> None:
        if (decision := dialog.decision) is not None:
            workbench.decide(decision, asker)

    dialog.accepted.connect(decide)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
