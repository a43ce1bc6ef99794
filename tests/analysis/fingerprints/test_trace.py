import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from analysis.fingerprints.pdq import pdq
from analysis.fingerprints.trace import MOST_ENTRIES, Tracer, parsed, views
from tests.analysis.samples import scene


def _grey(seed: int, width: int = 160, height: int = 120) -> np.ndarray:
    return np.asarray(scene(width, height, seed=seed).convert("L"))


def _trace(greys: list[np.ndarray], step: int = 250) -> bytes:
    tracer = Tracer()
    for number, grey in enumerate(greys):
        tracer.offer(number * step, grey)
    return tracer.packed()


def _apart(one: np.ndarray, other: np.ndarray) -> int:
    return int(np.bitwise_count(one ^ other).sum())


def test_a_trace_holds_a_fingerprint_of_each_moment() -> None:
    greys = [_grey(seed) for seed in range(5)]
    trace = parsed(_trace(greys))
    assert trace.at.tolist() == [0, 250, 500, 750, 1000]
    for grey, value in zip(greys, trace.values, strict=True):
        assert value[0].tobytes() == pdq(grey.astype(np.float32)).value


def test_bars_are_cut_off_as_a_view_of_their_own() -> None:
    greys = [_grey(seed) for seed in range(5)]
    boxed = [np.pad(grey, ((40, 40), (0, 0))) for grey in greys]
    trace, original = parsed(_trace(boxed)), parsed(_trace(greys))
    assert trace.quality.shape == (5, 3)
    for inner, whole in zip(trace.values[:, 2], original.values[:, 0], strict=True):
        assert _apart(inner, whole) <= 24


def test_the_moving_part_is_found_inside_a_frame_that_stands_still() -> None:
    screen = np.asarray(Image.fromarray(_grey(99, 200, 300)))
    framed = []
    for seed in range(6):
        picture = screen.copy()
        picture[60:165, 30:170] = _grey(seed, 140, 105)
        framed.append(picture)
    boxes = views(framed)
    moving = boxes[-1]
    assert abs(np.array(moving) - (30, 60, 170, 165)).max() <= 2


def test_a_video_that_never_moves_has_no_moving_part() -> None:
    whole, core = views([_grey(3)] * 4)
    assert whole == (0, 0, 160, 120)
    assert core == (8, 6, 152, 114)


def test_a_crop_shows_what_the_core_of_its_original_shows() -> None:
    greys = [_grey(seed) for seed in range(5)]
    cropped, original = parsed(_trace([grey[6:114, 8:152] for grey in greys])), parsed(_trace(greys))
    for crop, core in zip(cropped.values[:, 0], original.values[:, 1], strict=True):
        assert _apart(crop, core) <= 2


def test_black_and_flat_frames_are_left_out() -> None:
    black = np.zeros((120, 160), np.uint8)
    assert _trace([black] * 10_000, step=40) == b""
    assert parsed(_trace([black, _grey(1), black, _grey(2)])).at.tolist() == [250, 750]


def test_what_is_long_is_thinned_out_evenly() -> None:
    trace = parsed(_trace([_grey(number % 7, 32, 24) for number in range(3000)], step=1000))
    assert MOST_ENTRIES // 2 <= len(trace.at) <= MOST_ENTRIES
    gaps = np.diff(trace.at)
    assert gaps.max() <= 3 * gaps.min()
    assert trace.at[-1] > 2_900_000


def test_a_frame_of_another_size_is_left_out() -> None:
    assert parsed(_trace([_grey(1), _grey(2, 80, 60), _grey(3)])).at.tolist() == [0, 500]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda content: b"",
        lambda content: content[:1],
        lambda content: content[:2],
        lambda content: content[:-1],
        lambda content: content + b"x",
        lambda content: b"\x07" + content[1:],
        lambda content: content[:1] + b"\x00" + content[2:],
        lambda content: content[:1] + b"\x05" + content[2:],
        lambda content: content + content[2:],
        lambda content: content[:6] + b"\xff" + content[7:],
    ],
)
def test_what_no_honest_worker_says_is_refused(spoil) -> None:
    with pytest.raises(ValueError, match="a trace"):
        parsed(spoil(_trace([_grey(seed) for seed in range(4)])))


def test_too_many_entries_are_refused() -> None:
    row = np.dtype([("at", "<u4"), ("rest", "u1", (33,))])
    table = np.zeros(MOST_ENTRIES + 1, row)
    table["at"] = np.arange(len(table))
    with pytest.raises(ValueError, match="length"):
        parsed(b"\x01\x01" + table.tobytes())


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    try:
        trace = parsed(content)
    except ValueError:
        return
    assert len(trace.at) == len(trace.quality) == len(trace.values)
