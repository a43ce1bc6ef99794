from collections.abc import Sequence

import numpy as np
import pytest
from PIL import Image

from analysis.text.text_reader import TextReader, decoded

LETTERS = ("", "a", "b", "ä", "1", "\u202e", " ")


def columns(classes: Sequence[int], likely: float = 0.95) -> np.ndarray:
    """What the second network gives for a line: these classes, column by column."""
    made = np.full((len(classes), len(LETTERS)), (1 - likely) / (len(LETTERS) - 1), np.float32)
    made[np.arange(len(classes)), classes] = likely
    return made


@pytest.mark.parametrize(
    ("classes", "text"),
    [
        ([0, 1, 1, 0, 2], "ab"),
        ([1, 0, 1], "aa"),
        ([1, 1, 1], "a"),
        ([3, 6, 4], "ä 1"),
        ([0, 6, 1, 6, 0], "a"),
        ([0, 0, 0], ""),
    ],
)
def test_letters_that_follow_each_other_without_a_gap_are_one(classes: list[int], text: str) -> None:
    assert decoded(columns(classes), LETTERS)[0] == text


def test_how_sure_a_line_is_is_the_average_of_its_letters_alone() -> None:
    likely = np.concatenate([columns([0], 0.3), columns([1], 0.9), columns([2], 0.7)])
    assert decoded(likely, LETTERS)[1] == pytest.approx(0.8)
    assert decoded(columns([0, 0]), LETTERS)[1] == 0


class _Networks:
    """Finds a line at each of these rectangles (parts of the picture), and reads the next of these answers."""

    def __init__(self, places: Sequence[tuple[float, float, float, float]], answers: Sequence[np.ndarray]) -> None:
        self.places, self.answers, self.seen = places, list(answers), list[tuple[int, ...]]()

    def find(self, prepared: np.ndarray) -> np.ndarray:
        self.seen.append(prepared.shape)
        height, width = prepared.shape[2:]
        heat = np.zeros((1, 1, height, width), np.float32)
        for number, (x, y, w, h) in enumerate(self.places):
            part = (slice(round(y * height), round((y + h) * height)), slice(round(x * width), round((x + w) * width)))
            heat[0, 0][part] = 0.95 - 0.01 * number
        return heat

    def read(self, prepared: np.ndarray) -> np.ndarray:
        assert prepared.shape[2] == 48
        assert prepared.min() >= -1
        assert prepared.max() <= 1
        return self.answers.pop(0)[None]

    @property
    def reader(self) -> TextReader:
        return TextReader(self.find, self.read, LETTERS)


_STILL = Image.effect_noise((1000, 500), 60).convert("RGB")


def test_lines_are_told_in_reading_order_with_where_they_stand() -> None:
    places = [(0.1, 0.8, 0.3, 0.03), (0.6, 0.1, 0.3, 0.03), (0.1, 0.11, 0.3, 0.03)]
    networks = _Networks(places, [columns([1, 2]), columns([2, 1]), columns([1, 3])])
    found = networks.reader.read(_STILL)
    assert [line.untrusted_text for line in found.lines] == ["aä", "ba", "ab"]
    x, y, width, height = found.lines[0].region
    assert x < 0.1 < 0.4 < x + width
    assert y < 0.11 < 0.14 < y + height
    assert found.unread == 0


def test_what_isn_t_sure_is_read_standing_on_its_head_and_else_not_told() -> None:
    places = [(0.1, 0.1, 0.3, 0.03), (0.1, 0.5, 0.3, 0.03)]
    unsure = columns([1, 2], 0.5)
    networks = _Networks(places, [unsure, columns([2, 2, 0, 1]), unsure, columns([1, 2], 0.6)])
    found = networks.reader.read(_STILL)
    assert [line.untrusted_text for line in found.lines] == ["ba"]
    assert found.unread == 1


@pytest.mark.parametrize("classes", [[1], [5, 5], [0], [6, 6]])
def test_single_letters_and_marks_alone_are_no_text(classes: list[int]) -> None:
    networks = _Networks([(0.1, 0.1, 0.3, 0.03)], [columns(classes)] * 2)
    found = networks.reader.read(_STILL)
    assert found.lines == ()
    assert found.unread == 1


@pytest.mark.parametrize("size", [(1, 1), (5, 2000), (5000, 40), (1000, 500)])
def test_pictures_of_any_form_are_looked_through_at_a_bounded_size(size: tuple[int, int]) -> None:
    networks = _Networks([], [])
    assert networks.reader.read(Image.new("RGB", size)).lines == ()
    (shape,) = networks.seen
    assert max(shape[2:]) <= 1280
    assert all(edge % 32 == 0 and edge > 0 for edge in shape[2:])
