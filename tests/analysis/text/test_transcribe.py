import pytest
from PIL import Image

from analysis.facts import Failure, TextLine, Transcript
from analysis.jobs import Transcribe
from analysis.text.text_reader import Read
from analysis.text.transcribe import transcribe
from tests.analysis.samples import descriptor, saved, scene, video


class _Reader:
    """Reads one line, always at the same place of what it is given."""

    def __init__(self) -> None:
        self.seen: list[Image.Image] = []

    def read(self, still: Image.Image) -> Read:
        self.seen.append(still)
        return Read((TextLine((0.5, 0.5, 0.25, 0.1), "ab", 0.9),), 2)


def _transcribed(content: bytes, job: Transcribe) -> tuple[Transcript | Failure, list[Image.Image]]:
    reader = _Reader()
    with descriptor(content) as fd:
        return transcribe(fd, job, reader.read), reader.seen


def test_a_picture_is_read_whole() -> None:
    answer, (seen,) = _transcribed(saved(scene(600, 400), "PNG"), Transcribe())
    assert answer == Transcript(0, (TextLine((0.5, 0.5, 0.25, 0.1), "ab", 0.9),), 2)
    assert seen.size == (600, 400)


def test_of_a_region_lines_are_told_in_parts_of_the_whole() -> None:
    answer, (seen,) = _transcribed(saved(scene(600, 400), "PNG"), Transcribe(region=(0.5, 0.25, 0.25, 0.5)))
    assert isinstance(answer, Transcript)
    assert seen.size == (150, 200)
    assert answer.lines[0].region == pytest.approx((0.625, 0.5, 0.0625, 0.05))


def test_a_region_of_a_large_picture_is_read_at_a_larger_scale() -> None:
    content = saved(scene(6000, 400), "JPEG")
    _, (whole,) = _transcribed(content, Transcribe())
    _, (part,) = _transcribed(content, Transcribe(region=(0.5, 0.0, 0.25, 1.0)))
    assert whole.width == 2400
    assert part.width == 600  # of 2,400: the height of the region is that of the picture
    _, (corner,) = _transcribed(content, Transcribe(region=(0.5, 0.0, 0.25, 0.25)))
    assert corner.width == 1500


def test_a_region_at_the_rim_stays_inside() -> None:
    answer, _ = _transcribed(saved(scene(99, 77), "PNG"), Transcribe(region=(0.999, 0.999, 0.001, 0.001)))
    assert isinstance(answer, Transcript)
    x, y, width, height = answer.lines[0].region
    assert x + width <= 1 + 1e-9
    assert y + height <= 1 + 1e-9


def test_a_frame_of_a_video_is_read() -> None:
    answer, (seen,) = _transcribed(video(3), Transcribe(at=1000))
    assert isinstance(answer, Transcript)
    assert answer.at == 1000
    assert seen.size == (160, 120)


@pytest.mark.parametrize("content", [b"", b"neither this nor that", saved(scene(64, 48), "PNG")[:30]])
def test_what_can_t_be_decoded_is_told(content: bytes) -> None:
    answer, seen = _transcribed(content, Transcribe())
    assert isinstance(answer, Failure)
    assert answer.step == "transcribe"
    assert seen == []
