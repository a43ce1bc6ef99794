"""The history of a series in words: from seizure to outcome, a line for each step."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.case.queries.series_history import Event, SeriesHistory
from app.desk import lead_words, words
from app.desk.display import as_sentence, one_line
from app.desk.fact_model import Fact
from app.desk.numbers import whole
from app.desk.sentences import step


def lines(history: SeriesHistory) -> list[Fact]:
    """Every step with its time: seizures first, then decisions and packages as they came, then what came of it."""
    found = [
        Fact(
            _time(each.added_at),
            _tr("Seized: {0} of its media in exhibit {1}, {2}").format(whole(each.media), each.exhibit, each.path),
        )
        for each in history.seizures
    ]
    found += [Fact(_time(event.at), _decision(event)) for event in history.events]
    for package in history.packages:
        name = re.split(r"[/\\]", package.path)[-1]
        found.append(Fact(_time(package.made_at), _tr("Package {0}: {1}").format(package.id, name)))
    found.sort(key=lambda each: each.untrusted_name)
    found += [
        Fact(
            each.referred_on,
            _tr("Referred to {0}, {1}: {2}").format(
                words.country(each.country), each.authority, lead_words.outcome(each.outcome)
            ),
        )
        for each in history.referrals
    ]
    return found


def _decision(event: Event) -> str:
    told = as_sentence(step(f"{event.action}: {event.target}"))
    line = _tr("{0} ({1})").format(told, one_line(event.officer)) if event.officer else told
    if event.action == "set series" and (said := _said(event.detail)):
        line = _tr("{0}: {1}").format(line, said)
    if reason := event.detail.get("reason"):
        line = _tr("{0}: {1}").format(line, reason)
    return _tr("{0}; taken back").format(line) if event.taken_back else line


def _said(detail: Mapping[str, Any]) -> str:
    """What was said of a series, as far as a few words tell it."""
    parts = [
        words.status(str(detail["status"])) if "status" in detail else "",
        _tr("owner {0}").format(detail["owner"] or "–") if "owner" in detail else "",
        words.country(str(detail["country"])) if detail.get("country") else "",
        _tr("title “{0}”").format(detail["title"]) if "title" in detail else "",
        _tr("note") if "note" in detail else "",
    ]
    return ", ".join(part for part in parts if part)


def _time(at: str) -> str:
    return at[:16].replace("T", " ")


def _tr(text: str) -> str:
    return QCoreApplication.translate("HistoryWords", text)
