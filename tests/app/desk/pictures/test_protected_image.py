import numpy as np
import pytest

from analysis.facts import Rendering
from app.desk.pictures.protected_image import from_jpeg, from_rgb, veiled_anew
from tests.widgets.desk_case import checkers, colourful, jpeg, roughness


def rendering(width: int = 400, height: int = 300) -> Rendering:
    return Rendering(
        width=width, height=height, full_width=4000, full_height=3000, pixels=checkers(width, height).tobytes()
    )


def test_the_clear_form_is_exact_and_the_veiled_one_tells_nothing() -> None:
    picture = from_rgb(rendering(), (60, 100))
    assert picture.clear.pixelColor(0, 0).getRgb()[:3] == (0, 255, 255)
    assert picture.clear.pixelColor(8, 0).getRgb()[:3] == (255, 0, 0)
    assert (picture.full_width, picture.full_height, picture.edge) == (4000, 3000, 400)
    assert not colourful(picture.veiled).any()
    assert roughness(picture.veiled) < 0.5


def test_a_veil_is_the_same_however_large_the_picture_is() -> None:
    small, large = from_rgb(rendering(), (60, 0)), from_rgb(rendering(2400, 1800), (60, 0))
    assert large.veiled.width() == 1200
    assert roughness(small.veiled) < 1
    assert roughness(large.veiled) < 1


def test_another_veil_is_made_from_the_same_picture() -> None:
    clear = from_rgb(rendering(401, 300), (0, 0))
    assert clear.veiled is clear.clear
    grey = veiled_anew(clear, (0, 100))
    assert grey.strengths == (0, 100)
    assert grey.veiled.size() == clear.clear.size()
    assert not colourful(grey.veiled).any()
    assert roughness(grey.veiled) > 3
    assert roughness(veiled_anew(grey, (60, 100)).veiled) < 0.5


def test_what_is_no_picture_is_none() -> None:
    assert from_jpeg(b"", (60, 100)) is None
    assert from_jpeg(b"\xff\xd8\xff nothing", (60, 100)) is None
    picture = from_jpeg(jpeg(checkers(64, 48)), (60, 100))
    assert picture is not None
    assert (picture.full_width, picture.full_height) == (64, 48)


@pytest.mark.parametrize(("width", "height"), [(0, 0), (10, 10)])
def test_pixels_that_do_not_fit_are_refused(width: int, height: int) -> None:
    lying = Rendering(width=width, height=height, full_width=1, full_height=1, pixels=np.zeros(7, np.uint8).tobytes())
    with pytest.raises(ValueError, match="fit"):
        from_rgb(lying, (60, 100))
