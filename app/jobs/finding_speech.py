"""Finding speech in what the officer chose: videos and sounds, each by a caged worker, each once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from analysis.facts import Kind, SpeechHeard
from analysis.jobs import FindSpeech
from app import sqlite
from app.case.casefile import Case
from app.case.decisions.clue_decisions import AddClue
from app.case.queries import media, series
from app.case.queries.media import Medium
from app.errors import UserError
from app.ingest.crew import Crew
from app.ingest.fetch import Fetcher, NotToBeHad
from app.ingest.outcome import CrewLost, JobFailed
from app.leads.speech_clues import is_of_speech, speech_clue


@dataclass(frozen=True)
class Unheard:
    """A medium that couldn't be listened to, and why, as a clause."""

    medium: int
    why: str


@dataclass(frozen=True)
class SpeechFound:
    """`clues`: ready to be recorded, in the order of what was chosen. `quiet`: media in which nobody seems to speak;
    `told`: of which a clue of speech is there already, be it refuted, and which weren't listened to again; `mute`:
    which have no sound."""

    clues: tuple[AddClue, ...] = ()
    quiet: tuple[int, ...] = ()
    told: tuple[int, ...] = ()
    mute: tuple[int, ...] = ()
    unheard: tuple[Unheard, ...] = ()


def find_speech(
    case: Case,
    crew: Crew,
    wanted: Sequence[int],
    *,
    of_series: int | None = None,
    tell: Callable[[int, int], None] = lambda done, total: None,
    stopped: Callable[[], bool] = lambda: False,
) -> SpeechFound:
    """Listen to these media; what is found is recorded by nobody yet. `of_series`: of which series the clues are.

    What can't be heard is told and keeps nothing else from being listened to. Stopped, it gives what was found by then.
    Raises UserError where no worker can be had.
    """
    reader = case.reader()
    found = SpeechFound()
    with Fetcher(crew) as fetcher:
        for number, medium in enumerate(sorted(wanted)):  # the order in which archives hold them
            if stopped():
                break
            tell(number, len(wanted))
            found = _with(found, reader, fetcher, crew, medium, of_series)
    tell(len(wanted), len(wanted))
    return _as_chosen(found, wanted)


def _with(
    found: SpeechFound, reader: sqlite.Connection, fetcher: Fetcher, crew: Crew, medium: int, of_series: int | None
) -> SpeechFound:
    facts = media.get(reader, medium)
    if not _sounds(facts):
        return replace(found, mute=(*found.mute, medium))
    if any(is_of_speech(clue) for clue in series.clues(reader, medium=medium)):
        return replace(found, told=(*found.told, medium))
    try:
        heard = _heard(reader, fetcher, crew, medium)
    except (NotToBeHad, JobFailed) as error:
        return replace(found, unheard=(*found.unheard, Unheard(medium, error.words)))
    except CrewLost as lost:
        raise UserError("No worker that listens could be started; close other programs and try again.") from lost
    lasts = None if facts.duration is None else round(facts.duration * 1000)
    clue = speech_clue(medium, heard, lasts)
    if clue is None:
        return replace(found, quiet=(*found.quiet, medium))
    return replace(found, clues=(*found.clues, replace(clue, series=of_series)))


def _as_chosen(found: SpeechFound, wanted: Sequence[int]) -> SpeechFound:
    rank = {medium: number for number, medium in enumerate(wanted)}
    return SpeechFound(
        tuple(sorted(found.clues, key=lambda clue: rank[clue.medium])),
        tuple(sorted(found.quiet, key=rank.__getitem__)),
        tuple(sorted(found.told, key=rank.__getitem__)),
        tuple(sorted(found.mute, key=rank.__getitem__)),
        tuple(sorted(found.unheard, key=lambda unheard: rank[unheard.medium])),
    )


def _sounds(facts: Medium) -> bool:
    """Whether it was found to have sound; of what couldn't be decoded nobody knows, so it is tried."""
    if facts.kind == Kind.VIDEO:
        return bool(facts.audio_codec) or facts.state != "ready"
    return facts.kind == Kind.SOUND


def _heard(reader: sqlite.Connection, fetcher: Fetcher, crew: Crew, medium: int) -> SpeechHeard:
    with fetcher.open_unchanged(reader, medium) as descriptor:
        return crew.find_speech(descriptor, FindSpeech())
