import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.case.decisions.media_decisions import Decide
from app.case.queries.card_filter import CardFilter, Facet, Mark, Order, Review, Unit
from app.case.trail.changed import Changed, Touched
from app.desk.listings.gallery import Gallery
from app.desk.work.facets import Facets
from app.desk.work.workbench import Workbench
from tests.widgets.conftest import bench, desk
from tests.widgets.desk_case import HOSTILE, DeskCase

__all__ = ["bench", "desk"]


@pytest.fixture
def gallery(bench: Workbench) -> Iterator[Gallery]:
    gallery = Gallery(bench)
    yield gallery
    gallery.close()


def ids(gallery: Gallery) -> list[int]:
    return list(gallery.model.ids(0, gallery.model.rowCount()))


def shown(gallery: Gallery, qtbot: QtBot, wanted: CardFilter) -> list[int]:
    """What is listed once the index has seen all that a test has written into the case."""
    qtbot.waitUntil(lambda: gallery.facets.is_ready)
    with qtbot.waitSignal(gallery.facets.followed):
        gallery.facets.case.tell(Changed(frozenset(Touched)))
    gallery.show(wanted)
    assert gallery.busy
    qtbot.waitUntil(lambda: not gallery.busy)
    return ids(gallery)


def test_what_is_decided_leaves_what_remains_and_comes_back_when_it_is_taken_back(
    gallery: Gallery, desk: DeskCase, bench: Workbench, qtbot: QtBot
) -> None:
    for number in (1, 2, 3):
        desk.add(number)
    desk.add(4, stack=2)
    assert shown(gallery, qtbot, CardFilter()) == [1, 2, 3]
    bench.decide(Decide((2,), stacks=True, category=1))
    qtbot.waitUntil(lambda: ids(gallery) == [1, 3])
    with qtbot.waitSignal(gallery.restored) as restored:
        bench.undo()
    assert restored.args == [2]
    assert ids(gallery) == [1, 2, 3]


def test_in_other_orders_what_is_taken_back_comes_back_to_its_place_too(
    gallery: Gallery, desk: DeskCase, bench: Workbench, qtbot: QtBot
) -> None:
    for number in (1, 2, 3):
        desk.add(number, size=number)
    assert shown(gallery, qtbot, CardFilter(order=Order.LARGEST)) == [3, 2, 1]
    bench.decide(Decide((2,), category=1))
    qtbot.waitUntil(lambda: ids(gallery) == [3, 1])
    bench.undo()
    qtbot.waitUntil(lambda: ids(gallery) == [3, 2, 1])


def test_what_is_done_again_leaves_what_remains_and_leads_nowhere(
    gallery: Gallery, desk: DeskCase, bench: Workbench, qtbot: QtBot
) -> None:
    for number in range(1, 5):
        desk.add(number)
    shown(gallery, qtbot, CardFilter())
    bench.decide(Decide((2, 3), category=1))
    qtbot.waitUntil(lambda: ids(gallery) == [1, 4])
    with qtbot.waitSignal(gallery.restored) as restored:
        bench.undo()
    assert restored.args == [2]
    with qtbot.assertNotEmitted(gallery.restored):
        bench.redo()
        qtbot.waitUntil(lambda: ids(gallery) == [1, 4])


def test_a_decision_shows_on_the_card_that_stays(
    gallery: Gallery, desk: DeskCase, bench: Workbench, qtbot: QtBot
) -> None:
    desk.add(1)
    shown(gallery, qtbot, CardFilter(review=Review.ANY))
    card = gallery.model.card(0)
    assert card is not None
    assert card.category is None
    bench.decide(Decide((1,), category=3, add_tags=("blue",)))
    qtbot.waitUntil(lambda: (card := gallery.model.card(0)) is not None and card.category is not None)
    card = gallery.model.card(0)
    assert card is not None
    assert card.category is not None
    assert (card.category.name, card.tags) == ("Needs a second look", 1)


def test_media_that_come_in_are_appended_half_a_second_later_at_most_once(
    gallery: Gallery, desk: DeskCase, bench: Workbench, qtbot: QtBot
) -> None:
    desk.add(1)
    assert shown(gallery, qtbot, CardFilter()) == [1]
    lengths: list[int] = []
    gallery.listed.connect(lengths.append)
    for number in range(2, 8):
        desk.add(number)
        desk.case.tell(Changed(frozenset({Touched.MEDIA}), (number,)))
    qtbot.waitUntil(lambda: ids(gallery) == [1, 2, 3, 4, 5, 6, 7], timeout=3000)
    assert lengths == [7]


def test_stacks_that_were_found_fold_together(gallery: Gallery, desk: DeskCase, bench: Workbench, qtbot: QtBot) -> None:
    for number in (1, 2, 3):
        desk.add(number)
    assert shown(gallery, qtbot, CardFilter()) == [1, 2, 3]
    desk.case.write(lambda db: db.execute("UPDATE medium SET stack = 1 WHERE id = 3"))
    desk.case.tell(Changed(frozenset({Touched.STACKS, Touched.MEDIA})))
    qtbot.waitUntil(lambda: ids(gallery) == [1, 2], timeout=3000)
    card = gallery.model.card(0)
    assert card is not None
    assert card.members == 2


