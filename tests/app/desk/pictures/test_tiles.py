import threading
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from analysis.facts import Outline, Rendering
from analysis.wire import Cut
from app.desk.pictures.adjustments import Adjustments, Channel, tone_of
from app.desk.pictures.tile_plan import TILE, Tile
from app.desk.pictures.tiles import Look, TileImage, Tiles
from app.errors import UserError
from tests.widgets.desk_case import checkers, colourful

CLEAR, GREY, BLURRED = Look(strengths=(0, 0)), Look(strengths=(0, 100)), Look(strengths=(60, 100))


class Picture:
    """Holds a chessboard of 4,000 x 3,000 open."""

    def __init__(self) -> None:
        self.alive = True
        self.opened: list[int] = []
        self.cuts: list[Cut] = []
        self.closed = 0
        self.refusal = ""
        self.broken_pages: set[int] = set()
        self.dies_after = 1_000_000
        self.go_on = threading.Event()
        self.go_on.set()
        self.aborted = threading.Event()

    @contextmanager
    def opening(self, medium: int, edge: int) -> Iterator["Picture"]:
        self.opened.append(medium)
        self.alive = True
        self.aborted.clear()
        if self.refusal:
            raise UserError(self.refusal)
        try:
            yield self
        finally:
            self.closed += 1

    @property
    def outline(self) -> Outline:
        while not self.go_on.wait(0.002):
            if self.aborted.is_set():
                raise UserError("called off")
        return Outline(4_000, 3_000, 2)

    def cut(self, wanted: Cut) -> Rendering:
        self.cuts.append(wanted)
        if wanted.page in self.broken_pages:
            raise UserError(f"page {wanted.page + 1} is damaged")
        if len(self.cuts) == self.dies_after:
            self.alive = False
            raise UserError("the worker is gone")
        return Rendering(wanted.edge, wanted.edge, 4_000, 3_000, checkers(wanted.edge, wanted.edge).tobytes())

    def abort(self) -> None:
        self.aborted.set()


@pytest.fixture
def picture() -> Picture:
    return Picture()


@pytest.fixture
def tiles(picture: Picture, qtbot: QtBot) -> Iterator[Tiles]:
    made = Tiles(picture.opening)
    made.show(1)
    made.set_look(CLEAR)
    yield made
    made.close()


def found(tiles: Tiles, qtbot: QtBot, *wanted: Tile) -> list[TileImage]:
    tiles.want(wanted)
    qtbot.waitUntil(lambda: all(tiles.find(each) is not None for each in wanted))
    images = [tiles.find(each) for each in wanted]
    return [each for each in images if each is not None]


def test_tiles_are_cut_where_they_lie_by_one_worker(tiles: Tiles, picture: Picture, qtbot: QtBot) -> None:
    assert not picture.opened  # nothing is opened before something is wanted
    image = found(tiles, qtbot, Tile(0, 2, 1, 0), Tile(0, 0, 3, 4))[0]
    assert picture.opened == [1]
    assert picture.cuts == [Cut(0, 2048, 0, 2048, 2048, TILE), Cut(0, 1536, 2048, 512, 512, TILE)]
    assert colourful(image.clear).mean() > 0.9


def test_nothing_of_a_tile_but_its_clear_form_is_found_under_a_blur_and_grey_has_no_colour(
    tiles: Tiles, qtbot: QtBot
) -> None:
    tiles.set_look(BLURRED)
    assert found(tiles, qtbot, Tile(0, 0, 0, 0))[0].veiled is None
    tiles.set_look(GREY)
    assert tiles.find(Tile(0, 0, 0, 0)) is None  # made for another veil, which must not be painted
    image = found(tiles, qtbot, Tile(0, 0, 0, 0))[0]
    assert image.veiled is not None
    assert not colourful(image.veiled).any()
    assert colourful(image.clear).any()


