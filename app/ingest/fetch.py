"""The bytes of a medium, from wherever in the sources they still are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

from analysis.digests import digest
from analysis.jobs import Unpack
from app import sqlite
from app.case.queries import media
from app.case.queries.media import Place
from app.case.values import names
from app.ingest.crew import Crew
from app.ingest.evidence import Unreadable
from app.ingest.outcome import JobFailed
from app.ingest.reader import unique_path
from app.ingest.walk import open_claimed

CHANGED = "what lies there now has another SHA-256 than the medium"


class NotToBeHad(Exception):
    """No place of the medium can be opened now. `words` says why, of the first of them."""

    def __init__(self, words: str) -> None:
        """One clause, without a path."""
        super().__init__(words)
        self.words = words


@contextmanager
def open_medium(reader: sqlite.Connection, crew: Crew, medium: int) -> Iterator[int]:
    """A descriptor, for reading only, of a file or a member of an archive with the medium's bytes.

    Nothing is checked but that it is there: for what is only shown, and for who compares the digests. Raises
    NotToBeHad.
    """
    with _first(reader, crew, medium, lambda descriptor: True) as descriptor:
        yield descriptor


@contextmanager
def open_unchanged(reader: sqlite.Connection, crew: Crew, medium: int) -> Iterator[int]:
    """The same of the first place at which the bytes still are the medium's: for what is kept as a fact of it.

    All of them are read for that. Raises NotToBeHad.
    """
    sha256 = media.get(reader, medium).sha256
    with _first(reader, crew, medium, lambda at: digest(at).digests.sha256.hex() == sha256) as descriptor:
        yield descriptor


@contextmanager
def open_place(place: Place, crew: Crew) -> Iterator[int]:
    """The same of one place. Raises NotToBeHad."""
    with ExitStack() as stack:
        yield _open(place, crew, stack)


@contextmanager
def _first(reader: sqlite.Connection, crew: Crew, medium: int, is_it: Callable[[int], bool]) -> Iterator[int]:
    reasons: list[str] = []
    with ExitStack() as stack:
        for place in media.places(reader, medium):
            try:
                descriptor = _open(place, crew, stack)
            except NotToBeHad as error:
                reasons.append(error.words)
                continue
            try:
                reason = "" if is_it(descriptor) else CHANGED
            except OSError as error:
                reason = f"the file can't be read ({error.strerror or error})"
            if not reason:
                yield descriptor
                return
            reasons.append(reason)
        raise NotToBeHad(reasons[0] if reasons else "it was never found in a source")


def _open(place: Place, crew: Crew, stack: ExitStack) -> int:
    try:
        descriptor = stack.enter_context(open_claimed(place.source, place.path)).descriptor
        for archive, path in place.inside:
            descriptor = _member(descriptor, archive, path, crew, stack)
    except Unreadable as error:
        raise NotToBeHad(f"the file {error.reason}") from error
    except JobFailed as error:
        raise NotToBeHad(error.words) from error
    return descriptor


def _member(descriptor: int, archive: str, path: str, crew: Crew, stack: ExitStack) -> int:
    seen: Counter[str] = Counter()
    with crew.unpack(descriptor, Unpack(format=archive)) as members:
        for member in members:
            if unique_path(names.to_stored(member.untrusted_path), seen) == path and member.content is not None:
                return stack.enter_context(member.content).descriptor
            if member.content is not None:
                member.content.close()
    raise Unreadable("isn't in its archive any more")
