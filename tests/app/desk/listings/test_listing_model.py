from array import array
from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.desk.listings.listing_model import ListingModel, ListingRole
from app.desk.listings.rows import CardRow, CardState, CategoryMark


class Shelf:
    """Rows for every id but those that are gone; remembers what was asked."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []
        self.gone: set[int] = set()

    def fetch(self, ids: Sequence[int]) -> list[CardRow]:
        self.asked.append(list(ids))
        return [CardRow(each, "picture", f"{each}.jpg") for each in reversed(ids) if each not in self.gone]


def test_rows_are_read_when_drawn_in_one_batch_and_kept(qtbot: QtBot) -> None:
    shelf = Shelf()
    model = ListingModel(shelf.fetch)
    model.reset(array("q", range(100, 1100)))
    assert shelf.asked == []
    shown = model.cards(10, 20)
    assert [card.id for card in shown if card] == list(range(110, 120))
    model.cards(12, 22)
    assert shelf.asked == [list(range(110, 120)), [120, 121]]


def test_the_cache_is_bounded(qtbot: QtBot) -> None:
    shelf = Shelf()
    model = ListingModel(shelf.fetch, cached_rows=20)
    model.reset(array("q", range(1000)))
    model.cards(0, 20)
    model.cards(500, 520)
    model.cards(0, 20)
    assert len(shelf.asked) == 3
    assert all(model.cards(0, 50))


def test_an_id_that_left_the_case_is_no_card(qtbot: QtBot) -> None:
    shelf = Shelf()
    shelf.gone = {3}
    model = ListingModel(shelf.fetch)
    model.reset(array("q", range(6)))
    assert [card.id if card else None for card in model.cards(2, 5)] == [2, None, 4]
    assert model.data(model.index(3), Qt.ItemDataRole.AccessibleTextRole) == "no longer in the case"


def test_invalidated_rows_are_read_again(qtbot: QtBot) -> None:
    shelf = Shelf()
    model = ListingModel(shelf.fetch)
    model.reset(array("q", range(6)))
    model.cards(0, 6)
    model.invalidate([2, 4])
    model.cards(0, 6)
    model.invalidate()
    model.cards(0, 6)
    assert shelf.asked[1:] == [[2, 4], [0, 1, 2, 3, 4, 5]]


def test_replacing_keeps_what_points_at_rows(qtbot: QtBot) -> None:
    model = ListingModel(Shelf().fetch)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.reset(array("q", range(0, 100, 2)))
    selection = QItemSelectionModel(model)
    selection.select(model.index(model.row_of(40)), QItemSelectionModel.SelectionFlag.Select)
    kept = QPersistentModelIndex(model.index(model.row_of(40)))
    model.replace(array("q", [each for each in range(100) if (each % 2 == 0 and each != 8) or each == 31]))
    assert kept.data(ListingRole.ID) == 40
    assert [index.data(ListingRole.ID) for index in selection.selectedIndexes()] == [40]
    assert (model.row_of(8), model.id_at(model.row_of(31))) == (-1, 31)
    model.replace(array("q", range(99, -1, -1)))
    assert (model.rowCount(), model.id_at(0)) == (100, 99)


def test_ids_are_found_and_taken_out_however_many(qtbot: QtBot) -> None:
    model = ListingModel(Shelf().fetch)
    model.reset(array("q", range(10_000)))
    assert model.row_of(9_000) == 9_000
    assert model.row_of(9_000, near=8_000) == 9_000
    assert model.row_of(10_000) == -1
    assert model.rows_of((9_999, 70_000, 3, -1)) == [3, 9_999]
    assert model.rows_of(()) == []
    model.take_out(range(1, 9_999))
    assert list(model.ids(0, model.rowCount())) == [0, 9_999]
    model.take_out({0, 9_999})
    assert model.rows_of((0,)) == []


def test_a_card_in_words(qtbot: QtBot) -> None:
    model = ListingModel(Shelf().fetch)
    card = CardRow(
        1,
        "video",
        "sea.mp4",
        duration_ms=72_000,
        members=5,
        category=CategoryMark(2, "2", "Other relevant", "#ff0000"),
        tags=2,
        has_note=True,
        in_series=True,
        state=CardState.PARTIAL,
        reason="The file ends early.",
    )
    assert model.describe(card) == (
        "video, sea.mp4, 1:12, category Other relevant, stack of 5, 2 tags, has a note, in a series, "
        "partly readable: The file ends early."
    )
    assert model.describe(CardRow(1, "picture", "a.jpg")) == "picture, a.jpg"
    alert = CardRow(1, "picture", "a.jpg", known="alert", known_series="Harbour", victim_identified=True)
    known = "alert of a hash set, its series: Harbour, victim identified"
    assert model.describe(alert) == f"picture, a.jpg, {known}"


def test_a_tooltip_never_interprets_a_name(qtbot: QtBot) -> None:
    model = ListingModel(lambda ids: [CardRow(each, "picture", "<b>x</b>.jpg", reason="cut & short") for each in ids])
    model.reset(array("q", [1]))
    assert (
        model.data(model.index(0), Qt.ItemDataRole.ToolTipRole)
        == "<qt>&lt;b&gt;x&lt;/b&gt;.jpg<br/>cut &amp; short</qt>"
    )
