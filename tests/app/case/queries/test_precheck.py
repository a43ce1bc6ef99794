from pathlib import Path

from app.case.queries import precheck
from tests.app.exchange import case_rows


def test_members_sizes_undecided_and_sources_of_a_package_to_come(tmp_path: Path) -> None:
    db = case_rows.new_case(tmp_path / "case.db")
    one = case_rows.add_medium(db, b"one")
    two = case_rows.add_medium(db, b"four")
    case_rows.add_medium(db, b"outside", kind="other")
    series = case_rows.add_series(db, "S-0001", one)
    db.execute("INSERT INTO category VALUES (?, 1, 'medium')", (one,))
    place = (("/evidence/exh-01", "/evidence/exh-01"),)
    assert precheck.of_series(db, [series]) == precheck.Precheck(1, 3, 0, place)
    assert precheck.of_series(db, []) == precheck.Precheck(2, 7, 1, place)
    assert two
    db.close()


def test_a_series_without_members_has_nothing_to_export(tmp_path: Path) -> None:
    db = case_rows.new_case(tmp_path / "case.db")
    series = case_rows.add_series(db, "S-0001")
    assert precheck.of_series(db, [series]) == precheck.Precheck(0, 0, 0, ())
    db.close()
