"""Another officer's package is read as it was written; whatever a hostile one says, it is told and changes nothing."""

from __future__ import annotations

import hashlib
import io
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.case.casefile import Case
from app.case.decisions.clue_decisions import AddClue
from app.case.decisions.entity_decisions import CreateEntity
from app.case.decisions.media_decisions import Decide, Judge
from app.case.decisions.opinion_decisions import HoldOpinion
from app.case.decisions.referral_decisions import Refer
from app.case.decisions.series_decisions import CreateSeries
from app.case.decisions.video_decisions import AddSegment
from app.case.export.export_records import content_of
from app.case.merge import merge_records
from app.case.merge.merge_comparison import preview
from app.case.merge.merge_decisions import Origin, TakeIn
from app.case.merge.statements import statements_of
from app.case.values.lead_values import Weight
from app.errors import UserError
from app.exchange.documents import series_document
from app.exchange.documents.series_document import check_series_document
from app.exchange.packages.merge_reader import read_package, work_of
from app.exchange.packages.package import make_package
from app.exchange.packages.verify import SERIES_PLACE
from app.exchange.parcels.unsealing import Opening
from app.exchange.sending import Sending
from tests.app.case.sample import decided, filmed, new_case
from tests.app.exchange.bags.rebagging import resealed
from tests.app.exchange.packages.test_package import Store
from tests.app.exchange.parcels.test_sending import Parties, parties

__all__ = ["parties"]
Changed = Callable[[dict[str, Any]], None]
NOTHING_ELSE: dict[str, Any] = {"category": None, "tags": [], "note": "", "segments": [], "second_look": False}


@pytest.fixture
def theirs(tmp_path: Path) -> Case:
    case = new_case(tmp_path / "theirs", 3)
    filmed(case, 3)
    for decision in (
        Decide((1,), category=2, add_tags=("boat",), note="Öl\nund Brot"),
        Judge(1, 2, "same picture", "confirmed"),
        CreateSeries("Kitchen", (1, 2), "same sink"),
        AddClue(1, "sign", "ICA", 1, region=(0.1, 0.2, 0.3, 0.4), weights=(Weight("country", "SE", 2),)),
        AddClue(3, "voice", "a name", at_ms=500),
        HoldOpinion(1, "SE", "likely"),
        CreateEntity("victim", "V1", series=(1,), media=(2,)),
        Refer(1, "SE", "NOA", "2026-01-01"),
    ):
        case.perform(decision)
    case.write(
        lambda db: db.execute("INSERT INTO link (a, b, kind, method, score) VALUES (1, 2, 'same picture', 'pdq', 0.9)")
    )
    return case


@pytest.fixture
def ours(tmp_path: Path) -> Case:
    return new_case(tmp_path / "ours", 3)


def packed(case: Case, out: Path, **more: Any) -> Path:
    out.mkdir()
    with content_of(case.reader()) as content:
        return make_package(content, out, "hash-only", Store().fetch, **more).package


def changed(case: Case, out: Path, change: Changed) -> Path:
    """A package whose series document somebody changed, with all checksums right."""
    package = packed(case, out)
    document = json.loads((package / SERIES_PLACE).read_text())
    change(document)
    (package / SERIES_PLACE).write_text(json.dumps(document))
    resealed(package)
    return package


def test_a_package_says_what_its_case_says(theirs: Case, tmp_path: Path) -> None:
    package = packed(theirs, tmp_path / "out")
    read = read_package(package, Opening())
    work = merge_records.work_of(theirs.reader())
    assert statements_of(read.work).said == statements_of(work).said
    assert read.work.made == work.made
    assert read.digest == hashlib.sha256((package / SERIES_PLACE).read_bytes()).hexdigest()


def test_segments_and_marks_come_along_also_of_media_of_which_nothing_else_is_said(
    theirs: Case, ours: Case, tmp_path: Path
) -> None:
    for case in (theirs, ours):
        case.write(lambda db: db.execute("UPDATE medium SET kind = 'video', duration_ms = 9000 WHERE id = 3"))
    theirs.perform(AddSegment(3, 1000, 4000, 2))
    theirs.perform(Decide((2,), second_look=True))
    package = packed(theirs, tmp_path / "out")
    document = json.loads((package / SERIES_PLACE).read_text())
    assert document["version"] == "1.3"
    said = {each["sha256"]: each for each in document["decisions"]}
    (part,) = said[theirs.reader().execute("SELECT lower(hex(sha256)) FROM medium WHERE id = 3").fetchone()[0]][
        "segments"
    ]
    assert (part["begin_ms"], part["end_ms"], part["category"]["code"]) == (1000, 4000, 2)
    assert [each["second_look"] for each in said.values()].count(True) == 1
    read = read_package(package, Opening())
    assert statements_of(read.work).said == statements_of(merge_records.work_of(theirs.reader())).said
    ours.perform(TakeIn(read.work, Origin(read.digest, "p")))
    reader = ours.reader()
    assert reader.execute("SELECT medium, begin_ms, end_ms, code FROM segment").fetchall() == [(3, 1000, 4000, 2)]
    assert reader.execute("SELECT medium FROM second_look").fetchall() == [(2,)]
    before = decided(reader)
    ours.perform(TakeIn(read.work, Origin(read.digest, "p")))
    assert decided(ours.reader()) == before


