"""What is proposed as a series, and why."""

import pytest

from app import sqlite
from app.case.schema import CASE_TABLES, COMPARISON_TABLES
from app.linking.proposals import propose


@pytest.fixture
def case() -> sqlite.Connection:
    case = sqlite.connect(":memory:")
    case.executescript(CASE_TABLES + COMPARISON_TABLES)
    case.execute("INSERT INTO exhibit (id, number) VALUES (1, 'E1')")
    case.execute("INSERT INTO source (id, exhibit, path, kind, added_at) VALUES (1, 1, '/s', 'folder', '')")
    return case


def add(case: sqlite.Connection, number: int, path: str, taken: str | None, serial: str = "1", stack: int = 0) -> None:
    case.execute(
        "INSERT INTO medium (id, sha256, md5, sha1, size, kind, mime, format, state, "
        "taken, make, model, serial, stack) "
        "VALUES (?, ?, x'', x'', 1, 'picture', '', '', 'ready', ?, 'North', 'A1', ?, ?)",
        (number, number.to_bytes(32, "big"), taken, serial, stack or number),
    )
    case.execute(
        "INSERT INTO occurrence (source, path, size, state, medium) VALUES (1, ?, 1, 'read', ?)", (path, number)
    )


def link(case: sqlite.Connection, a: int, b: int, kind: str, offset: int | None = None) -> None:
    case.execute(
        "INSERT INTO link (a, b, kind, method, score, offset_ms) VALUES (?, ?, ?, 'pdq', 0.9, ?)", (a, b, kind, offset)
    )


def test_folder_camera_and_time_make_a_session(case: sqlite.Connection) -> None:
    add(case, 1, "DCIM/1.jpg", "2024-03-02T10:00:00")
    add(case, 2, "DCIM/2.jpg", "2024-03-02T12:30:00")
    add(case, 3, "DCIM/3.jpg", "2024-03-03T10:00:00")  # the next day
    add(case, 4, "Other/4.jpg", "2024-03-02T10:01:00")  # another folder
    add(case, 5, "DCIM/5.jpg", "2024-03-02T10:02:00", serial="2")  # another camera
    (proposal,) = propose(case)
    assert proposal.media == (1, 2)
    (reason,) = proposal.reasons
    assert "DCIM" in reason
    assert "serial 1" in reason
    assert "between 2024-03-02 10:00 and 12:30" in reason


def test_copies_in_one_stack_are_no_series(case: sqlite.Connection) -> None:
    add(case, 1, "DCIM/1.jpg", "2024-03-02T10:00:00")
    add(case, 2, "DCIM/2.jpg", "2024-03-02T10:00:00", stack=1)
    link(case, 1, 2, "same picture")
    assert propose(case) == []


def test_members_of_a_stack_come_along(case: sqlite.Connection) -> None:
    add(case, 1, "DCIM/1.jpg", "2024-03-02T10:00:00")
    add(case, 2, "DCIM/2.jpg", "2024-03-02T10:01:00")
    add(case, 3, "Download/3.jpg", None, stack=1)
    assert [proposal.media for proposal in propose(case)] == [(1, 2, 3)]


def test_a_link_joins_unless_it_was_rejected(case: sqlite.Connection) -> None:
    add(case, 1, "a/1.mp4", None)
    add(case, 2, "b/2.mp4", None)
    link(case, 1, 2, "clip", 12_000)
    (proposal,) = propose(case)
    assert proposal.media == (1, 2)
    assert proposal.reasons == ("1.mp4 and 2.mp4 are linked: clip, 1.mp4 begins at 0:12 of 2.mp4",)
    case.execute("INSERT INTO verdict (a, b, kind, verdict) VALUES (1, 2, 'clip', 'rejected')")
    assert propose(case) == []


def test_a_still_says_of_what(case: sqlite.Connection) -> None:
    add(case, 1, "a/clip.mp4", None)
    case.execute("UPDATE medium SET kind = 'video'")
    add(case, 2, "b/still.jpg", None)
    link(case, 1, 2, "still", -7_000)
    (proposal,) = propose(case)
    assert proposal.reasons == ("still.jpg is a still of clip.mp4 at 0:07",)


def test_what_is_one_series_already_is_not_proposed_again(case: sqlite.Connection) -> None:
    add(case, 1, "DCIM/1.jpg", "2024-03-02T10:00:00")
    add(case, 2, "DCIM/2.jpg", "2024-03-02T10:01:00")
    case.execute("INSERT INTO series (id, code, title) VALUES (1, 'S-0001', 'one')")
    case.execute("INSERT INTO series_member (series, medium) VALUES (1, 1)")
    assert len(propose(case)) == 1
    case.execute("INSERT INTO series_member (series, medium) VALUES (1, 2)")
    assert propose(case) == []


@pytest.mark.parametrize("taken", ["0000:00:00", "not a time", "2024-13-45T99:00:00", ""])
def test_a_senseless_time_is_no_session(case: sqlite.Connection, taken: str) -> None:
    add(case, 1, "DCIM/1.jpg", taken)
    add(case, 2, "DCIM/2.jpg", taken)
    assert propose(case) == []
