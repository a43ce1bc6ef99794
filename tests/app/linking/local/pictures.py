"""Benign painted pictures and edits of them, as they are compared."""

from collections.abc import Callable
from functools import cache

import numpy as np
from PIL import Image, ImageDraw

from analysis.fingerprints.features import local_features
from analysis.fingerprints.fingerprint import picture_fingerprints
from analysis.fingerprints.region_layout import METHOD, picture_boxes
from analysis.still import jpeg, shrunk
from app.linking.local.likeness import View
from app.linking.local.sketches import view_of

Edit = Callable[[Image.Image], Image.Image]


@cache
def painting(seed: int, size: tuple[int, int] = (640, 480)) -> Image.Image:
    """Houses, hills and windows in no order: full of corners, and unlike that of any other seed."""
    random = np.random.default_rng(seed)
    image = Image.new("RGB", size, tuple(int(each) for each in random.integers(90, 200, 3)))
    draw = ImageDraw.Draw(image)
    for _ in range(90):
        x, y = (int(each) for each in random.integers(-40, size[0], 2))
        y = y * size[1] // size[0]
        width, height = (int(each) for each in random.integers(20, 170, 2))
        fill = tuple(int(each) for each in random.integers(0, 256, 3))
        form = random.integers(3)
        if form == 0:
            draw.rectangle((x, y, x + width, y + height), fill)
        elif form == 1:
            draw.ellipse((x, y, x + width, y + height), fill)
        else:
            draw.polygon([(x, y), (x + width, y + height // 3), (x + width // 2, y + height)], fill)
    grain = random.normal(0, 6, (size[1], size[0], 1))
    return Image.fromarray(np.clip(np.asarray(image) + grain, 0, 255).astype(np.uint8))


def recorded(image: Image.Image) -> tuple[bytes, bytes, bytes]:
    """Features, preview and regions of a picture, as an ingest records them."""
    still = shrunk(image.convert("RGB"), 512)
    regions = next((each.value for each in picture_fingerprints(still) if each.method == METHOD), b"")
    return local_features(still, picture_boxes(regions, still.size)), jpeg(still), regions


def view(image: Image.Image) -> View:
    """A picture as it is compared."""
    found = view_of(*recorded(image))
    assert found is not None
    return found


def cropped(part: float) -> Edit:
    """Leaves so much of width and height, off the middle."""

    def crop(image: Image.Image) -> Image.Image:
        width, height = round(image.width * part), round(image.height * part)
        left, top = (image.width - width) // 3, (image.height - height) // 2
        return image.crop((left, top, left + width, top + height))

    return crop


def mirrored(image: Image.Image) -> Image.Image:
    return image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)


def bordered(image: Image.Image) -> Image.Image:
    page = Image.new("RGB", (image.width + 200, image.height + 160), "white")
    page.paste(image, (100, 80))
    return page


def collage(*images: Image.Image) -> Image.Image:
    """Two in a row, as many rows as are needed, white between them."""
    page = Image.new("RGB", (1000, 380 * ((len(images) + 1) // 2) + 10), "white")
    for place, image in enumerate(images):
        page.paste(image.resize((485, 365)), (10 + 495 * (place % 2), 10 + 375 * (place // 2)))
    return page


def chat(image: Image.Image, seed: int = 0) -> Image.Image:
    """A tall screen with a picture among bubbles of made-up text."""
    screen = Image.new("RGB", (720, 1500), (229, 221, 213))
    draw = ImageDraw.Draw(screen)
    draw.rectangle((0, 0, 720, 120), (7, 94, 84))
    draw.text((120, 40), "Hill walkers", "white", font_size=36)
    for top in (150, 1180, 1320):
        draw.rounded_rectangle((30, top, 520, top + 100), 18, "white")
        draw.text((50, top + 20), f"See you at the lake, {seed + top}?", (30, 30, 30), font_size=28)
    picture = image.resize((500, 500 * image.height // image.width))
    screen.paste(picture, (30, 700 - picture.height // 2))
    return screen
