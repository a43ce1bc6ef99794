"""The conversations with a worker, in the order that the protocol allows; anything else is the worker's fault."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from analysis.facts import (
    MEDIA_KINDS,
    Chunk,
    Done,
    Extras,
    FacesFound,
    Failure,
    Loudness,
    MediumFacts,
    Member,
    Message,
    Played,
    Reading,
    Rendering,
    Samples,
    SpeechHeard,
    Transcript,
)
from analysis.fingerprints.model_manifest import Manifest
from analysis.jobs import Examine, FindFaces, FindSpeech, Job, Listen, Play, Render, Stream, Survey, Transcribe, Unpack
from analysis.wire import Decision, WireError, decode_message, encode, longest_answer
from app.ingest.budget import Budget
from app.ingest.faults import fault_of_protocol
from app.ingest.line import Line, LineBroken
from app.ingest.outcome import FaultKind, JobFailed, Outcome
from app.ingest.validate import Lie, check
from app.platform.spool import Content, NoRoom, Spool

_Answer = TypeVar("_Answer", Rendering, Transcript, FacesFound, SpeechHeard)

TOO_LITTLE_ROOM = "there is too little room on the disk to unpack it"
CUT_SHORT = "the archive could not be unpacked to this file's end"


@dataclass(frozen=True)
class UnpackedMember:
    """A file out of an archive."""

    untrusted_path: bytes
    size: int
    """Bytes, by the archive's word; `content.size` is how many there were."""
    modified: int | None
    failure: str
    """Why there is no content, or only a part of it; empty where all of it is there."""
    content: Content | None
    """The receiver's to close."""


def examine(
    line: Line,
    job: Examine,
    decide: Callable[[Reading], bool],
    budget: Budget,
    size: int,
    network: Manifest | None = None,
) -> Outcome:
    """Hear what a worker finds in a file of `size` bytes, as far as it comes. `network`: of which it may give codes."""
    outcome = Outcome()
    try:
        for message in _examination(line, job, decide, budget, size, network):
            outcome = _with(outcome, message)
    except LineBroken as broken:
        return replace(outcome, fault=broken.fault)
    line.close(finished=True)
    return outcome


def members(line: Line, job: Unpack, budget: Budget, size: int, scratch: Path) -> Iterator[UnpackedMember]:
    """Hear what an archive of `size` bytes holds, one member after the other. Raises JobFailed where it breaks off.

    Of a member that is damaged, or at which the archive breaks off, what came of it is handed out.
    """
    ear = Ear(line, longest_answer(job))
    seconds = budget.next_piece(size)
    try:
        while isinstance(message := ear.hear("unpacking", seconds, Member, Failure, Done), Member):
            if message.failure:
                yield UnpackedMember(message.untrusted_path, message.size, message.modified, message.failure, None)
            else:
                member, broken = with_content(ear, message, seconds, scratch)
                yield member
                if broken is not None:
                    raise broken
    except LineBroken as broken:
        raise JobFailed(broken.fault) from broken
    line.close(finished=True)
    if isinstance(message, Failure):
        raise JobFailed(message)


def render(line: Line, job: Render, budget: Budget, size: int) -> Rendering:
    """Hear a picture out of a file of `size` bytes. Raises JobFailed where there is none."""
    return _one_answer(line, job, "rendering", budget.rendering(size), budget, Rendering)


def transcribe(line: Line, job: Transcribe, budget: Budget, size: int) -> Transcript:
    """Hear what is read in a file of `size` bytes. Raises JobFailed where it can't be decoded."""
    return _one_answer(line, job, "reading text", budget.reading_text(size), budget, Transcript)


def find_faces(line: Line, job: FindFaces, budget: Budget, size: int) -> FacesFound:
    """Hear which faces are in a file of `size` bytes. Raises JobFailed where they can't be looked for."""
    return _one_answer(line, job, "looking for faces", budget.looking_for_faces(size), budget, FacesFound)


def find_speech(line: Line, job: FindSpeech, budget: Budget, size: int) -> SpeechHeard:
    """Hear where somebody speaks in a file of `size` bytes. Raises JobFailed where nothing can be heard in it."""
    return _one_answer(line, job, "listening for speech", budget.listening_for_speech(size), budget, SpeechHeard)


def _one_answer(line: Line, job: Job, step: str, seconds: float, budget: Budget, awaited: type[_Answer]) -> _Answer:
    """The only message of a job, or its failure, raised as JobFailed."""
    ear = Ear(line, longest_answer(job))
    try:
        answer = ear.hear(step, seconds, awaited, Failure)
        ear.hear("ending", budget.ending(), Done)
    except LineBroken as broken:
        raise JobFailed(broken.fault) from broken
    line.close(finished=True)
    if isinstance(answer, awaited):
        return answer
    if isinstance(answer, Failure):
        raise JobFailed(answer)
    raise AssertionError(answer)


