"""Searching a case by example: what an officer brings from elsewhere, and what the case says to it."""

from __future__ import annotations

import io
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import av
import pytest
from PIL import Image

from app.case.casefile import Case
from app.errors import UserError
from app.ingest.crew import Crew, start_crew
from app.ingest.ingest import Ingest
from app.ingest.sources import add_source
from app.jobs.search import Found, Search
from tests.analysis.samples import scene, sound, video
from tests.app.ingest.taking import tree
from tests.app.jobs.filling import fill
from tests.app.linking.local.pictures import chat, collage, cropped, mirrored, painting

PAINTINGS = 5


@pytest.fixture(scope="module")
def crew(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crew]:
    crew = start_crew(2, tmp_path_factory.mktemp("scratch"))
    yield crew
    crew.close()


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, crew: Crew) -> Path:
    """A case with paintings, a smaller copy of the first, a clip of changing scenes, and a sound."""
    place = tmp_path_factory.mktemp("filled")
    source = place / "source"
    source.mkdir()
    for number in range(PAINTINGS):
        painting(number).save(source / f"{number}.png")
    painting(0).resize((400, 300)).save(source / "copy.jpg")
    (source / "film.mp4").write_bytes(video(12))
    (source / "tone.wav").write_bytes(sound(5))
    return fill(place, crew, 2)


@pytest.fixture
def case(filled: Path) -> Iterator[Case]:
    """Open for reading only."""
    with Case.open(filled / "c.case", writable=False) as case:
        yield case


@pytest.fixture
def paths(case: Case) -> dict[str, str]:
    """The name of each content."""
    rows = case.reader().execute("SELECT lower(hex(sha256)), path FROM occurrence o JOIN medium m ON m.id = o.medium")
    return dict(rows.fetchall())


Ask = Callable[..., list[tuple[str, str, float | None]]]


@pytest.fixture
def ask(case: Case, crew: Crew, paths: dict[str, str], tmp_path: Path) -> Ask:
    """Searches with a picture or the bytes of a file; gives name, kind and time of what was found."""

    def ask(
        example: Image.Image | bytes, region: tuple[float, float, float, float] | None = None
    ) -> list[tuple[str, str, float | None]]:
        file = tmp_path / "example.png"
        if isinstance(example, bytes):
            file.write_bytes(example)
        else:
            example.save(file)
        return [(paths[each.sha256], each.kind, each.at) for each in Search(case).by_file(crew, file, region)]

    return ask


def test_a_copy_a_mirrored_one_and_a_crop_find_the_picture_and_its_copy(ask: Ask) -> None:
    both = {("0.png", "same picture", None), ("copy.jpg", "same picture", None)}
    assert set(ask(painting(0).resize((300, 225)))) == both
    assert set(ask(mirrored(painting(0)))) == both
    assert set(ask(cropped(0.7)(painting(0)))) == both


def test_a_screenshot_of_a_chat_finds_the_picture_in_it(ask: Ask) -> None:
    assert ask(chat(painting(2))) == [("2.png", "same picture", None)]


def test_a_collage_finds_what_it_shows_as_parts_and_a_region_of_it_the_picture_there(ask: Ask) -> None:
    image = collage(painting(3), painting(77))
    assert ("3.png", "part of", None) in ask(image)
    assert all(kind == "part of" for _, kind, _ in ask(image))


def test_a_region_is_looked_at_as_if_it_were_the_picture(ask: Ask) -> None:
    page = Image.new("RGB", (1600, 1000), (120, 130, 90))
    page.paste(painting(1), (100, 200))
    page.paste(painting(4), (900, 200))
    left = (100 / 1600, 200 / 1000, 640 / 1600, 480 / 1000)
    assert ask(page, left) == [("1.png", "same picture", None)]
    right = (900 / 1600, 200 / 1000, 640 / 1600, 480 / 1000)
    assert ask(page, right) == [("4.png", "same picture", None)]


def test_the_file_itself_comes_first(ask: Ask, filled: Path) -> None:
    found = ask((filled / "source" / "0.png").read_bytes())
    assert found == [("0.png", "same file", None), ("copy.jpg", "same picture", None)]


def test_a_still_of_a_film_is_found_with_its_moment(ask: Ask) -> None:
    ((name, kind, at),) = ask(scene(160, 120, seed=7).resize((640, 480)))
    assert (name, kind) == ("film.mp4", "still")
    assert at == pytest.approx(7, abs=1)


def test_a_clip_of_a_film_is_found_with_where_it_begins(ask: Ask) -> None:
    ((name, kind, at),) = ask(_part(video(12), 4, 9))
    assert (name, kind) == ("film.mp4", "clip")
    assert at == pytest.approx(4, abs=1)


def test_what_is_like_nothing_finds_nothing(ask: Ask) -> None:
    assert ask(painting(77)) == []


