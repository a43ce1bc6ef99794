"""Whatever is done with many media that lie in one archive walks through it once, not once for each of them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from pyrage import x25519

from analysis.facts import Failure, SpeechHeard, TextLine, Transcript
from app import sqlite
from app.case.casefile import Case
from app.case.queries import media
from app.demo.odd import zip_of
from app.ingest.again import Again
from app.ingest.crew import Crew, start_crew
from app.ingest.fetch import Fetcher
from app.ingest.outcome import JobFailed
from app.ingest.renewal import Renewal
from app.jobs import handover
from app.jobs.by_threads import each_medium
from app.jobs.closely import look_closely
from app.jobs.finding_speech import find_speech
from app.jobs.reading_text import Wanted, find_text, knowledge
from tests.app.ingest.counted_walks import Counted
from tests.app.ingest.taking import ingest
from tests.app.ingest.test_again import without_decoder
from tests.app.ingest.test_renewal import lose_all
from tests.app.linking.closely.pictures import texture
from tests.hostile.goods import good_files

COUNT = 5


@pytest.fixture(scope="module")
def crew(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crew]:
    crew = start_crew(2, tmp_path_factory.mktemp("scratch"))
    yield crew
    crew.close()


@pytest.fixture
def case(tmp_path: Path, crew: Crew) -> Iterator[Case]:
    files = {f"{number}.png": picture(number) for number in range(COUNT)} | {
        f"{seed}.wav": good_files(seed)["wav"] for seed in (1, 2)
    }
    (tmp_path / "many.zip").write_bytes(zip_of(files))
    with Case.create(tmp_path / "taken", "T-1", officer="A. Berg") as case:
        ingest(case, crew, tmp_path / "many.zip")
        yield case


@pytest.fixture
def counted(case: Case, monkeypatch: pytest.MonkeyPatch) -> Counted:
    return Counted(monkeypatch)


def picture(number: int) -> bytes:
    out = io.BytesIO()
    Image.fromarray(texture(number, 192, 144, 24)).save(out, "PNG")
    return out.getvalue()


def pictures(case: Case) -> list[int]:
    return media.select(case.reader(), "kind = 'picture'")


@pytest.mark.parametrize("sealed", [False, True])
def test_an_export(case: Case, crew: Crew, counted: Counted, tmp_path: Path, sealed: bool) -> None:
    (tmp_path / "out").mkdir()
    recipients = (str(x25519.Identity.generate().to_public()),) if sealed else ()
    receipt = handover.export(
        case,
        crew,
        tmp_path / "out",
        "series-full",
        progress=lambda done, total: None,
        cancelled=lambda: False,
        recipients=recipients,
    )
    assert receipt.media == COUNT + 2
    assert counted.walks == (2 if sealed else 1), "media of a sealed package are read twice"
    assert counted.asked <= (COUNT + 2) * 2 + 1


def test_previews_that_are_made_again(case: Case, crew: Crew, counted: Counted) -> None:
    lose_all(case)
    assert Renewal(case, crew).run(lambda progress: None, lambda: False).made == COUNT + 2  # sounds have pictures, too
    assert counted.walks == 1


def test_trying_again(case: Case, crew: Crew, counted: Counted) -> None:
    without_decoder(case, "PNG")
    assert Again(case, crew).run("codec", lambda progress: None, lambda: False)
    assert len(media.select(case.reader(), "kind = 'picture' AND state = 'ready'")) == COUNT
    assert counted.walks == 1


def test_looking_closely(case: Case, crew: Crew, counted: Counted) -> None:
    assert look_closely(case, crew).looked == COUNT
    assert counted.walks == 1


def test_threads_walk_once_each(case: Case, crew: Crew, counted: Counted) -> None:
    seen: list[int] = []

    def look(reader: sqlite.Connection, fetcher: Fetcher, medium: int) -> None:
        with fetcher.open_unchanged(reader, medium):
            seen.append(medium)

    each_medium(case, crew, pictures(case), look, workers=2, name="looks", stopped=lambda: False)
    assert sorted(seen) == pictures(case)
    assert counted.walks <= 2
    assert counted.open == 0


def test_reading_text_in_what_was_chosen_in_any_order(
    case: Case, crew: Crew, counted: Counted, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = iter(range(COUNT))

    def transcribe(*_: object) -> Transcript:
        if next(read) % 2:
            raise JobFailed(Failure("transcribe", "it is damaged"))
        return Transcript(0, (TextLine((0.1, 0.1, 0.5, 0.1), "Zum Leuchtturm", 0.99),))

    monkeypatch.setattr(Crew, "transcribe", transcribe)
    chosen = pictures(case)
    chosen = [chosen[at] for at in (3, 1, 4, 0, 2)]
    found = find_text(case, crew, [Wanted(medium) for medium in chosen], knowledge())
    assert [clue.medium for clue in found.clues] == [medium for medium in chosen if medium not in odd(case)]
    assert [each.medium for each in found.unread] == [medium for medium in chosen if medium in odd(case)]
    assert counted.walks == 1


def odd(case: Case) -> list[int]:
    """Every other picture."""
    return pictures(case)[1::2]


def test_finding_speech_in_what_was_chosen_in_any_order(
    case: Case, crew: Crew, counted: Counted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Crew, "find_speech", lambda *_: SpeechHeard(0, ()))
    first, second = media.select(case.reader(), "kind = 'sound'")
    shown = pictures(case)[0]
    found = find_speech(case, crew, [second, shown, first])
    assert (found.quiet, found.mute) == ((second, first), (shown,))
    assert counted.walks == 1
