"""The numbers of a case, counted by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app import sqlite
from app.case.casefile import Case
from app.case.queries import counts, coverage, links, sources

MEDIA = [
    ("picture", "JPEG", "ready", 1),
    ("picture", "JPEG", "partial", 1),
    ("picture", "PNG", "unreadable", 3),
    ("video", "MP4", "ready", 4),
    ("video", "MP4", "quarantined", 4),
    ("sound", "WAV", "ready", 4),
    ("archive", "ZIP", "not media", 7),
    ("other", "", "not media", 8),
]
"""Kind, format, state and stack of the media 1 to 8."""


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite.Connection]:
    with Case.create(tmp_path_factory.mktemp("counts") / "c", "T") as case:
        assert set(vars(counts.read(case.reader())).values()) == {0}
        case.write(fill)
        yield case.reader()


def fill(db: sqlite.Connection) -> None:
    db.executemany("INSERT INTO exhibit VALUES (?, ?)", [(1, "E-1"), (2, "E-2")])
    db.executemany(
        "INSERT INTO source (id, exhibit, path, kind, added_at, walked_at) VALUES (?, ?, ?, 'folder', 'then', ?)",
        [(1, 1, "/a", "then"), (2, 2, "/b", None), (3, 2, "/c", None)],
    )
    db.executemany(
        "INSERT INTO medium (id, sha256, md5, sha1, size, kind, mime, format, state, stack) "
        "VALUES (?, ?, x'00', x'00', 1, ?, 'm', ?, ?, ?)",
        [(number, number.to_bytes(32), *row) for number, row in enumerate(MEDIA, 1)],
    )
    states = [(1, "read", 1), (1, "read", 1), (1, "unreadable", None), (2, "found", None), (2, "running", None)]
    db.executemany(
        "INSERT INTO occurrence (id, source, path, size, state, medium) VALUES (?, ?, ?, 1, ?, ?)",
        [(number, source, str(number), state, medium) for number, (source, state, medium) in enumerate(states, 1)],
    )
    db.executemany("INSERT INTO frame (medium, at_ms, width, height) VALUES (4, ?, 1, 1)", [(0,), (500,)])
    db.executemany("INSERT INTO category VALUES (?, 1, 'medium')", [(1,), (4,), (8,)])
    db.executemany(
        "INSERT INTO link (a, b, kind, method, score, offset_ms) VALUES (?, ?, ?, 'pdq', ?, ?)",
        [(1, 2, "visual", 0.5, None), (4, 5, "visual", 0.9, 1500), (4, 5, "sound", 0.7, 0)],
    )
    db.execute("INSERT INTO verdict VALUES (4, 5, 'sound', 'rejected')")
    db.execute("INSERT INTO series (code, title) VALUES ('A', 'A')")


def test_every_number_is_what_its_name_says(reader: sqlite.Connection) -> None:
    assert counts.read(reader) == counts.Counts(
        occurrences=5,
        media=8,
        pictures=3,
        videos=2,
        sounds=1,
        other=2,
        frames=2,
        unreadable=3,
        partial=1,
        open=2,
        stacks=2,
        links=3,
        series=1,
        reviewed=2,
        known=0,
        alerts=0,
        irrelevant=0,
        conflicts=0,
        seconds=0.0,
    )


def test_formats_are_listed_with_what_is_not_whole(reader: sqlite.Connection) -> None:
    formats = coverage.read(reader).formats
    assert [(each.kind, each.format, each.media, each.ready) for each in formats[:2]] == [
        ("picture", "JPEG", 2, 1),
        ("video", "MP4", 2, 1),
    ]
    assert sum(each.media for each in formats) == len(MEDIA)


def test_sources_say_how_far_they_were_read(reader: sqlite.Connection) -> None:
    assert [
        (s.exhibit, s.path, s.walked, s.occurrences, s.open, s.unreadable) for s in sources.all_sources(reader)
    ] == [
        ("E-1", "/a", True, 3, 0, 1),
        ("E-2", "/b", False, 2, 2, 0),
        ("E-2", "/c", False, 0, 0, 0),
    ]


def test_stacks_begin_with_their_reference(reader: sqlite.Connection) -> None:
    assert links.stacks(reader) == [links.Stack(1, (1, 2)), links.Stack(4, (4, 5, 6))]
    assert links.stack_members(reader, 6) == [4, 5, 6]
    assert links.stack_members(reader, 3) == [3]
    assert links.stack_members(reader, 99) == []


def test_links_are_strongest_first_with_their_verdicts(reader: sqlite.Connection) -> None:
    found = links.links(reader)
    assert [(link.a, link.b, link.kind, link.verdict, link.offset_ms) for link in found] == [
        (4, 5, "visual", "open", 1500),
        (4, 5, "sound", "rejected", 0),
        (1, 2, "visual", "open", None),
    ]
    assert [link.kind for link in links.links(reader, 5)] == ["visual", "sound"]
    assert links.links(reader, 3) == []


def test_a_copy_lends_its_links_with_other_stacks(tmp_path: Path) -> None:
    with Case.create(tmp_path / "c", "T") as case:
        case.write(fill)
        case.write(
            lambda db: db.executemany(
                "INSERT INTO link (a, b, kind, method, score) VALUES (?, ?, 'part of', 'local-features', ?)",
                [(2, 3, 0.8), (2, 7, 0.9)],
            )
        )
        found = [(link.a, link.b, link.kind) for link in links.links_of_stack(case.reader(), 1)]
        assert found == [(1, 2, "visual"), (2, 7, "part of"), (2, 3, "part of")]
        assert links.links_of_stack(case.reader(), 6) == []
        assert [(link.a, link.b) for link in links.links_of_stack(case.reader(), 7)] == [(2, 7)]
