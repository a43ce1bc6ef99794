"""Reading text in what the officer chose: media, or a part of one, by a caged worker that has the reader."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from analysis.facts import Kind, Region, Transcript
from analysis.jobs import Transcribe
from analysis.text.text_models import NoReader, reader_version
from app import sqlite
from app.case.casefile import Case
from app.case.decisions.clue_decisions import AddClue
from app.case.queries import media, series
from app.errors import UserError
from app.ingest.crew import Crew, start_crew
from app.ingest.fetch import Fetcher, NotToBeHad
from app.ingest.outcome import CrewLost, JobFailed
from app.ingest.rings import Consent
from app.jobs.moments import spread_moments
from app.jobs.search import checked
from app.leads.languages import load_guesser
from app.leads.regions import shipped_regions
from app.leads.scripts import shipped_scripts
from app.leads.text_clues import TextKnowledge, text_clues

MOST_FRAMES = 12
"""Of a video without a chosen moment so many keyframes are read, evenly over its length."""
HANDLERS = "analysis.workers.text_handlers"

StartReader = Callable[[Path, Consent | None], Crew]


@dataclass(frozen=True)
class Wanted:
    """What is to be read. `region`: only this part; `at_ms`: of a video this frame, None: some keyframes."""

    medium: int
    region: Region | None = None
    at_ms: int | None = None


@dataclass(frozen=True)
class Unread:
    """A medium that couldn't be read, and why, as a clause."""

    medium: int
    why: str


@dataclass(frozen=True)
class TextFound:
    """`clues`: ready to be recorded, in the order of what was chosen. `unsure`: places that look like text, of which
    nothing sure could be made."""

    clues: tuple[AddClue, ...]
    unsure: int
    unread: tuple[Unread, ...]


def lacking() -> str:
    """Why text can't be read here and how that is changed, as a sentence; empty where it can."""
    try:
        reader_version()
    except NoReader as error:
        return str(
            UserError(
                f"Reading text in pictures is off, since {error}; install the packages of requirements-text.lock "
                "beside Sightline (“Text in pictures” in the handbook)."
            )
        )
    return ""


def start_reader(scratch: Path, consent: Consent | None = None) -> Crew:
    """One worker that reads text; its networks are loaded in the background, and belong to it alone. Raises UserError
    where the extra isn't installed."""
    if sentence := lacking():
        raise UserError(sentence)
    return start_crew(1, scratch, handlers=HANDLERS, consent=consent)


def knowledge() -> TextKnowledge:
    """By what texts are judged on this machine."""
    try:
        reader = reader_version()
    except NoReader:  # another reader stands in its place
        reader = "a reader without a name"
    return TextKnowledge(reader, shipped_scripts(), shipped_regions(), load_guesser())


def find_text(
    case: Case,
    crew: Crew,
    wanted: Sequence[Wanted],
    by: TextKnowledge,
    *,
    of_series: int | None = None,
    tell: Callable[[int, int], None] = lambda done, total: None,
    stopped: Callable[[], bool] = lambda: False,
) -> TextFound:
    """Read all that is wanted; what is found is recorded by nobody yet. `of_series`: of which series the clues are.

    What can't be decoded is told and keeps nothing else from being read. Stopped, it gives what was found by then.
    Raises UserError where no worker can be had.
    """
    clues: list[AddClue] = []
    unread: list[Unread] = []
    unsure = 0
    reader = case.reader()
    with Fetcher(crew) as fetcher:
        # In the order in which archives hold them.
        for number, each in enumerate(sorted(wanted, key=lambda each: each.medium)):
            if stopped():
                break
            tell(number, len(wanted))
            facts = media.get(reader, each.medium)
            try:
                read = _read(reader, fetcher, crew, each, Kind(facts.kind), stopped)
            except (NotToBeHad, JobFailed) as error:
                unread.append(Unread(each.medium, error.words))
                continue
            except CrewLost as lost:
                raise UserError(f"No worker that reads text could be started: {lost.last_words}.") from lost
            unsure += sum(transcript.unread for transcript in read)
            known = series.clues(reader, medium=each.medium)
            clues += text_clues(each.medium, read, known, by, moving=facts.kind == Kind.VIDEO, series=of_series)
    tell(len(wanted), len(wanted))
    rank = {each.medium: number for number, each in enumerate(wanted)}
    clues.sort(key=lambda clue: rank[clue.medium])
    unread.sort(key=lambda each: rank[each.medium])
    return TextFound(tuple(clues), unsure, tuple(unread))


def _read(
    reader: sqlite.Connection,
    fetcher: Fetcher,
    crew: Crew,
    wanted: Wanted,
    kind: Kind,
    stopped: Callable[[], bool],
) -> list[Transcript]:
    """Raises NotToBeHad and JobFailed; a video of which some frames are read and others not is read."""
    if kind not in (Kind.PICTURE, Kind.VIDEO):
        raise NotToBeHad("it shows no picture")
    region = checked(wanted.region)
    read: list[Transcript] = []
    failed: JobFailed | None = None
    with fetcher.open_unchanged(reader, wanted.medium) as descriptor:
        for at in _moments(reader, wanted, kind):
            if stopped():
                break
            try:
                read.append(crew.transcribe(descriptor, Transcribe(at, region)))
            except JobFailed as error:
                failed = error
    if failed is not None and not read:
        raise failed
    return read


def _moments(reader: sqlite.Connection, wanted: Wanted, kind: Kind) -> Iterable[int]:
    if kind is Kind.PICTURE:
        return (0,)
    if wanted.at_ms is not None:
        return (wanted.at_ms,)
    return spread_moments(reader, wanted.medium, MOST_FRAMES)


@contextmanager
def reader_for(start: StartReader, scratch: Path, consent: Consent | None) -> Iterator[Crew]:
    """A reader for the length of the block. Raises UserError."""
    crew = start(scratch, consent)
    try:
        yield crew
    finally:
        crew.close()
