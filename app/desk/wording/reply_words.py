"""What the central database answered, and what of it would change here, in words for the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.case.decisions.reply_decisions import Foreseen
from app.desk.text.display import one_line
from app.desk.text.numbers import whole
from app.desk.text.said import said
from app.desk.wording import words

_ANSWERS = {
    "known": QT_TRANSLATE_NOOP("Reply", "Known there"),
    "new": QT_TRANSLATE_NOOP("Reply", "New there"),
    "addition": QT_TRANSLATE_NOOP("Reply", "An addition to a series that is there"),
    "identified": QT_TRANSLATE_NOOP("Reply", "The victim is identified"),
}
_COUNTS = {
    "known": QT_TRANSLATE_NOOP("Reply", "Known there: {0}"),
    "new": QT_TRANSLATE_NOOP("Reply", "New there: {0}"),
    "addition": QT_TRANSLATE_NOOP("Reply", "Additions to series there: {0}"),
    "identified": QT_TRANSLATE_NOOP("Reply", "Identified: {0}"),
}
_DIGITS = 12


def about(each: Foreseen) -> str:
    """What the answer is about."""
    if each.answer.code:
        return _tr("Series {0}").format(one_line(each.answer.code, 60))
    return _tr("Medium {0}").format(each.answer.about[:_DIGITS])


def answer(each: Foreseen) -> str:
    """What is said of it."""
    told = _tr(str(_ANSWERS[each.answer.answer]))
    name = one_line(each.answer.series_name, 100)
    return _tr("{0}: series “{1}”").format(told, name) if name else told


def change(each: Foreseen) -> str:
    """What it would change in this case."""
    if not each.known_here:
        return _tr("Nothing: it isn't in this case")
    if each.conflict:
        return said(each.conflict)
    changes = []
    if each.status is not None:
        old, new = map(words.status, each.status)
        changes.append(_tr("The series becomes “{1}”; it is “{0}” now").format(old, new))
    if each.number is not None:
        changes.append(_tr("Its number of the central database becomes {0}").format(one_line(each.number[1], 60)))
    if each.again and not changes:
        return _tr("Nothing: it is on record already")
    return ". ".join(changes) or _tr("It goes on record")


def changes_something(each: Foreseen) -> bool:
    """Whether taking the answer in leaves anything other than it is."""
    return each.known_here and (not each.again or each.status is not None or each.number is not None)


def counted(counts: dict[str, int]) -> str:
    """How many answers there are of each kind."""
    return "; ".join(_tr(str(_COUNTS[kind])).format(whole(counts[kind])) for kind in _COUNTS if counts.get(kind))


def tally(found: Sequence[Foreseen]) -> str:
    """The same of answers that were read."""
    counts: dict[str, int] = {}
    for each in found:
        counts[each.answer.answer] = counts.get(each.answer.answer, 0) + 1
    return counted(counts)


def order(each: Foreseen) -> int:
    """What changes a series or can't be taken as it is said comes first, what changes nothing last."""
    if each.conflict:
        return 0
    if each.status is not None or each.number is not None:
        return 1
    return 2 if changes_something(each) else 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reply", text)