def pieces(line: Line, job: Stream, budget: Budget, size: int) -> Iterator[Played | Samples | Loudness]:
    """Hear what the player asked for, piece by piece, each of which `job` awaits. Raises JobFailed where it ends early.

    A failure that comes after pieces leaves them as they are.
    """
    ear = Ear(line, longest_answer(job))
    awaited: dict[type[Stream], type[Message]] = {Play: Played, Listen: Samples, Survey: Loudness}
    failure: Failure | None = None
    try:
        while not isinstance(
            message := ear.hear("playing", budget.playing(size), awaited[type(job)], Failure, Done), Done
        ):
            if isinstance(message, Failure):
                failure = message
            elif isinstance(message, Played | Samples | Loudness) and failure is None:
                yield message
    except LineBroken as broken:
        raise JobFailed(broken.fault) from broken
    line.close(finished=True)
    if failure is not None:
        raise JobFailed(failure)


class Ear:
    """Hears one valid message of the awaited types after the other."""

    def __init__(self, line: Line, longest: int, network: Manifest | None = None) -> None:
        self._line = line
        self._longest = longest
        self._network = network

    def hear(self, step: str, seconds: float, *awaited: type[Message]) -> Message:
        """Raises LineBroken, with the step in the fault's detail."""
        try:
            message = decode_message(self._line.receive(self._longest, seconds))
            check(message, self._network)
        except LineBroken as broken:
            raise LineBroken(replace(broken.fault, detail=f"while {step}: {broken.fault.detail}")) from broken
        except (WireError, Lie) as error:
            raise LineBroken(fault_of_protocol(f"while {step}: {error}")) from error
        if not isinstance(message, awaited):
            raise LineBroken(fault_of_protocol(f"while {step}: {type(message).__name__} out of turn"))
        return message


def _examination(
    line: Line,
    job: Examine,
    decide: Callable[[Reading], bool],
    budget: Budget,
    size: int,
    network: Manifest | None,
) -> Iterator[Message]:
    ear = Ear(line, longest_answer(job), network)
    reading = ear.hear("reading", budget.reading(size), Reading, Failure)
    yield reading
    if isinstance(reading, Reading):
        decode = decide(reading)
        line.send(encode(Decision(decode)))
        if decode:
            kind = reading.signature.kind
            # What isn't a medium has nothing more to be told.
            awaited = (MediumFacts, Failure) if kind in MEDIA_KINDS else (Failure, Done)
            facts = ear.hear("decoding", budget.decoding(kind, size), *awaited)
            yield facts
            last = facts
            if isinstance(facts, MediumFacts):
                last = ear.hear("reading maker notes", budget.ending(), Extras, Failure, Done)
                yield last
            if isinstance(last, Done):
                return
    ear.hear("ending", budget.ending(), Done)


def _with(outcome: Outcome, message: Message) -> Outcome:
    match message:
        case Reading():
            return replace(outcome, reading=message)
        case MediumFacts():
            return replace(outcome, facts=message)
        case Extras():
            return replace(outcome, extras=message)
        case Failure():
            return replace(outcome, failure=message)
        case _:
            return outcome


def with_content(ear: Ear, member: Member, seconds: float, scratch: Path) -> tuple[UnpackedMember, LineBroken | None]:
    """Hear the bytes of a member without a failure, each piece within `seconds`. Gives it, or what came of it, and what
    broke the worker meanwhile, if anything did."""
    with Spool(scratch) as spool:
        broken: LineBroken | None = None
        try:
            failure = _fill(spool, ear, member, seconds)
        except LineBroken as error:
            failure, broken = CUT_SHORT, error
        believed = broken is None or broken.fault.kind is not FaultKind.PROTOCOL
        usable = believed and failure != TOO_LITTLE_ROOM and (spool.size > 0 or not failure)
        content = spool.finish() if usable else None
    return UnpackedMember(member.untrusted_path, member.size, member.modified, failure, content), broken


def _fill(spool: Spool, ear: Ear, member: Member, seconds: float) -> str:
    """Hear a member's bytes. Gives why they aren't all there, or nothing."""
    room, received = True, 0
    while isinstance(chunk := ear.hear("unpacking", seconds, Chunk, Failure), Chunk):
        if not chunk.data:
            return "" if room else TOO_LITTLE_ROOM
        received += len(chunk.data)
        if received > member.size:
            raise LineBroken(fault_of_protocol("while unpacking: a member is longer than it was said to be"))
        room = room and _wrote(spool, chunk.data)
    return chunk.reason if isinstance(chunk, Failure) and room else TOO_LITTLE_ROOM


def _wrote(spool: Spool, data: bytes) -> bool:
    try:
        spool.write(data)
    except (NoRoom, OSError):
        return False
    return True
