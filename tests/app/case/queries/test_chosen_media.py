from __future__ import annotations

from pathlib import Path

import pytest

from app.case.queries.chosen_media import Chosen, media_of
from app.errors import UserError
from tests.app.exchange.documents import case_rows


def test_what_is_asked_for_is_combined_by_and(tmp_path: Path) -> None:
    db = case_rows.new_case(tmp_path / "case.db")
    for content in (b"one", b"four", b"three", b"archive"):
        case_rows.add_medium(db, content, kind="archive" if content == b"archive" else "picture")
    case_rows.add_series(db, "S-0001", 1, 2)
    case_rows.add_series(db, "S-0002", 3)
    db.executemany("INSERT INTO category VALUES (?, ?, 'medium')", [(1, 1), (2, 2), (3, 1)])
    db.executemany("INSERT INTO medium_tag VALUES (?, ?)", [(2, "it's"), (3, "it's"), (3, "x")])
    for chosen, found in (
        (Chosen(), [1, 2, 3]),
        (Chosen(series=(1,)), [1, 2]),
        (Chosen(series=(1, 2)), [1, 2, 3]),
        (Chosen(categories=(1,)), [1, 3]),
        (Chosen(categories=(1, 2), tags=("it's",)), [2, 3]),
        (Chosen(series=(1,), categories=(1,)), [1]),
        (Chosen(series=(1,), tags=("x",)), []),
        (Chosen(where="size > 3"), [2, 3]),
        (Chosen(series=(1,), where="size > 3"), [2]),
        (Chosen(media=(3, 1, 99)), [1, 3]),
        (Chosen(media=()), []),
    ):
        assert media_of(db, chosen) == found, chosen
    with pytest.raises(UserError, match="can't be understood"):
        media_of(db, Chosen(where="nonsense ("))
    db.close()
