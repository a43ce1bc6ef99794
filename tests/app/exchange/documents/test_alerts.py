"""Alerts by file: ours are read back as they were meant, matches come back to their owner, hostile ones are refused."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.case.casefile import Case
from app.case.records import memory_records
from app.cli.run import run
from app.errors import UserError
from app.exchange.documents.alerts import CONTEXT, AlertsRefused, alerts_document, read_alerts
from app.jobs.alerts import AlertWish, media_of_series, take_alerts, write_alerts, write_matches
from app.jobs.memory import check_case
from app.memory import alerts, store
from app.memory.alerts import KINDS, Alert, Contact, Trigger
from app.memory.store import Memory
from app.platform.places import OVERRIDE
from tests.app.linking.casebook import print_near, random_print
from tests.app.memory.cases import filled

RANDOM = np.random.default_rng(3)
PRINTS = [random_print(RANDOM) for _ in range(4)]
GUID = "6f1d2c0e-0c55-4f57-9c2e-3b8a0e7d9a11"
WISH = AlertWish("2199-12-31", 1, "+1 23", "a@b.example", "We look for the blue room")


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Memory]:
    with store.opened(tmp_path / "memory") as memory:
        yield memory


def ours(path: Path, out: Path) -> tuple[Alert, ...]:
    """The file of an alert on a series of two pictures."""
    with filled(path, "REF-A", {"a": PRINTS[0], "b": PRINTS[1]}, series=("a", "b")) as case:
        return write_alerts(case, media_of_series(case, (1,)), WISH, out)


def alert(**other: object) -> dict[str, object]:
    trigger = {"TriggerID": GUID, "AlertID": GUID, "TriggerType": "MD5", "TriggerValue": "AB" * 16}
    return {
        "AlertID": GUID,
        "Priority": 1,
        "Active": True,
        "ExpiryDate": "2199-01-01T00:00:00Z",
        "AlertTriggers": [trigger],
        **other,
    }


def document(*listed: object, context: object = CONTEXT + "Alerts") -> str:
    return json.dumps({"@odata.context": context, "value": list(listed)})


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_what_we_write_is_read_as_it_was_meant(tmp_path: Path) -> None:
    (made,) = ours(tmp_path / "a", tmp_path / "alerts.json")
    assert (made.name, made.reference, made.contact.organization) == ("S-0001", "REF-A S-0001", "Agency of REF-A")
    assert {trigger.kind for trigger in made.triggers} == set(KINDS)
    assert len(made.triggers) == 8
    assert read_alerts(tmp_path / "alerts.json").alerts == (made,)
    content = json.loads((tmp_path / "alerts.json").read_text())
    assert list(content) == ["@odata.context", "value"]
    assert "secret" not in json.dumps(content)
    assert "blue room (" not in json.dumps(content)


def test_an_alert_is_met_told_and_reported_to_its_owner(tmp_path: Path, memory: Memory) -> None:
    (made,) = ours(tmp_path / "a", tmp_path / "alerts.json")
    take_alerts(memory, tmp_path / "alerts.json")
    contents = {"a": PRINTS[3], "like": print_near(RANDOM, PRINTS[1], 10), "other": PRINTS[2]}
    with filled(tmp_path / "b", "REF-B", contents) as case:
        check_case(case, memory)
        (_, first), (_, second) = memory_records.seen(case.reader())
        assert (first.medium, first.kind, first.score, first.detail["officer"]) == (1, "alert", 1.0, "Officer of REF-A")
        assert second.detail["words"] == "PDQ fingerprints differ in 10 of 256 bits"
        matches = write_matches(case, tmp_path / "matches.json", "+9")
    assert [each.percent for each in matches] == [100, 95]
    content = (tmp_path / "matches.json").read_text()
    told = json.loads(content)
    assert told["@odata.context"] == CONTEXT + "AlertHits"
    match = told["value"][0]
    assert (match["ReferenceNumber"], match["ContactName"], match["ContactPhone"]) == (
        "REF-B",
        "Officer of REF-B",
        "+9",
    )
    (notification,) = match["AlertHitNotifications"]
    assert (notification["AlertID"], notification["HitID"]) == (made.id, match["HitID"])
    assert (notification["MatchPercentage"], notification["AlertContactEmail"]) == (100, "a@b.example")
    for trigger in made.triggers:
        assert trigger.value.hex() not in content.lower()


def test_writing_an_alert_again_replaces_it_there(tmp_path: Path, memory: Memory) -> None:
    ours(tmp_path / "a", tmp_path / "one.json")
    with Case.open(tmp_path / "a.case") as case:
        write_alerts(case, media_of_series(case, (1,)), AlertWish("2198-01-01", 9), tmp_path / "two.json")
        with pytest.raises(UserError, match="there already"):
            write_alerts(case, media_of_series(case, (1,)), WISH, tmp_path / "two.json")
        with pytest.raises(UserError, match="in the future"):
            write_alerts(case, media_of_series(case, (1,)), AlertWish("2001-01-01", 1), tmp_path / "x.json")
        with pytest.raises(UserError, match="No medium"):
            write_alerts(case, {}, WISH, tmp_path / "x.json")
        with pytest.raises(UserError, match="memory check"):
            write_matches(case, tmp_path / "x.json")
    take_alerts(memory, tmp_path / "one.json")
    take_alerts(memory, tmp_path / "two.json")
    (kept,) = alerts.kept(memory.db)
    assert (kept.alert.priority, kept.triggers) == (9, 8)


@pytest.mark.parametrize("over", [{"Active": False}, {"Active": "false"}, {"ExpiryDate": "2020-01-01T00:00:00Z"}])
def test_what_is_over_waits_for_nothing(tmp_path: Path, memory: Memory, over: dict[str, Any]) -> None:
    with filled(tmp_path / "b", "REF-B", {"a": PRINTS[0]}) as case:
        md5 = case.reader().execute("SELECT hex(md5) FROM medium").fetchone()[0]
        trigger = {"TriggerID": GUID, "AlertID": GUID, "TriggerType": "MD5", "TriggerValue": md5}
        for said, found in ((over, 0), ({}, 1)):
            text = document(alert(**{"AlertTriggers": [trigger], **said}))
            take_alerts(memory, written(tmp_path / "a.json", text))
            assert len(check_case(case, memory).found) == found


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("", "A01", "a.json"),
        ("[" * 100_000, "A01", "a.json"),
        ('{"value": 1, "value": 2}', "A03", "value"),
        ("[]", "A02", "a.json"),
        (document(context=CONTEXT + "Media"), "A02", "context"),
        (document(context=7), "A02", "context"),
        (document(alert(AlertID="1")), "A04", "/value/0/AlertID"),
        (document(alert(Priority=256)), "A04", "/Priority"),
        (document(alert(Priority=True)), "A04", "/Priority"),
        (document(alert(Active=None)), "A04", "/Active"),
        (document(alert(ExpiryDate="soon")), "A04", "/ExpiryDate"),
        (document(alert(AlertTriggers={})), "A04", "/AlertTriggers"),
        (document(alert(AlertTriggers=[7])), "A04", "/AlertTriggers/0"),
        (document(alert(AlertTriggers=[{"TriggerID": GUID, "AlertID": GUID.replace("6", "7")}])), "A04", "/AlertID"),
        (
            document(
                alert(AlertTriggers=[{"TriggerID": GUID, "AlertID": GUID, "TriggerType": "SHA1", "TriggerValue": "AB"}])
            ),
            "A04",
            "/TriggerValue",
        ),
        (document(alert(), alert()), "A04", "/value"),
        (document(alert(Name="x" * 5_000)), "A04", "/Name"),
        (document(alert(Name=["x"])), "A04", "/Name"),
        (document(alert(ContactName="a\u202eb")), "A05", "/ContactName"),
    ],
)
def test_hostile_documents_are_refused_with_code_and_place(
    tmp_path: Path, memory: Memory, text: str, code: str, place: str
) -> None:
    with pytest.raises(AlertsRefused, match=code) as refused:
        take_alerts(memory, written(tmp_path / "a.json", text))
    assert place in str(refused.value)
    assert alerts.kept(memory.db) == []


def test_triggers_that_cant_be_compared_are_counted(tmp_path: Path) -> None:
    triggers = [
        {"TriggerID": GUID, "AlertID": GUID, "TriggerType": "PhotoDNA", "TriggerValue": "x"},
        {"TriggerID": GUID, "AlertID": GUID, "TriggerType": "MD5", "TriggerValue": "d41d8cd98f00b204e9800998ecf8427e"},
    ]
    found = read_alerts(written(tmp_path / "a.json", document(alert(AlertTriggers=triggers))))
    assert (found.unusable, found.alerts[0].triggers) == (2, ())


TEXTS = st.text(st.characters(blacklist_categories=("C", "Z")), max_size=20)
MADE = st.builds(
    Alert,
    st.uuids().map(str),
    TEXTS,
    TEXTS,
    TEXTS,
    st.builds(Contact, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS),
    TEXTS,
    st.integers(0, 255),
    st.booleans(),
    st.datetimes().map(lambda at: at.isoformat(timespec="seconds") + "Z"),
    st.lists(
        st.sampled_from(sorted(KINDS)).flatmap(
            lambda kind: st.builds(
                Trigger, st.uuids().map(str), st.just(kind), st.binary(min_size=KINDS[kind], max_size=KINDS[kind])
            )
        ),
        max_size=4,
        unique_by=lambda trigger: trigger.id,
    ).map(tuple),
)


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(MADE, max_size=3, unique_by=lambda each: each.id))
def test_any_alerts_come_back_as_they_were(tmp_path: Path, made: list[Alert]) -> None:
    (tmp_path / "a.json").write_bytes(alerts_document(made))
    assert list(read_alerts(tmp_path / "a.json").alerts) == made


def test_the_commands_do_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "data"))
    filled(tmp_path / "a", "REF-A", {"a": PRINTS[0]}, series=("a",)).close()
    filled(tmp_path / "b", "REF-B", {"a": PRINTS[0]}).close()
    a, b, out, matches = (str(tmp_path / name) for name in ("a.case", "b.case", "out.json", "matches.json"))

    def told(*words: str) -> Any:
        capsys.readouterr()
        assert run([*words, "--json", "--quiet"]) == 0
        return json.loads(capsys.readouterr().out)

    (made,) = told("alerts", "write", a, "--series", "S-0001", "--expires", "2199-01-01", "--out", out)["alerts"]
    assert told("alerts", "read", out) == {"alerts": [made], "unusable": 0}
    assert told("alerts", "list") == {"alerts": [made]}
    assert told("memory", "remember", a)["media"] == 1
    assert [each["reference"] for each in told("memory", "list")["cases"]] == ["REF-A"]
    checked = told("memory", "check", b)
    assert [each["kind"] for each in checked["seen"]] == ["same file", "alert"]
    assert [(each["code"], each["media"]) for each in checked["series"]] == [("S-0001", 1)]
    assert told("alerts", "matches", b, "--out", matches) == {"alerts": [made["id"]], "matches": 1, "file": matches}
    assert told("alerts", "remove", made["id"])["removed"] == made["id"]
    assert told("memory", "forget", "REF-A")["media"] == 1
    assert told("memory", "check", b)["seen"] == []
