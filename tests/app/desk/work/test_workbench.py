import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from analysis.facts import Rendering
from app import sqlite
from app.case.casefile import Case
from app.case.decisions import history
from app.case.decisions.media_decisions import Decide
from app.case.trail.changed import Changed, Touched
from app.case.values.schemes import load_scheme
from app.desk.pictures.tiles import Exploring
from app.desk.protecting.protection import Panel, Protection
from app.desk.wording.sentences import Sentences, step
from app.desk.work.workbench import Found, Region, Workbench
from app.errors import UserError


def add_media(case: Case, count: int, stack: int | None = None) -> None:
    def work(db: sqlite.Connection) -> None:
        for number in range(1, count + 1):
            db.execute(
                "INSERT INTO medium (id, sha256, md5, sha1, size, kind, mime, format, state, stack) "
                "VALUES (?, ?, ?, ?, 5, 'picture', 'image/jpeg', 'JPEG', 'ready', ?)",
                (number, number.to_bytes(32), number.to_bytes(16), number.to_bytes(20), stack or number),
            )

    case.write(work)


@pytest.fixture
def bench(tmp_path: Path, qtbot: QtBot) -> Iterator[Workbench]:
    with Case.create(tmp_path / "one", "T-1", scheme="neutral") as case:
        bench = Workbench(case, "the crew", Protection(), look=_Looking())
        yield bench
        bench.close()
    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith(("decisions", "questions"))]


class _Looking:
    def render(self, case: Case, crew: object, medium: int, max_edge: int, at_ms: int) -> Rendering:
        assert crew == "the crew"
        if medium == 13:
            raise UserError("The source of this medium isn't there; attach it.")
        return Rendering(width=1, height=1, full_width=max_edge, full_height=at_ms, pixels=b"abc")

    def explore(self, case: Case, crew: object, medium: int, edge: int) -> AbstractContextManager[Exploring]:
        raise UserError(f"Medium {medium} isn't there; attach its source.")

    def release(self) -> None:
        pass


def test_a_decision_says_whom_it_reached_and_every_view_hears_of_it_in_the_windows_thread(
    bench: Workbench, qtbot: QtBot
) -> None:
    add_media(bench.case, 12, stack=1)
    heard: list[tuple[Changed, bool]] = []
    bench.changed.connect(
        lambda changed: heard.append((changed, threading.current_thread() is threading.main_thread()))
    )
    me = object()
    with qtbot.waitSignal(bench.said) as said:
        bench.decide(Decide((1,), stacks=True, category=1), origin=me)
    assert said.args == [
        "Category “Relevant to victim identification” on 12 media, 11 of them through their stacks. "
        "Ctrl+Z takes it back."
    ]
    qtbot.waitUntil(lambda: len(heard) == 1)
    changed, in_window = heard[0]
    assert in_window
    assert changed.touched == {Touched.CATEGORIES}
    assert changed.origin is me


def test_decisions_and_their_undoing_happen_in_the_order_in_which_they_were_asked_for(
    bench: Workbench, qtbot: QtBot
) -> None:
    add_media(bench.case, 2)
    said: list[str] = []
    bench.said.connect(said.append)
    bench.decide(Decide((1,), category=1))
    bench.undo()
    bench.decide(Decide((2,), category=2))
    bench.decide(Decide((2,), category=2))
    qtbot.waitUntil(lambda: len(said) == 4)
    assert bench.case.reader().execute("SELECT medium, code FROM category").fetchall() == [(2, 2)]
    assert said[1] == "Taken back: decision on 1 medium. Ctrl+Shift+Z does it again."
    assert said[3] == "Nothing to change: it was so already."


def test_what_can_t_be_decided_is_told_in_a_sentence(bench: Workbench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.failed) as failed:
        bench.undo()
    assert failed.args == ["There is no decision to take back."]
    with qtbot.waitSignal(bench.failed) as failed:
        bench.decide(Decide((99,), category=1))
    assert failed.args == ["Medium 99 isn't in this case; choose one that is."]


def test_a_newer_question_takes_the_place_of_an_older_one_even_while_it_runs(bench: Workbench, qtbot: QtBot) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    began = threading.Event()

    def slow(reader: sqlite.Connection) -> int:
        began.set()
        return int(reader.execute(endless).fetchone()[0])

    owner = QObject()
    answers: list[int] = []
    bench.ask(slow, answers.append, owner, "listing")
    assert began.wait(5)
    bench.ask(lambda reader: 7, answers.append, owner, "listing")
    bench.ask(lambda reader: 8, answers.append, owner, "counts")
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert sorted(answers) == [7, 8]


def test_a_long_query_that_is_still_wanted_comes_to_its_end(bench: Workbench, qtbot: QtBot) -> None:
    statement = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000) SELECT count(*) FROM n"
    answers: list[int] = []
    bench.ask(lambda reader: int(reader.execute(statement).fetchone()[0]), answers.append, bench)
    qtbot.waitUntil(lambda: answers == [100_000])


def test_no_answer_reaches_an_owner_that_is_gone(bench: Workbench, qtbot: QtBot) -> None:
    from shiboken6 import delete

    owner = QObject()
    answers: list[int] = []
    bench.ask(lambda reader: 1, answers.append, owner)
    delete(owner)
    other = QObject()
    with qtbot.waitSignal(bench.said):
        bench.ask(lambda reader: 2, lambda number: bench.said.emit(str(number)), other)
    assert answers == []


