import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from analysis.errors import UndecodableError
from analysis.facts import Signature
from analysis.pictures.pages import Pages, durations
from analysis.signature import sniff
from tests.analysis.samples import descriptor, saved, scene

FRAMES = [scene(160, 120, seed) for seed in range(5)]
SHOWN = (30, 40, 50, 60, 1270)


def animated(name: str) -> bytes:
    return saved(FRAMES[0], name, save_all=True, append_images=FRAMES[1:], duration=list(SHOWN))


def signature_of(content: bytes) -> Signature:
    return sniff(content[:4096], len(content))


@pytest.mark.parametrize("name", ["GIF", "WEBP", "PNG"])
def test_an_animation_says_how_long_each_frame_is_shown(name: str) -> None:
    content = animated(name)
    with descriptor(content) as fd:
        assert durations(fd, signature_of(content).format) == SHOWN


@pytest.mark.parametrize("name", ["GIF", "WEBP", "PNG", "JPEG", "TIFF"])
def test_a_single_picture_has_no_durations(name: str) -> None:
    content = saved(FRAMES[0], name)
    with descriptor(content) as fd:
        assert durations(fd, signature_of(content).format) == ()


@pytest.mark.parametrize("name", ["GIF", "WEBP", "PNG", "TIFF"])
@pytest.mark.parametrize("way", [(0, 1, 2, 3, 4), (4, 0, 3, 1, 1)])
def test_pages_come_in_any_order(name: str, way: tuple[int, ...]) -> None:
    content = animated(name) if name != "TIFF" else saved(FRAMES[0], name, save_all=True, append_images=FRAMES[1:])
    with descriptor(content) as fd:
        pages = Pages(fd, len(content), signature_of(content))
        for page in way:
            shown = np.asarray(pages.still(page)).astype(int)
            differences = [np.abs(shown - np.asarray(frame).astype(int)).mean() for frame in FRAMES]
            assert int(np.argmin(differences)) == page
        pages.close()


def test_pages_of_a_document_have_each_their_own_size_and_orientation() -> None:
    buffer = io.BytesIO()
    turned = FRAMES[1].resize((90, 60))
    FRAMES[0].save(buffer, "TIFF", save_all=True, append_images=[turned])
    content = buffer.getvalue()
    with descriptor(content) as fd:
        pages = Pages(fd, len(content), signature_of(content))
        assert pages.still(0).size == (160, 120)
        assert pages.still(1).size == (90, 60)
        pages.close()


def test_a_page_that_is_not_there_says_so() -> None:
    content = animated("GIF")
    with descriptor(content) as fd:
        pages = Pages(fd, len(content), signature_of(content))
        with pytest.raises(UndecodableError, match="page 78"):
            pages.still(77)
        assert pages.still(0).size == (160, 120)
        pages.close()


def test_what_is_no_picture_has_no_pages() -> None:
    with descriptor(b"GIF89a") as fd, pytest.raises(UndecodableError):
        Pages(fd, 6, signature_of(b"GIF89a" + bytes(20)))


@pytest.mark.parametrize("name", ["GIF", "WEBP", "PNG"])
@given(cut=st.integers(0, 4_000), at=st.integers(0, 4_000), value=st.integers(0, 255))
def test_damage_never_breaks_the_reading_of_durations(name: str, cut: int, at: int, value: int) -> None:
    content = bytearray(SMALL[name])
    content[at % len(content)] = value
    with descriptor(bytes(content[: cut or None])) as fd:
        found = durations(fd, {"WEBP": "WEBP", "GIF": "GIF", "PNG": "PNG"}[name])
    assert all(0 <= each < 2**31 for each in found)


SMALL = {
    name: saved(
        Image.new("P" if name == "GIF" else "RGB", (8, 8)),
        name,
        save_all=True,
        append_images=[Image.effect_noise((8, 8), 40 + n).convert("RGB") for n in range(3)],
        duration=50,
    )
    for name in ("GIF", "WEBP", "PNG")
}
