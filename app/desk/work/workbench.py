"""The case as the window handles it: decisions, questions and pictures, none of which makes the window wait.

Decisions go through one thread, in the order in which they were taken; questions through a few reading threads;
pictures for the viewer through threads that wait for the crew. Whatever comes back is delivered in the window's thread.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from analysis.facts import Rendering
from app import sqlite
from app.case.casefile import Case
from app.case.decisions.decision import Decision
from app.case.decisions.history import Performed
from app.case.decisions.under_protection import UnderProtection
from app.case.trail.changed import Changed
from app.case.values import names
from app.case.values.schemes import load_scheme
from app.desk.pictures.tiles import Exploring
from app.desk.protecting.protection import Panel, Protection
from app.desk.protecting.protection_log import ProtectionLog
from app.desk.text.said import said
from app.desk.wording.sentences import Sentences
from app.desk.work.questions import Question, Questions
from app.errors import UserError
from app.jobs.keeper import Keeper
from app.jobs.linker import Linker
from app.jobs.search import Found
from app.jobs.watcher import Watcher

T = TypeVar("T")

Region = tuple[float, float, float, float]
"""Left, top, width and height of a rectangle in the upright picture, 0 to 1."""


class Looking(Protocol):
    """What the window has to know of `app.jobs.look.Look`. All but `release` raise UserError."""

    def render(self, case: Case, crew: Any, medium: int, max_edge: int, at_ms: int) -> Rendering:
        """A picture, or a video's frame at a time, at most so many pixels long."""

    def explore(self, case: Case, crew: Any, medium: int, edge: int) -> AbstractContextManager[Exploring]:
        """A picture, held open so that parts of it can be had; `edge`: at which scale first."""

    def release(self) -> None:
        """Hold no archive any longer."""


class Searching(Protocol):
    """What the window has to know of `app.jobs.search.Search`. The searches raise UserError."""

    def prepare(self) -> None:
        """Read and load what every search needs."""
        ...

    def by_file(self, crew: Any, path: Path, region: Region | None = None) -> list[Found]:
        """What is like a file."""
        ...

    def by_medium(self, crew: Any, medium: int, region: Region | None = None) -> list[Found]:
        """What is like a medium of the case."""
        ...


READERS = 2
LOOKERS = 2
STEPS = 10_000
"""Steps of SQLite's machine between two looks at whether the answer is still wanted; well under a millisecond."""
NOTED_FINDS = 20
"""Of a search with a file from elsewhere, so many of the strongest finds are put on record."""
BACKUP_RESTS_SECONDS = 5.0
"""The first backup lets the first screen be drawn: of a large case it copies for seconds, on every processor and disk
that opening needs too, and made that take twice as long.
"""


@dataclass(eq=False)
class Refusal:
    """A sentence on what somebody asked for and can't have. Who shows it where it was asked for says that it's `taken`;
    `asker` is the `origin` of a decision or the `owner` of a question.
    """

    sentence: str
    asker: object | None
    taken: bool = False


