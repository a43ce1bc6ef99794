"""A stack is common by what has nothing to do with each other."""

from __future__ import annotations

from app.linking.proposing.common import parts_linked

STAR = [(0, number) for number in range(1, 7)]


def test_a_wallpaper_is_linked_with_as_many_parts_as_it_is_seen_in() -> None:
    assert parts_linked(STAR, lambda stack: stack)[0] == 6


def test_views_that_are_linked_among_themselves_are_one_part() -> None:
    chain = [(number, number + 1) for number in range(1, 6)]
    assert parts_linked([*STAR, *chain], lambda stack: stack)[0] == 1


def test_what_became_one_group_is_one_part() -> None:
    assert parts_linked(STAR, lambda stack: min(stack, 1))[0] == 1


def test_its_own_links_do_not_join_its_group_with_what_it_is_seen_in() -> None:
    own = {0: 1}
    assert parts_linked(STAR, lambda stack: own.get(stack, stack))[0] == 6
    assert parts_linked([*STAR, (1, 2)], lambda stack: own.get(stack, stack))[0] == 5
