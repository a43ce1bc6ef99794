"""Takes VICS case documents into the case: all their bytes, and where each record stands and leads."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

from app import sqlite
from app.case.casefile import Case
from app.case.records import vics_records
from app.case.records.intake_records import Entry, SourceRow
from app.case.records.vics_records import PIECE, Document, RecordRow
from app.case.values import names
from app.errors import UserError
from app.ingest.evidence import not_a_file
from app.ingest.vics_paths import MISSING, FilesBelow, NotTaken
from app.ingest.vics_reading import Batch, Header, RecordPlace, path_of, read
from app.ingest.vics_survey import SurveyStopped, open_document
from app.ingest.walk import walk
from app.known.record_stream import Readable
from app.known.source_files import DigestedFile

_AT_ONCE = 8 << 20
"""Bytes of a document that are recorded in one transaction."""
_NO_PATH = "it names no file"


def take_documents(case: Case, source: SourceRow, tell: Callable[[str], None], stopped: Callable[[], bool]) -> bool:
    """Take in the documents of a source of which not all is kept yet; one that was begun is begun anew.

    Gives False if it was stopped. Raises UserError, with nothing of that document kept, where its bytes aren't those
    that it had when it was added.
    """
    for document in vics_records.documents(case.reader()):
        if document.source != source.id:
            continue
        taking = _Taking(case, document, tell, stopped)
        try:
            (taking.look_again if document.whole else taking.run)()
        except SurveyStopped:
            return False
    return True


def entries_of(reader: sqlite.Connection, source: SourceRow) -> Iterator[Entry]:
    """What is to be read of a source: all below it, or, of one that was added by its document, what that one names."""
    if not vics_records.is_documents_only(reader, source.id):
        yield from walk(source)
        return
    root = names.to_bytes(source.path)
    for path in vics_records.named_paths(reader, source.id):
        try:
            facts = (Path(os.fsdecode(root)) / os.fsdecode(names.to_bytes(path))).lstat()
        except OSError as error:
            yield Entry(path, 0, None, (error.strerror or str(error)).lower())
            continue
        refused = not_a_file(facts.st_mode) if not stat.S_ISREG(facts.st_mode) else ""
        yield Entry(path, facts.st_size, facts.st_mtime_ns, f"the file {refused}" if refused else "")


class _Taking:
    """One document while it is taken in."""

    def __init__(
        self, case: Case, document: Document, tell: Callable[[str], None], stopped: Callable[[], bool]
    ) -> None:
        self._case = case
        self._document = document
        self._tell = tell
        self._stopped = stopped
        self._files = FilesBelow(names.to_bytes(document.source_path))
        self._pending = bytearray()
        self._packed: list[tuple[int, bytes]] = []
        self._packed_to = 0
        self._rows: list[RecordRow] = []
        self._recorded = 0
        self._unrecorded = 0

    def run(self) -> None:
        document, case = self._document, self._case
        case.write(lambda db: vics_records.clear(db, document.id))
        path = Path(os.fsdecode(names.to_bytes(document.source_path))) / os.fsdecode(names.to_bytes(document.path))
        try:
            with open_document(path) as (file, _):
                digested = DigestedFile(file, document.name, self._step)
                for batch in read(_Copied(digested, self._keep), document.name, Header()):
                    self._take(batch)
                whole = digested.finish()
            if whole.sha256 != document.sha256:
                raise UserError(f"{document.name} changed while it was read; make sure that nobody writes to it.")
        except (UserError, OSError) as error:
            # What was added was read to its end once: so the disk fails, or somebody changed it.
            with suppress(UserError):
                case.write(lambda db: vics_records.clear(db, document.id))
            if isinstance(error, OSError):
                raise UserError(
                    f"{document.name} can't be read ({error.strerror or error}); connect it again."
                ) from error
            raise
        self._record(last=True)
        case.write(lambda db: vics_records.finish(db, document.id))

    def look_again(self) -> None:
        """Take the files that weren't there when the document was read, as far as they are there now."""
        found: list[tuple[int, str]] = []
        for number, at, length in vics_records.refused(self._case.reader(), self._document.id, MISSING):
            if self._stopped():
                raise SurveyStopped
            with suppress(NotTaken):
                path = path_of(vics_records.stretch(self._case.reader(), self._document.id, at, length))
                found.append((number, self._files.find(path)))
        if found:
            self._case.write(partial(vics_records.take_files, number=self._document.id, paths=found))

    def _step(self, done: int) -> None:
        if self._stopped():
            raise SurveyStopped
        self._tell(f"{self._document.name}: {100 * done // max(self._document.size, 1)} %")

    def _keep(self, data: bytes) -> None:
        self._pending += data
        while len(self._pending) >= PIECE:
            self._pack(PIECE)

    def _pack(self, length: int) -> None:
        self._packed.append((self._packed_to, vics_records.pack(bytes(self._pending[:length]))))
        del self._pending[:length]
        self._packed_to += length
        self._unrecorded += length

    def _take(self, batch: Batch) -> None:
        self._rows += (self._row(each) for each in batch)
        if self._unrecorded >= _AT_ONCE:
            self._record(last=False)

    def _record(self, *, last: bool) -> None:
        if last and self._pending:
            self._pack(len(self._pending))
        rows, packed = self._rows, self._packed
        self._case.write(
            partial(vics_records.add_batch, number=self._document.id, pieces=packed, first=self._recorded, records=rows)
        )
        self._recorded += len(rows)
        self._rows, self._packed, self._unrecorded = [], [], 0

    def _row(self, place: RecordPlace) -> RecordRow:
        path, reason = "", _NO_PATH
        if place.untrusted_path:
            try:
                path, reason = self._files.find(place.untrusted_path), ""
            except NotTaken as refused:
                reason = refused.reason
        return RecordRow(
            place.at, place.length, place.md5, place.media_id, place.size, path, reason, int(place.repeated)
        )


class _Copied:
    """A file whose bytes somebody else gets too."""

    def __init__(self, file: Readable, keep: Callable[[bytes], None]) -> None:
        self._file = file
        self._keep = keep

    def read(self, wanted: int, /) -> bytes:
        data = self._file.read(wanted)
        self._keep(data)
        return data
