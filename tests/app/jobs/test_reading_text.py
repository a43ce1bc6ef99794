"""Text in chosen media becomes clues: read by workers at whose seam another reader stands, so that the extra isn't
needed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PIL import Image

from app.case.casefile import Case
from app.case.decisions.clue_decisions import AddClues, RefuteClues
from app.case.queries import media, series
from app.cli.leads.text_commands import read_text
from app.cli.parser import parse
from app.cli.parts.output import Output
from app.errors import UserError
from app.ingest.crew import Crew, start_crew
from app.ingest.rings import Consent
from app.jobs.reading_text import TextFound, Wanted, find_text, knowledge, lacking, start_reader
from tests.analysis.samples import sound, video
from tests.app.ingest.text_workers import BLUE, GERMAN, GREEN, RED
from tests.app.jobs.filling import fill, medium

FAKE = "tests.app.ingest.text_workers"


@pytest.fixture(scope="module")
def crew(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crew]:
    crew = start_crew(1, tmp_path_factory.mktemp("scratch"), handlers=FAKE)
    yield crew
    crew.close()


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, crew: Crew) -> Path:
    """A folder with a case and its source."""
    place = tmp_path_factory.mktemp("filled")
    (place / "source").mkdir()
    for name, colour in (("red", RED), ("green", GREEN), ("blue", BLUE)):
        Image.new("RGB", (400, 300), colour).save(place / "source" / f"{name}.png")
    (place / "source" / "film.mp4").write_bytes(video(4))
    (place / "source" / "tone.wav").write_bytes(sound(2))
    return fill(place, crew)


def found_in(case: Case, crew: Crew, *wanted: Wanted) -> TextFound:
    return find_text(case, crew, wanted, knowledge())


def test_a_notice_is_one_clue_at_its_place_and_counts_once_accepted(case: Case, crew: Crew) -> None:
    found = found_in(case, crew, Wanted(medium(case, "red")))
    notice, kana = found.clues
    assert notice.text.startswith(f"“{GERMAN[:19]}\n{GERMAN[20:]}” (Latin script")
    assert notice.region == pytest.approx((0.1, 0.1, 0.5, 0.11))
    assert [(weight.value, weight.weight) for weight in kana.weights] == [("JP", 1)]
    case.perform(AddClues(found.clues))
    assert {clue.state for clue in series.clues(case.reader())} == {"proposed"}
    case.perform(RefuteClues((1,), "a film poster"))
    assert found_in(case, crew, Wanted(medium(case, "red"))).clues == ()
    case.undo()
    case.undo()
    assert series.clues(case.reader()) == []


def test_a_marked_part_is_read_in_parts_of_the_whole(case: Case, crew: Crew) -> None:
    (clue,) = found_in(case, crew, Wanted(medium(case, "green"), (0.5, 0.5, 0.5, 0.5))).clues
    assert clue.region == pytest.approx((0.6, 0.6, 0.2, 0.05))
    assert "\\u202e" in clue.text
    assert "\u202e" not in clue.text
    with pytest.raises(UserError, match="outside"):
        found_in(case, crew, Wanted(medium(case, "green"), (0.5, 0.5, 0.9, 0.5)))


def test_of_a_video_the_chosen_frame_or_keyframes_are_read_and_a_clue_stands_at_its_time(
    case: Case, crew: Crew
) -> None:
    film = medium(case, "film")
    chosen = found_in(case, crew, Wanted(film, at_ms=2000))
    assert {clue.at_ms for clue in chosen.clues} <= {2000}
    whole = found_in(case, crew, Wanted(film))
    assert whole.clues
    times = {frame.at_ms for frame in media.frames(case.reader(), film)}
    assert {clue.at_ms for clue in whole.clues} <= times


def test_what_can_t_be_read_is_told_and_keeps_nothing_else_back(
    case: Case, crew: Crew, filled: Path, tmp_path: Path
) -> None:
    (filled / "source" / "green.png").rename(tmp_path / "gone.png")
    wanted = [Wanted(medium(case, name)) for name in ("tone", "green", "blue", "red")]
    told: list[tuple[int, int]] = []
    found = find_text(case, crew, wanted, knowledge(), tell=lambda done, total: told.append((done, total)))
    (tmp_path / "gone.png").rename(filled / "source" / "green.png")
    assert [each.medium for each in found.unread] == [medium(case, "tone"), medium(case, "green")]
    assert all(each.why for each in found.unread)
    assert found.unsure == 2
    assert len(found.clues) == 2
    assert told == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]


def test_stopped_it_gives_what_was_found_by_then(case: Case, crew: Crew) -> None:
    answers = iter([False, False, True, True])
    wanted = [Wanted(medium(case, "green")), Wanted(medium(case, "red"))]
    found = find_text(case, crew, wanted, knowledge(), stopped=lambda: next(answers, True))
    assert {clue.medium for clue in found.clues} == {medium(case, "green")}


@pytest.mark.skipif(not lacking(), reason="the extra sightline[text] is there")
def test_without_the_extra_it_is_said_how_to_add_it(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"is off, since .* not installed; install"):
        start_reader(tmp_path)


def _start(folder: Path, consent: Consent | None, handlers: str = FAKE) -> Crew:
    return start_crew(1, folder, handlers=handlers, consent=consent)


def test_the_command_prints_what_it_offers(case: Case, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    digests = [media.get(case.reader(), medium(case, name)).sha256 for name in ("red", "tone")]
    case.close()
    words = ["clue", str(case.folder), "read", "--media", *digests, "--json"]
    assert read_text(parse(words), Output(as_json=True, quiet=False), partial(_start)) == 0
    said = capsys.readouterr()
    document = json.loads(said.out)
    assert [each["state"] for each in document] == ["proposed", "proposed"]
    assert document[0]["region"] == pytest.approx([0.1, 0.1, 0.5, 0.11])
    assert "shows no picture" in said.err
    assert read_text(parse(words[:-1]), Output(as_json=False, quiet=True), partial(_start)) == 0
    assert capsys.readouterr().out == "No text was read that isn't a clue already.\n"
