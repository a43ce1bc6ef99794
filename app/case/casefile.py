"""A case on disk, open: the one way to read and change it.

`NAME.case/` holds `case.db` (facts and decisions), `previews.db` (pictures re-encoded from pixels), `case.lock`,
`backups/`, `packages/`, and `index/`, by which media are compared and searched for; it is made again when it is lost.
Two verbs:
*decisions* change (`perform`, one transaction each, reversible), *queries* read (any thread, through `reader()`). After
a change each listener hears what kinds of thing it touched.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from app import sqlite
from app.case.decisions import history
from app.case.decisions.decision import Decision
from app.case.decisions.history import Performed
from app.case.store import backups, case_key, connection, founding, schema
from app.case.store.case_key import CaseKey, LockedByPassphrase
from app.case.store.info import read_info
from app.case.store.upgrading import bring_up_to_date
from app.case.store.writer import Writer
from app.case.trail import audit
from app.case.trail.changed import Changed
from app.case.trail.remembered_heads import HeadDoubt
from app.case.trail.sitting import Sitting
from app.errors import UserError
from app.keys.note import Signer
from app.platform.locks import FileLock, Holder, Locked, lock_file
from app.platform.whereabouts import absolute, is_file, is_folder

T = TypeVar("T")
Listener = Callable[[Changed], None]

SUFFIX = ".case"


class Held(UserError):
    """Another program holds the case; `holder` is who it says it is. The case may be read meanwhile."""

    def __init__(self, name: str, holder: Holder) -> None:
        super().__init__(
            f"{name} is open elsewhere: {holder}; close it there, then try again, or open it for reading only."
        )
        self.holder = holder


class Case:
    """An open case. Made by `create` and `open`; closed by `close` or the end of a `with` block."""

    def __init__(
        self,
        folder: Path,
        lock: FileLock | None,
        key: CaseKey | None,
        signer: Signer | None = None,
        unsigned: str = "",
    ) -> None:
        """`lock` None: for reading only. `key`, `signer`, `unsigned`: see `open`."""
        self.folder = folder
        self.key = key
        """With which its databases are encrypted; None for a case without a passphrase."""
        self.recovery_key = ""
        """Of a case that was just made with a passphrase: to be shown once and kept on paper."""
        self.linking = threading.Lock()
        """Held by a run of linking, of which there is one at a time."""
        self.unsigned = unsigned
        """Why nobody signs the audit trail, as a sentence; empty where somebody does or it isn't known."""
        self.doubt: HeadDoubt | None = None
        """Why it may not be the case as it was closed here last; on record, too."""
        self._lock = lock
        self._local = threading.local()
        self._readers: list[sqlite.Connection] = []
        self._gate = threading.Lock()
        self._listeners: list[Listener] = []
        self._writer: Writer | None = None
        self._preview_writer: Writer | None = None
        self._sitting: Sitting | None = None
        try:
            if lock is not None:
                self._preview_writer = Writer(connection.open_previews(folder, key), f"{folder.name} previews")
                self._writer = Writer(connection.open_for_writing(folder / "case.db", key), folder.name)
            self.info = read_info(self.reader())
            self.actor = self.info.actor
            self._begin_sitting(signer, unsigned)
        except BaseException:
            self.close()
            raise

    @classmethod
    def create(
        cls,
        path: Path,
        reference: str,
        agency: str = "",
        officer: str = "",
        scheme: str = "neutral",
        *,
        passphrase: str = "",
        signer: Signer | None = None,
        unsigned: str = "",
    ) -> Case:
        """Make a new case at `path` (`.case` is added if missing) and open it.

        With a passphrase its databases are encrypted. Raises UserError, with nothing made, as `founding.found`.
        """
        folder = with_suffix(path)
        key, recovery = founding.found(folder, reference, agency, officer, scheme, passphrase)
        case = cls.open(folder, key, signer=signer, unsigned=unsigned)
        case.recovery_key = recovery
        return case

    @classmethod
    def open(
        cls,
        path: Path,
        key: CaseKey | None = None,
        *,
        writable: bool = True,
        signer: Signer | None = None,
        unsigned: str = "",
    ) -> Case:
        """Open a case; `writable` takes its lock, so that one program at a time changes it.

        `key`: that of a case with a passphrase (`case_key.unlock`). `signer` signs the checkpoints of the audit trail;
        without one there are none, and the trail gives `unsigned` as the reason. Opening and closing for writing are
        on record; who only reads can't put anything there.

        Raises UserError if it isn't there, isn't a case, or is of a newer version; LockedByPassphrase if it needs a
        key; Held if another program holds it; Damaged, naming the newest good backup, if its database isn't whole.
        """
        folder = existing(path, key)
        if key is None and case_key.is_locked(folder):
            raise LockedByPassphrase(folder.name)
        lock = hold(folder) if writable else None
        try:
            with _with_advice(folder, key), connection.in_words(f"{folder.name} can't be opened"):
                bring_up_to_date(folder, key, allowed=writable)
                if writable:
                    case_key.make_copies_equal(folder)
                return cls(folder, lock, key, signer, unsigned)
        except BaseException:
            if lock is not None:
                lock.release()
            raise

    @property
    def writable(self) -> bool:
        """Whether this program may change the case."""
        return self._writer is not None

    def reader(self) -> sqlite.Connection:
        """This thread's own connection that can't change anything; sees `previews.db` as `previews`."""
        found: sqlite.Connection | None = getattr(self._local, "reader", None)
        if found is None:
            found = self._local.reader = self.new_reader()
            with self._gate:
                self._readers.append(found)
        return found

    def new_reader(self) -> sqlite.Connection:
        """Another such connection, that belongs to and is closed by whoever asked for it."""
        made = connection.open_for_reading(self.folder / "case.db", self.key)
        connection.attach_for_reading(made, self.folder / "previews.db", self.key, "previews", schema.PREVIEW_TABLES)
        return made

    def write(self, work: Callable[[sqlite.Connection], T]) -> T:
        """Do `work` in one transaction on the writing thread and wait: for facts (ingest, linking), not decisions."""
        return self._writing().run(self._signing(work))

    def write_previews(self, work: Callable[[sqlite.Connection], T]) -> T:
        """The same for `previews.db`."""
        if self._preview_writer is None:
            raise _read_only()
        return self._preview_writer.run(work)

    def perform(self, decision: Decision, origin: object | None = None) -> Performed:
        """Carry out a decision, durable when this returns; tells the listeners. `origin` is handed on to them."""
        return self.begin(decision, origin).result()

    def begin(self, decision: Decision, origin: object | None = None) -> Future[Performed]:
        """Like `perform`, without waiting."""
        return self._told(lambda db: history.perform(db, decision, self.actor), origin)

    def undo(self, origin: object | None = None) -> Performed:
        """Take back the newest decision that stands."""
        return self._told(lambda db: history.undo(db, self.actor), origin).result()

    def redo(self, origin: object | None = None) -> Performed:
        """Do again what was taken back last."""
        return self._told(lambda db: history.redo(db, self.actor), origin).result()

    def record(self, action: str, target: str, detail: dict[str, object] | None = None) -> int:
        """Put an event that isn't a decision (an export, a new source) into the audit trail; gives its seq."""
        return self.write(lambda db: audit.append(db, self.actor, action, target, detail))

    def checkpoint(self) -> int:
        """Sign the audit trail as it stands; gives the checkpoint's seq, 0 where this sitting has no key."""
        sitting = self._sitting
        return 0 if sitting is None else self._writing().run(sitting.sign)

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Hear of each change; gives what ends the listening.

        A listener is called on the writing thread: it must return soon, and not wait for another change of the case.
        """
        with self._gate:
            self._listeners.append(listener)

        def stop() -> None:
            with self._gate:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return stop

    def tell(self, changed: Changed) -> None:
        """Let every listener know of a change of facts."""
        with self._gate:
            listeners = list(self._listeners)
        for listener in listeners:
            listener(changed)

    def close(self) -> None:
        """Finish what was begun, put the closing on record, close all connections, give the lock back."""
        try:
            self._end_sitting()
        finally:
            self._let_go()

    def _let_go(self) -> None:
        writers = [writer for writer in (self._writer, self._preview_writer) if writer is not None]
        for writer in writers:
            writer.finish()
        with self._gate:
            readers, self._readers = self._readers, []
        for reader in readers:
            reader.close()
        # Last, since only the last connection, if it may write, brings the log into the database and removes it.
        for writer in writers:
            writer.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Self:
        """The case itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()

    def _begin_sitting(self, signer: Signer | None, unsigned: str) -> None:
        if self._writer is None:
            return
        sitting = Sitting(self.info.id, self.actor, signer, unsigned)
        self.doubt = self._writer.run(sitting.begin)
        self._sitting = sitting

    def _end_sitting(self) -> None:
        sitting, self._sitting = self._sitting, None
        if sitting is not None and self._writer is not None:
            # A disk that is full must not keep the case open; the next opening says that this one wasn't closed.
            with suppress(UserError):
                self._writer.run(sitting.end)

    def _signing(self, work: Callable[[sqlite.Connection], T]) -> Callable[[sqlite.Connection], T]:
        sitting = self._sitting
        return work if sitting is None else sitting.signing(work)

    def _told(self, work: Callable[[sqlite.Connection], Performed], origin: object | None) -> Future[Performed]:
        told: Future[Performed] = Future()
        told.set_running_or_notify_cancel()  # what is submitted can't be called off

        def tell(done: Future[Performed]) -> None:
            if error := done.exception():
                told.set_exception(error)
                return
            performed = done.result()
            try:
                if performed.seq:
                    effect = performed.effect
                    self.tell(Changed(effect.touched, effect.media, origin))
            finally:
                # The decision stands, whatever a listener makes of it: whoever waits for it must not wait for ever.
                told.set_result(performed)

        self._writing().submit(self._signing(work)).add_done_callback(tell)
        return told

    def _writing(self) -> Writer:
        if self._writer is None:
            raise _read_only()
        return self._writer


