"""The history of a series in words: from seizure to outcome, a line for each step."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.case.queries.series_history import Event, SeriesHistory
from app.case.values.names import without_way
from app.case.values.object_states import STATES
from app.desk.tables.fact_model import Fact
from app.desk.text.display import as_sentence, one_line
from app.desk.text.numbers import whole
from app.desk.wording import lead_words, object_words, words
from app.desk.wording.sentences import step

_LONGEST = 120
"""Characters of what somebody wrote; the pages of the series have all of it."""


def lines(history: SeriesHistory) -> list[Fact]:
    """Every step with its time: seizures first, then decisions and packages as they came, then what came of it."""
    found = [
        Fact(
            _time(each.added_at),
            _tr("Seized: {0} of its media in exhibit {1}, {2}").format(whole(each.media), each.exhibit, each.path),
        )
        for each in history.seizures
    ]
    texts = {f"clue {each.id}": each.text for each in history.clues}
    texts |= {f"entity {each.id}": each.label for each in history.entities}
    found += [Fact(_time(event.at), _decision(event, texts)) for event in history.events]
    exported = {event.target for event in history.events if event.action == "export"}
    for package in history.packages:
        name = without_way(package.path)
        if name not in exported:
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


def _decision(event: Event, texts: Mapping[str, str]) -> str:
    """`texts`: what the clues and entities that are still there say, by the targets that name them."""
    told = as_sentence(step(f"{event.action}: {event.target}"))
    line = _tr("{0} ({1})").format(told, one_line(event.officer)) if event.officer else told
    said = _said(event.detail)
    if event.target in texts and not {"text", "label"} & event.detail.keys():
        said = ", ".join(part for part in (_quoted(texts[event.target]), said) if part)
    if said:
        line = _tr("{0}: {1}").format(line, said)
    # Of members the reasons stand at each of them; joined they say nothing that could be read.
    if (reason := event.detail.get("reason")) and "media" not in event.detail:
        line = _tr("{0}: {1}").format(line, one_line(str(reason), _LONGEST))
    return _tr("{0}; taken back").format(line) if event.taken_back else line


def _said(detail: Mapping[str, Any]) -> str:
    """What was said in a decision, as far as a few words tell it."""
    clues = detail.get("clues", ())
    parts = [
        *(_quoted(each["text"]) for each in clues if isinstance(each, Mapping) and "text" in each),
        _quoted(detail.get("text")),
        _quoted(detail.get("label")),
        words.status(str(detail["status"])) if "status" in detail else "",
        _tr("owner {0}").format(one_line(str(detail["owner"] or "–"))) if "owner" in detail else "",
        words.country(str(detail["country"])) if detail.get("country") else "",
        lead_words.likelihood(str(detail["likelihood"])) if detail.get("state") == "held" else "",
        object_words.state(str(detail["state"])) if detail.get("state") in STATES else "",
        one_line(str(detail["authority"])) if detail.get("authority") else "",
        lead_words.outcome(str(detail["outcome"])) if detail.get("outcome") else "",
        _tr("title “{0}”").format(one_line(str(detail["title"]))) if detail.get("title") else "",
        lead_words.media(len(detail["media"])) if isinstance(detail.get("media"), list) and detail["media"] else "",
        ", ".join(map(str, detail["merged"])) if isinstance(detail.get("merged"), list) else "",
        _tr("note") if detail.get("note") else "",
    ]
    return ", ".join(part for part in parts if part)


def _quoted(text: object) -> str:
    return _tr("“{0}”").format(one_line(str(text), _LONGEST)) if text else ""


def _time(at: str) -> str:
    return at[:16].replace("T", " ")


def _tr(text: str) -> str:
    return QCoreApplication.translate("HistoryWords", text)
