"""The package's own document carries every lead, follows its schema, and is read back as it was."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from app.case.casefile import Case
from app.case.decisions.clue_decisions import ORIGINS, STATES, AddClue, RefuteClues
from app.case.decisions.decision import Decision
from app.case.decisions.entity_decisions import CreateEntity
from app.case.decisions.opinion_decisions import HoldOpinion, RejectOpinion
from app.case.decisions.referral_decisions import Refer
from app.case.decisions.series_decisions import CreateSeries, SetSeries
from app.case.export.content import Content
from app.case.export.export_records import content_of
from app.case.values import lead_values
from app.case.values.choices import ENTITY_KINDS, OUTCOMES, PRIORITIES, ROLES, STATUSES
from app.case.values.lead_values import Range, Weight
from app.case.values.schemes import load_scheme
from app.case.values.vocabulary import likelihoods
from app.exchange.documents.plan import Plan
from app.exchange.documents.series_document import check_series_document, series_document
from app.exchange.documents.series_reader import leads_of
from tests.app.case.sample import filmed, new_case

SCHEMA = json.loads((resources.files("resources") / "exchange" / "series.schema.json").read_text(encoding="utf-8"))
LEADS: tuple[Decision, ...] = (
    CreateSeries("One", (1, 2), "same room"),
    CreateSeries("Two", (3,)),
    SetSeries(1, priority="urgent", owner="B", victims=Range(1, 2), offenders=Range(1), first_seen="2014", note="n"),
    SetSeries(1, last_seen="2016-02", distributed="no", central_number="ICSE-7"),
    AddClue(
        1,
        "sign",
        "ICA",
        1,
        weights=(Weight("country", "SE", 2), Weight("period", "2015/2018", -1)),
        region=(0, 0.1, 1, 0.9),
    ),
    AddClue(2, "language", "Swedish", 1, at_ms=1000, end_ms=2500),
    AddClue(1, "position", "Lies in Sweden.", 1, origin="machine", method="By its position."),
    RefuteClues((2,), "a television"),
    AddClue(4, "sign", "of no series"),
    AddClue(3, "sign", "of the other", 2),
    HoldOpinion(1, "SE", "likely"),
    RejectOpinion(1, "NO", "no fjord"),
    HoldOpinion(2, "FI", "unlikely", "x"),
    CreateEntity("victim", "V1", "SE", (59.3, 18.0), "note", True, (1, 2), (1, 3)),
    CreateEntity("offender", "of the other", series=(2,)),
    CreateEntity("device", "of none"),
    Refer(1, "SE", "NOA", "2026-03-01", 7, "R-12"),
)


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with new_case(tmp_path / "c", 4) as case:
        receipt = json.dumps({"package": "T-1.bag", "series": ["S-0001"]})
        row = (7, "/out/secret place/T-1.bag", "hash-only", "x", receipt)
        case.write(lambda db: db.execute("INSERT INTO package VALUES (?, ?, ?, ?, ?)", row))
        filmed(case, 2)
        for decision in LEADS:
            case.perform(decision)
        yield case


def document_of(content: Content) -> bytes:
    return series_document(
        content,
        load_scheme("neutral"),
        Plan({}, {}, {}, ()),
        (),
        [],
        lambda sha256: None,
        "hash-only",
        "2026-03-02T10:00:00.000Z",
    )


def problems(document: bytes) -> list[str]:
    return [problem.sentence for problem in check_series_document(io.BytesIO(document), "series.json")]


@pytest.mark.parametrize("chosen", [None, [1]])
def test_what_is_written_is_valid_and_read_back_as_it_was(case: Case, chosen: list[int] | None) -> None:
    with content_of(case.new_reader(), chosen) as content:
        raw = document_of(content)
        assert problems(raw) == []
        found = leads_of(json.loads(raw))
        assert found.series == content.series
        assert found.loose_clues == content.loose_clues
        assert found.entities == content.entities


def test_a_series_takes_its_leads_and_leaves_those_of_others(case: Case) -> None:
    with content_of(case.new_reader(), [1]) as content:
        raw = document_of(content)
        (only,) = content.series
        (entity,) = content.entities
        rows = [row.text for row in content.audit if row.text]
    assert (only.priority, only.victims, only.offenders, only.distributed) == (2, (1, 2), (1, None), False)
    assert [clue.state for clue in only.clues] == ["accepted", "refuted", "proposed"]
    assert {opinion.country: opinion.state for opinion in only.opinions} == {"SE": "held", "NO": "rejected"}
    assert (entity.label, entity.series, len(entity.media)) == ("V1", ("S-0001",), 1)
    assert [referral.package for referral in only.referrals] == ["T-1.bag"]
    assert b"of the other" not in raw
    assert b"secret place" not in raw
    told = {(row.action, row.target) for row in rows}
    assert {("refer series", "referral 1"), ("hold opinion", "S-0001"), ("refute clues", "clue 2")} <= told
    assert not any("of the other" in row.detail or "S-0002" in row.detail for row in rows)


def test_a_document_of_the_first_version_is_valid_and_read(case: Case) -> None:
    with content_of(case.new_reader()) as content:
        old = first_version(json.loads(document_of(content)))
    assert problems(json.dumps(old).encode()) == []
    found = leads_of(old)
    assert found.entities == ()
    assert found.series[0].clues[0].weights == (Weight("country", "SE", 1),), "its clues speak for one country at most"
    assert (found.series[0].priority, found.series[0].opinions) == (0, ())


def first_version(document: dict[str, Any]) -> dict[str, Any]:
    """The same as version 1.0 had it."""
    series = ("code", "title", "status", "country", "note", "members", "clues")
    clue = ("id", "sha256", "at_ms", "rectangle", "kind", "text", "supports")
    for each in document["series"]:
        each["clues"] = [{key: found[key] for key in clue} for found in each["clues"]]
    document["loose_clues"] = [{key: found[key] for key in clue} for found in document["loose_clues"]]
    document["series"] = [{key: each[key] for key in series} for each in document["series"]]
    del document["entities"]
    return document | {"version": "1.0"}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("series", 0, "victims"), [1]),
        (("series", 0, "first_seen"), "spring"),
        (("series", 0, "opinions", 0, "likelihood"), "perhaps"),
        (("series", 0, "referrals", 0, "outcome"), "fine"),
        (("series", 0, "clues", 0, "weights", 0, "weight"), 0),
        (("series", 0, "clues", 0, "state"), "true"),
        (("entities", 0, "kind"), "ghost"),
        (("entities", 0, "position"), [91, 0]),
        (("entities", 0, "secret"), "x"),
    ],
)
def test_what_does_not_follow_the_schema_is_found(case: Case, path: tuple[Any, ...], value: object) -> None:
    with content_of(case.new_reader()) as content:
        document = json.loads(document_of(content))
    *way, last = path
    target = document
    for step in way:
        target = target[step]
    target[last] = value
    assert problems(json.dumps(document).encode())


@pytest.mark.parametrize("left_out", ["entities", "priority", "weights"])
def test_the_new_version_must_say_what_it_added(case: Case, left_out: str) -> None:
    with content_of(case.new_reader()) as content:
        document = json.loads(document_of(content))
    places = {"entities": document, "priority": document["series"][0], "weights": document["series"][0]["clues"][0]}
    del places[left_out][left_out]
    assert problems(json.dumps(document).encode())


def test_the_schema_knows_the_words_of_the_program() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    kinds = SCHEMA["$defs"]

    def words(of: str, name: str) -> list[Any]:
        found = kinds[of]["properties"][name]["enum"]
        assert isinstance(found, list)
        return found

    assert words("series", "status") == list(STATUSES)
    assert kinds["series"]["properties"]["members"]["items"]["properties"]["role"]["enum"] == list(ROLES)
    assert words("series", "priority") == sorted(PRIORITIES.values())
    assert (words("clue", "origin"), words("clue", "state")) == (list(ORIGINS), list(STATES))
    assert words("weight", "about") == list(lead_values.ABOUT)
    assert words("opinion", "likelihood") == [each.key for each in likelihoods().likelihoods]
    assert words("referral", "outcome") == list(OUTCOMES)
    assert words("entity", "kind") == list(ENTITY_KINDS)
