"""Groups of many stacks: as they were always made, in time that rises with the stacks and not with their square."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest

from app.linking.proposing import grouping
from app.linking.proposing.causes import Cause, Tie
from app.linking.proposing.grouping import grouped


def linked(stacks: int, folder: int = 1000) -> list[Cause]:
    """One collection in folders of so many: each stack linked with three of those before it, near or anywhere."""
    dice = random.Random(7)
    causes = [
        Cause("folder", f"{first}", "", Tie.HINT, 4.0, tuple(range(first, min(stacks, first + folder))), "")
        for first in range(0, stacks, folder)
    ]
    for one in range(1, stacks):
        others = {dice.randrange(one) if dice.random() < 0.5 else max(0, one - dice.randint(1, 30)) for _ in range(3)}
        causes += [Cause("scene", f"{a}", f"{one}", Tie.PAIR, 1.2, (a, one), "") for a in sorted(others)]
    return causes


def weighings(stacks: int, causes: Sequence[Cause], monkeypatch: pytest.MonkeyPatch) -> tuple[int, int]:
    """How often two groups were weighed, half of the stacks being one series, and how many the largest group has."""
    count = 0
    weigh = grouping._Grouping._evidence

    def counted(self: grouping._Grouping, one: int, other: int) -> float:
        nonlocal count
        count += 1
        return weigh(self, one, other)

    with monkeypatch.context() as patch:
        patch.setattr(grouping._Grouping, "_evidence", counted)
        found = grouped(range(stacks), causes, [(1, frozenset(range(stacks // 2)))])
    return count, max(len(group.stacks) for group in found.groups)


def test_one_group_of_many_takes_time_in_proportion(monkeypatch: pytest.MonkeyPatch) -> None:
    few, least = weighings(300, linked(300), monkeypatch)
    many, most = weighings(1200, linked(1200), monkeypatch)
    assert least > 280
    assert most > 1150
    assert many < 6 * few


@pytest.mark.parametrize("folder", [60, 400])
def test_groups_are_those_that_weighing_everything_each_time_makes(
    folder: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    causes = linked(400, folder)
    found = grouped(range(400), causes, ())
    monkeypatch.setattr(grouping, "_GROWN", 0.0)
    assert {each.stacks for each in grouped(range(400), causes, ()).groups} == {each.stacks for each in found.groups}
