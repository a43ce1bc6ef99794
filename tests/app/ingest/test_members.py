"""Members of archives cost one walk through each archive, and are what was recorded, whatever lies around them."""

from __future__ import annotations

import gzip
import io
import os
import random
import tarfile
from pathlib import Path

import psutil
import pytest

from app.case.casefile import Case
from app.case.queries import media
from app.demo.odd import seven_zip_of, tar_gz_of, zip_of
from app.ingest import members as members_module
from app.ingest.crew import Crew, start_crew
from app.ingest.fetch import Fetcher, NotToBeHad, open_medium
from app.ingest.members import numbered
from tests.app.ingest.counted_walks import Counted
from tests.app.ingest.taking import ingest
from tests.hostile.archives import spliced_names, zip_of_bytes_names

FILES = {f"folder/{number}.bin": random.Random(number).randbytes(500 + number) for number in range(12)}


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Counted:
    return Counted(monkeypatch)


def tar_of(members: dict[str, bytes]) -> bytes:
    return gzip.decompress(tar_gz_of(members))


def read(descriptor: int) -> bytes:
    return os.pread(descriptor, 1_000_000, 0)


def all_media(case: Case, kind: str = "archive") -> list[int]:
    """All media that lie in archives and are none of this kind, in the order of their ids."""
    rows = case.reader().execute(
        "SELECT DISTINCT m.id FROM medium m JOIN occurrence o ON o.medium = m.id "
        "WHERE o.container <> 0 AND m.kind <> ? ORDER BY m.id",
        (kind,),
    )
    return [row[0] for row in rows]


def fetched(case: Case, crew: Crew, wanted: list[int]) -> list[bytes]:
    """What is had of these media by one fetcher, each held against its digest."""
    reader, found = case.reader(), []
    with Fetcher(crew) as fetcher:
        for medium in wanted:
            with fetcher.open_unchanged(reader, medium) as descriptor:
                found.append(read(descriptor))
    return found


@pytest.mark.parametrize("pack", [zip_of, tar_of, tar_gz_of, seven_zip_of])
def test_all_members_of_an_archive_cost_one_walk(
    case: Case, crew: Crew, source: Path, counted: Counted, pack: object
) -> None:
    (source / "many").write_bytes(pack(FILES))  # type: ignore[operator]  # one of these functions
    ingest(case, crew, source)
    wanted = all_media(case)
    assert sorted(fetched(case, crew, wanted)) == sorted(FILES.values())
    assert (counted.walks, counted.asked) == (1, len(FILES))
    assert counted.open == 0


def test_twice_in_the_same_order_costs_two_walks_and_another_order_more_but_gives_the_same(
    case: Case, crew: Crew, source: Path, counted: Counted
) -> None:
    (source / "many.tar.gz").write_bytes(tar_gz_of(FILES))
    ingest(case, crew, source)
    wanted = all_media(case)
    once = fetched(case, crew, wanted)
    counted.walks = 0
    assert fetched(case, crew, [*wanted, *wanted]) == [*once, *once]
    assert counted.walks == 2
    assert fetched(case, crew, wanted[::-1]) == once[::-1]
    assert counted.walks == 2 + len(wanted)


def test_archives_in_archives_are_each_walked_once(case: Case, crew: Crew, source: Path, counted: Counted) -> None:
    names = iter(FILES.items())
    inner = zip_of(dict(next(names) for _ in range(3)))
    middle = tar_gz_of(dict([next(names), ("inner.zip", inner), next(names)]))
    outer = dict([next(names), ("middle.tgz", middle), next(names)])
    (source / "outer.7z").write_bytes(seven_zip_of(outer))
    ingest(case, crew, source)
    assert len(fetched(case, crew, all_media(case))) == 7
    assert counted.walks == 3


def test_members_archive_by_archive_cost_one_walk_more_through_the_outer_one(
    case: Case, crew: Crew, source: Path, counted: Counted
) -> None:
    """So an export asks: first for all that lies in the outer archive, then for what lies in those in it."""
    files = list(FILES.items())
    inner = {f"{number}.zip": zip_of(dict(files[number * 3 : number * 3 + 3])) for number in range(3)}
    (source / "outer.tgz").write_bytes(tar_gz_of(inner | dict(files[9:])))
    ingest(case, crew, source)
    rows = case.reader().execute(
        "SELECT o.medium FROM occurrence o JOIN medium m ON m.id = o.medium "
        "WHERE container <> 0 AND m.kind <> 'archive' ORDER BY container, o.id"
    )
    assert len(fetched(case, crew, [row[0] for row in rows])) == len(FILES)
    assert counted.walks == 2 + len(inner)


def test_archives_that_were_read_at_the_same_time_are_walked_once_each(
    case: Case, crew: Crew, source: Path, counted: Counted
) -> None:
    files = list(FILES.items())
    (source / "one.zip").write_bytes(zip_of(dict(files[:6])))
    (source / "two.tgz").write_bytes(tar_gz_of(dict(files[6:])))
    ingest(case, crew, source)
    rows = case.reader().execute("SELECT container, medium FROM occurrence WHERE container <> 0 ORDER BY id").fetchall()
    one, two = ([medium for container, medium in rows if container == archive] for archive in {row[0] for row in rows})
    in_turns = [medium for pair in zip(one, two, strict=True) for medium in pair]
    assert sorted(fetched(case, crew, in_turns)) == sorted(FILES.values())
    assert (counted.walks, counted.most_open) == (2, 2)


