"""A stack is common by what has nothing to do with each other."""

from __future__ import annotations

import pytest

from app.linking.proposing import grouping
from app.linking.proposing.causes import Cause, Tie
from app.linking.proposing.common import parts_linked
from app.linking.proposing.grouping import grouped

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


def seen_in_six_sessions() -> list[Cause]:
    """Six sessions of two stacks (1 to 12) and of one that is in all of them (13), which makes them one group; stack 0
    is linked with each, so that at first it seems as common as a wallpaper."""
    sessions = [Cause("session", f"{n}", "", Tie.GROUP, 2.0, (2 * n + 1, 2 * n + 2, 13), "") for n in range(6)]
    views = [Cause("scene", "0", f"{n}", Tie.PAIR, 0.5, (0, 2 * n + 1), "") for n in range(6)]
    return [*sessions, *views]


def test_what_seemed_common_is_weighed_again_once_groups_are_known(monkeypatch: pytest.MonkeyPatch) -> None:
    (group,) = grouped(range(14), seen_in_six_sessions(), ()).groups
    assert group.stacks == set(range(14))
    monkeypatch.setattr(grouping, "_MOST_LOOKS", 1)
    assert all(
        0 not in each.stacks for each in grouped(range(14), seen_in_six_sessions(), ()).groups if len(each.stacks) > 1
    )
