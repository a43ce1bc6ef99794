"""The backups of a case as the officer chooses among them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QTimeZone

from app.case.store import backups
from app.case.store.backups import Backup
from app.case.store.case_key import CaseKey
from app.desk.text.numbers import whole
from app.errors import UserError


@dataclass(frozen=True)
class Restorable:
    """One backup: `title` says when it was made, `facts` what it holds. `whole`: it can be read."""

    backup: Backup
    title: str
    facts: str
    whole: bool


def read(folder: Path, key: CaseKey | None) -> list[Restorable]:
    """The backups of the case in `folder`, newest first. Raises UserError if they can't be listed."""
    return [_shown(each, key) for each in reversed(backups.listed(folder))]


def _shown(backup: Backup, key: CaseKey | None) -> Restorable:
    moment = QDateTime.fromSecsSinceEpoch(int(backup.made_at.timestamp()), QTimeZone.utc())
    title = moment.toTimeZone(QTimeZone.systemTimeZone()).toString("yyyy-MM-dd HH:mm")
    if backup.occasion:
        title += f" · {_occasion(backup.occasion)}"
    try:
        held = backups.inspect(backup, key)
    except UserError:
        return Restorable(backup, title, _tr("Can't be read; choose another one"), whole=False)
    decisions = _tr("1 decision") if held.decisions == 1 else _tr("%1 decisions").replace("%1", whole(held.decisions))
    media = _tr("1 medium") if held.media == 1 else _tr("%1 media").replace("%1", whole(held.media))
    return Restorable(backup, title, f"{decisions} · {media} · {backup.name}", whole=True)


def _occasion(occasion: str) -> str:
    known = {"before-restore": _tr("before another one was restored")}
    return known.get(occasion, _tr("before the case was brought up to date"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Restorable", text)