def test_closing_ends_a_question_that_would_never_end(bench: Workbench, qtbot: QtBot) -> None:
    began = threading.Event()

    def slow(reader: sqlite.Connection) -> int:
        began.set()
        statement = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
        return int(reader.execute(statement).fetchone()[0])

    bench.ask(slow, lambda number: None, bench)
    assert began.wait(5)
    start = time.monotonic()
    bench.close()
    assert time.monotonic() - start < 5


def test_a_picture_comes_from_the_crew_or_a_sentence_says_why_not(bench: Workbench, qtbot: QtBot) -> None:
    pictures: list[Rendering] = []
    sentences: list[str] = []
    bench.render(1, 640, 40, pictures.append, sentences.append, bench)
    qtbot.waitUntil(lambda: len(pictures) == 1)
    assert (pictures[0].full_width, pictures[0].full_height) == (640, 40)
    bench.render(13, 640, 0, pictures.append, sentences.append, bench)
    qtbot.waitUntil(lambda: len(sentences) == 1)
    assert sentences == ["The source of this medium isn't there; attach it."]


def test_without_a_crew_the_viewer_is_told_at_once(tmp_path: Path, qtbot: QtBot) -> None:
    with Case.create(tmp_path / "two", "T-2") as case:
        bench = Workbench(case, None, Protection(), look=_Looking())
        sentences: list[str] = []
        bench.render(1, 640, 0, lambda picture: None, sentences.append, bench)
        bench.close()
    assert sentences == ["Originals can't be opened while no reader is running; the preview is shown."]


def test_the_steps_of_the_history_are_said_in_words() -> None:
    assert step("create series: S-0001") == "new series S-0001"
    assert step("decide: 1 medium") == "decision on 1 medium"
    assert Sentences(load_scheme("neutral"))


def rows(case: Case, action: str) -> list[tuple[str, dict[str, object]]]:
    """Target and detail of what is on record, oldest first."""
    return [(entry.target, entry.detail) for entry in history.entries(case.reader())[::-1] if entry.action == action]


def test_protection_and_what_changes_it_are_on_record(bench: Workbench, qtbot: QtBot) -> None:
    bench.protection.toggle_blur(Panel.GALLERY)
    add_media(bench.case, 1)
    with qtbot.waitSignal(bench.said):  # decisions and notes keep their order
        bench.decide(Decide((1,), note="x"))
    found = rows(bench.case, "protection")
    assert [(target, detail["gallery"]) for target, detail in found] == [
        ("window", {"blur": 60, "grey": 100}),
        ("window", {"blur": 0, "grey": 100}),
    ]


class FindsOne:
    """Finds the same medium whatever it is asked with."""

    def prepare(self) -> None:
        """See `Searching`."""

    def by_file(self, crew: object, path: Path, region: Region | None = None) -> list[Found]:
        """See `Searching`."""
        return [Found(1, "ab" * 32, 1, "same picture", 0.9, None, "")]

    by_medium = by_file


def test_a_search_with_a_file_from_elsewhere_is_on_record(tmp_path: Path, qtbot: QtBot) -> None:
    with Case.create(tmp_path / "one", "T-1") as case:
        bench = Workbench(case, "the crew", Protection(), search=FindsOne())
        found: list[list[Found]] = []
        for example in (Path("/elsewhere/a.jpg"), 1):
            bench.find_like(example, (0, 0, 1, 0.5), found.append, print, bench)
            qtbot.waitUntil(lambda: bool(found))
            found.clear()
        bench.close()
        assert rows(case, "search by example") == [
            (
                "a.jpg",
                {"region": [0, 0, 1, 0.5], "found": 1, "strongest": [{"sha256": "ab" * 32, "kind": "same picture"}]},
            )
        ]


def test_a_case_that_is_only_read_gets_no_rows(tmp_path: Path, qtbot: QtBot) -> None:
    Case.create(tmp_path / "one", "T-1").close()
    with Case.open(tmp_path / "one", writable=False) as case:
        before = history.entries(case.reader())
        bench = Workbench(case, "the crew", Protection())
        bench.protection.toggle_blur(Panel.GALLERY)
        bench.close()
        assert history.entries(case.reader()) == before


def test_what_protected_the_eyes_goes_on_record_with_each_decision(bench: Workbench, qtbot: QtBot) -> None:
    add_media(bench.case, 1)

    def decided(category: int) -> str:
        with qtbot.waitSignal(bench.changed):
            bench.decide(Decide((1,), category=category))
        return str(history.entries(bench.case.reader(), 1)[0].detail["protection"])

    assert decided(1) == "gallery: blur 60, grey 100"
    bench.panel = Panel.VIEWER
    bench.protection.toggle_grey(Panel.VIEWER)
    bench.protection.hold_reveal()
    assert decided(2) == "viewer: blur 60, grey 0, revealed"
    bench.protection.release_reveal()
    bench.protection.set_keyhole(True)
    assert decided(3) == "viewer: blur 60, grey 0, keyhole 90"
