"""What an officer asks a gallery for: which media, one card for what, in which order, under which headers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from app.case.queries.where_when import Area, Span

MEDIA_KINDS = ("picture", "video", "sound")


class Unit(StrEnum):
    """What one card stands for."""

    STACK = "stack"
    MEDIUM = "medium"
    FRAME = "frame"
    """Of a video: a keyframe, or one that the officer keeps. All else has one card. See `app.case.queries.frame_cards`.
    """


class Order(StrEnum):
    """The order of a listing; what has no value comes last, and equals stand as they were found."""

    FOUND = "found"
    """First what hash sets call alerts."""
    TAKEN = "taken"
    PATH = "path"
    LARGEST = "largest"
    LONGEST = "longest"
    PRIORITY = "priority"
    """Most tightly linked to what is in a series or confirmed first, then the other links by their strength."""
    LIKENESS = "likeness"
    """That of `CardFilter.like`; without it, as they were found."""
    NEAREST = "nearest"
    """First those of `CardFilter.near` in their order, then all others as they were found."""


class Group(StrEnum):
    """Under which headers cards stand."""

    NONE = "none"
    DAY = "day"
    CAMERA = "camera"
    FOLDER = "folder"
    EXHIBIT = "exhibit"
    SERIES = "series"
    KNOWN = "known"
    """What hash sets say at most: alerts, what is in none, what is known, what is irrelevant."""


class Review(StrEnum):
    """What was decided about a medium, where no single category is asked for."""

    ANY = "any"
    UNDECIDED = "undecided"
    """What remains: without what was skipped as known-irrelevant, unless that is asked for by its state or by sets."""
    DECIDED = "decided"


class Facet(StrEnum):
    """A property of media of which an officer chooses values. Their values are text, here what they look like."""

    KIND = "kind"  # as in the case file: picture, video, ...
    CATEGORY = "category"  # a code of the scheme
    KNOWN = "known"  # what hash sets say at most: alert, known or irrelevant; empty: nothing
    MARK = "mark"  # a value of `Mark`
    TAG = "tag"
    SERIES = "series"  # an id
    EXHIBIT = "exhibit"  # its number
    CAMERA = "camera"  # make and model; empty: not said
    DAY = "day"  # 2024-05-02, by the device's clock; empty: not said
    COUNTRY = "country"  # ISO 3166-1 alpha-2 of where it was taken; empty: on the high seas
    PLACE = "place"  # yes or no: whether the file says where it was taken
    TEXT = "text"  # yes or no: whether lines of text were seen in a picture; empty: not looked for
    SIZE = "size"  # bytes from which on, see SIZES
    LENGTH = "length"  # seconds from which on, see LENGTHS
    STATE = "state"  # as in the case file: ready, partial, ...
    FOLDER = "folder"  # the whole path in display form


class Mark(StrEnum):
    """What a medium has or has not."""

    SECOND_LOOK = "second look"
    NOTE = "note"
    STACK = "stack"
    """It is in a stack with others."""
    SOUND = "sound"
    THUMBNAIL = "thumbnail"
    """It carries a thumbnail that shows something else."""
    SEEN = "seen elsewhere"
    """It was seen in another case that is remembered."""
    FACE = "face"
    """A face is on record in it, drawn or found, that wasn't rejected; shown only where there is one."""


SIZES = (0, 100_000, 1_000_000, 10_000_000, 100_000_000)
LENGTHS = (0, 10, 60, 300, 1_800)
GROUPED_BY = {
    Group.DAY: Facet.DAY,
    Group.CAMERA: Facet.CAMERA,
    Group.FOLDER: Facet.FOLDER,
    Group.EXHIBIT: Facet.EXHIBIT,
    Group.SERIES: Facet.SERIES,
    Group.KNOWN: Facet.KNOWN,
}
"""The facet whose values are the headers."""
TROUBLED = ("partial", "unreadable", "quarantined")
"""States of media that could not be decoded in full."""

Choice = tuple[Facet, str]


@dataclass(frozen=True, slots=True)
class CardFilter:
    """Which media are listed. Empty means that it isn't asked for.

    `chosen`: of each facet that occurs, media must have one of the values. Where no kind is chosen: pictures, videos
    and sounds. Chosen categories go before `review`. Each word of `text` must occur in the paths below the sources, the
    camera, the tags or the note, whatever the case of ASCII letters. `like`: only these media, in the order of how much
    they are like what was searched for. `near`: see `Order.NEAREST`. `area` and `span`: made in it.
    """

    unit: Unit = Unit.STACK
    order: Order = Order.FOUND
    group: Group = Group.NONE
    review: Review = Review.UNDECIDED
    chosen: frozenset[Choice] = frozenset()
    text: str = ""
    like: tuple[int, ...] = ()
    near: tuple[int, ...] = ()
    area: Area | None = None
    span: Span | None = None

    def values(self, facet: Facet) -> frozenset[str]:
        """The values of this facet that were chosen."""
        return frozenset(value for each, value in self.chosen if each is facet)

    def choosing(self, facet: Facet, *values: str | int) -> CardFilter:
        """The same with these values of the facet and no others."""
        others = (choice for choice in self.chosen if choice[0] is not facet)
        return self.with_choices((*others, *((facet, str(value)) for value in values)))

    def toggling(self, facet: Facet, value: str) -> CardFilter:
        """The same with this value too, or without it if it was chosen."""
        return replace(self, chosen=self.chosen ^ {(facet, value)})

    def with_choices(self, chosen: Iterable[Choice]) -> CardFilter:
        """The same with these values of all facets."""
        return replace(self, chosen=frozenset(chosen))

    @property
    def series(self) -> int | None:
        """The one series that is chosen; None where none is, or more than one."""
        chosen = [value for value in self.values(Facet.SERIES) if value.isdecimal()]
        return int(chosen[0]) if len(chosen) == 1 else None

    @property
    def is_opening(self) -> bool:
        """Whether it lists the stacks or media of all that remains, or of all that there is, as they were found."""
        if self.unit is Unit.FRAME:
            return False
        plain = replace(self, unit=Unit.STACK, review=Review.UNDECIDED)
        return self.review is not Review.DECIDED and plain == CardFilter()

    @property
    def narrows(self) -> bool:
        """Whether it asks for less than all that remains."""
        asked = self.chosen or self.text or self.like or self.area or self.span
        return bool(asked) or self.review is not Review.UNDECIDED

    @property
    def cleared(self) -> CardFilter:
        """What remains to be decided, stack by stack, in the same order under the same headers."""
        order = Order.FOUND if self.order in (Order.LIKENESS, Order.NEAREST) else self.order
        return CardFilter(order=order, group=self.group)
