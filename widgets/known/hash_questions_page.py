"""What only the officer can say of a hash set: its name, and what it means that a medium is in it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.desk.facts import hash_set_words
from app.desk.look.theme import Space
from app.desk.text.display import one_line
from app.desk.text.numbers import whole
from app.desk.text.said import said
from app.known.hash_set import HashSet
from app.known.importing import CODES
from app.known.record import Meaning
from app.known.survey import Survey
from widgets.parts.labelled import add_labelled
from widgets.parts.notice import Notice
from widgets.parts.plain_label import PlainLabel

_MOST_CODES = 20
"""Categories that are asked about one by one, the most frequent; all others are asked about together."""
_LONGEST_NAME = 200
_OTHERS = None


class HashQuestionsPage(QWidget):
    """Signals:
    resized: it asks for more or less than before.
    answered: something was said, or is said otherwise.
    """

    resized = Signal()
    answered = Signal()

    def __init__(self, sets: Sequence[HashSet], replaced: HashSet | None = None, parent: QWidget | None = None) -> None:
        """`sets`: those that there are. `replaced`: the one whose newer version is imported."""
        super().__init__(parent)
        self.setObjectName("hashQuestionsPage")
        self._sets = {each.name: each for each in sets}
        self._found: Survey | None = None
        self._boxes: dict[str | None, QComboBox] = {}
        self.recognised = PlainLabel("", "hashRecognised")
        self.recognised.setWordWrap(True)
        self.name = QLineEdit()
        self.name.setObjectName("hashSetName")
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("By which the set is known from now on, in all its versions"))
        self.version = QLineEdit()
        self.version.setObjectName("hashSetVersion")
        self.version.setMaxLength(_LONGEST_NAME)
        self.replace = QCheckBox()
        self.replace.setObjectName("replaceHashSet")
        self.meanings = QButtonGroup(self)
        self.radios = self._radios()
        self.refused = Notice("hashMeaningRefused")
        self.long = QComboBox()
        self.long.setObjectName("hashLongDigits")
        self._codes = QWidget()
        self._codes_form = QFormLayout(self._codes)
        self._lay_out()
        self.name.textChanged.connect(lambda _: self._arrange())
        self.meanings.idToggled.connect(lambda _number, _on: self._arrange())
        if replaced is not None:
            self.name.setText(replaced.name)
            self.replace.setChecked(True)
            self.radios[replaced.meaning].setChecked(True)
        self._arrange()
        self.name.textChanged.connect(self.answered)
        self.meanings.idToggled.connect(self.answered)
        self.replace.toggled.connect(self.answered)

    @property
    def meaning(self) -> Meaning | None:
        """What the officer said; None as long as nothing was said."""
        return next((each for each, radio in self.radios.items() if radio.isChecked()), None)

    @property
    def codes(self) -> dict[str, Meaning]:
        """What categories mean, where that was asked and said."""
        if self.meaning is not Meaning.ALERT or self._found is None:
            return {}
        return {code: means for code in self._found.categories if (means := self._said_of(code)) is not None}

    @property
    def category_boxes(self) -> tuple[QComboBox, ...]:
        """Where is said what categories mean."""
        return tuple(self._boxes.values())

    @property
    def long_digits(self) -> str:
        """What 64 hex digits are by the officer's word; empty: what their bits say."""
        return str(self.long.currentData() or "")

    def show_survey(self, found: Survey) -> None:
        """Ask about these files; what was answered about the same ones stays."""
        if found is self._found:
            return
        self._found = found
        self.recognised.setText(hash_set_words.surveyed(found))
        self.version.setPlaceholderText(
            found.version or self.tr("If you write none: the beginning of the SHA-256 of its files")
        )
        self.long.clear()
        if found.long:
            self.long.addItem(self.tr("{0}, as their bits say").format(hash_set_words.digest(found.long)), "")
            other = "pdq" if found.long == "sha256" else "sha256"
            self.long.addItem(
                self.tr("{0}, though their bits don't say so").format(hash_set_words.digest(other)), other
            )
        self._ask_for_codes(found)
        self._arrange()

    def missing(self) -> str:
        """What has to be said first, as a sentence; empty where all is."""
        assert self._found is not None
        name = " ".join(self.name.text().split())
        if not name or not name.isprintable():
            return self.tr("Give the set a name.")
        if name in self._sets and not self.replace.isChecked():
            return self.tr("There is a set of this name: replace it, or choose another name.")
        if self.meaning is None:
            return self.tr("Say what it means that a medium is in this set; it is never guessed.")
        if self.refused.text():
            return self.refused.text()
        if not self._codes.isHidden() and any(box.currentData() is None for box in self._boxes.values()):
            return self.tr(
                "Say what each of its categories means; a wrong guess would hide alerts, or raise false ones."
            )
        return ""

    def focus_missing(self) -> None:
        """Put the focus where something has to be said first."""
        if not self.name.text().strip():
            self.name.setFocus()
        elif not self.replace.isHidden() and not self.replace.isChecked():
            self.replace.setFocus()
        elif self.meaning is None or self.refused.text():
            self.radios[self.meaning or Meaning.ALERT].setFocus()
        else:
            open_boxes = (box for box in self._boxes.values() if box.currentData() is None)
            if (first := next(open_boxes, None)) is not None:
                first.setFocus()

    def _radios(self) -> dict[Meaning, QRadioButton]:
        words = {
            Meaning.ALERT: self.tr("&Alert: media in it are CSAM, or may be; they are marked and come first"),
            Meaning.KNOWN: self.tr("&Known: somebody had media in it before; they are marked, nothing else is said"),
            Meaning.IRRELEVANT: self.tr("Irre&levant: files of programs and systems; media in it are not decoded"),
        }
        found = {}
        for number, (each, text) in enumerate(words.items()):
            radio = QRadioButton(text)
            radio.setObjectName(f"meaning-{each}")
            self.meanings.addButton(radio, number)
            found[each] = radio
        return found

    def _ask_for_codes(self, found: Survey) -> None:
        while self._codes_form.rowCount():
            self._codes_form.removeRow(0)
        self._boxes = {}
        frequent = sorted(found.categories.items(), key=lambda item: (-item[1], item[0]))
        alone, rest = sorted(frequent[:_MOST_CODES]), frequent[_MOST_CODES:]
        for code, count in alone:
            words = self.tr("Category {0}, records: {1}").format(one_line(code, 40), whole(count))
            self._boxes[code] = self._code_box(words, self._known_code(code, found))
        if rest:
            words = self.tr("All other categories, records: {0}").format(whole(sum(count for _, count in rest)))
            self._boxes[_OTHERS] = self._code_box(words, None)
        for before, box in pairwise((self.long, *self._boxes.values())):
            QWidget.setTabOrder(before, box)

    def _code_box(self, words: str, said_before: Meaning | None) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("Say what it means…"), None)
        box.addItem(self.tr("Alert"), Meaning.ALERT)
        box.addItem(self.tr("Known, but neither an alert nor irrelevant"), Meaning.KNOWN)
        if said_before is not None:
            box.setCurrentIndex(box.findData(said_before))
        box.currentIndexChanged.connect(self.answered)
        add_labelled(self._codes_form, words, box)
        return box

    def _known_code(self, code: str, found: Survey) -> Meaning | None:
        """What a category means without asking: what was said of the version before; by a country's list an alert."""
        before = self._sets.get(self.name.text().strip()) if self.replace.isChecked() else None
        if before is not None and code in before.codes:
            return before.codes[code]
        return Meaning.ALERT if found.region_named and code not in CODES else None

    def _said_of(self, code: str) -> Meaning | None:
        box = self._boxes.get(code, self._boxes.get(_OTHERS))
        return None if box is None or box.currentData() is None else Meaning(box.currentData())

    def _arrange(self) -> None:
        found, meaning = self._found, self.meaning
        there = self._sets.get(" ".join(self.name.text().split()))
        self.replace.setVisible(there is not None)
        if there is not None:
            self.replace.setText(self.tr("&Replace {0}, which is there").format(one_line(there.title)))
        self.refused.say("" if found is None or meaning is None else said(found.refusal_of(meaning)))
        self._long_label.setVisible(self.long.count() > 0)
        self.long.setVisible(self.long.count() > 0)
        asked = meaning is Meaning.ALERT and not self.refused.text() and bool(self._boxes)
        for part in (self._codes_words, self._codes_why, self._codes):
            part.setVisible(asked)
        self.resized.emit()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(Space.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        add_labelled(form, self.tr("&Name"), self.name)
        add_labelled(form, self.tr("&Version"), self.version)
        question = PlainLabel(self.tr("What does it mean that a medium is in this set?"), tone="heading")
        question.setWordWrap(True)
        self._long_label = PlainLabel(self.tr("Its numbers of &64 hex digits, which no header names, are"))
        self._long_label.setBuddy(self.long)
        self.long.setAccessibleName(self.tr("What its numbers of 64 hex digits are"))
        self._codes_words = PlainLabel(self.tr("What do its categories mean?"), tone="heading")
        self._codes_why = PlainLabel(
            self.tr("Their numbers differ from country to country, and from year to year."), tone="muted"
        )
        for label in (self._codes_words, self._codes_why):
            label.setWordWrap(True)
        self._codes_form.setContentsMargins(0, 0, 0, 0)
        self._codes_form.setSpacing(Space.S)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, Space.S, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.recognised)
        layout.addLayout(form)
        layout.addWidget(self.replace)
        layout.addWidget(question)
        for radio in self.radios.values():
            layout.addWidget(radio)
        for part in (self.refused, self._long_label, self.long, self._codes_words, self._codes_why, self._codes):
            layout.addWidget(part)
        layout.addStretch(1)
