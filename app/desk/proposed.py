"""What the program proposes as series, for a list in the window."""

from __future__ import annotations

from dataclasses import dataclass

from app import sqlite


@dataclass(frozen=True, slots=True)
class Proposed:
    """Media that seem to belong together, and why, in words. The reasons may quote evidence, such as folder names."""

    media: tuple[int, ...]
    untrusted_reasons: tuple[str, ...]


def read(reader: sqlite.Connection) -> list[Proposed]:
    """The proposals of `app.linking`, best first."""
    # Imported at first use, on the asking thread: the comparing libraries would cost the window its quick start.
    from app.linking.proposals import propose

    return [Proposed(each.media, tuple(reason.words for reason in each.reasons)) for each in propose(reader)]
