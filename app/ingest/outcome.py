"""What comes of giving a job to a worker: facts, a failure that the worker told, or a fault of the worker itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from analysis.facts import Extras, Failure, MediumFacts, Reading


class FaultKind(StrEnum):
    """How a file broke its worker."""

    CRASH = "crash"
    DEADLINE = "deadline"
    MEMORY = "memory"
    FORBIDDEN = "forbidden"
    """It tried what no decoder does, such as to start a program or to reach a network, and the cage ended it."""
    PROTOCOL = "protocol"
    """The worker said what no honest worker says."""


@dataclass(frozen=True)
class Fault:
    """A file broke its worker; the worker is gone, and nothing but this file is affected."""

    kind: FaultKind
    words: str
    """One clause for people, worded like `analysis.facts.Failure.reason`."""
    detail: str
    """Signal or exit status, processor time, peak memory, and the end of what the decoder wrote to standard error."""


@dataclass(frozen=True)
class Outcome:
    """All that an examination gave.

    Facts that came before a fault are true as far as they go and are kept: a fault beside `facts` only says that the
    maker notes could not be read.
    """

    reading: Reading | None = None
    facts: MediumFacts | None = None
    extras: Extras | None = None
    failure: Failure | None = None
    fault: Fault | None = None


class JobFailed(Exception):
    """An archive could not be unpacked further, or a picture not be shown. Exactly one of the two reasons is there."""

    def __init__(self, reason: Failure | Fault) -> None:
        """`reason` is what the worker told, or what became of the worker."""
        self.failure = reason if isinstance(reason, Failure) else None
        self.fault = reason if isinstance(reason, Fault) else None
        self.words = reason.reason if isinstance(reason, Failure) else reason.words
        super().__init__(self.words)


class CrewLost(Exception):
    """The workers' parent ended, or no worker could be started: an interruption, not the fault of the file in hand.

    The next job starts a new parent. Where this repeats, the machine lacks memory or the installation is damaged.
    """

    @property
    def last_words(self) -> str:
        """What they said last, as a clause; of an error that names itself only what it says."""
        lines = [line.strip() for line in str(self).splitlines() if line.strip()]
        return re.sub(r"^analysis(\.\w+)+: ", "", lines[-1]).rstrip(".") if lines else "it gave no reason"