def test_another_tone_is_made_of_what_is_there(tiles: Tiles, picture: Picture, qtbot: QtBot) -> None:
    before = found(tiles, qtbot, Tile(0, 0, 0, 0))[0]
    tone = tone_of(Adjustments(channel=Channel.RED), np.zeros((2, 2, 3), np.uint8))
    tiles.set_look(Look(tone, (0, 0)))
    assert tiles.find(Tile(0, 0, 0, 0)) is None
    after = found(tiles, qtbot, Tile(0, 0, 0, 0))[0]
    assert colourful(before.clear).any()
    assert not colourful(after.clear).any()
    assert len(picture.cuts) == 1


def test_what_was_wanted_before_is_dropped(tiles: Tiles, picture: Picture, qtbot: QtBot) -> None:
    picture.go_on.clear()
    tiles.want([Tile(0, 0, column, 0) for column in range(5)])
    qtbot.waitUntil(lambda: bool(picture.opened))
    tiles.want([Tile(0, 1, 0, 0)])
    picture.go_on.set()
    qtbot.waitUntil(lambda: tiles.find(Tile(0, 1, 0, 0)) is not None)
    assert len(picture.cuts) == 1


def test_another_medium_calls_off_the_worker_that_is_still_decoding(
    tiles: Tiles, picture: Picture, qtbot: QtBot
) -> None:
    told: list[tuple[int, int, str]] = []
    tiles.failed.connect(lambda *what: told.append(what))
    picture.go_on.clear()
    tiles.want([Tile(0, 0, 0, 0)])
    qtbot.waitUntil(lambda: picture.opened == [1])
    tiles.show(2)
    qtbot.waitUntil(lambda: picture.closed == 1)
    picture.go_on.set()
    found(tiles, qtbot, Tile(0, 0, 0, 0))
    assert picture.opened == [1, 2]
    assert not told


def test_the_budget_is_kept(picture: Picture, qtbot: QtBot) -> None:
    tiles = Tiles(picture.opening, budget=6 * 2**20)
    tiles.show(1)
    tiles.set_look(GREY)
    try:
        wanted = [Tile(0, 0, column, row) for row in range(4) for column in range(4)]
        tiles.want(wanted)
        qtbot.waitUntil(lambda: len(picture.cuts) == 16 and tiles.find(wanted[-1]) is not None)
        assert tiles.kept_bytes <= 6 * 2**20
        assert tiles.find(wanted[0]) is None
        tiles.show(2)
        assert tiles.kept_bytes == 0
    finally:
        tiles.close()


def test_what_can_not_be_opened_is_told_once(tiles: Tiles, picture: Picture, qtbot: QtBot) -> None:
    picture.refusal = "The source isn't there; attach it."
    with qtbot.waitSignal(tiles.failed) as told:
        tiles.want([Tile(0, 0, 0, 0)])
    assert told.args == [1, 0, "The source isn't there; attach it."]
    tiles.want([Tile(0, 0, 0, 0)])
    qtbot.wait(20)
    assert picture.opened == [1]


def test_a_worker_that_served_and_is_gone_is_replaced(tiles: Tiles, picture: Picture, qtbot: QtBot) -> None:
    picture.dies_after = 3
    found(tiles, qtbot, Tile(0, 0, 0, 0), Tile(0, 0, 1, 0))
    with qtbot.waitSignal(tiles.arrived):
        tiles.want([Tile(0, 0, 2, 0)])
    found(tiles, qtbot, Tile(0, 0, 2, 0))
    assert picture.opened == [1, 1]


def test_a_damaged_page_leaves_the_others(tiles: Tiles, picture: Picture, qtbot: QtBot) -> None:
    picture.broken_pages = {1}
    with qtbot.waitSignal(tiles.failed) as told:
        tiles.want_whole(1)
    assert told.args == [1, 1, "page 2 is damaged"]
    with qtbot.waitSignal(tiles.whole_came) as came:
        tiles.want_whole(0)
    assert came.args is not None
    assert came.args[:2] == [1, 0]
    assert picture.opened == [1]


def test_nothing_is_left_running_when_it_closes_while_a_worker_decodes(picture: Picture, qtbot: QtBot) -> None:
    picture.go_on.clear()
    tiles = Tiles(picture.opening)
    tiles.show(1)
    tiles.want([Tile(0, 0, 0, 0)])
    qtbot.waitUntil(lambda: bool(picture.opened))
    tiles.close()
    assert picture.closed == 1
