"""Media of a case as a hash set for others: a VICS list in a file of its own, put on record."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from app.case.casefile import Case
from app.case.export import export_records
from app.case.export.content import Content
from app.case.queries.chosen_media import Chosen, media_of
from app.case.values.schemes import load_scheme
from app.errors import UserError
from app.exchange.bags.bag import Stopped
from app.exchange.documents.hash_list import Listed, write_hash_list
from app.jobs.keeper import check_case
from app.platform.files import creating_file

ENDING = ".json"

Progress = Callable[[int, int], None]
"""Told of media that were looked at, and of all that will be."""


@dataclass(frozen=True)
class MadeList:
    """A list that was written."""

    file: Path
    octets: int
    sha256: str
    listed: Listed


def check_file(file: Path) -> None:
    """Raises UserError where no such list can be made."""
    if file.suffix.lower() != ENDING:
        raise UserError(f"{file.name} doesn't end in {ENDING}, by which other programs know a VICS list; name it so.")
    if file.exists() or file.is_symlink():
        raise UserError(f"{file} is there already; choose another name.")
    if not file.parent.is_dir():
        raise UserError(f"There is no folder {file.parent}; make it first, or choose another one.")


def make_hash_list(
    case: Case, chosen: Chosen, file: Path, progress: Progress, cancelled: Callable[[], bool]
) -> MadeList:
    """Write what is chosen of the case as a hash set for others, and put that on record.

    Raises UserError, also where nobody said anything of what is chosen; Damaged if the case isn't whole; Stopped where
    `cancelled` says so; then there is no file.
    """
    check_file(file)
    check_case(case, cancelled, wholly=True)  # what leaves the case must not come from a damaged one
    reader = case.new_reader()
    try:
        narrowed = None if chosen.by_series else media_of(reader, chosen)
        with export_records.content_of(reader, chosen.series or None, narrowed) as content:
            made = _write(content, file, progress, cancelled, case.info.scheme)
    except OSError as error:
        raise UserError(
            f"{file} can't be written ({error.strerror or error}); make room, or choose another folder."
        ) from error
    finally:
        reader.close()
    facts = {"file": file.name, "sha256": made.sha256, "bytes": made.octets, **asdict(made.listed)}
    case.record("write hash list", file.name, facts)
    return made


class _Hashed:
    """A file, whose bytes are counted and hashed on their way."""

    def __init__(self, write: Callable[[bytes], object]) -> None:
        self._write = write
        self.digest = hashlib.sha256()
        self.octets = 0

    def write(self, data: bytes) -> None:
        self._write(data)
        self.digest.update(data)
        self.octets += len(data)


def _write(content: Content, file: Path, progress: Progress, cancelled: Callable[[], bool], scheme: str) -> MadeList:
    done, total = 0, len(content.media)

    def tick() -> None:
        nonlocal done
        if cancelled():
            raise Stopped("Writing the list was stopped; nothing of it was kept.")
        done += 1
        progress(done, total)

    statuses = {series.code: series.status for series in content.series}
    with creating_file(file) as opened:
        sink = _Hashed(opened.write)
        listed = write_hash_list(sink, load_scheme(scheme), statuses, content.media, tick)
        if not listed.media:
            raise UserError(
                "Nobody said anything yet of the media in what was chosen, so there is nothing to tell others; give "
                "them a category, a tag or a series first, or choose otherwise."
            )
    return MadeList(file, sink.octets, sink.digest.hexdigest(), listed)
