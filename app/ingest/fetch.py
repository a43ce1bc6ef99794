"""The bytes of a medium, from wherever in the sources they still are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from types import TracebackType

from analysis.digests import digest
from app import sqlite
from app.case.queries import media
from app.case.queries.media import Place
from app.ingest.crew import Crew
from app.ingest.evidence import Evidence, Unreadable
from app.ingest.members import Members
from app.ingest.outcome import JobFailed
from app.platform.spool import Content

CHANGED = "what lies there now has another SHA-256 than the medium"


class NotToBeHad(Exception):
    """No place of the medium can be opened now. `words` says why, of the first of them."""

    def __init__(self, words: str) -> None:
        """One clause, without a path."""
        super().__init__(words)
        self.words = words


class Fetcher:
    """Opens many media one after the other. Members of one archive cost one walk through it, where they are asked for
    in the order in which they were recorded (`app.ingest.members`). Belongs to one thread, and to a `with` block."""

    def __init__(self, crew: Crew) -> None:
        """Opens nothing yet."""
        self._members = Members(crew)

    def __enter__(self) -> Fetcher:
        """Itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let go of all archives; what was opened is closed by its own block."""
        self._members.__exit__(kind, error, trace)

    @contextmanager
    def open_medium(self, reader: sqlite.Connection, medium: int) -> Iterator[int]:
        """A descriptor, for reading only, of a file or a member of an archive with the medium's bytes.

        Nothing is checked but that it is there: for what is only shown, and for who compares the digests. Raises
        NotToBeHad.
        """
        with self._first(reader, medium, lambda descriptor: True) as descriptor:
            yield descriptor

    @contextmanager
    def open_unchanged(self, reader: sqlite.Connection, medium: int) -> Iterator[int]:
        """The same of the first place at which the bytes still are the medium's: for what is kept as a fact of it.

        All of them are read for that. Raises NotToBeHad.
        """
        sha256 = media.get(reader, medium).sha256
        with self._first(reader, medium, lambda at: digest(at).digests.sha256.hex() == sha256) as descriptor:
            yield descriptor

    @contextmanager
    def open_place(self, place: Place) -> Iterator[int]:
        """The same of one place. Raises NotToBeHad."""
        with self._open(place) as opened:
            yield opened.descriptor

    @contextmanager
    def _first(self, reader: sqlite.Connection, medium: int, is_it: Callable[[int], bool]) -> Iterator[int]:
        reasons: list[str] = []
        for place in media.places(reader, medium):
            try:
                opened = self._open(place)
            except NotToBeHad as error:
                reasons.append(error.words)
                continue
            with opened:
                try:
                    reason = "" if is_it(opened.descriptor) else CHANGED
                except OSError as error:
                    reason = f"the file can't be read ({error.strerror or error})"
                if not reason:
                    yield opened.descriptor
                    return
            reasons.append(reason)
        raise NotToBeHad(reasons[0] if reasons else "it was never found in a source")

    def _open(self, place: Place) -> Evidence | Content:
        try:
            return self._members.open(place)
        except Unreadable as error:
            raise NotToBeHad(f"the file {error.reason}") from error
        except JobFailed as error:
            raise NotToBeHad(error.words) from error


@contextmanager
def open_medium(reader: sqlite.Connection, crew: Crew, medium: int) -> Iterator[int]:
    """`Fetcher.open_medium` of one medium alone, whose archive is let go of at once. Raises NotToBeHad."""
    with ExitStack() as stack:
        with Fetcher(crew) as fetcher:
            descriptor = stack.enter_context(fetcher.open_medium(reader, medium))
        yield descriptor
