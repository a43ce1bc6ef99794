"""Puts on record that a series was given to a country's authority, or changes what is on record of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.case.decisions.referral_decisions import Refer, SetReferral
from app.case.queries.leads import Package, Referral
from app.case.queries.series import Series
from app.case.values.choices import IDENTIFYING, OUTCOMES
from app.desk.look.theme import Space
from app.desk.text.display import one_line
from app.desk.wording import lead_words
from widgets.parts.country_field import CountryField
from widgets.parts.dialog import Dialog
from widgets.parts.plain_label import PlainLabel

_NONE = 0
_ISO = "yyyy-MM-dd"


class ReferralDialog(Dialog):
    """`decision` is what the officer wants, once it was accepted."""

    def __init__(
        self, series: Series, packages: Sequence[Package], parent: QWidget, referral: Referral | None = None
    ) -> None:
        """`referral`: one that is on record already; None for a new one."""
        super().__init__(parent)
        self._series = series
        self._referral = referral
        self.setObjectName("referralDialog")
        self.setWindowTitle(self.tr("Referral of {0}").format(one_line(series.code)))
        self.country = CountryField("referralCountry", self.tr("Country"), self.tr("Choose a country"))
        self.authority = QLineEdit()
        self.day = QDateEdit()
        self.package = QComboBox()
        self.receipt = QLineEdit()
        self.outcome = QComboBox()
        self.identified = QCheckBox(self.tr("The series is &identified, too"))
        self.identified.setObjectName("referralIdentified")
        self.note = QPlainTextEdit()
        self.why = PlainLabel("", "referralWhy", tone="danger")
        self.why.setWordWrap(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        self._name()
        self._fill(packages)
        self._lay_out()
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.authority.textChanged.connect(lambda _: self._enable())
        self.country.currentIndexChanged.connect(lambda _: self._enable())
        self.day.dateChanged.connect(lambda _: self._enable())
        self.outcome.currentIndexChanged.connect(lambda _: self._enable())
        self._enable()
        # Else Cancel would have the keyboard and Enter: Save can't be pressed when the dialog opens.
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setDefault(True)
        self.country.setFocus()

    @property
    def decision(self) -> Refer | SetReferral:
        """The record, or its change."""
        day = self.day.date().toString(_ISO)
        package = int(self.package.currentData())
        note = self.note.toPlainText()
        if self._referral is None:
            return Refer(
                self._series.id,
                self.country.code,
                self.authority.text(),
                day,
                package or None,
                self.receipt.text(),
                note,
            )
        return SetReferral(
            self._referral.id,
            outcome=str(self.outcome.currentData()),
            receipt=self.receipt.text(),
            note=note,
            authority=self.authority.text(),
            country=self.country.code,
            referred_on=day,
            package=package,
            series_identified=self._offers_status and self.identified.isChecked(),
        )

    @property
    def _offers_status(self) -> bool:
        """Whether the series may become identified by what came of it."""
        chosen = self._referral is not None and self.outcome.currentData() in IDENTIFYING
        return chosen and self._series.status != "identified"

    def _name(self) -> None:
        for part, name, spoken in (
            (self.authority, "referralAuthority", self.tr("Authority")),
            (self.day, "referralDay", self.tr("Day on which it was given")),
            (self.package, "referralPackage", self.tr("Package that carried it")),
            (self.receipt, "referralReceipt", self.tr("Receipt that came back")),
            (self.outcome, "referralOutcome", self.tr("What came of it")),
            (self.note, "referralNote", self.tr("Note on the referral")),
        ):
            part.setObjectName(name)
            part.setAccessibleName(spoken)
        self.authority.setMaxLength(200)
        self.authority.setPlaceholderText(self.tr("Who got it, such as a unit or a national bureau"))
        self.receipt.setPlaceholderText(self.tr("What they confirmed it by; may come later"))
        self.day.setDisplayFormat(_ISO)
        self.day.setCalendarPopup(True)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(72)

    def _fill(self, packages: Sequence[Package]) -> None:
        self.package.addItem(self.tr("None, or not made here"), _NONE)
        carrying = [each for each in packages if self._series.code in each.series]
        for each in reversed(carrying):
            name = one_line(re.split(r"[/\\]", each.path)[-1])
            self.package.addItem(self.tr("{0}, {1}").format(name, each.made_at[:10]), each.id)
        for key in OUTCOMES:
            self.outcome.addItem(lead_words.outcome(key), key)
        record = self._referral
        if record is None:
            self.country.set_code(self._series.country)
            self.day.setDate(QDate.currentDate())
            self.package.setCurrentIndex(1 if carrying else 0)
            return
        self.country.set_code(record.country)
        self.authority.setText(record.authority)
        self.day.setDate(QDate.fromString(record.referred_on, _ISO))
        if record.package and self.package.findData(record.package) < 0:
            self.package.addItem(self.tr("Package {0}").format(record.package), record.package)
        self.package.setCurrentIndex(max(0, self.package.findData(record.package or _NONE)))
        self.receipt.setText(record.receipt)
        self.outcome.setCurrentIndex(self.outcome.findData(record.outcome))
        self.note.setPlainText(record.note)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(Space.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Country"), self.country)
        form.addRow(self.tr("Authority"), self.authority)
        form.addRow(self.tr("Day"), self.day)
        form.addRow(self.tr("Package"), self.package)
        form.addRow(self.tr("Receipt"), self.receipt)
        if self._referral is not None:
            form.addRow(self.tr("Outcome"), self.outcome)
            form.addRow("", self.identified)
        form.addRow(self.tr("Note"), self.note)
        layout = QVBoxLayout(self)
        layout.setSpacing(Space.S)
        layout.addLayout(form)
        layout.addWidget(self.why)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(480)

    def _enable(self) -> None:
        lacking = (
            self.tr("Choose the country that it went to.")
            if not self.country.code
            else self.tr("Write the authority that it went to.")
            if not self.authority.text().strip()
            else ""
        )
        ahead = self.tr("This day is yet to come; check it.") if self.day.date() > QDate.currentDate() else ""
        self.why.setText(lacking or ahead)
        self.identified.setVisible(self._offers_status)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not lacking)
