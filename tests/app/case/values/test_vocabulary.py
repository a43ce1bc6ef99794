"""Words of leads that are data: complete, without doubles, and the same that the window has words for."""

from __future__ import annotations

import pytest

from app.case.values.vocabulary import clue_kinds, likelihoods
from app.desk.wording import words
from app.errors import UserError


def test_kinds_of_clues_are_those_of_the_window() -> None:
    assert tuple(kind.key for kind in clue_kinds()) == words.clue_kinds()
    assert len({kind.label for kind in clue_kinds()}) == len(clue_kinds())


def test_likelihoods_follow_each_other_without_a_gap() -> None:
    scale = likelihoods()
    found = scale.likelihoods
    assert [each.most for each in found[:-1]] == [each.least for each in found[1:]]
    assert [scale.rank(each.key) for each in found] == list(range(len(found)))
    assert [scale.is_settling(each.key) for each in found] == [False] * 4 + [True] * 3
    with pytest.raises(UserError, match="“perhaps” is no likelihood"):
        scale.rank("perhaps")
