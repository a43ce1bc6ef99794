"""Every hostile file through the real ingest: each ends in a row that says what is wrong, and harms no other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.case.casefile import Case
from app.case.queries import media
from app.case.values import names
from app.ingest import allowance
from app.ingest.budget import Budget
from app.ingest.crew import start_crew
from app.ingest.ingest import Ingest
from app.ingest.sources import add_source
from tests.app.ingest.taking import tree
from tests.hostile.maker import CANARY, NEIGHBOUR, HostileFile, make_hostile

SHORT = Budget(floor=3.0, patience=2.0, ceiling=1.0, extras=1.0)
"""Enough for the sound ones on a busy machine; three files of 8 GB and some that hang would take minutes with more."""
FEWER_MEMBERS = 200

TRACEBACK = re.compile(r"Traceback|Error\b|Exception|object at 0x|<_io|<none>|\bErrno\b|\.py\b|None\b")
PLAYLISTS = ("concat.avi", "concat.mp4", "playlist.m3u8", "playlist.mp4", "session.sdp")


class Run:
    """What a whole ingest of the hostile folder left behind."""

    def __init__(self, case: Case, folder: Path, made: list[HostileFile], unchanged: bool) -> None:
        self.case = case
        self.folder = folder
        self.made = made
        self.unchanged = unchanged

    def rows(self) -> list[tuple[str, str, str, str, str, str]]:
        """Path, state of the occurrence, its reason, kind of the medium, its state and reason ("" where none)."""
        return (
            self.case.reader()
            .execute(
                "SELECT o.path, o.state, o.reason, coalesce(m.kind, ''), coalesce(m.state, ''), coalesce(m.reason, '') "
                "FROM occurrence o LEFT JOIN medium m ON m.id = o.medium"
            )
            .fetchall()
        )


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    root = tmp_path_factory.mktemp("hostile")
    folder = root / "source"
    made = make_hostile(folder)
    before = tree(folder)
    crew = start_crew(2, root, SHORT)
    with Case.create(root / "hostile", "T-1") as case, pytest.MonkeyPatch.context() as patch:
        patch.setattr(allowance, "MEMBERS_FREE", FEWER_MEMBERS)
        patch.setattr(allowance, "MEMBERS_PER_BYTE", 0.01)
        add_source(case, folder, "EXH-01")
        assert Ingest(case, crew, 2).run(lambda progress: None, lambda: False)
        crew.close()
        yield Run(case, folder, made, unchanged=tree(folder) == before)


def test_every_file_has_a_row_in_a_final_state(run: Run) -> None:
    stored = {names.to_stored(bytes(file.path.relative_to(run.folder))) for file in run.made}
    rows = run.rows()
    assert stored <= {path for path, *_ in rows}
    assert {state for _, state, *_ in rows} == {"read", "unreadable"}
    for path, state, reason, _, medium_state, medium_reason in rows:
        if state == "unreadable":
            assert reason, path
        if medium_state in ("partial", "unreadable", "quarantined"):
            assert medium_reason, path


def test_reasons_are_clauses_in_plain_words(run: Run) -> None:
    reasons = {reason for row in run.rows() for reason in (row[2], row[5]) if reason}
    assert len(reasons) > 20
    for reason in reasons:
        assert not TRACEBACK.search(reason), reason
        assert str(run.folder) not in reason, reason
        assert reason.isprintable(), reason
        first = reason.split()[0]
        assert first[0].islower() or first[0].isdigit() or first.isupper() or first.startswith("RAR"), reason
        assert not reason.endswith("."), reason
        assert len(reason) < 250, reason


def test_no_program_was_run_and_nothing_was_written(run: Run) -> None:
    assert not list(run.folder.parent.rglob(CANARY))
    assert run.unchanged


def test_no_fact_of_the_neighbour_is_booked_to_a_playlist(run: Run) -> None:
    reader = run.case.reader()
    facts = dict(
        reader.execute(
            "SELECT o.path, m.kind || ' ' || m.state || ' ' || coalesce(m.duration_ms, '') || ' ' || "
            "(SELECT count(*) FROM frame WHERE frame.medium = m.id) "
            "FROM occurrence o JOIN medium m ON m.id = o.medium WHERE o.container = 0"
        )
    )
    assert facts[NEIGHBOUR].startswith("video ready")
    for name in PLAYLISTS:
        assert facts[name].endswith(" 0"), (name, facts[name])
        assert "ready" not in facts[name], (name, facts[name])


def test_the_sound_files_beside_them_are_ready(run: Run) -> None:
    """Files whose content is whole, whatever they are called and wherever they lie."""
    ready = {path for path, _, _, _, state, _ in run.rows() if state == "ready"}
    sound = {path for path, *_ in run.rows() if path.startswith("places/names/") or path.endswith("/deep.jpg")}
    assert len(sound) > 8
    assert sound <= ready


def test_members_with_odd_names_are_listed(run: Run) -> None:
    reader = run.case.reader()
    ((container,),) = reader.execute("SELECT id FROM occurrence WHERE path = 'odd names.zip'")
    held = reader.execute("SELECT id, path FROM occurrence WHERE container = ?", (container,)).fetchall()
    assert len(held) == 4
    for _, path in held:
        assert names.to_stored(names.to_bytes(path)) == path
    assert all(media.full_path(reader, path, container).startswith("odd names.zip") for _, path in held)