def test_no_more_walks_stay_open_than_may(
    case: Case, crew: Crew, source: Path, counted: Counted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(members_module, "MOST_OPEN", 2)
    for number, (name, content) in enumerate(FILES.items()):
        (source / f"{number}.zip").write_bytes(zip_of({name: content}))
    ingest(case, crew, source)
    assert sorted(fetched(case, crew, all_media(case))) == sorted(FILES.values())
    assert counted.most_open == 2
    assert counted.open == 0


def test_of_two_of_one_name_each_is_found(case: Case, crew: Crew, source: Path) -> None:
    twice = spliced_names(zip_of({"aaaa.jpg": b"one", "bbbb.jpg": b"two", "x (2)": b"three", "y (1)": b"four"}))
    (source / "twice.zip").write_bytes(twice)
    ingest(case, crew, source)
    assert sorted(fetched(case, crew, all_media(case))) == [b"four", b"one", b"three", b"two"]


def test_names_without_text_are_found(case: Case, crew: Crew, source: Path, counted: Counted) -> None:
    odd = zip_of_bytes_names(b"data")
    different = odd.replace(b"data", b"dat4", 1)
    (source / "odd.zip").write_bytes(odd)
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        entry = tarfile.TarInfo(b"\xff\xfe\n.bin".decode("utf-8", "surrogateescape"))
        entry.size = 5
        archive.addfile(entry, io.BytesIO(b"bytes"))
    (source / "odd.tar").write_bytes(out.getvalue())
    (source / "other.zip").write_bytes(different)
    ingest(case, crew, source)
    reader = case.reader()
    places = [place for medium in all_media(case) for place in media.places(reader, medium)]
    assert len(places) == 9
    with Fetcher(crew) as fetcher:
        for place in places:
            with fetcher.open_place(place) as descriptor:
                assert read(descriptor) in (b"data", b"dat4", b"bytes")
    assert counted.walks == 3


def test_what_is_damaged_before_costs_nothing_and_is_itself_what_it_was(case: Case, crew: Crew, source: Path) -> None:
    files = {"a.txt": b"first", "b.txt": b"second", "c.txt": b"third"}
    (source / "damaged.zip").write_bytes(zip_of(files, packed=False).replace(b"second", b"s3cond"))
    ingest(case, crew, source)
    assert sorted(fetched(case, crew, all_media(case))) == [b"first", b"s3cond", b"third"]


def test_an_archive_in_whose_place_another_lies_is_walked_anew_and_its_end_but_once(
    case: Case, crew: Crew, source: Path, counted: Counted
) -> None:
    (source / "many.tar.gz").write_bytes(tar_gz_of(FILES))
    ingest(case, crew, source)
    wanted, reader = all_media(case), case.reader()
    with Fetcher(crew) as fetcher:
        with fetcher.open_medium(reader, wanted[0]) as descriptor:
            assert read(descriptor) in FILES.values()
        kept = dict(list(FILES.items())[6:])
        (source / "new").write_bytes(tar_gz_of(kept))
        (source / "new").replace(source / "many.tar.gz")
        had, missed = [], []
        for medium in wanted:
            try:
                with fetcher.open_medium(reader, medium) as descriptor:
                    had.append(read(descriptor))
            except NotToBeHad as error:
                missed.append(error.words)
        assert missed == ["the file isn't in its archive any more"] * 6
        assert counted.walks == 3  # of the new one: to its end, where six are missed, and once more
        assert sorted(had) == sorted(kept.values())
        (source / "many.tar.gz").unlink()
        with pytest.raises(NotToBeHad, match="vanished"), fetcher.open_medium(reader, wanted[-1]):
            pass


def test_a_lost_worker_costs_no_member(case: Case, source: Path, tmp_path: Path) -> None:
    (source / "many.zip").write_bytes(zip_of(FILES))
    crew = start_crew(1, tmp_path)
    try:
        ingest(case, crew, source)
        reader, wanted = case.reader(), all_media(case)
        with Fetcher(crew) as fetcher:
            for number, medium in enumerate(wanted):
                if number in (3, 7):
                    for process in psutil.Process().children():
                        process.kill()
                with fetcher.open_unchanged(reader, medium) as descriptor:
                    assert read(descriptor) in FILES.values()
    finally:
        crew.close()


def test_one_medium_alone_lets_go_of_its_archive_before_it_is_looked_at(
    case: Case, crew: Crew, source: Path, counted: Counted
) -> None:
    (source / "many.zip").write_bytes(zip_of(FILES))
    ingest(case, crew, source)
    with open_medium(case.reader(), crew, all_media(case)[-1]) as descriptor:
        assert counted.open == 0
        assert read(descriptor) in FILES.values()


@pytest.mark.parametrize(
    ("path", "members"),
    [
        ("a.jpg", ((b"a.jpg", 1),)),
        ("a.jpg (2)", ((b"a.jpg (2)", 1), (b"a.jpg", 2))),
        ("a (2) (13)", ((b"a (2) (13)", 1), (b"a (2)", 13))),
        ("a (1)", ((b"a (1)", 1),)),
        ("a (02)", ((b"a (02)", 1),)),
        ("a\n (3)", ((b"a\n (3)", 1), (b"a\n", 3))),
        ("\U0010ffff\U0010fffe (2)", ((b"\xff\xfe (2)", 1), (b"\xff\xfe", 2))),
        ("x" * 32_767 + " (2)", ((b"x" * 32_767, 2),)),
    ],
)
def test_which_members_a_path_may_mean(path: str, members: tuple[tuple[bytes, int], ...]) -> None:
    assert numbered(path) == members
