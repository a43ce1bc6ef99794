"""Whatever stands in what this program itself reads back (cases, trails, packages): a value, or its own narrow error.

The other parsers of our own have such tests beside them: `test_any_...` in tests/analysis and tests/app.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import sqlite
from app.case.casefile import Case
from app.case.queries import counts, coverage, sources
from app.case.records import retry_records
from app.case.trail import audit
from app.errors import UserError
from app.exchange.packages.verify import verify_package
from app.jobs.handover import export
from tests.app.case.sample import new_case
from tests.hostile.maker import flipped, repeated, resized, truncated, zeroed

WAYS = (truncated, flipped, resized, repeated, zeroed)
KEYS = ("id", "reference", "agency", "officer", "scheme", "created_at", "ingest seconds", "try again")

quick = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
anything = st.one_of(
    st.none(), st.binary(max_size=40), st.text(max_size=40), st.sampled_from(("1e999", "-1", "neutral"))
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed case, and a package of it beside it."""
    place = tmp_path_factory.mktemp("fuzz")
    with new_case(place / "c", 3, {2: 1}) as case:
        export(case, None, place, "hash-only", progress=lambda done, total: None, cancelled=lambda: False)  # type: ignore[arg-type]  # no originals are exported
    return place


@pytest.fixture
def trail(made: Path) -> Iterator[sqlite.Connection]:
    """The case's database in memory, to be changed."""
    with closing(sqlite.connect(made / "c.case" / "case.db")) as kept, closing(sqlite.connect(":memory:")) as copy:
        kept.backup(copy)
        yield copy


@quick
@given(key=st.sampled_from(KEYS), value=anything)
def test_whatever_a_case_says_of_itself_it_opens_or_is_refused_in_a_sentence(
    made: Path, tmp_path_factory: pytest.TempPathFactory, key: str, value: str | bytes | None
) -> None:
    folder = tmp_path_factory.mktemp("case") / "c.case"
    shutil.copytree(made / "c.case", folder)
    with closing(sqlite.connect(folder / "case.db")) as db, db:
        db.execute("DELETE FROM case_info WHERE key = ?", (key,))
        if value is not None:
            db.execute("INSERT INTO case_info VALUES (?, CAST(? AS TEXT))", (key, value))
    said = ""
    try:
        with Case.open(folder, writable=False) as case:
            assert 0 <= counts.read(case.reader()).seconds <= 1e12
            coverage.read(case.reader())
            sources.all_sources(case.reader())
            retry_records.wished(case.reader())
    except UserError as error:
        said = str(error)
    shutil.rmtree(folder)
    if value is None and key in KEYS[:6]:
        assert said.startswith("What this case says of itself is incomplete")


@quick
@given(
    column=st.sampled_from(("at", "actor", "action", "target", "detail", "prev", "hash")),
    row=st.integers(1, 4),
    value=anything,
)
def test_whatever_stands_in_a_row_of_the_trail_it_is_found(
    trail: sqlite.Connection, column: str, row: int, value: str | bytes | None
) -> None:
    before = trail.execute(f"SELECT {column} FROM audit WHERE seq = ?", (row,)).fetchone()
    kind = "BLOB" if column in ("prev", "hash") else "TEXT"
    stored = value if value is not None else b""
    trail.execute("SAVEPOINT one")
    trail.execute(f"UPDATE audit SET {column} = CAST(? AS {kind}) WHERE seq = ?", (stored, row))
    same = trail.execute(
        f"SELECT CAST({column} AS BLOB) IS CAST(? AS BLOB) FROM audit WHERE seq = ?", (before[0], row)
    ).fetchone()[0]
    found = audit.check(trail)
    trail.execute("ROLLBACK TO one")
    assert (found.broken_at is None) == bool(same)
    assert found.broken_at in (None, row, row + 1)


@quick
@given(number=st.integers(0, 1000), way=st.integers(0, len(WAYS) - 1), seed=st.integers(0, 2**32))
def test_a_package_with_one_broken_file_is_judged_and_never_valid(
    made: Path, tmp_path_factory: pytest.TempPathFactory, number: int, way: int, seed: int
) -> None:
    (bag,) = (path for path in made.iterdir() if path.is_dir() and path.suffix != ".case")
    folder = tmp_path_factory.mktemp("package") / bag.name
    shutil.copytree(bag, folder)
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and path.stat().st_size]
    broken = files[number % len(files)]
    good = broken.read_bytes()
    _, bad = WAYS[way](good, {}, np.random.default_rng(seed))
    broken.write_bytes(bad)
    found = verify_package(folder)
    shutil.rmtree(folder)
    assert all(problem.sentence for problem in found.problems)
    if bad != good:
        assert found.problems, broken.name
