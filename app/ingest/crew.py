"""The crew: whatever has to be found out from hostile bytes is given to it, and done by workers that may break.

Its methods block and may be called from any thread; as many threads as there are workers keep all of them busy.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from analysis.facts import FacesFound, Loudness, Played, Reading, Rendering, Samples, SpeechHeard, Transcript
from analysis.fingerprints.model_manifest import Manifest
from analysis.jobs import Examine, Explore, FindFaces, FindSpeech, Job, Pick, Render, Stream, Transcribe, Unpack
from app.ingest import conversation
from app.ingest.budget import Budget
from app.ingest.conversation import UnpackedMember
from app.ingest.exploration import Exploration
from app.ingest.line import Line, Staff
from app.ingest.outcome import Outcome
from app.ingest.picking import Picking
from app.ingest.rings import Consent
from app.models.installed import InstalledModel

ALONE_SECONDS = 20.0
"""How long an examination that is to run alone waits for the others; the slowest honest small file takes 2 s, and a
file that takes longer must not hold up all the rest."""
DEFAULT_HANDLERS = "analysis.workers.handlers"


class Crew:
    """Gives jobs to staff and hears what comes of them.

    Descriptors are the caller's: they must be open for reading only, and stay open until the call returns. Every
    method raises CrewLost where no worker could be had.
    """

    def __init__(
        self,
        staff: Staff,
        workers: int,
        scratch: Path,
        budget: Budget | None = None,
        network: Manifest | None = None,
        consent: Consent | None = None,
    ) -> None:
        """`workers` examinations at once; `scratch` is a folder for long members of archives, nameless there.

        `network`: the one that the staff's workers have, if any. `consent`: what has to be given before the first job
        on a machine without the least cage; None: whoever has the crew has seen to that.
        """
        self.consent = consent
        self._staff = staff
        self._scratch = scratch
        self._budget = budget or Budget()
        self._network = network
        self._workers = workers
        self._places = threading.BoundedSemaphore(workers)
        self._one_alone = threading.Lock()

    @property
    def network(self) -> Manifest | None:
        """The network by which its workers make codes, if any."""
        return self._network

    def examine(
        self, evidence: int, job: Examine, decide: Callable[[Reading], bool], *, alone: bool = False
    ) -> Outcome:
        """Read a file once and, if `decide` says so after its digests are known, decode it. A fault is an outcome.

        `alone`: while no other examination runs, where those in hand end within `ALONE_SECONDS`; none begins until
        this one has ended. It may have broken its worker for want of memory or time that others took.
        """
        with self._every_place() if alone else self._places, self._hired(evidence, job) as (line, size):
            return conversation.examine(line, job, decide, self._budget, size, self._network)

    @contextmanager
    def unpack(self, evidence: int, job: Unpack) -> Iterator[Iterator[UnpackedMember]]:
        """An archive's members, each when it is asked for; the worker waits meanwhile, and ends with the block.

        Asking raises JobFailed where the archive breaks off. Unpacking takes no place of an examination, so a member
        may be examined before the next one is asked for.
        """
        with self._hired(evidence, job) as (line, size):
            yield conversation.members(line, job, self._budget, size, self._scratch)

    @contextmanager
    def pick(self, evidence: int, job: Pick) -> Iterator[Picking]:
        """A walk through an archive, which goes on to what is asked for; the worker waits meanwhile, and ends with the
        block. Takes no place of an examination, as `unpack`."""
        with self._hired(evidence, job) as (line, size):
            yield Picking(line, job, self._budget, size, self._scratch)

    def render(self, evidence: int, job: Render) -> Rendering:
        """A picture, or a frame of a video, for the viewer; waits for no examination. Raises JobFailed."""
        with self._hired(evidence, job) as (line, size):
            return conversation.render(line, job, self._budget, size)

    def transcribe(self, evidence: int, job: Transcribe) -> Transcript:
        """What is read in a picture or a frame, by staff that has a reader of text. Raises JobFailed."""
        with self._hired(evidence, job) as (line, size):
            return conversation.transcribe(line, job, self._budget, size)

    def find_faces(self, evidence: int, job: FindFaces) -> FacesFound:
        """The faces in a picture or a frame, by staff that has a pack's networks. Raises JobFailed."""
        with self._hired(evidence, job) as (line, size):
            return conversation.find_faces(line, job, self._budget, size)

    def find_speech(self, evidence: int, job: FindSpeech) -> SpeechHeard:
        """Where somebody speaks in a sound or a video; waits for no examination. Raises JobFailed."""
        with self._hired(evidence, job) as (line, size):
            return conversation.find_speech(line, job, self._budget, size)

    @contextmanager
    def stream(self, evidence: int, job: Stream) -> Iterator[Iterator[Played | Samples | Loudness]]:
        """A video's frames or a sound's samples for the player, each piece when it is asked for; the worker waits
        meanwhile, ends with the block, and waits for no examination. Asking raises JobFailed where it breaks off.
        """
        with self._hired(evidence, job) as (line, size):
            yield conversation.pieces(line, job, self._budget, size)

    @contextmanager
    def explore(self, evidence: int, job: Explore) -> Iterator[Exploration]:
        """A picture, held open by a worker of its own until the block ends. Raises JobFailed."""
        with self._hired(evidence, job) as (line, size):
            yield Exploration(line, job, self._budget, size)

    def close(self) -> None:
        """End all workers; jobs in hand in other threads raise CrewLost."""
        self._staff.close()

    @contextmanager
    def _every_place(self) -> Iterator[None]:
        """All places, or those that become free in time; at least one."""
        with self._one_alone:  # two that took place after place would wait for each other for ever
            self._places.acquire()
            taken, until = 1, time.monotonic() + ALONE_SECONDS
            try:
                while taken < self._workers and self._places.acquire(timeout=max(0.0, until - time.monotonic())):
                    taken += 1
                yield
            finally:
                self._places.release(taken)

    def require_consent(self) -> None:
        """Raises WeakCage where no job may be given yet, as every other method does."""
        if self.consent is not None:
            self.consent.require()

    @contextmanager
    def _hired(self, evidence: int, job: Job) -> Iterator[tuple[Line, int]]:
        self.require_consent()
        size = os.fstat(evidence).st_size
        memory, cpu = self._budget.room(job, size), self._budget.processor(job, size)
        line = self._staff.hire(evidence, job, memory, cpu)
        try:
            yield line, size
        finally:
            line.close(finished=False)


def start_crew(
    workers: int,
    scratch: Path,
    budget: Budget | None = None,
    handlers: str = DEFAULT_HANDLERS,
    model: InstalledModel | None = None,
    consent: Consent | None = None,
    pack: Path | None = None,
) -> Crew:
    """The crew that suits this system, loading its decoders in the background. Parameters as for `Crew`.

    `model`: the pack whose network makes codes of pictures; its network's time and memory are added to the budget.
    `pack`: the folder of one whose networks these handlers load themselves.
    """
    if model is None:
        return Crew(
            _staff(workers, handlers, "" if pack is None else str(pack)), workers, scratch, budget, consent=consent
        )
    budget = (budget or Budget()).with_network()
    return Crew(_staff(workers, handlers, str(model.folder)), workers, scratch, budget, model.manifest, consent)


def _staff(workers: int, handlers: str, pack: str = "") -> Staff:
    if sys.platform != "linux":
        from app.ingest.spawning import SpawningStaff

        return SpawningStaff(workers, handlers, pack=pack)
    from app.ingest.forking import ForkingStaff

    return ForkingStaff(handlers, pack)
