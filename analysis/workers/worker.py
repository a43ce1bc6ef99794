"""A worker: one job, one descriptor of evidence, one pipe to the program.

It meets hostile bytes and may be killed at any instruction; whatever it holds is lost with it. What it can't cope with
ends it: the exit status says how, and standard error why.
"""

from __future__ import annotations

import importlib
import os
import traceback
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from analysis.facts import (
    Chunk,
    Done,
    FacesFound,
    Failure,
    Loudness,
    Member,
    Message,
    NotAhead,
    Outline,
    Played,
    Reading,
    Rendering,
    Samples,
    SpeechHeard,
    Transcript,
)
from analysis.jobs import (
    Examine,
    Explore,
    FindFaces,
    FindSpeech,
    Job,
    Listen,
    Pick,
    Play,
    Render,
    Survey,
    Transcribe,
    Unpack,
)
from analysis.wire import (
    LONGEST_REQUEST,
    Cut,
    Decision,
    Pipe,
    Wanted,
    WireError,
    decode_notice,
    encode,
)

if TYPE_CHECKING:
    from analysis.fingerprints.model import Network
    from analysis.sounds.printing import Printer

EXIT_ERROR = 70
"""The job raised an error that it should have told as a Failure."""
EXIT_MEMORY = 71
"""The job ran out of memory."""


@dataclass(frozen=True)
class Handlers:
    """What a worker does for each job; tests plug in hostile ones."""

    examine: Callable[[int, Examine], Generator[Message, bool, None]]
    """Yields Reading, is sent whether to decode, yields MediumFacts or Failure, then perhaps Extras."""
    unpack: Callable[[int, Unpack], Iterator[Member | Chunk | Failure]]
    render: Callable[[int, Render], Rendering | Failure]
    play: Callable[[int, Play], Iterator[Played | Failure]]
    listen: Callable[[int, Listen], Iterator[Samples | Failure]]
    survey: Callable[[int, Survey], Iterator[Loudness | Failure]]
    warm_up: Callable[[], None]
    """Loads all that jobs need, once, before the first."""
    explore: Callable[[int, Explore], Generator[Outline | Rendering | Failure, Cut, None]] | None = None
    """Yields Outline, is sent what to cut and yields it, again and again; or a Failure alone."""
    transcribe: Callable[[int, Transcribe], Transcript | Failure] | None = None
    """None where nothing is loaded that reads text (`analysis.workers.text_handlers`)."""
    find_faces: Callable[[int, FindFaces], FacesFound | Failure] | None = None
    """None where no networks are loaded that find faces (`analysis.workers.face_handlers`)."""
    find_speech: Callable[[int, FindSpeech], SpeechHeard | Failure] | None = None
    """None where nothing listens for speech; `analysis.workers.handlers` has it."""
    pick: Callable[[int, Pick], Callable[[Wanted], Iterable[Member | Chunk | Failure | NotAhead]]] | None = None
    """Gives what is asked what is wanted, again and again; None where no archives are walked."""
    packed: Callable[[Path], Handlers] | None = None
    """The same with what lies in a pack's folder; None where a pack's network makes codes of pictures (`equipped`)."""
    equipped: Callable[[Network], Handlers] | None = None
    """The same with a network by which examinations make codes of pictures; None where that can't be."""
    printing: Callable[[Printer], Handlers] | None = None
    """The same with another printer of sounds; None where that can't be."""


def load_handlers(module: str) -> Handlers:
    """The value `HANDLERS` of a module of ours, e.g. `analysis.workers.handlers`."""
    handlers = importlib.import_module(module).HANDLERS
    if not isinstance(handlers, Handlers):
        raise TypeError(f"{module}.HANDLERS is no table of handlers")
    return handlers


def ready_handlers(module: str, pack: str) -> Handlers:
    """`load_handlers`, warmed up and, where `pack` is the folder of a model pack and not empty, with its network.

    Raises ModelError. The network is loaded before anything is forked, so that all workers share its memory.
    """
    handlers = load_handlers(module)
    handlers.warm_up()
    if not pack:
        return handlers
    if handlers.packed is not None:
        return handlers.packed(Path(pack))
    from analysis.fingerprints.model import load_network

    if handlers.equipped is None:
        raise TypeError(f"the handlers of {module} take no network")
    return handlers.equipped(load_network(Path(pack)))


