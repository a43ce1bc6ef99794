"""What is to be looked at before a package is written: each finding, what it is about, and whether to go on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.case.export.precheck import MISSING
from app.desk.look.theme import Space
from app.desk.wording.readiness import Told
from widgets.parts.plain_label import PlainLabel


class PrecheckPage(QWidget):
    """A page of findings.

    Signals:
        go_on: the officer looked at them, and accepted those that would refuse.
        back: the officer wants to choose otherwise.
        show_media: media (a tuple of ids) that a finding is about are to be listed.
    """

    go_on = Signal()
    back = Signal()
    show_media = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = PlainLabel(self.tr("Before it is written"), "precheckHeading", tone="heading")
        self.area = QScrollArea()
        self.area.setObjectName("precheckFindings")
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.back_button = QPushButton(self.tr("&Back"))
        self.back_button.setObjectName("precheckBack")
        self.go_on_button = QPushButton(self.tr("&Write the package"))
        self.go_on_button.setObjectName("precheckGoOn")
        self.accepts: dict[str, QCheckBox] = {}
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.go_on_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(heading)
        layout.addWidget(self.area, 1)
        layout.addLayout(buttons)
        self.back_button.clicked.connect(self.back)
        self.go_on_button.clicked.connect(self.go_on)

    def show_findings(self, findings: Sequence[Told]) -> None:
        """Show these; none is accepted yet."""
        self.accepts = {}
        listing = QWidget()
        rows = QVBoxLayout(listing)
        rows.setSpacing(Space.M)
        for each in findings:
            rows.addLayout(self._row(each))
        rows.addStretch(1)
        self.area.setWidget(listing)
        self._look()
        (self.go_on_button if self.go_on_button.isEnabled() else self.back_button).setFocus()
        self.go_on_button.setDefault(True)

    @property
    def leaves_out(self) -> bool:
        """Whether media whose sources aren't there are to be left out."""
        return MISSING in self.accepts and self.accepts[MISSING].isChecked()

    def _row(self, told: Told) -> QVBoxLayout:
        sentence = PlainLabel(told.sentence, f"finding{told.code}")
        sentence.setWordWrap(True)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(sentence, 1)
        if told.media:
            shown = QPushButton(self.tr("Show these"))
            shown.setObjectName(f"show{told.code}")
            shown.setAccessibleName(self.tr("Show these: {0}").format(told.sentence))
            shown.setAutoDefault(False)
            shown.clicked.connect(lambda: self.show_media.emit(told.media))
            line.addWidget(shown, 0, Qt.AlignmentFlag.AlignTop)
        row = QVBoxLayout()
        row.setSpacing(Space.XS)
        row.addLayout(line)
        if told.refuses:
            missing = told.code == MISSING
            words = (
                self.tr("Leave them out, and list them in the receipt") if missing else self.tr("Write it all the same")
            )
            accept = QCheckBox(words)
            accept.setObjectName(f"accept{told.code}")
            accept.setAccessibleDescription(told.sentence)
            accept.toggled.connect(lambda _: self._look())
            self.accepts[told.code] = accept
            row.addWidget(accept)
        return row

    def _look(self) -> None:
        self.go_on_button.setEnabled(all(each.isChecked() for each in self.accepts.values()))
