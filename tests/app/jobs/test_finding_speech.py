"""Speech in chosen videos and sounds becomes clues: by the real network, in caged workers, on a made voice."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app.case.casefile import Case
from app.case.decisions.clue_decisions import AcceptClues, AddClues, RefuteClues, RemoveClue
from app.case.decisions.series_decisions import CreateSeries
from app.case.queries import media, series
from app.cli.leads.speech_commands import listen
from app.cli.parser import parse
from app.cli.parts.output import Output
from app.errors import UserError
from app.ingest.crew import Crew, start_crew
from app.ingest.fetch import CHANGED
from app.ingest.outcome import CrewLost
from app.jobs.finding_speech import SpeechFound, find_speech
from tests.analysis.samples import video
from tests.app.jobs.filling import fill, medium
from tests.voice import as_wav, silent, spoken, tone


@pytest.fixture(scope="module")
def crew(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crew]:
    crew = start_crew(1, tmp_path_factory.mktemp("scratch"))
    yield crew
    crew.close()


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, crew: Crew) -> Path:
    """A folder with a case and its source."""
    place = tmp_path_factory.mktemp("filled")
    source = place / "source"
    source.mkdir()
    (source / "voice.wav").write_bytes(as_wav(np.concatenate([silent(2), spoken(3), silent(4), spoken(1.4, 1)])))
    (source / "tone.wav").write_bytes(as_wav(tone(2)))
    (source / "gone.wav").write_bytes(as_wav(spoken(2, 2)))
    (source / "other.wav").write_bytes(as_wav(tone(3)))
    (source / "film.mp4").write_bytes(video(2))
    (source / "heard.mp4").write_bytes(video(2, sound=True))
    Image.effect_noise((64, 48), 40).save(source / "still.png")
    fill(place, crew)
    (source / "gone.wav").unlink()
    (source / "other.wav").write_bytes(as_wav(spoken(3, 4)))
    return place


def found_in(case: Case, crew: Crew, *names: str) -> SpeechFound:
    return find_speech(case, crew, [medium(case, name) for name in names])


def test_speech_is_offered_as_a_span_and_counts_once_accepted(case: Case, crew: Crew) -> None:
    (clue,) = found_in(case, crew, "voice").clues
    assert clue.text == "Speech from 0:02 to 0:06 and from 0:09 to 0:11 (in all 5 s of 11 s)."
    assert (clue.at_ms, clue.end_ms) == (2_000, 6_000)
    case.perform(AddClues((clue,)))
    (kept,) = series.clues(case.reader())
    assert (kept.state, kept.origin, kept.author) == ("proposed", "machine", "")
    case.perform(AcceptClues((kept.id,)))
    assert [each.state for each in series.clues(case.reader())] == ["accepted"]
    case.undo()
    case.undo()
    assert series.clues(case.reader()) == []


def test_what_was_refuted_never_returns_and_isn_t_listened_to_again(case: Case, crew: Crew) -> None:
    found = found_in(case, crew, "voice")
    case.perform(AddClues(found.clues))
    case.perform(RefuteClues((1,), "a parrot"))
    again = found_in(case, crew, "voice")
    assert (again.clues, again.told) == ((), (medium(case, "voice"),))
    case.perform(RemoveClue(1))
    assert len(found_in(case, crew, "voice").clues) == 1


def test_another_clue_of_a_language_keeps_nothing_back(case: Case, crew: Crew) -> None:
    (clue,) = found_in(case, crew, "voice").clues
    said = type(clue)(clue.medium, clue.kind, "The file says Finnish.", origin="machine", method="A language tag.")
    case.perform(AddClues((said,)))
    assert len(found_in(case, crew, "voice").clues) == 1


def test_speech_in_what_took_the_place_of_a_sound_is_no_clue_of_it(case: Case, crew: Crew) -> None:
    found = found_in(case, crew, "other")
    assert found.clues == ()
    assert [each.why for each in found.unheard] == [CHANGED]


def test_what_gives_no_clue_is_told_and_keeps_nothing_else_back(case: Case, crew: Crew) -> None:
    told: list[tuple[int, int]] = []
    names = ("still", "film", "tone", "heard", "gone", "voice")
    numbers = {name: medium(case, name) for name in names}
    found = find_speech(case, crew, [*numbers.values()], tell=lambda done, total: told.append((done, total)))
    assert found.mute == (numbers["still"], numbers["film"])
    assert found.quiet == (numbers["tone"], numbers["heard"])
    assert [each.medium for each in found.unheard] == [numbers["gone"]]
    assert found.unheard[0].why
    assert [clue.medium for clue in found.clues] == [numbers["voice"]]
    assert told == [(each, 6) for each in range(7)]


def test_stopped_it_gives_what_was_found_by_then(case: Case, crew: Crew) -> None:
    answers = iter([False, True])
    wanted = [medium(case, "tone"), medium(case, "voice")]
    found = find_speech(case, crew, wanted, stopped=lambda: next(answers))
    assert (found.quiet, found.clues) == ((wanted[0],), ())


class LostCrew:
    """One whose workers can't be started."""

    def find_speech(self, evidence: int, job: object) -> None:
        raise CrewLost("no memory")


def test_without_workers_it_is_said_what_to_do(case: Case) -> None:
    with pytest.raises(UserError, match="could be started; close other programs"):
        find_speech(case, LostCrew(), [medium(case, "voice")])  # type: ignore[arg-type]  # all of a crew that it uses


def run(case: Case, *words: str) -> int:
    return listen(parse(["clue", str(case.folder), "listen", *words, "--weak-cage"]), Output(as_json=True, quiet=True))


def test_the_command_prints_what_it_offers(case: Case, capsys: pytest.CaptureFixture[str]) -> None:
    voice = medium(case, "voice")
    case.perform(CreateSeries("Garden house", (voice, medium(case, "still"))))
    code = series.get(case.reader(), 1).code
    case.close()
    assert run(case, "--series", code) == 0
    (printed,) = json.loads(capsys.readouterr().out)
    assert (printed["state"], printed["origin"], printed["series"]) == ("proposed", "machine", code)
    assert printed["end"] > printed["at"] >= 1
    assert run(case, "--series", code) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_the_command_says_what_it_heard_nothing_in(case: Case, capsys: pytest.CaptureFixture[str]) -> None:
    digests = [media.get(case.reader(), medium(case, name)).sha256 for name in ("tone", "film", "gone")]
    case.close()
    words = ["clue", str(case.folder), "listen", "--media", *digests, "--weak-cage"]
    assert listen(parse(words), Output(as_json=False, quiet=False)) == 0
    captured = capsys.readouterr()
    said = captured.out + captured.err
    assert f"{digests[0][:12]}: nobody seems to speak." in said
    assert "Without sound: 1." in said
    assert f"{digests[2][:12]} can't be listened to: " in said
    assert "No speech was found that isn't a clue already." in captured.out


def test_the_command_needs_something_to_listen_to(case: Case) -> None:
    case.close()
    with pytest.raises(UserError, match="give --media SHA256 or --series SERIES"):
        run(case)
