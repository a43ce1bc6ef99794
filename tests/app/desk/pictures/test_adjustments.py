import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.desk.pictures.adjustments import AS_IT_IS, UNCHANGED, Adjustments, Channel, Tone, tone_of

levels = st.tuples(st.integers(0, 255), st.integers(0, 255)).filter(lambda pair: pair[0] < pair[1])
adjusted = st.builds(
    lambda pair, gamma, channel: Adjustments(pair[0], pair[1], gamma, channel),
    levels,
    st.floats(0.2, 5),
    st.sampled_from(Channel),
)


def noise(seed: int = 1, low: int = 0, high: int = 256) -> np.ndarray:
    return np.random.default_rng(seed).integers(low, high, (40, 60, 3)).astype(np.uint8)


def test_as_it_is_changes_nothing() -> None:
    pixels = noise()
    assert AS_IT_IS.none
    assert tone_of(AS_IT_IS, pixels) == UNCHANGED
    assert UNCHANGED.of(pixels) is pixels


def test_levels_spread_what_lies_between_them() -> None:
    grey = np.arange(256, dtype=np.uint8)[None, :, None].repeat(3, axis=2)
    shown = tone_of(Adjustments(50, 150), grey).of(grey)[0, :, 0]
    assert (shown[:51] == 0).all()
    assert (shown[150:] == 255).all()
    assert shown[100] == 128


def test_gamma_above_one_brightens_the_middle_alone() -> None:
    grey = np.arange(256, dtype=np.uint8)[None, :, None].repeat(3, axis=2)
    shown = tone_of(Adjustments(gamma=2), grey).of(grey)[0, :, 0]
    assert (shown[0], shown[64], shown[255]) == (0, 128, 255)


@pytest.mark.parametrize(("channel", "index"), [(Channel.BLUE, 0), (Channel.GREEN, 1), (Channel.RED, 2)])
def test_one_channel_is_shown_as_grey(channel: Channel, index: int) -> None:
    pixels = noise()
    shown = tone_of(Adjustments(channel=channel), pixels).of(pixels)
    for each in range(3):
        assert np.array_equal(shown[:, :, each], pixels[:, :, index])


def test_luminance_is_what_the_eye_makes_of_the_colours() -> None:
    green = np.zeros((1, 1, 3), np.uint8)
    green[:, :, 1] = 255
    assert tone_of(Adjustments(channel=Channel.LUMINANCE), green).of(green)[0, 0].tolist() == [150, 150, 150]


def test_an_equalised_view_spreads_the_darkest_picture_over_all_brightnesses() -> None:
    dark = noise(low=3, high=12)
    shown = tone_of(Adjustments(channel=Channel.EQUALISED), dark).of(dark)
    assert shown.max() > 240
    assert shown.mean() > 90
    flat = np.full((5, 5, 3), 7, np.uint8)
    assert np.array_equal(tone_of(Adjustments(channel=Channel.EQUALISED), flat).of(flat), flat)


@given(adjusted)
def test_the_tone_of_a_picture_does_to_its_parts_what_it_does_to_it(adjustments: Adjustments) -> None:
    pixels = noise(low=20, high=200)
    tone = tone_of(adjustments, pixels)
    assert np.array_equal(tone.of(pixels)[10:20, 5:30], tone.of(np.ascontiguousarray(pixels[10:20, 5:30])))


@given(adjusted)
def test_brighter_stays_brighter(adjustments: Adjustments) -> None:
    table = np.frombuffer(tone_of(adjustments, noise()).table, np.uint8).astype(int)
    assert (np.diff(table) >= 0).all()


@pytest.mark.parametrize("wrong", [{"black": 9, "white": 9}, {"black": -1}, {"white": 256}, {"gamma": 0.1}])
def test_what_makes_no_sense_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=r"must be|gamma is"):
        Adjustments(**wrong)  # type: ignore[arg-type] # on purpose


def test_equal_tones_are_equal() -> None:
    assert tone_of(Adjustments(gamma=2), noise(1)) == tone_of(Adjustments(gamma=2), noise(2))
    assert Tone() == UNCHANGED
