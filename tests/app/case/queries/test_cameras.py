"""Media by the camera body that a medium names."""

from pathlib import Path

from app import sqlite
from app.case.queries import cameras
from app.case.queries.cameras import SameBody
from tests.app.case.sample import new_case


def test_others_by_the_same_body_are_counted_once_and_by_exhibit(tmp_path: Path) -> None:
    with new_case(tmp_path / "c", media=5) as case:

        def fill(db: sqlite.Connection) -> None:
            db.execute("UPDATE medium SET make = 'Canon', model = 'EOS', serial = '0420109' WHERE id < 4")
            db.execute("UPDATE medium SET make = 'Nikon', model = 'EOS', serial = '0420109' WHERE id = 4")
            db.execute("INSERT INTO exhibit VALUES (2, 'EXH-02')")
            db.execute("INSERT INTO source (id, exhibit, path, kind, added_at) VALUES (2, 2, '/stick', 'folder', '')")
            for path in ("a.jpg", "b.jpg"):
                db.execute(
                    "INSERT INTO occurrence (source, path, size, state, medium) VALUES (2, ?, 1, 'read', 3)", (path,)
                )

        case.write(fill)
        reader = case.reader()
        assert cameras.same_body(reader, 1) == SameBody(2, ("EXH-01", "EXH-02"))
        assert cameras.same_body(reader, 4) == SameBody(0, ("EXH-01",))
        assert cameras.same_body(reader, 5) == SameBody(0, ())
