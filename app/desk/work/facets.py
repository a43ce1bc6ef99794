"""The facet index of the open case, kept in step with it in a thread of its own."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance
from shiboken6 import isValid

from app import sqlite
from app.case.queries.card_filter import CardFilter, Facet, Unit
from app.case.trail.changed import Changed, Touched
from app.desk.text.said import said
from app.desk.work.workbench import STEPS, Workbench
from app.errors import UserError
from app.platform.memory import give_back

if TYPE_CHECKING:  # numpy is loaded with the first case, not with the window
    from app.case.facets.index import FacetIndex
    from app.case.facets.ordering import Listed

T = TypeVar("T")
_AT_ONCE = frozenset({Touched.CATEGORIES, Touched.TAGS, Touched.NOTES, Touched.SERIES, Touched.MARKS, Touched.FACES})
_SOON_MS = 300
_PATIENCE = 4
"""Facts are followed at most so often, and after this many times as long as it took last: they come without end while
sources are read, and each costs the more the more there is. Decisions are followed at once."""
_SETTLE_MS = 10_000
"""So long after media have come last everything is read anew: a known content may have been found in more places."""
_INDEXED = frozenset(Touched) - {Touched.SOURCES, Touched.CLUES, Touched.PACKAGES, Touched.FILTERS}


class Closed(Exception):
    """There is nothing to ask any more."""


class Facets(QObject):
    """Answers what a filter lists and counts. `close` it before the workbench.

    Signals, all in the thread in which it was made, and none once it is closed:
        ready: everything has been read, for the first time or anew.
        followed: a change of the case (`Changed`) is in the answers from now on.
        counted: the filter that was asked about, and the counts.
        failed: a sentence for the officer.
    """

    ready = Signal()
    followed = Signal(object)
    counted = Signal(object, object)
    failed = Signal(str)
    _broke = Signal(object)
    _news = Signal(object)
    _found = Signal(object, object)

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.case = workbench.case
        self.workbench = workbench
        self._index: FacetIndex | None = None
        self._readers: list[sqlite.Connection] = []
        """The last is that of the index."""
        self._closed = False
        self._waiting: deque[Changed] = deque()
        self._asked: object = None
        self._newest: dict[int, object] = {}
        """By the identity of who asks: what was asked last."""
        self._first: Future[None] = Future()
        self._serving = ThreadPoolExecutor(1, thread_name_prefix="facets")
        self._reading = ThreadPoolExecutor(1, thread_name_prefix="facets anew")
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._read_anew)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(lambda: self._serve(self._update))
        self._took = 0.0
        self._broke.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._found.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._news.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        workbench.changed.connect(self._follow)
        self._reading.submit(self._load)

    @property
    def is_ready(self) -> bool:
        """Whether everything has been read."""
        return self._index is not None

    def listed(self, wanted: CardFilter) -> Listed:
        """The cards that a filter asks for; waits for what goes before. Not for the window's thread. Raises Closed."""
        return self._ask(lambda index: index.listed(wanted))

    def cards(self, media: Sequence[int], unit: Unit) -> list[int]:
        """The cards under which these media are listed. Waits and raises as `listed`."""
        return self._ask(lambda index: index.cards(media, unit))

    def count(self, wanted: CardFilter, facets: Collection[Facet]) -> None:
        """Have these facets counted; `counted` tells what came of it, unless something newer is asked meanwhile."""
        asked = self._asked = object()

        def work() -> None:
            if self._asked is asked and self._index is not None:
                self._later(self.counted, wanted, self._index.counts(wanted, facets))

        self._serve(work)

    def find(self, question: Callable[[FacetIndex], T], done: Callable[[T], None], owner: QObject) -> None:
        """Have a question answered, and its answer given to `done` in the window's thread, as soon as everything has
        been read; unless its owner asks something newer meanwhile or is gone.
        """
        asked = self._newest[id(owner)] = object()

        def work() -> None:
            if self._newest.get(id(owner)) is asked and self._index is not None:
                self._found.emit((owner, asked), (done, question(self._index)))

        self._serve(work)

    def close(self) -> None:
        """Drop what is asked, and end the threads."""
        self.workbench.changed.disconnect(self._follow)
        self._settle.stop()
        self._soon.stop()
        self._closed = True
        self._first.cancel()
        for pool in (self._reading, self._serving):
            pool.shutdown(wait=True, cancel_futures=True)
        for reader in self._readers:
            reader.close()

    # In the window's thread

    def _follow(self, changed: Changed) -> None:
        if changed.touched & _INDEXED:
            if Touched.MEDIA in changed.touched:
                self._settle.start()
            self._waiting.append(changed)
            if changed.touched & _AT_ONCE:
                self._serve(self._update)
            elif not self._soon.isActive():
                self._soon.start(max(_SOON_MS, round(self._took * 1000 * _PATIENCE)))

    def _read_anew(self) -> None:
        self._reading.submit(self._load)

    def _serve(self, work: Callable[[], None]) -> None:
        if not self._closed:
            self._serving.submit(self._guarded, work)

    def _deliver(self, asked: tuple[QObject, object], answer: tuple[Callable[[Any], None], object]) -> None:
        owner, question = asked
        if not self._closed and isValid(owner) and self._newest.get(id(owner)) is question:
            del self._newest[id(owner)]
            answer[0](answer[1])

    def _pass_on(self, tell: Callable[[], None]) -> None:
        if not self._closed:
            tell()

    def _tell(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error
        if not self._closed:
            self.failed.emit(said(str(error)))

    # In the threads

    def _later(self, signal: SignalInstance, *told: object) -> None:
        """Emit it in the window's thread. What Qt has queued for a listener reaches it even after it has disconnected,
        when it may be closed already; what is queued for us can be dropped.
        """
        self._news.emit(lambda: signal.emit(*told))

    def _ask(self, question: Callable[[FacetIndex], T]) -> T:
        """Ask from any other thread, and wait."""
        try:
            self._first.result()
            return self._serving.submit(lambda: question(self._there())).result()
        except (CancelledError, RuntimeError) as error:
            if self._closed:
                raise Closed from error
            raise

    def _there(self) -> FacetIndex:
        if self._index is None or self._closed:
            raise Closed
        return self._index

    def _guarded(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Closed:
            return
        except BaseException as error:  # noqa: BLE001 - told, or raised again, in the window's thread
            self._broke.emit(error)

    def _update(self) -> None:
        """Follow all changes that wait, in one go: while another program takes media in they come without end."""
        waiting: list[Changed] = []
        while self._waiting:
            waiting.append(self._waiting.popleft())
        if self._index is None or not waiting:  # what changes before it is there is in it
            return
        began = time.monotonic()
        self._there().update(_together(waiting))
        self._took = time.monotonic() - began
        for changed in waiting:
            self._later(self.followed, changed)

    def _load(self) -> None:
        self._guarded(self._loaded)

    def _loaded(self) -> None:
        from app.case.facets.index import FacetIndex

        reader = self.case.new_reader()
        self._readers.append(reader)
        reader.set_progress_handler(lambda: self._closed, STEPS)
        try:
            index = FacetIndex(reader)
        except sqlite.OperationalError as error:
            if self._closed:
                raise Closed from error
            raise
        give_back()  # reading took twice as much as the index keeps
        self._serve(lambda: self._use(index))

    def _use(self, index: FacetIndex) -> None:
        while len(self._readers) > 1:
            self._readers.pop(0).close()
        index.update(Changed(_INDEXED))  # what has changed while it was read
        self._index = index
        if not self._first.done():
            self._first.set_result(None)
        self._later(self.ready)


def _together(changes: Sequence[Changed]) -> Changed:
    """One change for several: of no media in particular where any of them is."""
    touched = frozenset[Touched]().union(*(each.touched for each in changes))
    media = {medium for each in changes for medium in each.media}
    return Changed(touched, tuple(sorted(media)) if all(each.media for each in changes) else ())
