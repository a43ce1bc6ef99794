import threading
from array import array
from collections.abc import Iterator

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from app.desk.listings.listing import Listing
from app.desk.listings.listing_model import ListingModel
from app.desk.listings.rows import CardRow
from app.errors import UserError


@pytest.fixture
def model(qtbot: QtBot) -> ListingModel:
    return ListingModel(lambda ids: [CardRow(each, "picture", "") for each in ids])


@pytest.fixture
def listing(model: ListingModel) -> Iterator[Listing]:
    made = Listing(model)
    yield made
    made.close()


def blocks(*parts: range) -> "Iterator[array[int]]":
    for part in parts:
        yield array("q", part)


def test_the_first_block_is_shown_before_the_rest_is_read(qtbot: QtBot, model: ListingModel, listing: Listing) -> None:
    go_on = threading.Event()

    def read() -> "Iterator[array[int]]":
        yield array("q", range(500))
        assert go_on.wait(10)
        yield array("q", range(500, 2000))

    with qtbot.waitSignal(model.modelReset):
        listing.open(read)
    assert model.rowCount() == 500
    with qtbot.waitSignal(listing.finished) as done:
        go_on.set()
    assert done.args == [2000]
    assert list(model.ids(0, 2000)) == list(range(2000))


def test_the_last_query_wins(qtbot: QtBot, model: ListingModel, listing: Listing) -> None:
    held = threading.Event()

    def slow() -> "Iterator[array[int]]":
        held.wait(10)
        yield array("q", range(7))

    listing.open(slow)
    with qtbot.waitSignal(listing.finished):
        listing.open(lambda: blocks(range(3)))
    held.set()
    qtbot.wait(50)
    assert model.rowCount() == 3


def test_a_refresh_inserts_and_removes_without_a_reset(qtbot: QtBot, model: ListingModel, listing: Listing) -> None:
    with qtbot.waitSignal(listing.finished):
        listing.open(lambda: blocks(range(100)))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(listing.finished):
        listing.refresh(lambda: blocks(range(1, 60), range(60, 120)))
    assert list(model.ids(0, 200)) == list(range(1, 120))


def test_nothing_found_empties_the_listing(qtbot: QtBot, model: ListingModel, listing: Listing) -> None:
    model.reset(array("q", [1, 2]))
    with qtbot.waitSignal(listing.finished) as done:
        listing.open(lambda: blocks())
    assert done.args == [0]
    assert model.rowCount() == 0


def test_a_known_error_is_told_and_a_bug_is_raised(qtbot: QtBot, model: ListingModel, listing: Listing) -> None:
    def refused() -> "Iterator[array[int]]":
        raise UserError("The case is locked; close the other window.")

    def broken() -> "Iterator[array[int]]":
        raise ZeroDivisionError

    with qtbot.waitSignal(listing.failed) as told:
        listing.open(refused)
    assert told.args == ["The case is locked; close the other window."]
    with capture_exceptions() as raised:
        listing.open(broken)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError
