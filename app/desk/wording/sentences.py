"""What a decision did, in a sentence for the officer."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.case.decisions.decision import Effect
from app.case.decisions.history import Performed
from app.case.trail.remembered_heads import HeadDoubt
from app.case.values.schemes import Scheme
from app.desk.text.display import as_sentence, one_line
from app.desk.text.numbers import decimal, whole
from app.desk.wording import words

_STEPS = {
    "decide": QT_TRANSLATE_NOOP("Sentences", "decision on {0}"),
    "judge link": QT_TRANSLATE_NOOP("Sentences", "verdict on the link “{0}”"),
    "add clue": QT_TRANSLATE_NOOP("Sentences", "new {0}"),
    "remove clue": QT_TRANSLATE_NOOP("Sentences", "removal of {0}"),
    "add clues": QT_TRANSLATE_NOOP("Sentences", "{0} offered or recorded"),
    "change clue": QT_TRANSLATE_NOOP("Sentences", "change of {0}"),
    "accept clues": QT_TRANSLATE_NOOP("Sentences", "{0} accepted"),
    "refute clues": QT_TRANSLATE_NOOP("Sentences", "{0} refuted"),
    "reopen clues": QT_TRANSLATE_NOOP("Sentences", "{0} reopened"),
    "set members": QT_TRANSLATE_NOOP("Sentences", "roles and reasons in {0}"),
    "move members": QT_TRANSLATE_NOOP("Sentences", "members moved into {0}"),
    "take series": QT_TRANSLATE_NOOP("Sentences", "{0} taken"),
    "hold opinion": QT_TRANSLATE_NOOP("Sentences", "opinion on {0}"),
    "reject opinion": QT_TRANSLATE_NOOP("Sentences", "rejected country of {0}"),
    "remove opinion": QT_TRANSLATE_NOOP("Sentences", "opinion on {0} removed"),
    "create entity": QT_TRANSLATE_NOOP("Sentences", "new {0}"),
    "set entity": QT_TRANSLATE_NOOP("Sentences", "change of {0}"),
    "merge entities": QT_TRANSLATE_NOOP("Sentences", "merging into {0}"),
    "link entity": QT_TRANSLATE_NOOP("Sentences", "new links of {0}"),
    "unlink entity": QT_TRANSLATE_NOOP("Sentences", "fewer links of {0}"),
    "remove entity": QT_TRANSLATE_NOOP("Sentences", "removal of {0}"),
    "draw face": QT_TRANSLATE_NOOP("Sentences", "{0} drawn"),
    "reject faces": QT_TRANSLATE_NOOP("Sentences", "{0} rejected"),
    "allow faces": QT_TRANSLATE_NOOP("Sentences", "{0} no longer rejected"),
    "give faces": QT_TRANSLATE_NOOP("Sentences", "{0} given to a person"),
    "free faces": QT_TRANSLATE_NOOP("Sentences", "{0} nobody's again"),
    "name person": QT_TRANSLATE_NOOP("Sentences", "new person from faces, {0}"),
    "keep apart": QT_TRANSLATE_NOOP("Sentences", "never together: {0}"),
    "let together": QT_TRANSLATE_NOOP("Sentences", "may be together again: {0}"),
    "refer series": QT_TRANSLATE_NOOP("Sentences", "new {0}"),
    "set referral": QT_TRANSLATE_NOOP("Sentences", "change of {0}"),
    "remove referral": QT_TRANSLATE_NOOP("Sentences", "removal of {0}"),
    "add segment": QT_TRANSLATE_NOOP("Sentences", "new {0}"),
    "remove segment": QT_TRANSLATE_NOOP("Sentences", "removal of {0}"),
    "keep frame": QT_TRANSLATE_NOOP("Sentences", "{0} kept"),
    "forget frame": QT_TRANSLATE_NOOP("Sentences", "{0} no longer kept"),
    "reject reasons": QT_TRANSLATE_NOOP("Sentences", "{0} rejected, never proposed again"),
    "allow reasons": QT_TRANSLATE_NOOP("Sentences", "{0} allowed again"),
    "create series": QT_TRANSLATE_NOOP("Sentences", "new series {0}"),
    "add to series": QT_TRANSLATE_NOOP("Sentences", "new members of {0}"),
    "remove from series": QT_TRANSLATE_NOOP("Sentences", "removal from {0}"),
    "set series": QT_TRANSLATE_NOOP("Sentences", "change of {0}"),
    "merge series": QT_TRANSLATE_NOOP("Sentences", "merging into {0}"),
    "split series": QT_TRANSLATE_NOOP("Sentences", "splitting off {0}"),
    "crop object": QT_TRANSLATE_NOOP("Sentences", "new object {0}"),
    "change object": QT_TRANSLATE_NOOP("Sentences", "change of {0}"),
    "sanitise object": QT_TRANSLATE_NOOP("Sentences", "{0} sanitised"),
    "approve object": QT_TRANSLATE_NOOP("Sentences", "{0} approved"),
    "set object state": QT_TRANSLATE_NOOP("Sentences", "state of {0}"),
    "remove object": QT_TRANSLATE_NOOP("Sentences", "removal of {0}"),
    "add tip": QT_TRANSLATE_NOOP("Sentences", "new tip on {0}"),
    "judge tip": QT_TRANSLATE_NOOP("Sentences", "verdict on a tip on {0}"),
    "save filter": QT_TRANSLATE_NOOP("Sentences", "new filter {0}"),
    "forget filter": QT_TRANSLATE_NOOP("Sentences", "removal of the filter {0}"),
    "merge": QT_TRANSLATE_NOOP("Sentences", "work taken in from {0}"),
    "settle conflicts": QT_TRANSLATE_NOOP("Sentences", "{0} settled"),
    "take reply": QT_TRANSLATE_NOOP("Sentences", "answers to {0}"),
    "take over decisions": QT_TRANSLATE_NOOP("Sentences", "decisions taken over from {0}"),
}
"""What was done; the place is for what it was done to."""
_TARGETS = (
    (re.compile(r"1 medium"), QT_TRANSLATE_NOOP("Sentences", "1 medium")),
    (re.compile(r"([\d,]+) media"), QT_TRANSLATE_NOOP("Sentences", "{0} media")),
    (re.compile(r"clue (\d+)"), QT_TRANSLATE_NOOP("Sentences", "clue {0}")),
    (re.compile(r"1 reason"), QT_TRANSLATE_NOOP("Sentences", "1 reason")),
    (re.compile(r"([\d,]+) reasons"), QT_TRANSLATE_NOOP("Sentences", "{0} reasons")),
    (re.compile(r"1 clue"), QT_TRANSLATE_NOOP("Sentences", "1 clue")),
    (re.compile(r"([\d,]+) clues"), QT_TRANSLATE_NOOP("Sentences", "{0} clues")),
    (re.compile(r"1 face"), QT_TRANSLATE_NOOP("Sentences", "1 face")),
    (re.compile(r"([\d,]+) faces"), QT_TRANSLATE_NOOP("Sentences", "{0} faces")),
    (re.compile(r"face (\d+)"), QT_TRANSLATE_NOOP("Sentences", "face {0}")),
    (re.compile(r"entity (\d+)"), QT_TRANSLATE_NOOP("Sentences", "entity {0}")),
    (re.compile(r"referral (\d+)"), QT_TRANSLATE_NOOP("Sentences", "referral {0}")),
    (re.compile(r"1 conflict"), QT_TRANSLATE_NOOP("Sentences", "1 conflict")),
    (re.compile(r"([\d,]+) conflicts"), QT_TRANSLATE_NOOP("Sentences", "{0} conflicts")),
    (re.compile(r"frame at ([\d.]+) s"), QT_TRANSLATE_NOOP("Sentences", "frame at {0} s")),
    (re.compile(r"package (\d+)"), QT_TRANSLATE_NOOP("Sentences", "package {0}")),
    (re.compile(r"segment (\d+)"), QT_TRANSLATE_NOOP("Sentences", "segment {0}")),
)
"""Targets as the audit trail writes them, which is in English; names and codes stay as they are."""


def doubt(of: HeadDoubt | None) -> str:
    """Why a case may not be the one that was closed here last; empty where nothing says so."""
    if of is None:
        return ""
    words = (
        _tr(
            "This is not the case as it was closed here last: row {0} of its audit trail is missing. An older copy, or "
            "one that was restored elsewhere, may have taken its place; find out which before you go on."
        )
        if of.missing
        else _tr(
            "This is not the case as it was closed here last: row {0} of its audit trail is another. An older copy, or "
            "one that was restored elsewhere, may have taken its place; find out which before you go on."
        )
    )
    return words.format(whole(of.row))


class Sentences:
    """Says what was done, taken back and done again, in the words of the case's scheme."""

    def __init__(self, scheme: Scheme) -> None:
        self._scheme = scheme

    def done(self, performed: Performed) -> str:
        """E.g. `Category “Relevant” on 12 media, 11 of them through their stacks. Ctrl+Z takes it back.`"""
        if not performed.seq:
            return _tr("Nothing to change: it was so already.")
        return _tr("{0}. Ctrl+Z takes it back.").format(self._what(performed.effect))

    def undone(self, performed: Performed) -> str:
        """E.g. `Taken back: decision on 12 media. Ctrl+Shift+Z does it again.`"""
        return _tr("Taken back: {0}. Ctrl+Shift+Z does it again.").format(step(performed.effect.target))

    def redone(self, performed: Performed) -> str:
        """E.g. `Done again: decision on 12 media. Ctrl+Z takes it back.`"""
        return _tr("Done again: {0}. Ctrl+Z takes it back.").format(step(performed.effect.target))

    def _what(self, effect: Effect) -> str:
        if effect.action == "decide":
            return _tr("{0} on {1}").format(self._decided(effect.detail), _reach(effect))
        if effect.action in ("name person", "give faces"):
            told = _tr("New person “%1”: {0}") if effect.action == "name person" else _tr("Given to “%1”: {0}")
            number = len(effect.detail["faces"])
            faces = _tr("1 face") if number == 1 else _tr("{0} faces").format(whole(number))
            return told.format(faces).replace("%1", one_line(str(effect.detail["person"])))
        return as_sentence(step(f"{effect.action}: {effect.target}"))

    def _decided(self, detail: dict[str, Any]) -> str:
        parts = []
        if "category" in detail:
            code = detail["category"]
            category = None if code is None else self._scheme.category(code)
            if code is None:
                parts.append(_tr("Category taken away"))
            else:
                parts.append(_tr("Category “%1”").replace("%1", category.label if category else str(code)))
        if "tags_added" in detail:
            parts.append(_tr("Tag “%1”").replace("%1", ", ".join(detail["tags_added"])))
        if "tags_removed" in detail:
            parts.append(_tr("Tag “%1” taken away").replace("%1", ", ".join(detail["tags_removed"])))
        if "note" in detail:
            parts.append(_tr("Note") if detail["note"] else _tr("Note taken away"))
        if "second_look" in detail:
            parts.append(_tr("Mark “look again”") if detail["second_look"] else _tr("Mark “look again” taken away"))
        return ", ".join(parts)


def step(named: str) -> str:
    """An entry of the history (`action: target`, see `app.case.decisions.history.next_steps`) in words for people."""
    action, _, target = named.partition(": ")
    if action not in _STEPS:
        return f"{action} {target}".strip()
    return _tr(str(_STEPS[action])).format(words.link_kind(target) if action == "judge link" else _target(target))


def _target(written: str) -> str:
    for pattern, shown in _TARGETS:
        if found := pattern.fullmatch(written):
            return _tr(str(shown)).format(*map(_number, found.groups()))
    return written


def _number(written: str) -> str:
    return decimal(float(written), 3) if "." in written else whole(int(written.replace(",", "")))


def _reach(effect: Effect) -> str:
    reached = _tr("1 medium") if effect.reached == 1 else _tr("{0} media").format(whole(effect.reached))
    if not effect.through_stacks:
        return reached
    if effect.through_stacks == effect.reached:
        return _tr("{0}, through their stacks").format(reached)
    return _tr("{0}, {1} of them through their stacks").format(reached, whole(effect.through_stacks))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sentences", text)
