"""What a conflict is about, on one line."""

from __future__ import annotations

import pytest

from app.desk.wording import merge_words

CLUE = ("clue", "ab" * 32, "", "", "0.1000,0.2000,0.3000,0.4000", "sign", "ICA {kiosk}")


@pytest.mark.parametrize(
    ("about", "line"),
    [
        ((*CLUE, "S-0002"), "Clue “ICA (kiosk)” (Sign) of series S-0002 at medium abababababab"),
        ((*CLUE, ""), "Clue “ICA (kiosk)” (Sign) at medium abababababab"),
        (CLUE, "Clue “ICA (kiosk)” (Sign) at medium abababababab"),  # as older cases have it on record
    ],
)
def test_a_clue_is_told_with_its_series(about: tuple[str, ...], line: str) -> None:
    assert merge_words.subject(about) == line