def perform(job: Job, evidence: int, pipe: Pipe, handlers: Handlers) -> None:
    """Do `job` on the open file `evidence` and send its messages, with Done as the last."""
    match job:
        case Examine():
            _examine(job, evidence, pipe, handlers)
        case Unpack():
            _send_all(handlers.unpack(evidence, job), pipe)
        case Pick():
            _pick(job, evidence, pipe, handlers)
        case Render():
            pipe.send_bytes(encode(handlers.render(evidence, job)))
        case Explore():
            _explore(job, evidence, pipe, handlers)
        case Play():
            _send_all(handlers.play(evidence, job), pipe)
        case Listen():
            _send_all(handlers.listen(evidence, job), pipe)
        case Survey():
            _send_all(handlers.survey(evidence, job), pipe)
        case Transcribe():
            if handlers.transcribe is None:
                raise TypeError("these handlers can't read text")
            pipe.send_bytes(encode(handlers.transcribe(evidence, job)))
        case FindFaces():
            if handlers.find_faces is None:
                raise TypeError("these handlers can't find faces")
            pipe.send_bytes(encode(handlers.find_faces(evidence, job)))
        case FindSpeech():
            if handlers.find_speech is None:
                raise TypeError("these handlers can't listen for speech")
            pipe.send_bytes(encode(handlers.find_speech(evidence, job)))
    pipe.send_bytes(encode(Done()))


def perform_and_exit(job: Job, evidence: int, pipe: Pipe, handlers: Handlers) -> NoReturn:
    """`perform`, then end this process at once: nothing that a parent left behind is run or flushed."""
    status = EXIT_ERROR
    try:
        status = run_guarded(job, evidence, pipe, handlers)
    finally:
        os._exit(status)


def run_guarded(job: Job, evidence: int, pipe: Pipe, handlers: Handlers) -> int:
    """`perform`, and the exit status that tells how it went; 0 also where nobody listens any more."""
    try:
        perform(job, evidence, pipe, handlers)
    except MemoryError:
        return EXIT_MEMORY
    except (BrokenPipeError, ConnectionResetError, EOFError):
        return 0
    except BaseException:  # noqa: BLE001 - decoders raise anything; it is told on standard error and by the status
        traceback.print_exc()
        return EXIT_ERROR
    return 0


def _examine(job: Examine, evidence: int, pipe: Pipe, handlers: Handlers) -> None:
    steps = handlers.examine(evidence, job)
    try:
        message = next(steps)
        pipe.send_bytes(encode(message))
        message = steps.send(isinstance(message, Reading) and _asked_to_decode(pipe))
        while True:
            pipe.send_bytes(encode(message))
            message = next(steps)
    except StopIteration:
        return


def _send_all(messages: Iterable[Message], pipe: Pipe) -> None:
    for message in messages:
        pipe.send_bytes(encode(message))


def _pick(job: Pick, evidence: int, pipe: Pipe, handlers: Handlers) -> None:
    """Until nobody asks any more, as `_explore`."""
    if handlers.pick is None:
        raise TypeError("these handlers can't pick")
    answers = handlers.pick(evidence, job)
    while True:
        asked = decode_notice(pipe.recv_bytes(LONGEST_REQUEST))
        if not isinstance(asked, Wanted):
            raise WireError("something else came where a member was to be asked for")
        _send_all(answers(asked), pipe)


def _explore(job: Explore, evidence: int, pipe: Pipe, handlers: Handlers) -> None:
    """Until nobody asks any more, which `recv_bytes` tells by an EOFError; that is no error of this job's."""
    if handlers.explore is None:
        raise TypeError("these handlers can't explore")
    steps = handlers.explore(evidence, job)
    answer = next(steps)
    pipe.send_bytes(encode(answer))
    while not isinstance(answer, Failure) or answer.step == "cut":
        answer = steps.send(_asked_to_cut(pipe))
        pipe.send_bytes(encode(answer))


def _asked_to_cut(pipe: Pipe) -> Cut:
    asked = decode_notice(pipe.recv_bytes(LONGEST_REQUEST))
    if not isinstance(asked, Cut):
        raise WireError("something else came where a part was to be asked for")
    return asked


def _asked_to_decode(pipe: Pipe) -> bool:
    decision = decode_notice(pipe.recv_bytes(LONGEST_REQUEST))
    if not isinstance(decision, Decision):
        raise WireError("something else came where a decision was awaited")
    return decision.decode
