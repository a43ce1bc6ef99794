from __future__ import annotations

import io
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from analysis.objects.object_steps import Steps
from app import sqlite
from app.case.casefile import Case
from app.case.decisions.clue_decisions import AddClue, RefuteClues
from app.case.decisions.entity_decisions import CreateEntity
from app.case.decisions.object_decisions import ApproveObject, CropObject, SanitiseObject
from app.case.decisions.opinion_decisions import HoldOpinion, RejectOpinion
from app.case.decisions.referral_decisions import Refer
from app.case.decisions.series_decisions import CreateSeries, SetSeries
from app.case.queries import objects
from app.case.trail import audit
from app.case.values.lead_values import Range, Weight
from app.errors import UserError
from app.exchange.bags.bag import Stopped
from app.jobs import reporting
from app.jobs.reporting import MadeReport, WantedReport, make_report
from app.report import gather
from app.report.model import Pictures, Report
from tests.app.case.sample import new_case

SPECIAL = "A <b>title</b> & “more” \u202e"


def preview(seed: int) -> bytes:
    out = io.BytesIO()
    pixels = np.random.default_rng(seed).integers(0, 255, (60, 80, 3), dtype=np.uint8)
    Image.fromarray(pixels).resize((320, 240)).save(out, "JPEG")
    return out.getvalue()


def show(case: Case, *media: int) -> None:
    def put(db: sqlite.Connection) -> None:
        db.executemany("INSERT INTO preview VALUES (?, ?)", [(each, preview(each)) for each in media])

    case.write_previews(put)


@pytest.fixture
def case(tmp_path: Path) -> Case:
    """A series of three members with everything that is said of one, and an empty one."""
    case = new_case(tmp_path / "c", 4)
    show(case, 1, 2)
    case.perform(CreateSeries(SPECIAL, (1, 2, 3), "same room"))
    case.perform(CreateSeries("An empty one", ()))
    case.perform(
        AddClue(1, "sign", "A baker's sign", 1, weights=(Weight("country", "SE", 2), Weight("country", "NO", -1)))
    )
    case.perform(AddClue(2, "plant", "Palm trees", 1, weights=(Weight("country", "SE", -2),)))
    case.perform(RefuteClues((2,), "They are of plastic"))
    case.perform(HoldOpinion(1, "SE", "likely", "The sign"))
    case.perform(RejectOpinion(1, "NO", "Another alphabet"))
    case.perform(CreateEntity("victim", "Girl A", series=(1,)))
    case.perform(Refer(1, "SE", "The police of Sweden", "2026-01-31"))
    case.perform(SetSeries(1, victims=Range(1, 2), priority="urgent", first_seen="2019-03"))
    return case


def no_pdf(report: Report, ask: Callable[[], None]) -> bytes:
    raise AssertionError("a PDF was drawn")


def made(case: Case, wanted: WantedReport) -> MadeReport:
    return make_report(case, wanted, no_pdf, lambda done, total: None, lambda: False, "2026-02-01T10:00:00.000Z")


def written(case: Case, tmp_path: Path, **more: object) -> str:
    file = tmp_path / "report.html"
    made(case, WantedReport(file, **more))  # type: ignore[arg-type]  # what the test gives
    return file.read_text(encoding="utf-8")


def test_a_series_is_told_in_full(case: Case, tmp_path: Path) -> None:
    page = written(case, tmp_path, series=(1,))
    for words in (
        "Report on the series S-0001 of the case T-1",
        "A &lt;b&gt;title&lt;/b&gt; &amp; “more” \N{REPLACEMENT CHARACTER}",
        "1 February 2026, 10:00:00 UTC",
        "EXH-01",
        "Urgent",
        "1 to 2",
        "March 2019",
        "Held: likely (55 to 80 percent)",
        "Another alphabet",
        "A baker&#x27;s sign",
        "They are of plastic",
        "Girl A",
        "The police of Sweden",
        "same room",
        "DCIM/1.jpg",
        "No preview is kept",
        "New series: S-0001",
    ):
        assert words in page, words
    assert "An empty one" not in page  # it is another series
    for (sha256,) in case.reader().execute("SELECT lower(hex(sha256)) FROM medium WHERE id < 4"):
        assert f"SHA-256 {sha256}" in page


def test_a_case_is_told_with_all_its_series(case: Case, tmp_path: Path) -> None:
    page = written(case, tmp_path)
    assert "Report on the case T-1" in page
    assert "An empty one" in page
    assert "The series has no members." in page
    assert "0 of 2 analysed" in page or "1 of 2 analysed" in page
    anchors = set(re.findall(r' id="([^"]+)"', page))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= anchors


@pytest.mark.parametrize(("language", "words"), [("de", "Bericht über die Serie"), ("fr", "Rapport sur la série")])
def test_it_speaks_the_officers_language(case: Case, tmp_path: Path, language: str, words: str) -> None:
    page = written(case, tmp_path, series=(1,), language=language)
    assert words in page
    assert f'<html lang="{language}">' in page
    assert "Held" not in page


def test_only_reveal_holds_clear_pictures(case: Case, tmp_path: Path) -> None:
    counts = {}
    for pictures in Pictures:
        folder = tmp_path / pictures
        folder.mkdir()
        page = written(case, folder, series=(1,), pictures=pictures)
        counts[pictures] = page.count("data:image/jpeg")
        assert ("the clear ones lie in this file too" in page) == (pictures is Pictures.REVEAL)
    assert counts == {Pictures.NONE: 0, Pictures.BLURRED: 2, Pictures.REVEAL: 4}