class Workbench(QObject):
    """An open case with what a window needs to work on it. `close` it before the case.

    Signals, all in the thread in which the workbench was made:
        changed: what a change of the case touched (`app.case.trail.changed.Changed`), whoever began it.
        said: a short sentence for the status bar.
        refused: something that was asked for can't be (a `Refusal`), for the window in which it was asked for.
        failed: a sentence that the officer must see, and that no window took as its own.
    """

    changed = Signal(object)
    said = Signal(str)
    refused = Signal(object)
    failed = Signal(str)
    _heard = Signal(object)

    def __init__(
        self,
        case: Case,
        crew: Any,
        protection: Protection,
        parent: QObject | None = None,
        *,
        look: Looking | None = None,
        search: Searching | None = None,
    ) -> None:
        """`look` renders for the viewer; without it the viewer is told that pictures can't be opened here. `search`
        searches by example; without it an officer who asks is told that it can't be done here.
        """
        super().__init__(parent)
        self.case = case
        self.crew = crew
        self.protection = protection
        self.panel = Panel.GALLERY
        """Where media are shown now."""
        self.scheme = load_scheme(case.info.scheme)
        self._look = look
        self._search = search
        self._sentences = Sentences(self.scheme)
        self._questions = Questions(self)
        self._deciding = ThreadPoolExecutor(1, thread_name_prefix="decisions")
        self._reading = ThreadPoolExecutor(READERS, thread_name_prefix="questions")
        self._looking = ThreadPoolExecutor(LOOKERS, thread_name_prefix="looks")
        self._heard.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        self._stop_listening = case.listen(self._heard.emit)
        self._beside: list[Linker | Keeper | Watcher] = (
            [
                Linker(case, self.failed.emit),
                Keeper(case, self.said.emit, self.failed.emit, rest_seconds=BACKUP_RESTS_SECONDS),
            ]
            if case.writable
            else [Watcher(case, self.failed.emit)]
        )
        self._protection_log = ProtectionLog(protection, self.note, "window", self)

    def decide(self, decision: Decision, origin: object | None = None) -> None:
        """Carry out a decision soon, in order, and say what it did. `origin` comes back in `changed`.

        What protects the officer's eyes now, where media are shown, goes on record with it.
        """
        guarded = UnderProtection(decision, f"{self.panel}: {self.protection.in_force(self.panel)}")
        self._do(lambda: self.case.perform(guarded, origin), self._sentences.done, origin)

    def undo(self, asker: object | None = None) -> None:
        """Take back the newest decision that stands."""
        self._do(lambda: self.case.undo(self), self._sentences.undone, asker)

    def redo(self, asker: object | None = None) -> None:
        """Do again what was taken back last."""
        self._do(lambda: self.case.redo(self), self._sentences.redone, asker)

    def note(self, action: str, target: str, detail: Mapping[str, object]) -> None:
        """Put what is no decision into the audit trail soon, in order; nothing where the case is only read."""
        if not self._questions.closed and self.case.writable:
            self._deciding.submit(self._put_on_record, action, target, dict(detail))

    def ask(
        self, query: Callable[[sqlite.Connection], T], done: Callable[[T], None], owner: QObject, key: str = ""
    ) -> None:
        """Run a query on a reading thread and hand its answer to `done`, in the window's thread.

        A newer question of the same owner and key takes the place of an older one, whose answer is never delivered.
        So is that of an owner that is gone. A UserError is said through `refused`.
        """
        self._questions.ask(
            self._reading,
            Question(
                lambda asked: self._read(asked, query), done, partial(self._refuse, owner), owner, (id(owner), key)
            ),
        )

    def render(
        self,
        medium: int,
        max_edge: int,
        at_ms: int,
        done: Callable[[Rendering], None],
        failed: Callable[[str], None],
        owner: QObject,
        key: str = "look",
    ) -> None:
        """Have a picture, or a video's frame nearest to `at_ms`, decoded by the crew, at most `max_edge` pixels long.

        A newer call of the same owner and key takes the place of an older one. `failed` gets a sentence.
        """
        look, crew = self._look, self.crew
        if look is None or crew is None:
            failed(self.tr("Originals can't be opened while no reader is running; the preview is shown."))
            return
        self._questions.ask(
            self._looking,
            Question(
                lambda _: look.render(self.case, crew, medium, max_edge, at_ms),
                done,
                failed,
                owner,
                (id(owner), f"look {key}"),
            ),
        )

    def explore(self, medium: int, edge: int) -> AbstractContextManager[Exploring]:
        """A picture that a worker holds open, in the thread of whoever asks (see `tiles`). Raises UserError."""
        if self._look is None or self.crew is None:
            raise UserError("Originals can't be opened while no reader is running; the preview is shown.")
        return self._look.explore(self.case, self.crew, medium, edge)

    def find_like(
        self,
        example: Path | int,
        region: Region | None,
        done: Callable[[list[Found]], None],
        failed: Callable[[str], None],
        owner: QObject,
    ) -> None:
        """Search the case for what is like a file or a medium of it, or a region of either.

        A newer call of the same owner takes the place of an older one. `failed` gets a sentence.
        """
        search, crew = self._search, self.crew
        if search is None or crew is None:
            failed(self.tr("Nothing can be searched for while no reader is running."))
            return

        def find(_: Question) -> list[Found]:
            if isinstance(example, Path):
                found = search.by_file(crew, example, region)
                self.note("search by example", names.display(example.name), _said_of(found, region))
                return found
            return search.by_medium(crew, example, region)

        self._questions.ask(self._looking, Question(find, done, failed, owner, (id(owner), "like")))

    def find_out(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[str], None], owner: QObject, key: str
    ) -> None:
        """Do what waits for the crew, or takes long without the case, and hand what it gave to `done`.

        A newer call of the same owner and key takes the place of an older one. `failed` gets a sentence.
        """
        self._questions.ask(
            self._looking, Question(lambda _: work(), done, failed, owner, (id(owner), f"find out {key}"))
        )

    def drop(self, owner: QObject, *keys: str) -> None:
        """Deliver no answer any more to what this owner asked, or wanted to be found out, under these keys."""
        self._questions.drop(*((id(owner), slot) for key in keys for slot in (key, f"find out {key}")))

    def expect_find_like(self) -> None:
        """Load what searching needs now, while the officer still chooses what to search with."""
        if self._search is not None:
            self._looking.submit(
                self._search.prepare
            )  # what goes wrong in it goes wrong in the search, and is said then

    @property
    def busy(self) -> bool:
        """Whether decisions, questions or pictures are still on their way."""
        return self._questions.busy

    def close(self) -> None:
        """Finish the decisions that were taken, drop the questions, end every thread."""
        if self._questions.closed:
            return
        self._deciding.shutdown(wait=True)
        for each in self._beside:
            each.close()
        self._questions.close()
        for pool in (self._reading, self._looking):
            pool.shutdown(wait=True, cancel_futures=True)
        if self._look is not None:
            self._look.release()
        self._stop_listening()

    def _do(self, work: Callable[[], Performed], sentence: Callable[[Performed], str], asker: object | None) -> None:
        if not self.case.writable:
            self.said.emit(self.tr("Nothing was changed: this case is open for reading only."))
            return
        question = Question(
            lambda _: work(),
            lambda performed: self.said.emit(sentence(performed)),
            partial(self._refuse, asker),
            self,
        )
        self._questions.carry_out(self._deciding, question)

    def _refuse(self, asker: object | None, sentence: str) -> None:
        refusal = Refusal(sentence, asker)
        self.refused.emit(refusal)
        if not refusal.taken:
            self.failed.emit(sentence)

    def _put_on_record(self, action: str, target: str, detail: dict[str, object]) -> None:
        try:
            self.case.record(action, target, detail)
        except UserError as error:
            self.failed.emit(said(str(error)))

    def _read(self, question: Question, query: Callable[[sqlite.Connection], T]) -> T:
        connection = self.case.reader()
        # Asked by SQLite while it works: the one way to stop a long query that can't come too early or too late.
        connection.set_progress_handler(lambda: not self._questions.stands(question), STEPS)
        try:
            return query(connection)
        finally:
            connection.set_progress_handler(None, 0)


def _said_of(found: list[Found], region: Region | None) -> dict[str, object]:
    """What a search found, for the audit trail: a few of the strongest, by SHA-256."""
    strongest = [{"sha256": each.sha256, "kind": each.kind} for each in found[:NOTED_FINDS]]
    return {"region": region, "found": len(found), "strongest": strongest}


__all__ = ["Changed", "Found", "Looking", "Refusal", "Region", "Rendering", "Searching", "Workbench"]
