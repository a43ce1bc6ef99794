"""Keys as the officer wants them instead of those of the registry of actions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtGui import QKeySequence

from app.desk.controls.actions import ActionSpec

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


def holders(specs: Iterable[ActionSpec], key: str, wanted: ActionSpec) -> list[ActionSpec]:
    """The other actions that would lose this key to the wanted one: those of the window, or those of the player."""
    rivals = (spec for spec in specs if spec.in_player is wanted.in_player and not spec.by_view)
    return [spec for spec in rivals if spec.id != wanted.id and key in map(portable, spec.keys)]


def giving(
    specs: Sequence[ActionSpec], own: OwnKeys, wanted: ActionSpec, keys: tuple[str, ...]
) -> dict[str, tuple[str, ...]]:
    """The officer's keys once this action has these; others lose them. `specs`: all, with their own keys."""
    changed = dict(own)
    for key in keys:
        for spec in holders(specs, portable(key), wanted):
            left = changed.get(spec.id, spec.keys)
            changed[spec.id] = tuple(each for each in left if portable(each) != portable(key))
    changed[wanted.id] = keys
    return changed


def in_the_way(specs: Sequence[ActionSpec], own: OwnKeys, wanted: ActionSpec, key: str) -> list[ActionSpec]:
    """The actions because of which this one can't have the key: those whose key is always the same, and those of the
    window to which no key would lead any more while the player has the focus."""
    fixed = [spec for spec in specs if spec.by_view and key in map(portable, spec.keys)]
    if fixed:
        return fixed
    after = giving(specs, own, wanted, (key,))
    lost = _hidden([replace(spec, keys=after.get(spec.id, spec.keys)) for spec in specs]) - _hidden(specs)
    return [spec for spec in specs if spec.id in lost]


def _hidden(specs: Sequence[ActionSpec]) -> set[str]:
    """The window's actions all keys of which mean something else in the player."""
    players = {portable(key) for spec in specs if spec.in_player for key in spec.keys}
    windows = (spec for spec in specs if not spec.in_player and spec.keys)
    return {spec.id for spec in windows if players.issuperset(map(portable, spec.keys))}
