"""What a command line names: media by digest, stacks and series by number or code, as ids of the case."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app import sqlite
from app.case.queries import links, media, series
from app.errors import UserError


def media_of(reader: sqlite.Connection, digests: Iterable[str], stacks: Iterable[int] = ()) -> tuple[int, ...]:
    """Media by their digests, and all members of stacks, each once. Raises UserError where there is no such."""
    chosen = [media.by_digest(reader, digest) for digest in digests]
    for stack in stacks:
        chosen += stack_of(reader, stack)
    return tuple(dict.fromkeys(chosen))


def stack_of(reader: sqlite.Connection, stack: int) -> list[int]:
    """The members of a stack. Raises UserError if there is none."""
    members = links.stack_members(reader, stack)
    if not members:
        raise UserError(f"There is no stack {stack}; list them with “stacks”.")
    return members


def series_of(reader: sqlite.Connection, names: Sequence[str]) -> tuple[int, ...]:
    """Series by their codes or ids, each once. Raises UserError where there is no such."""
    return tuple(dict.fromkeys(series.by_name(reader, name) for name in names))
