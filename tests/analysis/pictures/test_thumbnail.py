import io

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageOps

from analysis.facts import MediumFacts
from analysis.pictures.thumbnail import differing_thumbnail, shows_else
from tests.analysis.embedding import camera_thumbnail, carrying, opened
from tests.analysis.samples import examined, saved, scene

WIDE = (480, 270)


def picture(seed: int = 1, size: tuple[int, int] = (400, 300)) -> Image.Image:
    """A scene with edges, which painted hills lack."""
    image = scene(*size, seed=seed)
    draw, random = ImageDraw.Draw(image), np.random.default_rng(seed)
    for _ in range(60):
        x, y, edge = random.integers(0, size[0]), random.integers(0, size[1]), random.integers(8, 60)
        colour = tuple(random.integers(0, 256, 3).tolist())
        draw.rectangle((x, y, x + edge, y + edge * 0.7), fill=colour)
    return image


def painted(image: Image.Image, colour: tuple[int, int, int]) -> Image.Image:
    copy = image.copy()
    ImageDraw.Draw(copy).rectangle((150, 90, 276, 185), fill=colour)
    return copy


def crop(image: Image.Image, kept: float) -> Image.Image:
    width, height = round(image.width * kept), round(image.height * kept)
    return image.crop((0, image.height - height, width, image.height))


SAME = {
    "as it is": lambda image: image.resize((160, 120)),
    "with bars": lambda image: ImageOps.pad(image, (160, 120)),
    "stretched": lambda image: image.resize((160, 120), Image.Resampling.NEAREST),
    "cut to a format": lambda image: ImageOps.fit(image, (160, 120)),
    "tiny": lambda image: image.resize((75, 56)),
    "sharpened": lambda image: image.resize((160, 120)).filter(ImageFilter.UnsharpMask(2, 200, 0)),
    "without colour": lambda image: image.resize((160, 120)).convert("L").convert("RGB"),
    "bright": lambda image: ImageEnhance.Brightness(image.resize((160, 120))).enhance(1.3),
    "vivid": lambda image: ImageEnhance.Contrast(image.resize((160, 120))).enhance(1.4),
    "not turned": lambda image: image.resize((160, 120)).transpose(Image.Transpose.ROTATE_90),
    "mirrored": lambda image: ImageOps.mirror(image.resize((160, 120))),
}


@pytest.mark.parametrize("way", SAME)
@pytest.mark.parametrize(("size", "seed"), [((400, 300), 1), (WIDE, 2)])
def test_a_thumbnail_of_the_picture_is_not_reported(way: str, size: tuple[int, int], seed: int) -> None:
    image = picture(seed, size)
    thumbnail = opened(saved(SAME[way](image), "JPEG", quality=50))
    assert not shows_else(thumbnail, image)


CHANGED = {
    "crop of 10 %": lambda image: crop(image, 0.9),
    "crop of 30 %": lambda image: crop(image, 0.7),
    "crop of 50 %": lambda image: crop(image, 0.5),
    "sides cut": lambda image: image.crop((50, 0, 350, 300)),
    "top and bottom cut": lambda image: image.crop((0, 30, 400, 255)),
    "black block": lambda image: painted(image, (0, 0, 0)),
    "white block": lambda image: painted(image, (255, 255, 255)),
    "another picture": lambda image: picture(99),
    "nothing": lambda image: Image.new("RGB", image.size, (90, 90, 90)),
}


@pytest.mark.parametrize("edit", CHANGED)
@pytest.mark.parametrize("seed", [1, 2])
def test_what_was_cropped_away_painted_over_or_replaced_is_reported(edit: str, seed: int) -> None:
    original = picture(seed)
    assert shows_else(opened(camera_thumbnail(original)), CHANGED[edit](original))


def test_a_thumbnail_that_shows_nothing_is_not_reported() -> None:
    assert not shows_else(Image.new("RGB", (160, 120)), picture())
    assert not shows_else(Image.new("RGB", (160, 120), (200, 180, 90)), Image.new("RGB", (400, 300)))


def test_the_larger_of_two_is_kept() -> None:
    small, large = picture(5).resize((80, 60)), picture(6).resize((320, 240))
    kept = opened(differing_thumbnail([small, large], picture(7), 1))
    assert kept.size == (320, 240)


def test_it_is_turned_as_the_picture_is_and_made_of_pixels_alone() -> None:
    content = carrying(crop(picture(), 0.6), picture(), orientation=6)
    facts = examined(content)[1]
    assert isinstance(facts, MediumFacts)
    with Image.open(io.BytesIO(facts.thumbnail)) as kept:
        assert kept.size == (120, 160)
        assert not kept.getexif()


@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP"])
def test_an_examination_reports_it(name: str) -> None:
    facts = examined(carrying(crop(picture(), 0.6), picture(), name))[1]
    honest = examined(carrying(picture(), picture(), name))[1]
    assert isinstance(facts, MediumFacts)
    assert isinstance(honest, MediumFacts)
    assert opened(facts.thumbnail).size == (160, 120)
    assert honest.thumbnail == b""
