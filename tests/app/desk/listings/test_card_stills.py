"""What cards show: previews of pictures, telling frames of videos, and on a frame's card the frame itself."""

from __future__ import annotations

import numpy as np

from app import sqlite
from app.case.queries.frame_cards import card_of
from app.desk.listings.card_stills import stills
from tests.widgets.conftest import desk
from tests.widgets.desk_case import DeskCase

__all__ = ["desk"]


def film(desk: DeskCase, medium: int, looks: dict[int, tuple[int, int]]) -> None:
    """A video with a frame at each of these times; of each the seed of its print, and its quality. Each has its own
    still.
    """
    desk.add(medium, kind="video", preview=b"preview")

    def rows(db: sqlite.Connection) -> None:
        for at, (seed, quality) in looks.items():
            (frame,) = db.execute(
                "INSERT INTO frame (medium, at_ms, width, height) VALUES (?, ?, 8, 8) RETURNING id", (medium, at)
            ).fetchone()
            value = np.random.default_rng(seed).bytes(32)
            db.execute("INSERT INTO fingerprint VALUES (?, 'pdq', ?, ?)", (frame, value, quality))

    desk.case.write(rows)
    kept = [(medium, at, f"still {at}".encode()) for at in looks]
    desk.case.write_previews(lambda db: db.executemany("INSERT INTO still VALUES (?, ?, ?)", kept))


def test_a_video_shows_telling_frames_and_all_else_its_preview(desk: DeskCase) -> None:
    desk.add(1, preview=b"picture")
    film(desk, 2, {0: (1, 0), 1_000: (2, 90), 2_000: (2, 90), 3_000: (3, 90)})
    desk.add(3, kind="video", preview=b"bare")
    assert stills(desk.case.reader(), [1, 2, 3, 99]) == {1: b"picture", 2: (b"still 1000", b"still 3000"), 3: b"bare"}


def test_the_card_of_a_frame_shows_that_frame(desk: DeskCase) -> None:
    desk.add(1, preview=b"picture")
    film(desk, 2, {0: (1, 90), 1_000: (2, 90)})
    desk.add(3, kind="video", preview=b"bare")
    cards = [card_of(1), card_of(2, 1_000), card_of(2), card_of(3), card_of(2, 777)]
    found = stills(desk.case.reader(), cards)
    assert found == {cards[0]: b"picture", cards[1]: b"still 1000", cards[2]: b"still 0", cards[3]: b"bare"}


def test_a_lost_still_is_not_replaced_by_another_moment(desk: DeskCase) -> None:
    film(desk, 2, {0: (1, 90), 1_000: (2, 90)})
    desk.case.write_previews(lambda db: db.execute("DELETE FROM still WHERE at_ms = 0"))
    assert stills(desk.case.reader(), [card_of(2)]) == {}
    assert stills(desk.case.reader(), [2]) == {2: (b"still 1000",)}
