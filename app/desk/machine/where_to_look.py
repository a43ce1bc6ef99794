"""In what a machine is to look beside a window: in what is chosen, what the gallery lists, or the whole case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from app import sqlite
from app.case.queries.card_filter import Unit
from app.case.queries.chosen_media import media_of_cards
from app.desk.text.numbers import whole

Amount = TypeVar("Amount")


class Where(StrEnum):
    """In what is looked."""

    CHOSEN = "chosen"
    LISTED = "listed"
    CASE = "case"


@dataclass(frozen=True)
class Seen:
    """What the page of the case shows. `chosen` and `listed`: cards of the gallery, which stand for `unit`; `listed`
    is None where it lists all that remains, so that nothing was narrowed down. `alone`: one medium is looked at, and
    its stack isn't meant."""

    chosen: tuple[int, ...] = ()
    listed: tuple[int, ...] | None = None
    unit: Unit = Unit.MEDIUM
    alone: bool = False


def among(reader: sqlite.Connection, where: Where, seen: Seen) -> tuple[int, ...] | None:
    """The media that are meant; None: the whole case."""
    if where is Where.CASE:
        return None
    if where is Where.CHOSEN:
        return media_of_cards(reader, seen.chosen, Unit.MEDIUM if seen.alone else seen.unit)
    return media_of_cards(reader, seen.listed or (), seen.unit)


def measured(
    reader: sqlite.Connection, seen: Seen, measure: Callable[[tuple[int, ...] | None], Amount]
) -> dict[Where, Amount]:
    """How much there is in each; what isn't chosen or narrowed down is left out. `measure`: of media, see `among`."""
    return {
        where: measure(among(reader, where, seen))
        for where in Where
        if where is Where.CASE or (seen.chosen if where is Where.CHOSEN else seen.listed)
    }


def choice(where: Where, amount: str | None) -> str:
    """One choice of where to look. `amount`: how much that is, in words; None where nothing is there, or it isn't known
    yet."""
    words = {
        Where.CHOSEN: _tr("What is &chosen: {0}"),
        Where.LISTED: _tr("What the gallery &lists: {0}"),
        Where.CASE: _tr("The &whole case: {0}"),
    }[where]
    if amount is None:
        nothing = {Where.CHOSEN: _tr("nothing is chosen"), Where.LISTED: _tr("nothing is filtered")}
        amount = nothing.get(where, _tr("counting…"))
    return words.format(amount)


def duration(seconds: float) -> str:
    """A time as it is spoken of: to minutes from two minutes on, to hours from two hours on."""
    if seconds < 120:
        return _tr("{0} s").format(whole(max(1, round(seconds))))
    minutes = round(seconds / 60)
    return _tr("{0} min").format(whole(minutes)) if minutes < 120 else _tr("{0} h").format(whole(round(minutes / 60)))


def outcome(what: str, absent: int, unreadable: int, *, stopped: bool) -> str:
    """What came of it, in sentences; `what`: the good of it. `absent`, `unreadable`: media that weren't looked at."""
    sentences = [what]
    if stopped:
        sentences.insert(0, _tr("Stopped; what was found is kept, and the next look goes on from here."))
    if absent:
        sentences.append(_tr("Without a source here now: {0}; connect it and look again.").format(whole(absent)))
    if unreadable:
        sentences.append(_tr("Could not be looked at: {0}.").format(whole(unreadable)))
    return " ".join(sentences)


def _tr(text: str) -> str:
    return QCoreApplication.translate("WhereToLook", text)
