"""What is proposed as a series, and why; what was rejected never returns."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import sqlite
from app.case.decisions.reason_decisions import RejectReasons, StatedReason
from app.case.store.schema import CASE_TABLES, COMPARISON_TABLES
from app.case.store.schema_leads import LEAD_TABLES
from app.case.trail.changes import Changes, apply, inverse, unpack
from app.errors import UserError
from app.linking.proposals import Proposal, Reason, propose, reason_by_id


@pytest.fixture
def case() -> sqlite.Connection:
    return new_case()


def new_case() -> sqlite.Connection:
    case = sqlite.connect(":memory:")
    case.executescript(CASE_TABLES + COMPARISON_TABLES + LEAD_TABLES)
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
    assert "DCIM" in reason.words
    assert "serial 1" in reason.words
    assert "between 2024-03-02 10:00 and 12:30" in reason.words
    assert (reason.media, reason.between, proposal.cohesion) == ((1, 2), None, 1.0)


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
    (reason,) = proposal.reasons
    assert reason.words == "1.mp4 and 2.mp4: they share a part, 1.mp4 begins at 0:12 of 2.mp4"
    assert reason.between == (1, 2)
    case.execute("INSERT INTO verdict (a, b, kind, verdict) VALUES (1, 2, 'clip', 'rejected')")
    assert propose(case) == []


def test_a_still_says_of_what(case: sqlite.Connection) -> None:
    add(case, 1, "a/clip.mp4", None)
    case.execute("UPDATE medium SET kind = 'video'")
    add(case, 2, "b/still.jpg", None)
    link(case, 1, 2, "still", -7_000)
    (proposal,) = propose(case)
    assert [reason.words for reason in proposal.reasons] == ["still.jpg is a still of clip.mp4 at 0:07"]


def test_what_is_one_series_already_is_not_proposed_again(case: sqlite.Connection) -> None:
    add(case, 1, "DCIM/1.jpg", "2024-03-02T10:00:00")
    add(case, 2, "DCIM/2.jpg", "2024-03-02T10:01:00")
    case.execute("INSERT INTO series (id, code, title) VALUES (1, 'S-0001', 'one')")
    case.execute("INSERT INTO series_member (series, medium) VALUES (1, 1)")
    (addition,) = propose(case)
    assert (addition.media, addition.series) == ((2,), 1)
    case.execute("INSERT INTO series_member (series, medium) VALUES (1, 2)")
    assert propose(case) == []


@pytest.mark.parametrize("taken", ["0000:00:00", "not a time", "2024-13-45T99:00:00", ""])
def test_a_senseless_time_is_no_session(case: sqlite.Connection, taken: str) -> None:
    add(case, 1, "DCIM/1.jpg", taken)
    add(case, 2, "DCIM/2.jpg", taken)
    assert propose(case) == []


def ids(proposals: Sequence[Proposal]) -> list[tuple[int, ...]]:
    return [tuple(sorted(proposal.media)) for proposal in proposals]


def reject(case: sqlite.Connection, *reasons: Reason) -> Changes:
    changes = Changes(case)
    RejectReasons(tuple(StatedReason(each.kind, each.a, each.b, each.words, each.media) for each in reasons)).carry_out(
        changes
    )
    return changes


def test_each_member_has_its_reasons(case: sqlite.Connection) -> None:
    add(case, 1, "DCIM/1.jpg", "2024-03-02T10:00:00")
    add(case, 2, "DCIM/2.jpg", "2024-03-02T10:01:00")
    add(case, 3, "Download/3.jpg", None, stack=1)
    add(case, 4, "x/4.jpg", None)
    link(case, 2, 4, "part of")
    (proposal,) = propose(case)
    assert ids([proposal]) == [(1, 2, 3, 4)]
    assert [reason.kind for reason in proposal.of_medium(1)] == ["session", "copy"]
    assert [reason.kind for reason in proposal.of_medium(3)] == ["session", "copy"]
    assert [reason.kind for reason in proposal.of_medium(4)] == ["part of"]
    (copy,) = (reason for reason in proposal.of_medium(3) if reason.kind == "copy")
    assert (copy.media, copy.between) == ((3, 1), (3, 1))
    assert 0 < proposal.cohesion < 1


def test_a_rejected_reason_splits_what_only_it_held(case: sqlite.Connection) -> None:
    for number in (1, 2, 3, 4):
        hour = "10" if number < 3 else "20"
        add(case, number, f"DCIM{number > 2}/{number}.jpg", f"2024-03-02T{hour}:0{number}:00")
    link(case, 1, 3, "scene")
    link(case, 2, 4, "scene")
    (proposal,) = propose(case)
    assert ids([proposal]) == [(1, 2, 3, 4)]
    reject(case, *(reason for reason in proposal.reasons if reason.kind == "scene"))
    assert ids(propose(case)) == [(1, 2), (3, 4)]


def test_one_weak_bridge_joins_no_two_groups_and_is_told(case: sqlite.Connection) -> None:
    for number in range(1, 11):
        session = number > 5
        add(case, number, f"DCIM{session}/{number}.jpg", f"2024-03-0{2 + session}T10:{number:02d}:00")
    link(case, 1, 6, "scene")
    found = propose(case)
    assert ids(found) == [(1, 2, 3, 4, 5), (6, 7, 8, 9, 10)]
    (perhaps,) = found[0].perhaps
    assert (perhaps.proposal, perhaps.series, perhaps.media) == (2, None, (6, 7, 8, 9, 10))
    assert perhaps.evidence < perhaps.needed
    (bridge,) = perhaps.reasons
    assert (bridge.kind, bridge.between) == ("scene", (1, 6))
    for a, b in ((2, 7), (3, 8), (4, 9)):
        link(case, a, b, "scene")
    assert len(propose(case)) == 1  # several pictures that vote together do join


def test_a_rejected_link_stays_rejected_when_a_better_copy_takes_its_place(case: sqlite.Connection) -> None:
    add(case, 1, "a/1.jpg", None)
    add(case, 2, "b/2.jpg", None)
    link(case, 1, 2, "scene")
    (proposal,) = propose(case)
    reject(case, *proposal.reasons)
    assert propose(case) == []
    add(case, 3, "c/3.jpg", None)  # the larger original of 1
    case.execute("UPDATE medium SET stack = 3 WHERE id = 1")
    case.execute("DELETE FROM link")
    link(case, 2, 3, "scene")
    assert propose(case) == []
    link(case, 2, 3, "part of")  # another reason
    assert ids(propose(case)) == [(1, 2, 3)]


def test_a_rejected_session_stays_rejected_when_it_grows(case: sqlite.Connection) -> None:
    add(case, 1, "DCIM/1.jpg", "2024-03-02T10:00:00")
    add(case, 2, "DCIM/2.jpg", "2024-03-02T12:00:00")
    (proposal,) = propose(case)
    reject(case, *proposal.reasons)
    add(case, 3, "DCIM/3.jpg", "2024-03-02T09:00:00")
    add(case, 4, "DCIM/4.jpg", "2024-03-02T13:00:00")
    assert propose(case) == []
    add(case, 5, "DCIM/5.jpg", "2024-03-05T13:00:00")
    add(case, 6, "DCIM/6.jpg", "2024-03-05T13:30:00")
    assert ids(propose(case)) == [(5, 6)]


def test_a_serial_number_that_tells_makes_a_session_over_folders(case: sqlite.Connection) -> None:
    add(case, 1, "DCIM/1.jpg", "2024-03-02T10:00:00", serial="7781042")
    add(case, 2, "Backup/2.jpg", "2024-03-02T12:00:00", serial="7781042")
    (proposal,) = propose(case)
    assert ids([proposal]) == [(1, 2)]
    assert "serial 7781042" in proposal.reasons[0].words
    assert "Backup and 1 other folder" in proposal.reasons[0].words


def test_a_clock_that_was_never_set_makes_no_session_but_helps(case: sqlite.Connection) -> None:
    for number in range(1, 13):
        add(case, number, f"DCIM/{number}.jpg", f"2010-01-01T00:{number:02d}:00")
    assert propose(case) == []  # made in two years, for all the clock says
    for number in (*range(1, 6), *range(7, 12)):
        link(case, number, number + 1, "scene")
    (proposal,) = propose(case)
    assert ids([proposal]) == [tuple(range(1, 13))]
    (session,) = (reason for reason in proposal.reasons if reason.kind == "session")
    assert session.words.endswith(
        "taken between 2010-01-01 00:01 and 00:12 by its clock, which may never have been set"
    )
    reject(case, session, *(reason for reason in proposal.reasons if reason.kind == "folder"))
    assert ids(propose(case)) == [tuple(range(1, 7)), tuple(range(7, 13))]


def test_a_session_of_new_years_day_is_one(case: sqlite.Connection) -> None:
    add(case, 1, "DCIM/1.jpg", "2024-01-01T10:00:00")
    add(case, 2, "DCIM/2.jpg", "2024-01-01T10:30:00")
    (proposal,) = propose(case)
    assert "never" not in proposal.reasons[0].words


def test_a_rejected_copy_does_not_come_along(case: sqlite.Connection) -> None:
    add(case, 1, "DCIM/1.jpg", "2024-03-02T10:00:00")
    add(case, 2, "DCIM/2.jpg", "2024-03-02T10:01:00")
    add(case, 3, "Download/3.jpg", None, stack=1)
    (proposal,) = propose(case)
    reject(case, *(reason for reason in proposal.reasons if reason.kind == "copy"))
    assert ids(propose(case)) == [(1, 2)]


def test_two_series_of_the_officer_are_never_joined(case: sqlite.Connection) -> None:
    for number in (1, 2, 3, 4, 5):
        add(case, number, f"{number}/{number}.jpg", None)
        case.execute("INSERT INTO series (id, code, title) VALUES (?, ?, 'one')", (number, f"S-{number}"))
    case.executemany("INSERT INTO series_member (series, medium) VALUES (?, ?)", [(1, 1), (1, 2), (2, 3), (2, 4)])
    for a, b in ((1, 3), (2, 4), (3, 5), (4, 5)):
        link(case, a, b, "clip")
    (addition,) = propose(case)
    assert (addition.media, addition.series) == ((5,), 2)
    assert [each.series for each in addition.perhaps] == [1]


def test_a_reason_is_found_by_the_beginning_of_its_id(case: sqlite.Connection) -> None:
    add(case, 1, "a/1.jpg", None)
    add(case, 2, "b/2.jpg", None)
    link(case, 1, 2, "scene")
    found = propose(case)
    reason = found[0].reasons[0]
    assert reason_by_id(found, reason.id[:6]) == (found[0], reason)
    for wanted in ("", "ffffffffffff"):
        with pytest.raises(UserError, match="There is no reason"):
            reason_by_id(found, wanted)


Media = list[tuple[int, int]]


@settings(max_examples=40)
@given(
    st.lists(st.tuples(st.integers(0, 2), st.integers(0, 30)), min_size=2, max_size=9),
    st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8), st.sampled_from(["scene", "clip", "object"])), max_size=8),
    st.permutations(range(9)),
    st.data(),
)
def test_rejected_reasons_never_return_and_undo_brings_them_back(
    media: Media, links: list[tuple[int, int, str]], order: list[int], data: st.DataObject
) -> None:
    """Whatever came first, whatever is added later, and in whatever order it is read."""
    some = [number for number in order if number < len(media)]
    early = some[: max(2, len(some) // 2)]
    before = _case_of(media, links, early)
    offered = {reason.id: reason for proposal in propose(before) for reason in proposal.all_reasons}
    wanted = data.draw(st.sets(st.sampled_from(sorted(offered)))) if offered else set()
    if wanted:
        changes = reject(before, *(offered[number] for number in sorted(wanted)))
        left = {reason.id for proposal in propose(before) for reason in proposal.all_reasons}
        assert left.isdisjoint(wanted)
        rows = before.execute("SELECT * FROM rejected_reason").fetchall()
        apply(before, inverse(unpack(changes.packed())))
        again = {reason.id for proposal in propose(before) for reason in proposal.all_reasons}
        assert again == set(offered)
        for ids_in_order in (some, some[::-1]):
            later = _case_of(media, links, ids_in_order)
            later.executemany("INSERT INTO rejected_reason VALUES (?, ?, ?, ?)", rows)
            found = {reason.id for proposal in propose(later) for reason in proposal.all_reasons}
            assert found.isdisjoint(wanted)
    one, other = (_digests(case) for case in (_case_of(media, links, some), _case_of(media, links, some[::-1])))
    assert one == other


def _case_of(media: Media, links: list[tuple[int, int, str]], numbers: Sequence[int]) -> sqlite.Connection:
    """The media with these numbers, read in this order: their ids differ, their digests don't."""
    case = new_case()
    ids = {number: place for place, number in enumerate(numbers, 1)}
    for number, medium in ids.items():
        folder, hour = media[number]
        add(case, medium, f"{folder}/{number}.jpg", f"2024-03-0{1 + hour // 24}T{hour % 24:02d}:00:00")
        case.execute("UPDATE medium SET sha256 = ? WHERE id = ?", (bytes([number]) * 32, medium))
    for one, other, kind in links:
        if one != other and one in ids and other in ids:
            a, b = sorted((ids[one], ids[other]))
            case.execute(
                "INSERT OR IGNORE INTO link (a, b, kind, method, score) VALUES (?, ?, ?, 'pdq', 0.9)", (a, b, kind)
            )
    return case


def _digests(case: sqlite.Connection) -> list[tuple[tuple[bytes, ...], tuple[str, ...]]]:
    digests = dict(case.execute("SELECT id, sha256 FROM medium").fetchall())
    return [
        (tuple(digests[medium] for medium in each.media), tuple(reason.id for reason in each.all_reasons))
        for each in propose(case)
    ]
