"""Hash sets of the workstation, and what comes of a check, in words for the window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.case.records.known_records import SetFacts
from app.desk.facts.known_words import DIGESTS, meaning
from app.desk.tables.fact_model import Fact
from app.desk.text.numbers import whole
from app.desk.text.said import said
from app.desk.wording import words
from app.jobs.known import Checked
from app.known.hash_set import HashSet
from app.known.record import LENGTHS
from app.known.survey import Survey, SurveyedFile

_FORMS = {
    "table of digests": QT_TRANSLATE_NOOP("HashSetWords", "Table of digests"),
    "list of digests": QT_TRANSLATE_NOOP("HashSetWords", "List of digests"),
    "PDQ list": QT_TRANSLATE_NOOP("HashSetWords", "PDQ list"),
    "NIST list": QT_TRANSLATE_NOOP("HashSetWords", "NIST list"),
}
"""Forms whose names are words; all others have names of their own."""


@dataclass(frozen=True, slots=True)
class Shelved:
    """A set as the manager lists it: on this workstation (`here`), in the open case (`there`), or both."""

    name: str
    here: HashSet | None
    there: SetFacts | None

    @property
    def title(self) -> str:
        """Name and version."""
        version = self.here.version if self.here is not None else self.there.version if self.there is not None else ""
        return f"{self.name} ({version})"


def shelved(here: Sequence[HashSet], there: Sequence[SetFacts]) -> list[Shelved]:
    """The sets of a workstation and of a case together, by name."""
    own, cases = {each.name: each for each in here}, {each.name: each for each in there}
    return [Shelved(name, own.get(name), cases.get(name)) for name in sorted({*own, *cases})]


def second_line(each: Shelved) -> str:
    """What a list says of a set below its name."""
    about = each.here or each.there
    assert about is not None
    parts = [meaning(about.meaning), _form(about.form), _tr("records: {0}").format(whole(about.rows))]
    if each.here is None:
        parts.append(_tr("not on this workstation"))
    return " · ".join(parts)


def facts(each: Shelved, *, case_open: bool) -> list[Fact]:
    """All that is on record of a set."""
    return [Fact(name, value) for name, value in _rows(each, case_open) if value]


def of_set(about: HashSet) -> list[Fact]:
    """All that is on record of a set of this workstation."""
    return [Fact(name, value) for name, value in _own_rows(about) if value]


def remarks(about: HashSet) -> list[str]:
    """What the officer should know of a set, each a sentence."""
    found = [said(note) for note in about.notes]
    if about.meaning != "irrelevant":
        found.append(_tr("It isn't encrypted: this workstation's hash sets can be read by whoever can read its disk."))
    return found


def check_said(checked: Checked) -> list[str]:
    """What came of a check, as sentences."""
    counts = checked.counts
    if not checked.sets and not counts.media:
        return [_tr("There is no hash set on this workstation: import one first.")]
    found = [
        _tr("Media that are in a hash set: {0}, of these alerts: {1}, known-irrelevant: {2}.").format(
            whole(counts.media), whole(counts.alerts), whole(counts.irrelevant)
        )
    ]
    found.append(
        _tr("Media about which sets contradict each other: {0}; they are listed below.").format(whole(counts.conflicts))
        if counts.conflicts
        else _tr("No set contradicts another.")
    )
    if counts.contrary:
        found.append(
            _tr("Media that were not decoded since they were known-irrelevant, and no longer are: {0}.").format(
                whole(counts.contrary)
            )
        )
    if checked.elsewhere:
        found.append(
            _tr("What sets said that aren't on this workstation stays in the case: {0}.").format(
                ", ".join(checked.elsewhere)
            )
        )
    return found


def surveyed(found: Survey) -> str:
    """What files are together, on one line."""
    if found.problem:
        return said(found.problem)
    files = found.files
    parts = [_form(found.form)]
    if found.version:
        parts.append(_tr("version {0}").format(found.version))
    if found.categories:
        parts.append(
            _tr("categories of region {0}").format(found.region)
            if found.region
            else _tr("categories of a region that isn't named")
        )
    records = [each.records for each in files if each.records is not None]
    if len(records) == len(files):
        parts.append(_tr("records: {0}").format(whole(sum(records))))
    else:
        parts.append(_tr("its records are counted when it is imported"))
    if unusable := sum(each.unusable for each in files):
        parts.append(_tr("without a digest that can be used: {0}").format(whole(unusable)))
    return _tr("Recognised: {0}.").format(", ".join(parts))


def surveyed_file(file: SurveyedFile) -> tuple[str, str]:
    """What one file is, and its records or why it can't be imported."""
    form = " ".join(part for part in (_form(file.form), file.version, file.region) if part)
    if file.problem:
        return form or _tr("not recognised"), said(file.problem)
    if file.records is None:
        return form, words.size(file.size)
    return form, _tr("records: {0}").format(whole(file.records))


def digest(name: str) -> str:
    """An algorithm's name as it is written."""
    return "PDQ" if name == "pdq" else DIGESTS[name]


def _rows(each: Shelved, case_open: bool) -> Iterator[tuple[str, str]]:
    if each.here is not None:
        yield from _own_rows(each.here, _in_case(each) if case_open else "")
        return
    assert each.there is not None
    yield _tr("In the open case"), _in_case(each)
    yield from _first_rows(each.there)
    yield _tr("SHA-256 of all files"), each.there.sha256


def _own_rows(about: HashSet, in_case: str = "") -> Iterator[tuple[str, str]]:
    yield from _first_rows(about)
    yield _tr("In the open case"), in_case
    for code, means in sorted(about.codes.items()):
        yield _tr("Category {0}").format(code), meaning(means)
    for name in LENGTHS:
        if name in about.digests:
            yield _tr("Digests by {0}").format(digest(name)), whole(about.digests[name])
    yield _tr("Unusable records"), whole(about.unusable) if about.unusable else ""
    yield _tr("Imported"), _tr("{0} UTC").format(about.imported_at[:16].replace("T", " "))
    for note in about.notes:
        yield _tr("Remark"), said(note)
    for file in about.files:
        yield _tr("File"), f"{file.name}, {words.size(file.size)}"
        yield _tr("its SHA-256"), file.sha256
    yield _tr("SHA-256 of all files"), about.sha256


def _first_rows(about: HashSet | SetFacts) -> Iterator[tuple[str, str]]:
    yield _tr("Name"), about.name
    yield _tr("Version"), about.version
    yield _tr("Meaning"), meaning(about.meaning)
    yield _tr("Form"), _form(about.form)
    yield _tr("Region"), about.region
    yield _tr("Records"), whole(about.rows)


def _form(name: str) -> str:
    return _tr(str(_FORMS[name])) if name in _FORMS else name


def _in_case(each: Shelved) -> str:
    here, there = each.here, each.there
    if there is None:
        return _tr("not checked against it yet")
    if here is None:
        return _tr("checked against it; it isn't on this workstation, and what it said stays")
    if (here.sha256, here.meaning) == (there.sha256, there.meaning):
        return _tr("checked against this version")
    return _tr("checked against version {0}; check it again").format(there.version)


def _tr(text: str) -> str:
    return QCoreApplication.translate("HashSetWords", text)