def test_a_decision_on_many_is_followed_too(gallery: Gallery, desk: DeskCase, bench: Workbench, qtbot: QtBot) -> None:
    for number in range(1, 101):
        desk.add(number)
    shown(gallery, qtbot, CardFilter())
    bench.decide(Decide(tuple(range(1, 100, 1)), category=2))
    qtbot.waitUntil(lambda: ids(gallery) == [100], timeout=3000)


def test_the_next_undecided_is_looked_for_behind_the_card_and_then_from_the_beginning(
    gallery: Gallery, desk: DeskCase, bench: Workbench, qtbot: QtBot
) -> None:
    for number in (1, 2, 3, 4):
        desk.add(number)
    desk.case.perform(Decide((3,), category=1))
    shown(gallery, qtbot, CardFilter(review=Review.ANY))
    found: list[int | None] = []
    gallery.next_undecided(1, found.append)
    qtbot.waitUntil(lambda: found == [4])
    desk.case.perform(Decide((4, 2), category=1))
    gallery.next_undecided(2, found.append)
    qtbot.waitUntil(lambda: found == [4, 1])


def test_other_orders_are_read_anew_when_media_come_in(
    gallery: Gallery, desk: DeskCase, bench: Workbench, qtbot: QtBot
) -> None:
    desk.add(1, size=10)
    assert shown(gallery, qtbot, CardFilter(order=Order.LARGEST, unit=Unit.MEDIUM)) == [1]
    desk.add(2, size=20)
    desk.case.tell(Changed(frozenset({Touched.MEDIA}), (2,)))
    qtbot.waitUntil(lambda: ids(gallery) == [2, 1], timeout=3000)


def test_hostile_names_are_made_fit_to_be_shown(
    gallery: Gallery, desk: DeskCase, bench: Workbench, qtbot: QtBot
) -> None:
    desk.add(1, paths=(f"DCIM/{HOSTILE}",), state="unreadable", reason="It is\u202e cut.")
    shown(gallery, qtbot, CardFilter())
    card = gallery.model.card(0)
    assert card is not None
    assert not set(card.title + card.reason) & {"\u202e", "\n", "\x07"}
    assert card.reason == "It is cut."


def test_files_whose_thumbnail_shows_something_else_are_listed_alone_and_marked(
    gallery: Gallery, desk: DeskCase, qtbot: QtBot
) -> None:
    for number in (1, 2):
        desk.add(number)
    desk.case.write_previews(lambda db: db.execute("INSERT INTO thumbnail VALUES (2, x'ffd8')"))
    assert shown(gallery, qtbot, CardFilter().choosing(Facet.MARK, Mark.THUMBNAIL)) == [2]
    card = gallery.model.card(0)
    assert card is not None
    assert card.other_thumbnail
    assert "thumbnail that shows something else" in gallery.model.describe(card)


def test_changes_that_come_faster_than_they_are_followed_are_followed_together(
    gallery: Gallery, desk: DeskCase, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.add(1)
    shown(gallery, qtbot, CardFilter())
    go_on, updates = threading.Event(), []
    index = gallery.facets._there()
    follow = index.update

    def slow(changed: Changed) -> None:
        go_on.wait(10)
        updates.append(changed)
        follow(changed)

    monkeypatch.setattr(index, "update", slow)
    told: list[Changed] = []
    gallery.facets.followed.connect(told.append)
    for number in range(2, 22):
        desk.add(number)
        desk.case.tell(Changed(frozenset({Touched.MEDIA}), (number,)))
    desk.case.tell(Changed(frozenset({Touched.CATEGORIES})))
    qtbot.wait(50)
    go_on.set()
    qtbot.waitUntil(lambda: len(told) == 21)
    assert len(updates) <= 3
    assert updates[-1].media == ()
    qtbot.waitUntil(lambda: len(ids(gallery)) == 21, timeout=3000)


def test_what_is_decided_leaves_before_the_facets_of_a_large_case_have_been_read(
    bench: Workbench, desk: DeskCase, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    read = Facets._loaded

    def late(facets: Facets) -> None:
        go_on.wait(10)
        read(facets)

    monkeypatch.setattr(Facets, "_loaded", late)
    for number in (1, 2, 3):
        desk.add(number)
    desk.add(4, stack=2)
    gallery = Gallery(bench)
    try:
        with qtbot.waitSignal(gallery.listed):
            gallery.show(CardFilter())
        assert ids(gallery) == [1, 2, 3]
        bench.decide(Decide((2,), category=1))
        bench.decide(Decide((1,), category=1))
        qtbot.waitUntil(lambda: ids(gallery) == [2, 3])  # of the stack of 2 something remains
        assert not gallery.facets.is_ready
        gallery.show(CardFilter().choosing(Facet.KIND, "picture"))
        go_on.set()
        qtbot.waitUntil(lambda: ids(gallery) == [2, 3] and gallery.facets.is_ready)
    finally:
        go_on.set()
        gallery.close()
