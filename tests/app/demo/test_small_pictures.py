"""Pictures of the handbook are small, and look as they were taken."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from app.demo.small_pictures import small_picture


def test_a_picture_is_small_and_looks_the_same(tmp_path: Path) -> None:
    across = np.linspace(0, 255, 400)[None, :, None]
    taken = np.broadcast_to(across, (300, 400, 3)).astype(np.uint8)
    Image.fromarray(taken).save(tmp_path / "taken.png", compress_level=0)
    made = small_picture(tmp_path / "taken.png")
    (tmp_path / "small.png").write_bytes(made)
    assert len(made) < (tmp_path / "taken.png").stat().st_size / 10
    shown = np.asarray(Image.open(tmp_path / "small.png").convert("RGB")).astype(int)
    assert np.abs(shown - taken).max() <= 4
    assert small_picture(tmp_path / "taken.png") == made