def _as_floats(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _as_floats(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_as_floats(each) for each in value]
    return float(value) if type(value) is int else value


def test_whole_numbers_may_be_written_with_a_point(theirs: Case, ours: Case, tmp_path: Path) -> None:
    def with_points(document: dict[str, Any]) -> None:
        document |= _as_floats(document)

    read = read_package(changed(theirs, tmp_path / "out", with_points), Opening())
    assert statements_of(read.work) == statements_of(merge_records.work_of(theirs.reader()))
    ours.perform(TakeIn(read.work, Origin(read.digest, "p")))


def test_a_document_of_an_older_version_is_still_read(theirs: Case, tmp_path: Path) -> None:
    def older(document: dict[str, Any]) -> None:
        document["version"] = "1.1"
        for each in document["decisions"]:
            del each["segments"], each["second_look"]

    def lacking(document: dict[str, Any]) -> None:
        for each in document["decisions"]:
            del each["segments"]

    work = read_package(changed(theirs, tmp_path / "old", older), Opening()).work
    assert [(each.segments, each.second_look) for each in work.media] == [((), False)]
    with pytest.raises(UserError, match="P02"):
        read_package(changed(theirs, tmp_path / "new", lacking), Opening())


def test_all_of_it_comes_into_an_empty_case(theirs: Case, ours: Case, tmp_path: Path) -> None:
    read = read_package(packed(theirs, tmp_path / "out"), Opening())
    ours.perform(TakeIn(read.work, Origin(read.digest, "p")))
    mine = statements_of(merge_records.work_of(ours.reader())).said
    code = next(about[1] for about, name in mine if about[0] == "series" and name == "title")
    assert code.startswith("S-0001-"), "another case's number isn't one of this case"
    renamed = {
        (tuple(code if part == "S-0001" else part for part in about), name.replace("S-0001", code))
        for about, name in statements_of(read.work).said
    }
    assert mine.keys() == renamed
    clue = ours.reader().execute("SELECT supports, author, x, at_ms FROM clue ORDER BY at_ms").fetchall()
    assert clue == [("SE", "A. Berg", 0.1, None), ("", "A. Berg", None, 500)]
    ours.undo()
    assert not any(rows for rows in decided(ours.reader()).values())


def test_a_sealed_package_is_opened_for_the_while(theirs: Case, tmp_path: Path, parties: Parties) -> None:
    sending = Sending(signer=parties.signer, recipients=(parties.recipient,))
    package = packed(theirs, tmp_path / "out", sending=sending)
    with pytest.raises(UserError, match="give the identity"):
        read_package(package, Opening((), tmp_path / "scratch"))
    read = read_package(package, Opening((parties.identity,), tmp_path / "scratch"), parties.trust)
    assert read.verification.signer == "A. Officer"
    assert len(read.work.series) == 1
    assert not list((tmp_path / "scratch").iterdir())


def _unknown_field(document: dict[str, Any]) -> None:
    document["more"] = 1


def _number_as_text(document: dict[str, Any]) -> None:
    document["decisions"][0]["category"]["code"] = "2"


def _line_break_behind_a_digest(document: dict[str, Any]) -> None:
    document["decisions"][0]["sha256"] += "\n"


def _line_break_behind_a_country(document: dict[str, Any]) -> None:
    document["series"][0]["opinions"][0]["country"] += "\n"


@pytest.mark.parametrize(
    "change", [_unknown_field, _number_as_text, _line_break_behind_a_digest, _line_break_behind_a_country]
)
def test_what_breaks_the_schema_is_refused(theirs: Case, tmp_path: Path, change: Changed) -> None:
    with pytest.raises(UserError, match=r"not valid \(P02"):
        read_package(changed(theirs, tmp_path / "out", change), Opening())


def test_an_error_that_stands_behind_endless_warnings_is_refused(theirs: Case, tmp_path: Path) -> None:
    package = packed(theirs, tmp_path / "out")
    for number in range(1_001):
        (package / f"manifest-x{number}.txt").touch()
    document = (package / SERIES_PLACE).read_text()
    (package / SERIES_PLACE).write_text(document.replace("same sink", "another sink"))
    with pytest.raises(UserError, match=r"not valid \(B06"):
        read_package(package, Opening())


def _code(document: dict[str, Any]) -> None:
    document["decisions"][0]["category"]["code"] = 99


def _twice(document: dict[str, Any]) -> None:
    other = json.loads(json.dumps(document["decisions"][0]))
    other["category"]["code"] = 1
    document["decisions"].append(other)


def _tag(document: dict[str, Any]) -> None:
    document["decisions"][0]["tags"] = ["a,b"]


def _title(document: dict[str, Any]) -> None:
    document["series"][0]["title"] = "x" * 300


def _code_of_series(document: dict[str, Any]) -> None:
    document["series"][0]["code"] = "../S 1"


def _time(document: dict[str, Any]) -> None:
    document["loose_clues"][0]["at_ms"] = 10**30


def _rectangle(document: dict[str, Any]) -> None:
    document["series"][0]["clues"][0]["rectangle"] = [0.9, 0.9, 0.9, 0.9]


def _country(document: dict[str, Any]) -> None:
    document["series"][0]["opinions"][0]["country"] = "QQ"


def _victims(document: dict[str, Any]) -> None:
    document["series"][0]["victims"] = [7, 2]


def _day(document: dict[str, Any]) -> None:
    document["series"][0]["referrals"][0]["referred_on"] = "2026-13-41"


def _date(document: dict[str, Any]) -> None:
    document["series"][0]["first_seen"] = "2026-99"


def _position(document: dict[str, Any]) -> None:
    document["entities"][0]["label"] = " " * 3


def _note(document: dict[str, Any]) -> None:
    document["decisions"][0]["note"] = "x" * 200_000


def _kind(document: dict[str, Any]) -> None:
    document["links"][0]["b"] = document["links"][0]["a"]


HOSTILE = (
    *(_code, _twice, _tag, _title, _code_of_series, _time, _rectangle, _country, _victims, _day, _date, _position),
    *(_note, _kind),
)


@pytest.mark.parametrize("change", HOSTILE)
def test_what_can_not_be_said_here_is_told_and_left_out(
    theirs: Case, ours: Case, tmp_path: Path, change: Changed
) -> None:
    read = read_package(changed(theirs, tmp_path / "out", change), Opening())
    whole = merge_records.work_of(theirs.reader())
    found = preview(ours.reader(), read.work)
    assert sum(found.refused.values()) > 0
    assert sum(found.added.values()) <= sum(preview(ours.reader(), whole).added.values())
    ours.perform(TakeIn(read.work, Origin(read.digest, "p")))
    assert ours.reader().execute("PRAGMA foreign_key_check").fetchall() == []


def test_what_turns_or_breaks_text_is_written_out(theirs: Case, ours: Case, tmp_path: Path) -> None:
    def change(document: dict[str, Any]) -> None:
        document["decisions"][0]["note"] = "a\u202egpj.exe\x00\ud800"
        document["series"][0]["title"] = "two\nlines\u2066"
        document["case"]["officer"] = "B\u202e Olsen\x07"
        document["case"]["id"] = "\ud800"

    read = read_package(changed(theirs, tmp_path / "out", change), Opening())
    ours.perform(TakeIn(read.work, Origin(read.digest, "p")))
    reader = ours.reader()
    assert reader.execute("SELECT text FROM note").fetchone() == ("a\\u202egpj.exe\\x00\\ud800",)
    assert reader.execute("SELECT title FROM series").fetchone() == ("two lines\\u2066",)
    assert reader.execute("SELECT officer FROM merged").fetchone() == ("B\\u202e Olsen\\x07",)


def test_series_of_one_code_or_of_unknown_media_do_no_harm(theirs: Case, ours: Case, tmp_path: Path) -> None:
    def change(document: dict[str, Any]) -> None:
        second = json.loads(json.dumps(document["series"][0]))
        second["title"] = "Other"
        document["series"].append(second)
        document["decisions"].append(NOTHING_ELSE | {"sha256": "0" * 64, "tags": ["x"]})

    read = read_package(changed(theirs, tmp_path / "out", change), Opening())
    found = preview(ours.reader(), read.work)
    assert found.missing == ("0" * 64,)
    assert found.refused
    ours.perform(TakeIn(read.work, Origin(read.digest, "p")))
    assert ours.reader().execute("SELECT count(*) FROM series").fetchone() == (0,)


def test_any_broken_document_is_refused_or_merged_but_never_a_crash(theirs: Case, ours: Case, tmp_path: Path) -> None:
    package = packed(theirs, tmp_path / "out")
    raw = (package / SERIES_PLACE).read_bytes()
    chance = random.Random(7)
    for _ in range(40):
        broken = bytearray(raw)
        for _ in range(chance.randint(1, 4)):
            broken[chance.randrange(len(broken))] = chance.choice(b'0123456789"{}[],:aZ\\')
        (package / SERIES_PLACE).write_bytes(broken)
        resealed(package)
        try:
            work = read_package(package, Opening()).work
            preview(ours.reader(), work)
        except UserError:
            continue


def test_documents_of_the_first_version_are_read() -> None:
    case = {"id": "x", "reference": "r", "agency": "", "officer": "", "created_at": "", "scheme": "neutral"}
    document = {"case": case, "series": [], "loose_clues": [], "decisions": [], "links": []}
    read = work_of(document)
    assert (read.officer, read.entities) == ("another officer", ())


def test_what_is_no_package_at_all_is_told_without_a_place(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"not valid \(B01: This is not a folder"):
        read_package(tmp_path / "none.zip", Opening())


def test_a_series_document_of_endless_small_parts_is_refused_with_its_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(series_document, "ROOM", 1 << 20)
    (found,) = check_series_document(io.BytesIO(b'{"series": [' + b"[]," * 2_000_000 + b"0]}"), SERIES_PLACE)
    assert (found.code, found.place) == ("P02", SERIES_PLACE)
    assert "so many parts" in found.sentence
