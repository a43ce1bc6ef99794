"""A few hundred of the swarm through the whole ingest, good ones among them; `bench_hostile` takes ten thousand."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.case.casefile import Case
from app.ingest.crew import start_crew
from app.ingest.ingest import Ingest
from app.ingest.sources import add_source
from tests.app.ingest.taking import tree
from tests.app.ingest.test_hostile import SHORT, TRACEBACK
from tests.hostile.swarm import make_swarm

COUNT = 260
GOOD = 40

Row = tuple[str, int, str, str, str, str]


class Taken:
    """What the ingest left behind. Rows: path, container, state and reason of the occurrence, and of its medium."""

    def __init__(self, rows: list[Row], told: dict[str, str], unchanged: bool) -> None:
        self.rows = rows
        self.told = told
        self.unchanged = unchanged


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> Taken:
    root = tmp_path_factory.mktemp("swarm")
    source = root / "source"
    told = make_swarm(source / "hostile", root / "good", 11, COUNT)
    (source / "good").mkdir()
    for path in sorted((root / "good").iterdir())[:GOOD]:
        path.rename(source / "good" / path.name)
    before = tree(source)
    crew = start_crew(2, root, SHORT)
    with Case.create(root / "swarm", "T-1") as case:
        add_source(case, source, "EXH-01")
        assert Ingest(case, crew, 2).run(lambda progress: None, lambda: False)
        crew.close()
        rows = (
            case.reader()
            .execute(
                "SELECT o.path, o.container, o.state, o.reason, coalesce(m.state, ''), coalesce(m.reason, '') "
                "FROM occurrence o LEFT JOIN medium m ON m.id = o.medium"
            )
            .fetchall()
        )
    return Taken(rows, told, tree(source) == before)


def test_each_has_a_row_with_a_state_and_a_reason(taken: Taken) -> None:
    top = {
        path: (state, reason or medium, content)
        for path, inside, state, reason, content, medium in taken.rows
        if not inside
    }
    assert {path for path in top if path.startswith("hostile/")} == {f"hostile/{name}" for name in taken.told}
    for path, (state, reason, content) in top.items():
        assert state in ("read", "unreadable"), path
        if state == "unreadable" or content in ("partial", "unreadable", "quarantined"):
            assert reason, path
    broken = [path for path, (_, _, content) in top.items() if content in ("partial", "unreadable", "quarantined")]
    assert len(broken) > COUNT // 5


def test_reasons_are_in_plain_words(taken: Taken) -> None:
    for row in taken.rows:
        for reason in (row[3], row[5]):
            assert not TRACEBACK.search(reason), (row[0], reason)
            assert "doesn't expect" not in reason, (row[0], taken.told.get(Path(row[0]).name), reason)


def test_the_good_ones_among_them_are_ready_and_nothing_is_changed(taken: Taken) -> None:
    good = [row for row in taken.rows if row[0].startswith("good/")]
    assert len(good) == GOOD
    assert {row[4] for row in good} <= {"ready", "not media"}
    assert taken.unchanged
