"""What a change touched, told to whoever shows it."""

from dataclasses import dataclass, field
from enum import StrEnum


class Touched(StrEnum):
    """Kinds of thing that a change touches; a view looks at them and refreshes itself if it shows any."""

    SOURCES = "sources"
    MEDIA = "media"
    STACKS = "stacks"
    LINKS = "links"
    VERDICTS = "verdicts"
    CATEGORIES = "categories"
    TAGS = "tags"
    NOTES = "notes"
    MARKS = "marks"
    FILTERS = "filters"
    SERIES = "series"
    CLUES = "clues"
    SEGMENTS = "segments"
    FRAMES = "frames"
    PACKAGES = "packages"
    ENTITIES = "entities"
    OPINIONS = "opinions"
    REFERRALS = "referrals"
    OBJECTS = "objects"
    REASONS = "reasons"
    """Reasons of proposals that were rejected."""
    REPLIES = "replies"
    """What other officers and the central database said."""
    FACES = "faces"


@dataclass(frozen=True)
class Changed:
    """One change of the case: what kinds it touched, which media, and who began it (an identity, for views)."""

    touched: frozenset[Touched]
    media: tuple[int, ...] = ()
    """The media concerned; empty where the change isn't about single media, or about too many to list."""
    origin: object | None = field(default=None, compare=False)
