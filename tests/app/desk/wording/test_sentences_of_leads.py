"""Every decision about leads has words for the window."""

from __future__ import annotations

import re

import pytest

from app.case.queries import series_history
from app.desk.wording.sentences import step

ACTIONS = (*series_history.DECISIONS_ON_SERIES, *series_history.DECISIONS_ON_LEADS)


@pytest.mark.parametrize("action", ACTIONS)
def test_an_action_is_told_in_other_words_than_those_of_the_trail(action: str) -> None:
    told = step(f"{action}: S-0001")
    assert "S-0001" in told
    assert not re.match(rf"{action}\b", told)


def test_targets_are_told() -> None:
    assert step("refute clues: 1,204 clues") == "1,204 clues refuted"
    assert step("set referral: referral 3") == "change of referral 3"
    assert step("link entity: entity 12") == "new links of entity 12"
