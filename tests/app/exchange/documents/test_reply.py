"""Replies: read strictly, taken in as one decision, hostile ones refused with code and place."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.case.casefile import Case
from app.case.decisions.reply_decisions import Answer
from app.case.decisions.series_decisions import CreateSeries, SetSeries
from app.case.queries import central
from app.cli.run import run
from app.errors import UserError
from app.exchange.documents.reply import ReplyRefused, read_reply
from app.jobs.reply import look_at_reply, take_reply
from tests.app.case.sample import decided, new_case

BAG = "ab" * 64


def sha(number: int) -> str:
    return hashlib.sha256(f"content {number}".encode()).hexdigest()


def document(*answers: dict[str, Any], **other: Any) -> dict[str, Any]:
    return {
        "format": "sightline-reply-1.0",
        "bag_digest": BAG,
        "answered_at": "2026-03-01T12:00:00+02:00",
        "database": "National database",
        "answers": list(answers),
        **other,
    }


def written(path: Path, told: object) -> Path:
    path.write_text(told if isinstance(told, str) else json.dumps(told), encoding="utf-8")
    return path


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """Three pictures, series S-0001 of the first two, and a package."""
    with new_case(tmp_path / "c", 3) as case:
        case.perform(CreateSeries("The blue room", (1, 2)))
        case.write(
            lambda db: db.execute(
                "INSERT INTO package (path, profile, made_at, receipt) VALUES ('p', 'hash-only', '', ?)",
                (json.dumps({"bag_digest": BAG}),),
            )
        )
        yield case


def series(case: Case) -> tuple[str, str]:
    row = case.reader().execute("SELECT status, central_number FROM series").fetchone()
    return row[0], row[1]


def test_a_reply_updates_series_and_media_as_one_decision_that_can_be_taken_back(tmp_path: Path, case: Case) -> None:
    before = decided(case.reader())
    told = document(
        {"sha256": sha(1).upper(), "answer": "known", "series_name": "Blue"},
        {"sha256": sha(3), "answer": "new"},
        {"series": "S-0001", "answer": "identified", "central_number": "ICSE-77", "series_name": "Blue"},
        {"sha256": "00" * 32, "answer": "known"},
    )
    effect = take_reply(case, written(tmp_path / "r.json", told)).effect
    assert (effect.detail["taken"], effect.detail["unknown"], effect.detail["conflicts"]) == (3, ["00" * 32], [])
    assert series(case) == ("identified", "ICSE-77")
    rows = case.reader().execute("SELECT about, answer, series_name, made_at FROM reply ORDER BY id").fetchall()
    assert rows[0] == (sha(1), "known", "Blue", "2026-03-01T10:00:00.000Z")
    assert list(central.had_already(case.reader())) == [1]
    again = take_reply(case, tmp_path / "r.json").effect.detail
    assert (again["taken"], again["again"], again["series"]) == (0, 3, [])
    case.undo()
    if decided(case.reader()) != before:  # the second reply changed nothing, but stands as a decision of its own
        case.undo()
    assert decided(case.reader()) == before


@pytest.mark.parametrize("closed", ["closed_known", "closed_no_lead", "referred"])
def test_identified_goes_before_every_other_status(tmp_path: Path, case: Case, closed: str) -> None:
    case.perform(SetSeries(1, status=closed))
    reply = written(tmp_path / "r.json", document({"series": "S-0001", "answer": "identified"}))
    take_reply(case, reply)
    assert series(case)[0] == "identified"
    case.undo()
    assert series(case)[0] == closed


def test_known_closes_a_series_but_never_one_whose_victim_is_identified(tmp_path: Path, case: Case) -> None:
    reply = written(tmp_path / "r.json", document({"series": "S-0001", "answer": "known"}))
    case.perform(SetSeries(1, status="identified"))
    take_reply(case, reply)
    assert series(case)[0] == "identified"
    case.undo()
    case.perform(SetSeries(1, status="referred"))
    take_reply(
        case, written(tmp_path / "s.json", document({"series": "S-0001", "answer": "known", "series_name": "B"}))
    )
    assert series(case)[0] == "closed_known"


def test_answers_that_contradict_each_other_are_told(tmp_path: Path, case: Case) -> None:
    case.perform(SetSeries(1, central_number="OLD-1"))
    told = document(
        {"sha256": sha(1), "answer": "known", "series_name": "Blue"},
        {"sha256": sha(1), "answer": "known", "series_name": "Red"},
        {"sha256": sha(2), "answer": "known"},
        {"sha256": sha(2), "answer": "new"},
        {"series": "S-0001", "answer": "addition", "central_number": "NEW-2"},
    )
    conflicts = take_reply(case, written(tmp_path / "r.json", told)).effect.detail["conflicts"]
    assert [each.split()[0] for each in conflicts] == [sha(1), sha(2), "Series"]
    assert "OLD-1" in conflicts[2]
    assert "NEW-2" in conflicts[2]
    assert series(case)[1] == "OLD-1"


def test_what_a_reply_would_change_is_told_before_and_is_what_it_changes(tmp_path: Path, case: Case) -> None:
    case.perform(CreateSeries("The red room", (3,)))
    case.perform(SetSeries(2, central_number="OLD-1"))
    told = document(
        {"sha256": sha(1), "answer": "known", "series_name": "Blue"},
        {"sha256": "00" * 32, "answer": "known"},
        {"series": "S-0001", "answer": "addition", "central_number": "ICSE-77"},
        {"series": "S-0001", "answer": "identified"},
        {"series": "S-0002", "answer": "known", "central_number": "NEW-2"},
    )
    before = decided(case.reader())
    read = look_at_reply(case, written(tmp_path / "r.json", told))
    assert decided(case.reader()) == before
    first, unknown, number, status, conflict = read.foreseen
    assert (first.media, first.known_here, first.conflict) == ((1,), True, "")
    assert not unknown.known_here
    assert (number.number, number.status) == (("", "ICSE-77"), None)
    assert (status.status, status.number) == (("draft", "identified"), None)
    assert (conflict.status, conflict.number) == (None, None)
    assert "OLD-1" in conflict.conflict
    case.perform(read.decision)
    assert series(case) == ("identified", "ICSE-77")
    assert case.reader().execute("SELECT status, central_number FROM series WHERE id = 2").fetchone() == (
        "draft",
        "OLD-1",
    )
    assert all(each.again for each in look_at_reply(case, tmp_path / "r.json").foreseen if each.known_here)


def test_what_was_new_there_may_become_known(tmp_path: Path, case: Case) -> None:
    for answer in ("new", "known"):
        told = document({"sha256": sha(1), "answer": answer})
        assert take_reply(case, written(tmp_path / "r.json", told)).effect.detail["conflicts"] == []


def test_a_list_of_icse_answers_the_newest_package(tmp_path: Path, case: Case) -> None:
    header = "MD5;SHA1;PhotoDNA;Image ID;Is distributed;Victim identified;Offender identified;Series name;"
    header += "Number of submissions;File Available;Media Type;Baseline"
    md5 = [hashlib.md5(f"content {n}".encode(), usedforsecurity=False).hexdigest() for n in (1, 2, 3)]
    sha1 = [hashlib.sha1(f"content {n}".encode(), usedforsecurity=False).hexdigest() for n in (1, 2, 3)]
    rows = [
        f"{md5[0]};{sha1[0]};;7;y;yes;n;Blue;3;t;image;n",
        f"{md5[1]};;;8;y;n;n;;1;t;image;n",
        f"{md5[2]};{sha1[0]};;9;y;n;n;Other;1;t;image;n",
    ]
    effect = take_reply(case, written(tmp_path / "r.csv", "\n".join([header, *rows]))).effect
    assert effect.detail["package"] == 1
    assert case.reader().execute("SELECT about, answer, series_name FROM reply ORDER BY id").fetchall() == [
        (sha(1), "identified", "Blue"),
        (sha(2), "known", ""),
    ]


@pytest.mark.parametrize(
    ("content", "code", "place"),
    [
        ('{"format": "sightline-reply-1.0"', "R01", "near byte"),
        ("[" * 100_000, "R01", "r.json"),
        (json.dumps(document({"sha256": "xy", "answer": "known"})), "R02", "#/answers/0"),
        (json.dumps(document({"sha256": "00" * 32 + "\n", "answer": "known"})), "R02", "#/answers/0"),
        (json.dumps(document({"answer": "known"})), "R02", "#/answers/0"),
        (json.dumps(document({"sha256": "00" * 32, "series": "S", "answer": "known"})), "R02", "#/answers/0"),
        (json.dumps(document({"series": "S", "answer": "perhaps"})), "R02", "#/answers/0/answer"),
        (
            json.dumps(document(more=1)),
            "R02",
            'r.json#: this doesn\'t follow the schema: it knows no key "more" there.',
        ),
        (
            json.dumps(document({"sha256": "00" * 32, "answer": "known", "not\u202ehere": 1})),
            "R02",
            'no key "not\\u202ehere"',
        ),
        (
            json.dumps({"format": "sightline-reply-1.0"}),
            "R02",
            'the key "answered_at", "answers", "bag_digest" … is missing',
        ),
        (json.dumps(document(answered_at="2026-13-40T00:00:00Z")), "R02", "#/answered_at"),
        (json.dumps(document(format="sightline-reply-9")), "R02", "#/format"),
        ('{"format": 1, "format": 2}', "R03", "format"),
        (
            json.dumps(document({"series": "S-0001", "answer": "known", "series_name": "a\u202eb"})),
            "R04",
            "series_name",
        ),
        (json.dumps(document(database="a\nb")), "R04", "#/database"),
        ("", "R05", "r.json"),
        ("MD5;SHA1\n" + "0" * 32 + ";" + "0" * 40, "R05", "columns"),
        ("\0\0\0\0 no text", "R05", "r.json"),
    ],
)
def test_what_is_no_reply_is_refused_with_code_and_place(
    tmp_path: Path, case: Case, content: str, code: str, place: str
) -> None:
    before = decided(case.reader())
    with pytest.raises(ReplyRefused, match=code) as refused:
        take_reply(case, written(tmp_path / "r.json", content))
    assert place in str(refused.value)
    assert decided(case.reader()) == before


def test_a_reply_to_another_cases_package_is_refused(tmp_path: Path, case: Case) -> None:
    told = document({"sha256": sha(1), "answer": "known"}, bag_digest="00" * 64)
    with pytest.raises(UserError, match="didn't make"):
        take_reply(case, written(tmp_path / "r.json", told))


SHOWN = st.text(st.characters(exclude_categories=["C", "Z"]), max_size=30)
ANSWERS = st.builds(
    Answer,
    answer=st.sampled_from(["known", "new", "addition", "identified"]),
    sha256=st.binary(min_size=32, max_size=32),
    series_name=SHOWN,
    central_number=SHOWN,
) | st.builds(
    Answer,
    answer=st.sampled_from(["known", "new", "addition", "identified"]),
    code=SHOWN.filter(bool),
    series_name=SHOWN,
    central_number=SHOWN,
)


def spelled(answer: Answer) -> dict[str, Any]:
    """As a central database writes it: what is empty may be left out."""
    about = {"sha256": answer.sha256.hex()} if answer.sha256 else {"series": answer.code}
    more = {"series_name": answer.series_name, "central_number": answer.central_number}
    return about | {"answer": answer.answer} | {key: value for key, value in more.items() if value}


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(ANSWERS, max_size=5), SHOWN.filter(bool), st.datetimes(timezones=st.just(UTC)), st.booleans())
def test_any_reply_is_read_as_it_was_written(
    tmp_path: Path, answers: list[Answer], database: str, moment: datetime, ascii_only: bool
) -> None:
    moment = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    told = document(*map(spelled, answers), database=database, answered_at=moment.isoformat())
    read = read_reply(written(tmp_path / "r.json", json.dumps(told, ensure_ascii=ascii_only)))
    assert (read.bag_digest, read.database, list(read.answers), read.records) == (BAG, database, answers, ())
    assert datetime.fromisoformat(read.answered_at) == moment


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
FIELDS = st.sampled_from(["format", "bag_digest", "answered_at", "database", "answers"])


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(VALUES, FIELDS)
def test_whatever_stands_in_a_field_is_read_or_refused(tmp_path: Path, value: object, field: str) -> None:
    path = written(tmp_path / "r.json", document(**{field: value}))
    try:
        reply = read_reply(path)
    except ReplyRefused:
        return
    assert reply.answers == ()
    assert reply.database.isprintable()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300))
def test_any_bytes_are_refused_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "r.bin").write_bytes(content)
    with pytest.raises(ReplyRefused):
        read_reply(tmp_path / "r.bin")


def test_the_command_tells_what_came(tmp_path: Path, case: Case, capsys: pytest.CaptureFixture[str]) -> None:
    case.close()
    reply = written(tmp_path / "r.json", document({"series": "S-0001", "answer": "known", "central_number": "N-1"}))
    assert run(["reply", str(tmp_path / "c.case"), str(reply), "--json", "--quiet"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["taken"], told["series"], told["conflicts"], told["unknown"]) == (1, ["S-0001"], [], [])
