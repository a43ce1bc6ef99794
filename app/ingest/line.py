"""The line to one worker that has one job in hand, as every kind of staff provides it."""

from __future__ import annotations

from typing import Protocol

from analysis.jobs import Job
from app.ingest.outcome import Fault


class LineBroken(Exception):
    """The worker crashed, hung or broke the protocol; it is gone, or will be when the line is closed."""

    def __init__(self, fault: Fault) -> None:
        """`fault` is the worker's fault."""
        super().__init__(fault.words)
        self.fault = fault


class Line(Protocol):
    """Frames to and from a worker; used by one thread at a time."""

    def send(self, content: bytes) -> None:
        """Send one frame. Raises LineBroken if the worker is gone."""

    def receive(self, longest: int, seconds: float) -> bytes | bytearray:
        """Wait for one frame of at most `longest` bytes for at most `seconds`.

        Raises LineBroken if none comes or the worker is gone, CrewLost if that isn't the worker's fault.
        """

    def abort(self) -> None:
        """From any thread: have the one that waits in `receive` raise LineBroken or CrewLost soon. Never raises."""

    def close(self, *, finished: bool) -> None:
        """End the job. Unless it `finished`, its worker is killed. Never raises; a second call does nothing."""


class Staff(Protocol):
    """Those who do jobs; used by any thread."""

    def hire(self, evidence: int, job: Job, memory: int, cpu: int) -> Line:
        """Give `job` on the open file `evidence` to a worker that may take `memory` bytes more and `cpu` seconds.

        Returns as soon as the job is handed over; `evidence` may then be closed. Raises CrewLost if there is no worker.
        """

    def close(self) -> None:
        """End all workers, jobs in hand included, and wait until they are gone."""
