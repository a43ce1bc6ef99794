"""Reading the text in a picture, a region of one, or a video's frame: decoded large and handed to a reader."""

from __future__ import annotations

import math
from collections.abc import Callable

from PIL import Image

from analysis.facts import Failure, Kind, Region, Rendering, TextLine, Transcript
from analysis.jobs import Render, Transcribe
from analysis.render import render
from analysis.text.text_reader import Read

_EDGE = 2_400
"""Pixels of the longer edge in which text is read: all of a frame, and letters of 10 pixels in a photograph of 6 MP."""
_LARGEST_EDGE = 8_192

ReadText = Callable[[Image.Image], Read]


def transcribe(fd: int, job: Transcribe, read: ReadText) -> Transcript | Failure:
    """What `read` finds in the picture, or in the frame shown at `job.at`; a failure where it can't be decoded."""
    region = job.region or (0.0, 0.0, 1.0, 1.0)
    edge = min(_LARGEST_EDGE, math.ceil(_EDGE / max(1e-3, region[2], region[3])))
    answer = render(fd, Render(Kind.PICTURE, edge, job.at))
    if not isinstance(answer, Rendering):
        return Failure("transcribe", answer.reason, answer.detail)
    still, part = _part(answer, region)
    found = read(still)
    return Transcript(job.at, tuple(_of_whole(line, part) for line in found.lines), found.unread)


def _part(rendering: Rendering, region: Region) -> tuple[Image.Image, Region]:
    """The region, at least a pixel wide and high, and which part of the picture it is exactly."""
    whole = Image.frombytes("RGB", (rendering.width, rendering.height), rendering.pixels)
    left = min(whole.width - 1, math.floor(region[0] * whole.width))
    top = min(whole.height - 1, math.floor(region[1] * whole.height))
    right = min(whole.width, max(left + 1, math.ceil((region[0] + region[2]) * whole.width)))
    bottom = min(whole.height, max(top + 1, math.ceil((region[1] + region[3]) * whole.height)))
    part = (left / whole.width, top / whole.height, (right - left) / whole.width, (bottom - top) / whole.height)
    return whole.crop((left, top, right, bottom)), part


def _of_whole(line: TextLine, part: Region) -> TextLine:
    x, y, width, height = line.region
    left, top = part[0] + x * part[2], part[1] + y * part[3]
    region = (left, top, min(width * part[2], 1.0 - left), min(height * part[3], 1.0 - top))
    return TextLine(region, line.untrusted_text, line.sure)