def with_suffix(path: Path) -> Path:
    """The folder of the case that is meant by `path`."""
    if path.name in ("", ".."):  # of the present folder, the one above, and the root the name isn't in the path
        path = absolute(path)
    return path if path.name.endswith(SUFFIX) or not path.name else path.with_name(path.name + SUFFIX)


def existing(path: Path, key: CaseKey | None = None) -> Path:
    """The folder of an existing case. Raises UserError if there is none, Damaged if only backups of it are left."""
    for folder in (path, with_suffix(path)):
        if is_file(folder / "case.db"):
            return folder.resolve()
    for folder in (path, with_suffix(path)):
        if is_folder(folder / backups.FOLDER) and backups.listed(folder):
            raise connection.Damaged(f"The database of {folder.name} is missing. {backups.advice(folder, key)}")
    if os.path.lexists(path):
        raise UserError(f"{path} is not a Sightline case; choose a folder whose name ends in {SUFFIX}.")
    raise UserError(f"There is no case {path}; check the path, or make it with “new”.")


def hold(folder: Path) -> FileLock:
    """Take the lock of a case, without which nobody changes it. Raises Held, or UserError if it can't be taken."""
    try:
        return lock_file(folder / "case.lock")
    except Locked as error:
        raise Held(folder.name, error.holder) from error
    except OSError as error:
        raise UserError(
            f"{folder.name} can't be changed ({error.strerror}); check the permissions of its folder."
        ) from error


@contextmanager
def _with_advice(folder: Path, key: CaseKey | None) -> Iterator[None]:
    """Let a sentence about damage go on to say which backup there is."""
    try:
        yield
    except connection.Damaged as error:
        raise connection.Damaged(f"{error} {backups.advice(folder, key)}") from error


def _read_only() -> UserError:
    return UserError("This case is open for reading only; open it for writing to change it.")
