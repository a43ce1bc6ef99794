"""Keys as the officer wants them instead of those of the registry of actions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtGui import QKeySequence

from app.desk.actions import ActionSpec

OwnKeys = Mapping[str, tuple[str, ...]]
"""By the id of an action its keys, in Qt's portable form; empty where it is to have none."""
RESERVED = (
    *("Esc", "Return", "Enter", "Space", "Tab", "Shift+Tab", "Backtab", "Left", "Right", "Up", "Down"),
    *("Home", "End", "PgUp", "PgDown", "Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down", "Ctrl+A"),
)
"""What moves the focus, reveals, opens and leads back, everywhere."""


def with_own_keys(spec: ActionSpec, own: OwnKeys) -> ActionSpec:
    """The action with the officer's keys, if there are any and a shortcut leads to it."""
    if spec.by_view or spec.id not in own:
        return spec
    return replace(spec, keys=tuple(key for each in own[spec.id] if (key := portable(each)) and key not in RESERVED))


def portable(key: str) -> str:
    """The key in Qt's portable form; empty for what is none."""
    form = QKeySequence.SequenceFormat.PortableText
    sequence = QKeySequence(key, form)
    return sequence.toString(form) if sequence.count() == 1 and "Unknown" not in sequence.toString(form) else ""


def holders(specs: Iterable[ActionSpec], key: str, besides: str) -> list[ActionSpec]:
    """The actions, but one (its id), to which this key leads now."""
    others = (spec for spec in specs if spec.id != besides and not spec.by_view)
    return [spec for spec in others if key in map(portable, spec.keys)]


def giving(specs: Iterable[ActionSpec], own: OwnKeys, action: str, keys: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """The officer's keys once this action has these; other actions lose them. `specs`: all, with their own keys."""
    changed = dict(own)
    for spec in specs:
        if spec.id == action or spec.by_view:
            continue
        kept = tuple(each for each in spec.keys if portable(each) not in keys)
        if kept != spec.keys:
            changed[spec.id] = kept
    changed[action] = keys
    return changed
