"""What a card of the gallery shows: plain values, read in batches when they are drawn."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.desk.text.numbers import whole

_TINY = 48


class CardState(StrEnum):
    """How far the program got with a medium; the values of `medium.state` in the case file, and `pending`."""

    PENDING = "pending"
    READY = "ready"
    PARTIAL = "partial"
    UNREADABLE = "unreadable"
    QUARANTINED = "quarantined"
    NOT_MEDIA = "not media"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class CategoryMark:
    """A category of the case's scheme, as it is shown on a card."""

    code: int
    short: str
    """At most a few letters, e.g. the code itself."""
    name: str
    colour: str
    """`#rrggbb`."""


@dataclass(frozen=True, slots=True)
class CardRow:
    """One stack, medium or frame of a listing."""

    id: int
    kind: str
    """A value of `analysis.facts.Kind`: picture, video, sound, archive, other."""
    title: str
    """File name, fit to be shown (`app.desk.text.display.one_line`)."""
    duration_ms: int | None = None
    pages: int = 1
    """Pictures in the file: more than one for an animation or a document of several pages."""
    animated: bool = False
    has_sound: bool = False
    members: int = 1
    """Media in the stack that this card stands for."""
    category: CategoryMark | None = None
    tags: int = 0
    has_note: bool = False
    in_series: bool = False
    second_look: bool = False
    state: CardState = CardState.READY
    reason: str = ""
    """Why the state isn't READY, in words, fit to be shown."""
    width: int = 0
    height: int = 0
    """Pixels of a picture or video as it is stored; 0 where they aren't known."""
    other_thumbnail: bool = False
    """Whether the file carries a thumbnail that shows something else."""
    known: str = ""
    """What hash sets say at most: `alert`, `known` or `irrelevant`; empty where it is in none."""
    known_series: str = ""
    """A series that they name, fit to be shown."""
    victim_identified: bool = False
    """Whether one of them says so."""
    at_ms: int | None = None
    """The time of the one frame of a video that this card stands for; None: it stands for all of it."""

    @property
    def is_tiny(self) -> bool:
        """Whether this is a picture of which so little is seen that its size must be said."""
        return self.kind == "picture" and 0 < max(self.width, self.height) <= _TINY

    @property
    def pixels(self) -> str:
        """The size in words."""
        return f"{whole(self.width)} × {whole(self.height)} px"


FetchRows = Callable[[Sequence[int]], list[CardRow]]
"""Rows of these ids, in any order; ids that are no longer there are left out. Called in the window's thread."""
