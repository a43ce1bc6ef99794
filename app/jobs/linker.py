"""Keeps links and stacks up to date while a case is open: soon after a verdict, now and then while media come in."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from analysis.fingerprints.model_manifest import Manifest
from app import sqlite
from app.case.casefile import Case
from app.case.trail.changed import Changed, Touched
from app.errors import UserError
from app.linking.asking.asking import Asking
from app.linking.index_folder import IndexFolder
from app.linking.local.store import IndexStore
from app.linking.run import LinkSummary, link_case
from app.linking.thresholds import ENGINE
from app.models.shelf import ModelShelf, workstation_shelf

T = TypeVar("T")

PAUSE_SECONDS = 30.0
"""Between two runs while media come in; longer where a run takes long, so that it costs a tenth at most."""


class Cause(StrEnum):
    """What made linking run."""

    ASKED = "asked for"
    READING = "end of reading"
    MEDIA = "media came in"
    VERDICT = "a verdict"


def link_now(
    case: Case,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
    shelf: ModelShelf | None = None,
    cause: Cause = Cause.ASKED,
) -> LinkSummary:
    """Bring links and stacks up to date and tell those who show them; one run of a case at a time.

    What it changed is on record, with its `cause`. Codes by the model pack in use on `shelf`, by default the
    workstation's, count. Raises UserError if it is damaged.
    """
    model = (shelf or workstation_shelf()).in_use()
    network = None if model is None else model.manifest
    index = IndexStore(index_folder(case))
    written = False

    def write(work: Callable[[sqlite.Connection], T]) -> T:
        nonlocal written
        written = True
        return case.write(work)

    with case.linking:
        summary = link_case(write, case.reader(), progress, cancelled, index, network)
        if summary.complete:
            index.merge(case.reader(), cancelled)
            Asking(index_folder(case)).prepare(case.reader())  # so that the next search needn't
    changed = bool(summary.links_added or summary.links_removed or summary.restacked)
    if changed or (written and not summary.complete):
        case.record("link media", str(cause), _on_record(summary, network))
    if changed:
        case.tell(Changed(frozenset({Touched.STACKS, Touched.LINKS})))
    return summary


def _on_record(summary: LinkSummary, network: Manifest | None) -> dict[str, object]:
    """Of a run that was called off in the midst of recording the counts aren't known; the next one finds the rest."""
    counts = ("media", "links_added", "links_removed", "restacked") if summary.complete else ()
    return {
        **{name: getattr(summary, name) for name in counts},
        "complete": summary.complete,
        "engine": ENGINE,
        "model": None if network is None else network.title,
    }


def index_folder(case: Case) -> IndexFolder:
    """Where the index of a case is kept."""
    return IndexFolder(case.folder / "index", case.key)


class Linker:
    """A thread of an open, writable case; ends with `close`, which comes before the case's own."""

    def __init__(self, case: Case, failed: Callable[[str], None], pause: float = PAUSE_SECONDS) -> None:
        """`failed` is told a sentence where linking can't go on (a full disk); called from the thread."""
        self._case = case
        self._failed = failed
        self._pause = pause
        self._wake = threading.Event()
        self._closed = threading.Event()
        self._verdicts = threading.Event()
        self._stop_listening = case.listen(self._hear)
        self._thread = threading.Thread(target=self._serve, name=f"linker of {case.folder.name}")
        self._thread.start()

    def close(self) -> None:
        """End; a run that is under way is cancelled and made up for by the next one."""
        self._stop_listening()
        self._closed.set()
        self._wake.set()
        self._thread.join()

    def _hear(self, changed: Changed) -> None:
        if Touched.VERDICTS in changed.touched:
            self._verdicts.set()
            self._wake.set()
        elif Touched.MEDIA in changed.touched:
            self._wake.set()

    def _serve(self) -> None:
        pause = self._pause
        while not self._closed.is_set():
            self._wake.wait()
            self._wake.clear()
            if self._closed.is_set():
                return
            cause = Cause.VERDICT if self._verdicts.is_set() else Cause.MEDIA
            self._verdicts.clear()
            started = time.monotonic()
            try:
                link_now(self._case, cancelled=self._closed.is_set, cause=cause)
            except UserError as error:
                self._failed(str(error))
            pause = max(self._pause, 9 * (time.monotonic() - started))
            self._rest(pause)

    def _rest(self, seconds: float) -> None:
        """Let some time pass, unless a verdict is waiting: what a person said must show at once."""
        until = time.monotonic() + seconds
        while not self._closed.is_set() and (left := until - time.monotonic()) > 0:
            if self._verdicts.wait(min(left, 0.2)):
                return
