from pathlib import Path

from app.desk import readiness
from tests.app.exchange import case_rows


def test_what_is_undecided_and_what_is_gone_is_said_before_anything_is_written(tmp_path: Path) -> None:
    db = case_rows.new_case(tmp_path / "case.db")
    series = case_rows.add_series(db, "S-0001", case_rows.add_medium(db, b"one"), case_rows.add_medium(db, b"two"))
    found = readiness.of_series(db, [series])
    assert found.possible
    assert found.facts == ("2 media, 6 bytes",)
    assert found.warnings == (
        "2 of them have no category yet; they go into the package without one.",
        "The source /evidence/exh-01 isn't there; connect it, or leave out what can't be read.",
    )
    db.close()


def test_nothing_to_export_is_said_too(tmp_path: Path) -> None:
    db = case_rows.new_case(tmp_path / "case.db")
    assert not readiness.of_series(db, [case_rows.add_series(db, "S-0001")]).possible
    db.close()
