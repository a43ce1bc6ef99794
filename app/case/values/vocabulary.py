"""Words of leads that are data, in `resources/leads/`: kinds of clues, and how likely something is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Annotated

import msgspec

from app.errors import UserError

Label = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Percent = Annotated[int, msgspec.Meta(ge=0, le=100)]


@dataclass(frozen=True, slots=True)
class ClueKind:
    """A sort of clue that is offered. `speaks_of`: what it is, for who chooses."""

    key: Label
    label: Label
    speaks_of: Label


@dataclass(frozen=True, slots=True)
class Likelihood:
    """A word for how likely something is, and which shares (percent) it stands for."""

    key: Label
    label: Label
    least: Percent
    most: Percent


@dataclass(frozen=True, slots=True)
class Scale:
    """Words in the order of their shares, from the least likely. A series has the country of an opinion that is at
    least as likely as `settles`."""

    source: Label
    settles: Label
    likelihoods: tuple[Likelihood, ...]

    def rank(self, key: str) -> int:
        """The place of a word in the scale, from 0. Raises UserError if it isn't of the scale."""
        keys = [each.key for each in self.likelihoods]
        if key not in keys:
            raise UserError(f"“{key}” is no likelihood; use one of {', '.join(keys)}.")
        return keys.index(key)

    def is_settling(self, key: str) -> bool:
        """Whether so likely an opinion gives its series a country."""
        return self.rank(key) >= self.rank(self.settles)


@cache
def clue_kinds() -> tuple[ClueKind, ...]:
    """The kinds of clues that are offered; kinds of one's own are allowed beside them."""
    return msgspec.json.decode(_shipped("clue_kinds.json"), type=tuple[ClueKind, ...])


@cache
def likelihoods() -> Scale:
    """The scale of likelihood."""
    return msgspec.json.decode(_shipped("likelihood.json"), type=Scale)


def _shipped(name: str) -> bytes:
    return (resources.files("resources") / "leads" / name).read_bytes()
