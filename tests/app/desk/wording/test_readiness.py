from pathlib import Path

from app.case.queries.chosen_media import Chosen
from app.case.values.schemes import load_scheme
from app.desk.wording import readiness
from app.desk.wording.readiness import Readiness
from tests.app.exchange.documents import case_rows

NEUTRAL = load_scheme("neutral")


def test_what_is_undecided_and_what_is_gone_is_said_before_anything_is_written(tmp_path: Path) -> None:
    db = case_rows.new_case(tmp_path / "case.db")
    series = case_rows.add_series(db, "S-0001", case_rows.add_medium(db, b"one"), case_rows.add_medium(db, b"two"))
    chosen = Chosen((series,))
    found = readiness.look(db, NEUTRAL, chosen, "series-full")
    assert found.possible
    assert found.facts == ("2 media, 6 bytes",)
    assert found.warnings == (
        "2 media have no category yet; they go into the package without one.",
        "The sources of 2 media aren't there; connect them, or leave out what can't be read: /evidence/exh-01",
    )
    assert [(each.code, each.refuses, each.media) for each in found.findings] == [
        ("G01", False, (1, 2)),
        ("G02", True, (1, 2)),
    ]
    lenient = readiness.look(db, NEUTRAL, chosen, "series-full", leave_out_missing=True)
    assert [each.refuses for each in lenient.findings] == [False, False]
    assert [each.refuses for each in readiness.look(db, NEUTRAL, chosen, "hash-only").findings] == [False, False]
    db.close()


def test_nothing_to_export_is_said_too(tmp_path: Path) -> None:
    db = case_rows.new_case(tmp_path / "case.db")
    found: Readiness = readiness.look(db, NEUTRAL, Chosen((case_rows.add_series(db, "S-0001"),)), "hash-only")
    assert not found.possible
    db.close()
