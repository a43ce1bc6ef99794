"""Model packs in words for the window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from app.desk.tables.fact_model import Fact
from app.desk.text.said import said
from app.jobs.packs import Kind, Listed


def first_line(pack: Listed) -> str:
    """What a list calls it; where there is none, what it would do."""
    return pack.title or _does(pack)


def second_line(pack: Listed) -> str:
    """What a list says of it below its name."""
    return f"{_does(pack)} · {_state(pack)}" if pack.title else _state(pack)


def facts(pack: Listed) -> list[Fact]:
    """All that it says of itself, and whether it is still as it was added."""
    return [Fact(name, value) for name, value in _rows(pack) if value]


def _rows(pack: Listed) -> Iterator[tuple[str, str]]:
    yield _tr("What for"), _does(pack)
    yield _tr("Name"), pack.title
    yield _tr("State"), _state(pack)
    yield _tr("Licence"), pack.licence
    yield _tr("Purpose"), pack.purpose
    yield _tr("Source"), pack.source
    yield _tr("Made by"), pack.made_by
    if pack.networks:
        yield _tr("SHA-256 checked"), _tr("not what was added") if pack.fault else _tr("as the manifest says")
    yield _tr("Manifest"), pack.digest
    yield from pack.networks
    for each in pack.thresholds:
        yield _threshold(each.name), each.value
        yield _tr("How measured"), each.measured


def fault(pack: Listed) -> str:
    """Why it can't be used, or why there is none; empty where it can."""
    return said(pack.fault)


def _state(pack: Listed) -> str:
    if pack.fault:
        return _tr("can't be used") if pack.title else _tr("off")
    return _tr("in use") if pack.in_use else _tr("not in use")


def _does(pack: Listed) -> str:
    if pack.kind is Kind.COPIES:
        return _tr("Finds copies of pictures")
    if pack.kind is Kind.TEXT:
        return _tr("Reads text in pictures")
    return _tr("Finds and measures faces") if pack.measures else _tr("Finds faces")


def _threshold(name: str) -> str:
    return {
        "candidate": _tr("Worth a close look"),
        "sure": _tr("Worth showing"),
        "least": _tr("A face from"),
        "same": _tr("One person, one session"),
        "alike": _tr("Alike, other session"),
    }[name]


def _tr(text: str) -> str:
    return QCoreApplication.translate("PackWords", text)
