"""Made pictures with a thing in them, and what a close look sees of them."""

from __future__ import annotations

import io

import cv2
import numpy as np
from PIL import Image

from analysis.fingerprints.features import CLOSE, local_features
from app.linking.local.likeness import View
from app.linking.local.points import Points


def texture(seed: int, width: int, height: int, grain: int = 6) -> np.ndarray:
    """Something that no other seed shows, 8-bit grey."""
    rng = np.random.default_rng(seed)
    coarse = rng.integers(0, 255, (height // grain + 1, width // grain + 1), dtype=np.uint8)
    return cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)


def with_thing(
    background: int, thing: int, wide: int, turn: float = 0.0, at: tuple[int, int] = (420, 300)
) -> np.ndarray:
    """A picture of 768 x 576 in which a thing lies, so many px wide, turned by so many degrees around its middle."""
    whole, small = texture(background, 768, 576, 24), texture(thing, 240, 240)
    scale = wide / 240
    laid = cv2.getRotationMatrix2D((120, 120), turn, scale)
    laid[:, 2] += np.array(at) - 120
    mask = cv2.warpAffine(np.full_like(small, 255), laid, (768, 576))
    return np.where(mask > 127, cv2.warpAffine(small, laid, (768, 576)), whole).astype(np.uint8)


def seen(picture: np.ndarray) -> tuple[bytes, bytes]:
    """The features and the preview of a close look."""
    buffer = io.BytesIO()
    still = Image.fromarray(picture)
    still.resize((640, 480)).save(buffer, "JPEG", quality=80)
    return local_features(still, look=CLOSE), buffer.getvalue()


def view(picture: np.ndarray) -> View:
    """A picture as it is compared."""
    value, _ = seen(picture)
    return View.of(Points.unpack(value, CLOSE), cv2.resize(picture, (640, 480), interpolation=cv2.INTER_AREA), ())
