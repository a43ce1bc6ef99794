"""How series, entities, cameras and remembered cases hang together."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app import sqlite
from app.case.queries import connections
from app.case.queries.connections import Connections, Edge, Evidence, Wanted, filtered
from tests.app.exchange.documents import case_rows


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite.Connection]:
    """Six pictures; the first two are S-0001, the next two S-0002."""
    db = case_rows.new_case(tmp_path / "case.db")
    for number in range(6):
        case_rows.add_medium(db, b"%d" % number)
    case_rows.add_series(db, "S-0001", 1, 2)
    case_rows.add_series(db, "S-0002", 3, 4)
    yield db
    db.close()


def of(db: sqlite.Connection) -> Connections:
    return connections.connections(db, lambda serial, make, model: serial != "0000")


def link(db: sqlite.Connection, a: int, b: int, kind: str = "scene", score: float = 0.6) -> int:
    cursor = db.execute("INSERT INTO link (a, b, kind, method, score) VALUES (?, ?, ?, 'm', ?)", (a, b, kind, score))
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def add_entity(db: sqlite.Connection, kind: str, *media: int, series: tuple[int, ...] = ()) -> int:
    cursor = db.execute("INSERT INTO entity (kind, label) VALUES (?, ?)", (kind, f"the {kind}"))
    assert cursor.lastrowid is not None
    db.executemany("INSERT INTO entity_medium VALUES (?, ?)", [(cursor.lastrowid, medium) for medium in media])
    db.executemany("INSERT INTO entity_series VALUES (?, ?)", [(cursor.lastrowid, each) for each in series])
    return cursor.lastrowid


def test_series_without_anything_in_common_stand_alone(db: sqlite.Connection) -> None:
    found = of(db)
    assert [(node.key, node.kind, node.label, node.media) for node in found.nodes] == [
        ("series 1", "series", "S-0001 Title of S-0001", 2),
        ("series 2", "series", "S-0002 Title of S-0002", 2),
    ]
    assert found.edges == ()


def test_a_link_connects_series_and_says_between_which_media(db: sqlite.Connection) -> None:
    number = link(db, 2, 3)
    link(db, 1, 2, "clip")  # within a series
    link(db, 1, 5, "clip")  # with what is in none
    (edge,) = of(db).edges
    assert edge == Edge("series 1", "series 2", "scene", 0.6, 1, (Evidence("scene", 0.6, 2, 3, number),))


def test_a_link_of_a_copy_connects_too_and_a_rejected_one_does_not(db: sqlite.Connection) -> None:
    db.execute("UPDATE medium SET stack = 5 WHERE id = 2")
    link(db, 3, 5)
    (edge,) = of(db).edges
    assert (edge.evidence[0].a, edge.evidence[0].b) == (5, 3)  # the first node's medium comes first
    db.execute("INSERT INTO verdict VALUES (3, 5, 'scene', 'rejected')")
    assert of(db).edges == ()
    db.execute("UPDATE verdict SET verdict = 'confirmed'")
    assert of(db).edges[0].strength == 1


def test_media_and_copies_in_both_connect(db: sqlite.Connection) -> None:
    db.execute("INSERT INTO series_member (series, medium) VALUES (2, 1)")
    (edge,) = of(db).edges
    assert (edge.kind, edge.strength, edge.evidence[0].a) == ("same medium", 1, 1)
    db.execute("DELETE FROM series_member WHERE series = 2 AND medium = 1")
    db.execute("UPDATE medium SET stack = 1 WHERE id IN (1, 3)")
    (edge,) = of(db).edges
    assert (edge.kind, edge.evidence) == ("copies", (Evidence("copies", 1.0, 1, 3),))


def test_what_officers_recorded_connects_people_and_places(db: sqlite.Connection) -> None:
    add_entity(db, "victim", 1, series=(1, 2))
    add_entity(db, "location", 1, 6)
    found = of(db)
    assert {(edge.a, edge.b, edge.kind) for edge in found.edges} == {
        ("series 1", "entity 1", "recorded"),
        ("series 2", "entity 1", "recorded"),
        ("series 1", "entity 1", "same medium"),
        ("series 1", "entity 2", "same medium"),
        ("entity 1", "entity 2", "same medium"),
    }
    assert found.by_key["entity 2"].kind == "location"


def test_a_camera_body_connects_only_by_a_number_that_tells(db: sqlite.Connection) -> None:
    db.execute("UPDATE medium SET make = 'North', model = 'North A1', serial = '77810' WHERE id IN (1, 3, 6)")
    db.execute("UPDATE medium SET make = 'North', model = 'North A1', serial = '0000' WHERE id IN (2, 4)")
    found = of(db)
    (camera,) = (node for node in found.nodes if node.kind == "device")
    assert (camera.label, camera.media) == ("North A1, serial 77810", 3)
    assert [(edge.a, edge.b, edge.kind) for edge in found.edges] == [
        ("series 1", camera.key, "made by"),
        ("series 2", camera.key, "made by"),
    ]


@pytest.mark.parametrize(
    "detail", ['{"reference": "2019-7", "words": "series K"}', "[]", "no JSON", '{"reference": 3}']
)
def test_a_remembered_case_connects_by_its_media(db: sqlite.Connection, detail: str) -> None:
    db.execute("INSERT INTO remembered VALUES (1, 'abc', 'clip', ?, 0.9)", (detail,))
    db.execute("INSERT INTO remembered VALUES (6, 'abc', 'clip', ?, 0.8)", (detail,))
    found = of(db)
    case = found.by_key["case abc"]
    assert (case.label, case.media) == ("2019-7" if "2019" in detail else "abc", 2)
    (edge,) = found.edges
    assert (edge.a, edge.b, edge.kind, edge.strength, edge.count) == ("series 1", "case abc", "remembered", 0.9, 1)
    assert edge.evidence[0].words == ("series K" if "2019" in detail else "")


def test_much_evidence_is_counted_and_the_strongest_kept(db: sqlite.Connection) -> None:
    more = [case_rows.add_medium(db, b"more %d" % number) for number in range(150)]
    db.executemany("INSERT INTO series_member (series, medium) VALUES (2, ?)", [(medium,) for medium in more])
    for place, medium in enumerate(more):
        link(db, 1, medium, score=place / 150)
    (edge,) = of(db).edges
    assert (edge.count, len(edge.evidence)) == (150, connections.MOST_EVIDENCE)
    assert edge.strength == edge.evidence[0].strength == 149 / 150


def test_all_media_of_an_edge_are_named_the_strongest_first(db: sqlite.Connection) -> None:
    more = [case_rows.add_medium(db, b"more %d" % number) for number in range(150)]
    db.executemany("INSERT INTO series_member (series, medium) VALUES (2, ?)", [(medium,) for medium in more])
    for place, medium in enumerate(more):
        link(db, 1, medium, score=place / 150)
    link(db, 2, 3, "sound")  # another edge
    scene = next(edge for edge in of(db).edges if edge.kind == "scene")
    assert connections.media_of(db, lambda *_: True, scene) == (1, *reversed(more))
    gone = Edge("series 1", "series 9", "scene", 1.0, 1, ())
    assert connections.media_of(db, lambda *_: True, gone) == ()


def test_a_graph_is_filtered_by_kind_strength_and_distance(db: sqlite.Connection) -> None:
    case_rows.add_series(db, "S-0003", 5)
    add_entity(db, "victim", series=(1,))
    link(db, 2, 3, score=0.9)
    link(db, 4, 5, "sound", score=0.4)
    whole = of(db)

    def left(wanted: Wanted) -> tuple[list[str], list[str]]:
        found = filtered(whole, wanted)
        return [node.key for node in found.nodes], [edge.kind for edge in found.edges]

    assert left(Wanted()) == (["series 1", "series 2", "series 3", "entity 1"], ["recorded", "scene", "sound"])
    assert left(Wanted(nodes=frozenset({"series"})))[1] == ["scene", "sound"]
    assert left(Wanted(edges=frozenset({"sound"}), alone=False)) == (["series 2", "series 3"], ["sound"])
    assert left(Wanted(strength=0.5))[1] == ["recorded", "scene"]
    assert left(Wanted(around="series 3")) == (["series 2", "series 3"], ["sound"])
    assert left(Wanted(around="series 3", steps=2))[1] == ["scene", "sound"]
    assert left(Wanted(around="series 3", strength=0.5)) == (["series 3"], [])
