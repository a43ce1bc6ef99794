"""Archives: what is damaged costs no neighbour, what multiplies ends, what names lead outside stay names."""

from __future__ import annotations

import io
import tarfile
import threading
import zipfile
import zlib
from pathlib import Path

import psutil
import pytest

from app.case.casefile import Case
from app.demo.odd import zip_of
from app.ingest import allowance
from app.ingest import reader as reading
from app.ingest.allowance import BYTES_FREE, MEMBERS_FREE, Allowance, TooMuch
from app.ingest.crew import Crew, start_crew
from app.ingest.ingest import Ingest
from app.ingest.progress import Progress
from app.ingest.sources import add_source
from tests.app.ingest.taking import content, ingest
from tests.hostile.archives import OUTSIDE, bushy_zip, flagged, spliced_names, tar_claiming


def rows(case: Case) -> list[tuple[str, str, str, int | None]]:
    """Path, state, reason and size of content (None where there is none) of every file inside archives."""
    return (
        case.reader()
        .execute(
            "SELECT o.path, o.state, o.reason, m.size FROM occurrence o LEFT JOIN medium m ON m.id = o.medium "
            "WHERE o.container <> 0 ORDER BY o.path"
        )
        .fetchall()
    )


def test_a_damaged_member_costs_no_other(case: Case, crew: Crew, source: Path) -> None:
    plain = zip_of({"a.txt": b"first", "b.txt": b"second", "c.txt": b"third"}, packed=False)
    (source / "damaged.zip").write_bytes(plain.replace(b"second", b"s3cond"))
    ingest(case, crew, source)
    assert [(path, state, size) for path, state, _, size in rows(case)] == [
        ("a.txt", "read", 5),
        ("b.txt", "read", 6),
        ("c.txt", "read", 5),
    ]
    assert [bool(reason) for _, _, reason, _ in rows(case)] == [False, True, False]
    assert "damaged" in rows(case)[1][2]


def test_a_member_shorter_than_it_says_is_kept_as_far_as_it_goes(case: Case, crew: Crew, source: Path) -> None:
    plain = zip_of({"a.txt": b"x" * 1_000}, packed=True)
    (source / "short.zip").write_bytes(flagged(plain, 22, 24, (2_000).to_bytes(4, "little")))
    ingest(case, crew, source)
    assert rows(case) == [("a.txt", "read", "the file ends after 1,000 of 2,000 bytes", 1_000)]


def test_a_member_that_claims_exabytes_is_told_as_damage(case: Case, crew: Crew, source: Path) -> None:
    (source / "claim.tar").write_bytes(tar_claiming(b"data", b"\x80" + b"\x00" * 3 + b"\x7f" + b"\xff" * 7))
    (source / "beside.txt").write_text("sound")
    ingest(case, crew, source)
    ((path, state, reason, size),) = rows(case)
    assert (path, state, size) == ("claim.jpg", "unreadable", None)
    assert "more than the" in reason


def test_names_that_lead_outside_are_only_names(case: Case, crew: Crew, source: Path, tmp_path: Path) -> None:
    (source / "outside.zip").write_bytes(zip_of(dict.fromkeys(OUTSIDE, b"data")))
    before = sorted(tmp_path.rglob("*"))
    ingest(case, crew, source)
    assert {path for path, *_ in rows(case)} == set(OUTSIDE)
    assert {path for path in tmp_path.rglob("*") if case.folder not in path.parents} == {
        path for path in before if case.folder not in path.parents
    }


def test_two_members_of_one_name_are_two_occurrences(case: Case, crew: Crew, source: Path) -> None:
    (source / "twice.zip").write_bytes(spliced_names(zip_of({"aaaa.jpg": b"one", "bbbb.jpg": b"two"}, packed=False)))
    ingest(case, crew, source)
    assert [(path, size) for path, _, _, size in rows(case)] == [("aaaa.jpg", 3), ("aaaa.jpg (2)", 3)]
    assert case.reader().execute("SELECT count(*) FROM medium WHERE size = 3").fetchone() == (2,)


def test_archives_are_walked_to_a_depth_and_say_where_they_end(case: Case, crew: Crew, source: Path) -> None:
    inner = zip_of({"picture.txt": b"deepest"})
    for level in range(reading.DEEPEST + 1):
        inner = zip_of({f"{level}.zip": inner})
    (source / "deep.zip").write_bytes(inner)
    ingest(case, crew, source)
    assert len(rows(case)) == reading.DEEPEST
    assert [path for path, _, reason, _ in rows(case) if "deep" in reason] == ["1.zip"]


