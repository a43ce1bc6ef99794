from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app import sqlite
from app.case.export import precheck
from app.case.export.precheck import Finding, Precheck
from app.case.queries.chosen_media import Chosen
from app.case.values.schemes import load_scheme
from tests.app.exchange.documents import case_rows


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite.Connection]:
    db = case_rows.new_case(tmp_path / "case.db")
    for content in (b"one", b"four", b"three"):
        case_rows.add_medium(db, content)
    case_rows.add_series(db, "S-0001", 1, 2)
    yield db
    db.close()


def of(
    db: sqlite.Connection,
    chosen: Chosen = Chosen(),  # noqa: B008 - a frozen value
    *,
    scheme: str = "neutral",
    there: bool = True,
    had: dict[int, str] | None = None,
    carries_media: bool = False,
) -> Precheck:
    return precheck.of(
        db,
        chosen,
        load_scheme(scheme),
        is_there=lambda path: there,
        needs_sources=True,
        had=had,
        carries_media=carries_media,
    )


def test_g01_tells_what_nobody_categorised(db: sqlite.Connection) -> None:
    db.execute("INSERT INTO category VALUES (1, 1, 'medium')")
    assert of(db, Chosen(series=(1,))) == Precheck(2, 7, (Finding("G01", False, 1, (2,)),))
    db.execute("INSERT INTO category VALUES (2, 1, 'medium')")
    assert of(db, Chosen(series=(1,))).findings == ()


def test_g02_tells_media_of_which_no_source_is_there_and_refuses(db: sqlite.Connection) -> None:
    db.execute("INSERT INTO source (id, exhibit, path, kind, added_at) VALUES (2, 1, '/other', 'folder', '')")
    db.execute("INSERT INTO occurrence (source, path, size, state, medium) VALUES (2, 'x', 3, 'read', 1)")

    def found(*there: str) -> Finding | None:
        looked = precheck.of(
            db, Chosen(), load_scheme("neutral"), is_there=lambda path: path in there, needs_sources=True
        )
        return looked.finding("G02")

    assert found("/evidence/exh-01", "/other") is None
    assert found("/other") == Finding("G02", True, 2, (2, 3), ("/evidence/exh-01",))
    assert found() == Finding("G02", True, 3, (1, 2, 3), ("/evidence/exh-01", "/other"))
    assert of(db, there=False, had={1: "known", 2: "known"}).finding("G02") == Finding(
        "G02", True, 1, (3,), ("/evidence/exh-01",)
    )


def test_g03_tells_where_sets_and_the_officer_disagree(db: sqlite.Connection) -> None:
    db.execute("INSERT INTO known_set VALUES (1, 'Set', '1', 'alert', 'VICS 2.0', 'US', '', 3)")
    said = ((1, "alert", "1"), (2, "alert", "2"), (3, "irrelevant", None))
    for medium, meaning, code in said:
        db.execute(
            "INSERT INTO known (medium, known_set, number, meaning, method, distance, disagreeing, category, series) "
            "VALUES (?, 1, 0, ?, 'sha1', 0, '', ?, '')",
            (medium, meaning, code),
        )
    db.executemany("INSERT INTO category VALUES (?, ?, 'medium')", [(1, 1), (2, 1), (3, 0)])
    assert of(db, scheme="project_vic_us").finding("G03") == Finding("G03", False, 1, (2,))  # another number
    db.execute("UPDATE category SET code = 0 WHERE medium = 1")  # an alert put aside
    db.execute("UPDATE category SET code = 1 WHERE medium = 3")  # irrelevant by a set, and kept
    assert of(db, scheme="project_vic_us").finding("G03") == Finding("G03", False, 3, (1, 2, 3))


def test_g04_and_g05_tell_clues_that_count_for_nothing(db: sqlite.Connection) -> None:
    for number, (medium, state) in enumerate(((1, "proposed"), (1, "proposed"), (2, "refuted"), (3, "accepted"))):
        db.execute(
            f"INSERT INTO clue ({case_rows.CLUE}) VALUES (?, 1, ?, 0, 0, 1, 1, 'sign', '', '')", (number, medium)
        )
        db.execute("UPDATE clue SET state = ? WHERE id = ?", (state, number))
    found = of(db, Chosen(series=(1,)))
    assert found.finding("G04") == Finding("G04", False, 2, (1,))
    assert found.finding("G05") == Finding("G05", False, 1, (2,))


def test_g06_tells_objects_that_nobody_looked_at_twice(db: sqlite.Connection) -> None:
    db.execute(f"INSERT INTO clue ({case_rows.CLUE}) VALUES (1, 1, 1, 0, 0, 1, 1, 'object', '', '')")
    for number, state in enumerate(("draft", "sanitised", "approved"), start=1):
        db.execute(
            "INSERT INTO object (id, public_id, clue, type, question, steps, state) VALUES (?, ?, 1, '', '', '{}', ?)",
            (number, f"O-{number}", state),
        )
    db.execute("INSERT INTO object_picture VALUES ('p', x'00')")
    db.execute("UPDATE object SET approved_by = 'B', picture = 'p' WHERE id = 3")
    assert of(db).finding("G06") == Finding("G06", False, 2, (1,))
    assert of(db).finding("G09") == Finding("G09", False, 3, (1,))
    assert of(db, carries_media=True).finding("G09") == Finding("G09", False, 3, (1,), (), 1)


def test_g10_tells_faces_that_officers_judged(db: sqlite.Connection) -> None:
    for number, (medium, origin) in enumerate(((1, "person"), (2, "machine"), (3, "machine")), start=1):
        db.execute("INSERT INTO face VALUES (?, ?, 0, 0.1, 0.1, 0.2, 0.2, 1, ?, '', '', '')", (number, medium, origin))
    db.execute("INSERT INTO face_rejected VALUES (3, '')")
    assert of(db, carries_media=True).finding("G10") == Finding("G10", False, 2, (1, 3))
    assert of(db).finding("G10") is None


def test_g07_refuses_while_a_merge_has_conflicts(db: sqlite.Connection) -> None:
    for state in ("open", "ours"):
        db.execute("INSERT INTO merge_conflict VALUES (NULL, 'd', ?, 'f', '1', '2', 'B', ?)", (state, state))
    found = of(db)
    assert found.finding("G07") == Finding("G07", True, 1)
    assert [each.code for each in found.refused(())] == ["G07"]
    assert found.refused(("G07",)) == ()


def test_g08_tells_what_the_central_database_has(db: sqlite.Connection) -> None:
    assert of(db, Chosen(series=(1,)), had={2: "known", 3: "known"}).finding("G08") == Finding("G08", False, 1, (2,))


def test_a_choice_is_looked_at_as_it_will_leave(db: sqlite.Connection) -> None:
    case_rows.add_medium(db, b"outside", kind="other")
    assert (of(db).media, of(db).size) == (3, 12)
    assert of(db, Chosen(series=(1,), where="size = 3")).media == 1
    assert of(db, Chosen(media=(3,))).size == 5
    assert of(db, Chosen(series=(case_rows.add_series(db, "S-0002"),))) == Precheck(0, 0, ())
