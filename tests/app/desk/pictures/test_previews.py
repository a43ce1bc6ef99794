import threading
from collections.abc import Callable, Iterator, Sequence

import cv2
import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.desk.pictures.previews import Absence, FetchPreviews, Look, PreviewLoader, Want, rendered

VEILED = Look(160, 120, 60, 100)
CLEAR = Look(160, 120, 0, 0)
Make = Callable[..., PreviewLoader]


def jpeg(width: int = 320, height: int = 240) -> bytes:
    """Fine coloured stripes: detail that a blur must remove and colour that grey must."""
    pixels = np.zeros((height, width, 3), np.uint8)
    pixels[:, ::8] = pixels[:, 1::8] = pixels[:, 2::8] = pixels[:, 3::8] = (20, 40, 250)
    return bytes(cv2.imencode(".jpg", pixels)[1])


def spread(picture: QImage) -> int:
    """Difference of the lightest and the darkest pixel of the middle line."""
    line = [picture.pixelColor(x, picture.height() // 2).lightness() for x in range(picture.width())]
    return max(line) - min(line)


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Make]:
    made: list[PreviewLoader] = []

    def loader(fetch: FetchPreviews, **options: int) -> PreviewLoader:
        made.append(PreviewLoader(fetch, **options))
        return made[-1]

    yield loader
    for each in made:
        each.close()


def test_the_veil_hides_detail_and_colour() -> None:
    clear, veiled = rendered(jpeg(), CLEAR), rendered(jpeg(), VEILED)
    assert clear is not None
    assert veiled is not None
    assert (veiled.width(), veiled.height()) == (clear.width(), clear.height()) == (160, 120)
    assert spread(clear) > 60
    assert spread(veiled) < spread(clear) / 6
    colour = veiled.pixelColor(80, 60)
    assert max(colour.red(), colour.green(), colour.blue()) - min(colour.red(), colour.green(), colour.blue()) <= 2


def test_strength_grows_evenly() -> None:
    spreads = [
        spread(picture) for blur in (0, 5, 20, 60, 100) if (picture := rendered(jpeg(), Look(160, 120, blur, 0)))
    ]
    assert spreads == sorted(spreads, reverse=True)
    assert len(set(spreads[:3])) == 3


def test_proportions_are_kept_and_tiny_pictures_stay_small() -> None:
    tall = rendered(jpeg(60, 300), CLEAR)
    tiny = rendered(jpeg(8, 8), CLEAR)
    line = rendered(jpeg(320, 1), VEILED)
    assert tall is not None
    assert tiny is not None
    assert line is not None
    assert (tall.width(), tall.height()) == (24, 120)
    assert (tiny.width(), tiny.height()) == (24, 24)
    assert line.width() == 160
    assert line.height() <= 4


@pytest.mark.parametrize("bad", [b"", b"no picture", jpeg()[:30]])
def test_bytes_that_are_no_picture(bad: bytes) -> None:
    assert rendered(bad, CLEAR) is None


def test_a_picture_is_found_only_under_the_veil_that_was_asked_for(qtbot: QtBot, make: Make) -> None:
    loader = make(lambda ids: {each: jpeg() for each in ids})
    with qtbot.waitSignal(loader.arrived):
        loader.want([Want(1, CLEAR)])
    assert loader.find(1, VEILED) == (None, True)
    assert loader.find(1, Look(160, 120, 60, 0)) == (None, True)
    picture, due = loader.find(1, CLEAR)
    assert isinstance(picture, QImage)
    assert not due


def test_another_size_serves_until_the_right_one_is_there(qtbot: QtBot, make: Make) -> None:
    loader = make(lambda ids: {each: jpeg() for each in ids})
    larger = Look(320, 240, 60, 100)
    with qtbot.waitSignal(loader.arrived):
        loader.want([Want(1, VEILED)])
    picture, due = loader.find(1, larger)
    assert isinstance(picture, QImage)
    assert due
    with qtbot.waitSignal(loader.arrived):
        loader.want([Want(1, larger)])
    picture, due = loader.find(1, larger)
    assert isinstance(picture, QImage)
    assert (picture.width(), due) == (320, False)


def test_missing_and_broken_previews_are_told_apart(qtbot: QtBot, make: Make) -> None:
    loader = make(lambda ids: {2: b"broken"})
    loader.want([Want(1, VEILED), Want(2, VEILED)])
    qtbot.waitUntil(lambda: loader.find(2, VEILED)[0] is Absence.BROKEN)
    assert loader.find(1, VEILED) == (Absence.NONE, False)
    loader.forget([1])
    assert loader.find(1, VEILED) == (None, True)


def test_a_preview_that_claims_to_be_huge_is_shown_as_unreadable(qtbot: QtBot, make: Make) -> None:
    bomb = bytearray(jpeg())
    frame = bomb.index(b"\xff\xc0") + 5
    bomb[frame : frame + 4] = b"\xff\xdc" * 2
    loader = make(lambda ids: {1: bytes(bomb)})
    loader.want([Want(1, VEILED)])
    qtbot.waitUntil(lambda: loader.find(1, VEILED)[0] is Absence.BROKEN)


def test_what_left_the_screen_is_never_read(qtbot: QtBot, make: Make) -> None:
    asked: list[int] = []
    first, go_on = threading.Event(), threading.Event()

    def fetch(ids: Sequence[int]) -> dict[int, bytes]:
        asked.extend(ids)
        first.set()
        assert go_on.wait(10)
        return {each: jpeg() for each in ids}

    loader = make(fetch, threads=1)
    assert not loader.busy
    loader.want([Want(each, VEILED) for each in range(500)])
    assert first.wait(10)
    loader.want([Want(each, VEILED) for each in range(1000, 1010)])
    assert loader.busy
    go_on.set()
    qtbot.waitUntil(lambda: not loader.busy)
    assert not any(loader.find(each, VEILED)[1] for each in range(1000, 1010))
    assert len(asked) <= 6 + 10


def test_the_budget_is_held(qtbot: QtBot, make: Make) -> None:
    budget = 20 * 160 * 120 * 4
    loader = make(lambda ids: {each: jpeg() for each in ids}, budget_bytes=budget)
    loader.want([Want(each, VEILED) for each in range(60)])
    qtbot.waitUntil(lambda: not loader.find(59, VEILED)[1])
    assert budget // 2 < loader.kept_bytes <= budget
    loader.forget()
    assert loader.kept_bytes == 0


def test_a_reader_that_fails_is_told_and_the_view_lives_on(qtbot: QtBot, make: Make) -> None:
    def fetch(ids: Sequence[int]) -> dict[int, bytes]:
        raise OSError("gone")

    loader = make(fetch)
    with qtbot.waitSignal(loader.failed):
        loader.want([Want(1, VEILED)])
    qtbot.waitUntil(lambda: loader.find(1, VEILED)[0] is Absence.BROKEN)


def test_of_a_video_as_many_stills_are_shown_as_there_is_room_for(qtbot: QtBot, make: Make) -> None:
    stills = (jpeg(), jpeg(320, 180), jpeg())
    loader = make(lambda ids: dict.fromkeys(ids, stills))
    few = Look(176, 141, 0, 0, stills=3)
    with qtbot.waitSignal(loader.arrived):
        loader.want([Want(1, Look(176, 141, 0, 0))])
    alone, _ = loader.find(1, Look(176, 141, 0, 0))
    assert isinstance(alone, QImage)
    assert alone.height() == 132
    assert loader.find(1, few)[1], "those that there are more of are due"
    with qtbot.waitSignal(loader.arrived):
        loader.want([Want(1, few)])
    together, due = loader.find(1, few)
    assert isinstance(together, QImage)
    assert not due
    assert together.pixelColor(60, 94).lightness() < 12, "what parts them"


@pytest.mark.parametrize("blur", [40, 60, 100])
def test_the_veil_lies_over_all_stills_and_what_parts_them(qtbot: QtBot, make: Make, blur: int) -> None:
    loader = make(lambda ids: dict.fromkeys(ids, (jpeg(), jpeg(), jpeg())))
    look = Look(176, 141, blur, 100, stills=3)
    with qtbot.waitSignal(loader.arrived):
        loader.want([Want(1, look)])
    picture, _ = loader.find(1, look)
    assert isinstance(picture, QImage)
    assert abs(picture.width() - 126) <= 2
    assert spread(picture) < 30


def test_only_what_was_made_anew_is_forgotten(qtbot: QtBot, make: Make) -> None:
    loader = make(lambda ids: {each: jpeg() for each in ids if each != 4})
    loader.want([Want(each, CLEAR) for each in (1, 2, 4)])
    qtbot.waitUntil(lambda: not any(loader.find(each, CLEAR)[1] for each in (1, 2, 4)))
    loader.forget_where(lambda each: each in (2, 4))
    assert [loader.find(each, CLEAR)[1] for each in (1, 2, 4)] == [False, True, True]
