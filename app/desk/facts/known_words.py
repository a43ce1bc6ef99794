"""What hash sets say about a medium, in words for the window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app import sqlite
from app.case.queries import known
from app.case.queries.known import Statement
from app.desk.facts import seen
from app.desk.tables.fact_model import Fact
from app.desk.text.numbers import whole

MEANINGS = {
    "alert": QT_TRANSLATE_NOOP("KnownWords", "Alert"),
    "known": QT_TRANSLATE_NOOP("KnownWords", "Known before"),
    "irrelevant": QT_TRANSLATE_NOOP("KnownWords", "Known-irrelevant"),
}
DIGESTS = {"sha256": "SHA-256", "sha1": "SHA-1", "md5": "MD5"}
_FLAGS = (
    ("victim_identified", QT_TRANSLATE_NOOP("KnownWords", "Victim identified")),
    ("offender_identified", QT_TRANSLATE_NOOP("KnownWords", "Offender identified")),
    ("distributed", QT_TRANSLATE_NOOP("KnownWords", "Distributed")),
    ("baseline", QT_TRANSLATE_NOOP("KnownWords", "Baseline")),
)


@dataclass(frozen=True, slots=True)
class Contradiction:
    """One record about a medium that sets contradict each other about. `title`: the medium's, fit to be shown."""

    medium: int
    title: str
    statement: Statement


def meaning(name: str) -> str:
    """A meaning in words."""
    return _tr(str(MEANINGS[name])) if name in MEANINGS else name


def read(reader: sqlite.Connection, medium: int) -> tuple[Statement, ...]:
    """What sets say about a medium, alerts first."""
    return tuple(known.about(reader, [medium]).get(medium, ()))


def contradictions(reader: sqlite.Connection, most: int) -> tuple[Contradiction, ...]:
    """What is said about media that sets contradict each other about, medium by medium; at most so many records."""
    found = known.conflicts(reader, most)
    titles = {medium: seen.title(reader, medium) for medium in {each.medium for each in found}}
    return tuple(Contradiction(each.medium, titles[each.medium], each) for each in found)


def facts(statements: Sequence[Statement]) -> list[Fact]:
    """What sets say, as names and values; each record begins with what it means and whose it is."""
    return [Fact(name, value) for each in statements for name, value in _rows(each) if value]


def in_short(statement: Statement) -> str:
    """One record on one line: whose it is, and what it says; not that others say otherwise, nor how it was found."""
    (_, title), *rest, _found = _rows(replace(statement, conflict=False))
    said = (_tr("{0}: {1}").format(name, value) for name, value in rest if value)
    return "; ".join((title, *said))


def _rows(statement: Statement) -> Iterator[tuple[str, str]]:
    yield meaning(statement.meaning), f"{statement.set_name} ({statement.set_version})"
    if statement.conflict:
        yield _tr("Contradicted"), _tr("by another set or record")
    if statement.disagreeing:
        others = ", ".join(DIGESTS.get(name, name) for name in statement.disagreeing.split(", "))
        yield _tr("Not the same"), _tr("the record's {0} is another").format(others)
    yield _tr("Its series"), statement.series
    for name, words in _FLAGS:
        flag = getattr(statement, name)
        yield _tr(str(words)), "" if flag is None else _tr("yes") if flag else _tr("no")
    yield _tr("Its category"), _category(statement)
    yield _tr("Found by"), _found_by(statement)


def _found_by(statement: Statement) -> str:
    if statement.method == "pdq":
        return _tr("likeness: {0} of 256 bits differ").format(whole(statement.distance))
    return DIGESTS.get(statement.method, statement.method)


def _category(statement: Statement) -> str:
    if statement.category is None:
        return ""
    if not statement.region:
        return _tr("{0}, in a list that isn't named").format(statement.category)
    return _tr("{0} in the list of region {1}").format(statement.category, statement.region)


def _tr(text: str) -> str:
    return QCoreApplication.translate("KnownWords", text)