def test_only_approved_pictures_of_objects_are_shown(case: Case, tmp_path: Path) -> None:
    out = io.BytesIO()
    Image.new("RGB", (64, 48), "#446688").save(out, "PNG")
    steps = Steps(outline=((0.2, 0.2), (0.8, 0.2), (0.8, 0.7)))
    case.perform(AddClue(1, "furniture", "A chair", 1, region=(0.1, 0.2, 0.5, 0.5)))
    case.perform(CropObject(3, "furniture", "Where is this chair sold?", steps))
    (found,) = objects.objects(case.reader())
    case.perform(SanitiseObject(found.id, found.steps, out.getvalue()))

    def page(name: str, pictures: Pictures) -> str:
        made(case, WantedReport(tmp_path / name, (1,), pictures))
        return (tmp_path / name).read_text(encoding="utf-8")

    before = page("before.html", Pictures.BLURRED)
    assert "Where is this chair sold?" in before
    assert "no approved picture" in before
    case.perform(ApproveObject(found.id, by="B. Lind"))
    after = page("after.html", Pictures.BLURRED)
    assert f'alt="Object {found.public_id}, sanitised"' in after
    assert "approved by B. Lind" in after
    assert f'alt="Object {found.public_id}' not in page("none.html", Pictures.NONE)


def test_the_trail_says_that_it_was_made_and_the_report_says_how_far_the_trail_was(case: Case, tmp_path: Path) -> None:
    seq, head = audit.head(case.reader())
    found = made(case, WantedReport(tmp_path / "r.html", (1,)))
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert f"--head {seq}:{head}" in page
    action, target, detail = (
        case.reader().execute("SELECT action, target, detail FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    )
    assert (action, target) == ("report", "r.html")
    told = json.loads(detail)
    assert (told["sha256"], told["of_series"], told["pictures"]) == (found.sha256, ["S-0001"], "blurred")
    assert found.octets == (tmp_path / "r.html").stat().st_size


def test_the_same_case_and_time_give_the_same_bytes(case: Case, tmp_path: Path) -> None:
    def foot_aside(name: str) -> str:
        made(case, WantedReport(tmp_path / name, (1,)))
        return re.sub(r"[0-9a-f]{64}|row \d+|\d+:|<dd>\d+</dd>", "", (tmp_path / name).read_text(encoding="utf-8"))

    assert foot_aside("a.html") == foot_aside("b.html")


def test_a_large_series_is_cut_and_says_so(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gather, "MOST_MEMBERS", 2)
    page = written(case, tmp_path, series=(1,))
    assert "The first 2 of 3 members are listed" in page
    assert len(re.findall(r'class="strong">Member \d', page)) == 2


@pytest.mark.parametrize(
    ("name", "more", "sentence"),
    [
        ("r.txt", {}, "neither .html nor .pdf"),
        ("r.pdf", {"pictures": Pictures.REVEAL}, "A PDF can't hide pictures"),
        ("r.html", {"language": "xx"}, "no language of reports"),
        ("gone/r.html", {}, "There is no folder"),
        ("there.html", {}, "is there already"),
        ("link.html", {}, "is there already"),
    ],
)
def test_what_cant_be_is_refused_with_a_sentence(
    case: Case, tmp_path: Path, name: str, more: dict[str, object], sentence: str
) -> None:
    (tmp_path / "there.html").write_text("mine")
    (tmp_path / "link.html").symlink_to(tmp_path / "nowhere")
    before = audit.head(case.reader())
    with pytest.raises(UserError, match=sentence):
        made(case, WantedReport(tmp_path / name, (1,), **more))  # type: ignore[arg-type]  # what the test gives
    assert (tmp_path / "there.html").read_text() == "mine"
    assert audit.head(case.reader()) == before


def test_a_series_that_isnt_there_is_refused(case: Case, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no such series"):
        made(case, WantedReport(tmp_path / "r.html", (99,)))
    assert not list(tmp_path.glob("r.html*"))


def test_stopping_leaves_nothing(case: Case, tmp_path: Path) -> None:
    asked = iter([False, False, True])
    with pytest.raises(Stopped):
        make_report(case, WantedReport(tmp_path / "r.html", (1,)), no_pdf, lambda *_: None, lambda: next(asked))
    assert not list(tmp_path.glob("r.html*"))
    assert not case.reader().execute("SELECT 1 FROM audit WHERE action = 'report'").fetchone()


def test_a_full_disk_leaves_nothing(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(file: object, piece: bytes, hashed: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(reporting, "_put", full)
    with pytest.raises(UserError, match="No space left on device"):
        made(case, WantedReport(tmp_path / "r.html", (1,)))
    assert not list(tmp_path.glob("r.html*"))


def test_a_report_is_readable_by_its_owner_alone(case: Case, tmp_path: Path) -> None:
    made(case, WantedReport(tmp_path / "r.html", (1,)))
    if sys.platform != "win32":
        assert (tmp_path / "r.html").stat().st_mode & 0o777 == 0o600


def test_progress_counts_members(case: Case, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    make_report(
        case, WantedReport(tmp_path / "r.html"), no_pdf, lambda done, total: told.append((done, total)), lambda: False
    )
    assert told == [(1, 3), (2, 3), (3, 3)]
