"""A session, a camera body, a folder: what is quoted, who is a member, and that any clock can be drawn."""

from __future__ import annotations

from datetime import datetime, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import sqlite
from app.errors import UserError
from app.explain.draw_shared import shared_sentences
from app.explain.drawing import draw, told
from app.explain.shared import Member, Shared, SharedReasons, shared_reasons
from app.linking.proposals import Reason, propose
from tests.app.explain.linked import Linked
from tests.app.linking.local.pictures import painting


def reason(linked: Linked, kind: str) -> Reason:
    return next(each for found in propose(linked.case.reader()) for each in found.all_reasons if each.kind == kind)


def drawn(linked: Linked, kind: str) -> SharedReasons:
    found = reason(linked, kind)
    return shared_reasons(linked.case.reader(), Shared(found.kind, found.a, found.b, found.media))


@pytest.fixture
def camera(linked: Linked) -> Linked:
    """Four pictures of one body: three on one day, one of them without a preview, and one a month later."""
    for number, taken in enumerate(("05-01T10:00:00", "05-01T10:20:00", "05-01T12:00:07", "06-02T09:00:00")):
        medium = linked.picture(f"{number}.jpg", painting(number + 1), features=False)
        linked.say(medium, make="Northlight", model="N 5", serial="4471209", taken=f"2024-{taken}")
    linked.case.write_previews(lambda db: db.execute("DELETE FROM preview WHERE medium = 2"))
    linked.link(3, 4, "scene", "local-features")
    return linked


def test_a_session_quotes_its_camera_and_stands_on_an_axis_of_time(camera: Linked) -> None:
    found = drawn(camera, "session")
    assert found.quoted == (("Camera", "Northlight N 5"), ("Serial number", "4471209"))
    assert [(each.name, str(each.clock)[11:]) for each in found.members] == [
        ("0.jpg", "10:00:00"),
        ("1.jpg", "10:20:00"),
        ("2.jpg", "12:00:07"),
    ]
    assert sorted(found.pictures) == [1, 3]  # what has no preview is on the axis all the same
    assert "Pauses: the longest is 100 minutes; a session ends where nothing is made for 6 hours." in told(found)
    assert "Serial number: “4471209”, of all 3 media." in told(found)


def test_a_camera_body_says_on_which_days_it_was_used(camera: Linked) -> None:
    found = drawn(camera, "camera body")
    assert [(day, len(clocks)) for day, clocks in found.days.items()] == [("2024-05-01", 3), ("2024-06-02", 1)]
    assert found.copies == 0
    assert draw(found).shape[1] == 2400


def test_a_folder_quotes_where_it_lies_and_says_that_this_proves_little(linked: Linked) -> None:
    for number in (1, 2):
        linked.picture(f"{number}.jpg", painting(number), features=False)
    linked.link(1, 2, "scene", "local-features")
    found = drawn(linked, "folder")
    assert ("Folder", "DCIM") in found.quoted
    assert [each.clock for each in found.members] == [None, None]
    assert shared_sentences(found)[-1].startswith("A folder alone proves little")
    assert draw(found).any()


def test_copies_come_along_and_are_counted_apart(camera: Linked) -> None:
    other = camera.picture("copy.jpg", painting(1), features=False)
    camera.case.write(lambda db: db.execute("UPDATE medium SET stack = 1 WHERE id = ?", (other,)))
    found = drawn(camera, "session")
    assert (len(found.members), found.copies) == (3, 1)
    assert "Copies: 1 medium more comes along in one stack with these, and may say nothing of it." in told(found)


def test_pictures_pass_the_painter_and_nothing_else_shows_them(camera: Linked) -> None:
    seen = []

    def painter(picture: np.ndarray, size: tuple[int, int]) -> np.ndarray:
        seen.append(picture)
        return np.full((size[1], size[0], 3), 7, np.uint8)

    assert draw(drawn(camera, "session"), painter).any()
    assert len(seen) == 2


def test_what_is_gone_or_of_another_kind_is_said_in_a_sentence(camera: Linked) -> None:
    stated = reason(camera, "session")
    reader = camera.case.reader()
    with pytest.raises(UserError, match="can't be drawn by this version"):
        shared_reasons(reader, Shared("a likeness", stated.a, stated.b, stated.media))

    def rename(db: sqlite.Connection) -> None:
        db.execute("UPDATE medium SET serial = 'other'")

    camera.case.write(rename)
    with pytest.raises(UserError, match="look at the proposals again"):
        shared_reasons(camera.case.reader(), Shared("session", stated.a, stated.b, stated.media))


@given(st.lists(st.datetimes(timezones=st.none()), min_size=1, max_size=12), st.sampled_from(["session", "folder"]))
@settings(max_examples=20)
def test_any_clock_can_be_drawn(clocks: list[datetime], kind: str) -> None:
    told_ = sorted(each.replace(microsecond=0) for each in clocks)
    members = tuple(Member(number, f"{number}.jpg", "0" * 64, clock) for number, clock in enumerate(told_))
    found = SharedReasons("T-1", kind, (("Camera", "x"),), members, 0, {})
    assert found.pause >= timedelta()
    assert draw(found).shape[1] == 2400