def test_an_archive_that_multiplies_ends_and_the_next_file_is_read(
    case: Case, crew: Crew, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(allowance, "MEMBERS_FREE", 100)
    (source / "a bushy.zip").write_bytes(bushy_zip(4, 8))
    (source / "z after.txt").write_text("sound")
    ingest(case, crew, source)
    assert len(rows(case)) == max(100, (source / "a bushy.zip").stat().st_size // 10)
    reader = case.reader()
    assert reader.execute("SELECT count(*) FROM occurrence WHERE state IN ('found', 'running')").fetchone() == (0,)
    assert reader.execute("SELECT state FROM occurrence WHERE path = 'z after.txt'").fetchone() == ("read",)
    ((state, reason),) = reader.execute(
        "SELECT m.state, o.reason FROM occurrence o JOIN medium m ON m.id = o.medium WHERE o.path = 'a bushy.zip'"
    )
    assert state == "unreadable"
    assert "exhaust" in reason


def test_an_allowance_grows_with_the_archive() -> None:
    Allowance(10 * 50_000).take(50_000, BYTES_FREE)
    with pytest.raises(TooMuch):
        Allowance(10).take(MEMBERS_FREE + 1, 0)
    with pytest.raises(TooMuch):
        Allowance(10).take(1, BYTES_FREE + 1)


def nested(members: int) -> bytes:
    """An archive in an archive, with files before, in and after it; every file differs."""
    inner = zip_of({f"{number}.txt": f"inner {number}".encode() for number in range(members)})
    before = {f"a{number}.txt": f"before {number}".encode() for number in range(members)}
    after = {f"z{number}.txt": f"after {number}".encode() for number in range(members)}
    return zip_of({**before, "m.zip": inner, **after})


def test_resuming_inside_a_nested_archive_records_nothing_twice(tmp_path: Path, crew: Crew, source: Path) -> None:
    (source / "nested.zip").write_bytes(nested(8))
    with Case.create(tmp_path / "whole", "T-1") as case:
        ingest(case, crew, source)
        expected = content(case)
    with Case.create(tmp_path / "stopped", "T-2") as case:
        add_source(case, source, "EXH-01")
        stops = 0
        while not _run_for(case, crew, files=3):
            stops += 1
            assert stops < 30
        assert stops > 1
        assert content(case) == expected


def _run_for(case: Case, crew: Crew, files: int) -> bool:
    stop = threading.Event()

    def tell(progress: Progress) -> None:
        if progress.read >= files:
            stop.set()

    return Ingest(case, crew, 1).run(tell, stop.is_set)


def test_a_lost_crew_costs_no_member(tmp_path: Path, source: Path) -> None:
    """The workers' parent is killed (say, by a system short of memory) again and again in the midst of an archive."""
    (source / "nested.zip").write_bytes(nested(40))
    crew = start_crew(1, tmp_path)
    killed: list[int] = []

    def tell(progress: Progress) -> None:
        if progress.read >= 20 * (len(killed) + 1) and len(killed) < 3:
            for process in psutil.Process().children():
                killed.append(process.pid)
                process.kill()

    try:
        with Case.create(tmp_path / "lost", "T-1") as case:
            add_source(case, source, "EXH-01")
            assert Ingest(case, crew, 1).run(tell, lambda: False)
            assert len(killed) >= 2
            assert len(rows(case)) == 121
            assert {state for _, state, _, _ in rows(case)} == {"read"}
    finally:
        crew.close()


def test_a_compressed_tar_that_breaks_off_keeps_what_came(case: Case, crew: Crew, source: Path) -> None:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name in ("a.bin", "b.bin"):
            entry = tarfile.TarInfo(name)
            entry.size = 100_000
            archive.addfile(entry, io.BytesIO(bytes(range(250)) * 400))
    packer = zlib.compressobj(1, wbits=31)
    packed = packer.compress(out.getvalue()) + packer.flush()
    (source / "cut.tar.gz").write_bytes(packed[: len(packed) * 3 // 4])
    ingest(case, crew, source)
    (first, second) = rows(case)
    assert first == ("a.bin", "read", "", 100_000)
    assert second[0] == "b.bin"
    assert second[2]


def test_zip_members_are_told_from_zip_documents(case: Case, crew: Crew, source: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<w/>")
    (source / "letter.docx").write_bytes(out.getvalue())
    ingest(case, crew, source)
    assert rows(case) == []
