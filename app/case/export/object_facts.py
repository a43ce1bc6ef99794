"""What of objects, for Trace an Object, goes into a package and into merging: plain values."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.objects.object_steps import Steps


@dataclass(frozen=True, slots=True)
class TipFacts:
    """What somebody said about an object that was shown. `received`: a day; `verdict`: of
    `app.case.values.object_states.TIP_VERDICTS`."""

    received: str
    summary: str
    verdict: str
    author: str


@dataclass(frozen=True, slots=True)
class ApprovalFacts:
    """The second look. `how`: one of `app.case.values.object_states.SECOND_LOOKS`; `at`: UTC, ISO 8601."""

    by: str
    at: str
    how: str


@dataclass(frozen=True, slots=True)
class ObjectStep:
    """A row of the audit trail that brought an object to a state."""

    seq: int
    at: str
    by: str
    state: str


@dataclass(frozen=True, slots=True)
class ObjectFacts:
    """An object cropped from the clue with the id `clue`, in the medium with this SHA-256.

    `key`: 32 hexadecimal digits, the same in every copy of the case. `steps`: the rectangle, the time and how it is
    sanitised. `picture`: SHA-256 (hex) of its sanitised picture; None without one, or where that may not leave.
    """

    key: str
    public_id: str
    clue: int
    sha256: bytes
    type: str
    question: str
    steps: Steps
    state: str
    picture: str | None = None
    sanitised_by: str = ""
    approval: ApprovalFacts | None = None
    made_by: str = ""
    made_at: str = ""
    tips: tuple[TipFacts, ...] = ()
    history: tuple[ObjectStep, ...] = ()