def _part(content: bytes, first: float, last: float) -> bytes:
    """The seconds between, encoded again."""
    out = io.BytesIO()
    with av.open(io.BytesIO(content)) as source, av.open(out, "w", format="mp4") as target:
        copy = target.add_stream("mpeg4", rate=10)
        copy.width, copy.height, copy.pix_fmt = 160, 120, "yuv420p"
        for number, frame in enumerate(source.decode(source.streams.video[0])):
            if first * 10 <= number < last * 10:
                pixels = frame.to_ndarray(format="rgb24")
                target.mux(copy.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
        target.mux(copy.encode())
    return out.getvalue()


def test_a_medium_of_the_case_finds_its_like_without_its_source(case: Case, crew: Crew, paths: dict[str, str]) -> None:
    (medium,) = case.reader().execute("SELECT medium FROM occurrence WHERE path = 'copy.jpg'").fetchone()
    found = Search(case).by_medium(crew, medium)
    assert [(paths[each.sha256], each.kind) for each in found] == [("copy.jpg", "same file"), ("0.png", "same picture")]


def test_a_region_of_a_medium_of_the_case_finds_its_like(case: Case, crew: Crew, paths: dict[str, str]) -> None:
    (medium,) = case.reader().execute("SELECT medium FROM occurrence WHERE path = '0.png'").fetchone()
    found = Search(case).by_medium(crew, medium, (0.1, 0.1, 0.7, 0.7))
    assert {(paths[each.sha256], each.kind) for each in found} == {
        ("0.png", "same picture"),
        ("copy.jpg", "same picture"),
    }


def test_a_medium_that_is_there_now_is_found_by_the_next_search(filled: Path, crew: Crew, tmp_path: Path) -> None:
    """What is kept to search faster grows with the case, while another program writes it."""
    shutil.copytree(filled / "c.case", tmp_path / "c.case")
    more = tmp_path / "more"
    more.mkdir()
    painting(9).resize((333, 250)).save(more / "9.jpg")
    painting(9).save(tmp_path / "example.png")
    with Case.open(tmp_path / "c.case") as written, Case.open(tmp_path / "c.case", writable=False) as case:
        search = Search(case)
        assert search.by_file(crew, tmp_path / "example.png") == []
        add_source(written, more, "EXH-02")
        assert Ingest(written, crew, 1).run(lambda progress: None, lambda: False)
        assert [each.kind for each in search.by_file(crew, tmp_path / "example.png")] == ["same picture"]
        assert [each.kind for each in Search(case).by_file(crew, tmp_path / "example.png")] == ["same picture"]


def test_a_case_that_may_not_be_written_is_searched_all_the_same(filled: Path, crew: Crew, tmp_path: Path) -> None:
    shutil.copytree(filled / "c.case", tmp_path / "c.case")
    shutil.rmtree(tmp_path / "c.case" / "index", ignore_errors=True)
    (tmp_path / "c.case" / "index").write_bytes(b"a file where the folder should be, which even root can't write into")
    mirrored(painting(1)).save(tmp_path / "example.png")
    with Case.open(tmp_path / "c.case", writable=False) as case:
        assert [each.kind for each in Search(case).by_file(crew, tmp_path / "example.png")] == ["same picture"]


def test_the_example_and_the_case_stay_as_they_were(filled: Path, case: Case, crew: Crew, tmp_path: Path) -> None:
    """But for what is kept to search faster."""
    file = tmp_path / "there" / "example.png"
    file.parent.mkdir()
    painting(1).save(file)
    os.utime(file, (1_000, 2_000))
    content = (filled / "c.case" / "case.db").read_bytes()
    before = tree(file.parent)
    assert Search(case).by_file(crew, file)
    assert tree(file.parent) == before
    assert (filled / "c.case" / "case.db").read_bytes() == content


def refused(case: Case, crew: Crew, path: Path, region: tuple[float, float, float, float] | None = None) -> str:
    with pytest.raises(UserError) as told:
        Search(case).by_file(crew, path, region)
    return str(told.value)


def test_what_can_not_be_asked_with_is_refused_in_a_sentence(case: Case, crew: Crew, tmp_path: Path) -> None:
    def file(name: str, content: bytes) -> Path:
        (tmp_path / name).write_bytes(content)
        return tmp_path / name

    Image.new("RGB", (400, 300), (30, 30, 30)).save(tmp_path / "flat.png")
    painting(1).save(tmp_path / "whole.png")
    assert "shows or sounds too little to be compared" in refused(case, crew, tmp_path / "flat.png")
    assert "is empty" in refused(case, crew, file("empty.jpg", b""))
    assert "is not a picture, a video or a sound" in refused(case, crew, file("text.txt", b"hello"))
    whole = (tmp_path / "whole.png").read_bytes()
    assert "can't be decoded" in refused(case, crew, file("broken.png", whole[:30]))
    assert "only a part of it could be decoded" in refused(case, crew, file("cut.png", whole[:60]))
    assert "is a folder" in refused(case, crew, tmp_path)
    assert "There is no file" in refused(case, crew, tmp_path / "nowhere.png")


@pytest.mark.parametrize(
    "region", [(0.5, 0, 0.6, 1), (-0.1, 0, 0.5, 0.5), (0.2, 0.2, 0, 0.5), (float("nan"), 0, 1, 1), (0, 0, 2, 2)]
)
def test_a_region_outside_of_the_picture_or_of_no_size_is_refused(
    case: Case, crew: Crew, tmp_path: Path, region: tuple[float, float, float, float]
) -> None:
    painting(1).save(tmp_path / "whole.png")
    assert "The region" in refused(case, crew, tmp_path / "whole.png", region)


def test_a_region_of_a_video_is_refused(case: Case, crew: Crew, tmp_path: Path) -> None:
    (tmp_path / "film.mp4").write_bytes(video(2))
    assert "only pictures have regions" in refused(case, crew, tmp_path / "film.mp4", (0, 0, 0.5, 0.5))


def test_what_is_found_says_why(case: Case, crew: Crew, tmp_path: Path) -> None:
    mirrored(painting(1)).save(tmp_path / "example.png")
    (found,) = Search(case).by_file(crew, tmp_path / "example.png")
    assert isinstance(found, Found)
    assert 0.8 < found.score <= 1
    assert "mirrored" in found.detail
    assert found.stack == found.medium
