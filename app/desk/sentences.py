"""What a decision did, in a sentence for the officer."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from app.case.decisions import Effect, count_of
from app.case.history import Performed
from app.case.schemes import Scheme
from app.desk.display import as_sentence

_STEPS = {
    "decide": "decision on",
    "judge link": "verdict on the link",
    "add clue": "new",
    "remove clue": "removal of",
    "add segment": "new",
    "remove segment": "removal of",
    "keep frame": "kept",
    "forget frame": "no longer kept",
    "create series": "new series",
    "add to series": "new members of",
    "remove from series": "removal from",
    "set series": "change of",
    "merge series": "merging into",
    "split series": "splitting off",
    "save filter": "new filter",
    "forget filter": "removal of the filter",
}


class Sentences:
    """Says what was done, taken back and done again, in the words of the case's scheme."""

    def __init__(self, scheme: Scheme) -> None:
        self._scheme = scheme

    def done(self, performed: Performed) -> str:
        """E.g. `Category “Relevant” on 12 media, 11 of them through their stacks. Ctrl+Z takes it back.`"""
        if not performed.seq:
            return _tr("Nothing to change: it was so already.")
        return f"{self._what(performed.effect)}. {_tr('Ctrl+Z takes it back.')}"

    def undone(self, performed: Performed) -> str:
        """E.g. `Taken back: decision on 12 media. Ctrl+Shift+Z does it again.`"""
        return f"{_tr('Taken back')}: {step(performed.effect.target)}. {_tr('Ctrl+Shift+Z does it again.')}"

    def redone(self, performed: Performed) -> str:
        """E.g. `Done again: decision on 12 media. Ctrl+Z takes it back.`"""
        return f"{_tr('Done again')}: {step(performed.effect.target)}. {_tr('Ctrl+Z takes it back.')}"

    def _what(self, effect: Effect) -> str:
        if effect.action == "decide":
            return f"{self._decided(effect.detail)} {_tr('on')} {_reach(effect)}"
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
    """An entry of the history (`action: target`, see `app.case.history.next_steps`) in words for people."""
    action, _, target = named.partition(": ")
    return f"{_tr(_STEPS.get(action, action))} {target}".strip()


def _reach(effect: Effect) -> str:
    words = count_of(effect.reached, _tr("medium"), _tr("media"))
    if not effect.through_stacks:
        return words
    if effect.through_stacks == effect.reached:
        return f"{words}, {_tr('through their stacks')}"
    return f"{words}, {_tr('%1 of them through their stacks').replace('%1', f'{effect.through_stacks:,}')}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sentences", text)
