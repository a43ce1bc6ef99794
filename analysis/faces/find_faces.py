"""Finding the faces in a picture, or in a video's frame: decoded large and handed to a finder."""

from __future__ import annotations

from typing import Protocol

from PIL import Image

from analysis.errors import describe
from analysis.facts import FacesFound, Failure, FoundFace, Kind, Rendering
from analysis.fingerprints.model import ModelError
from analysis.jobs import FindFaces, Render
from analysis.render import render

_EDGE = 1_600
"""Pixels of the longer edge from which faces are cut for measuring; for finding, the network has its own size."""


class Find(Protocol):
    """See `analysis.faces.face_networks.FaceFinder.find`."""

    def __call__(self, still: Image.Image, *, thorough: bool = False) -> tuple[FoundFace, ...]:
        """The faces in a still."""


def find_faces(fd: int, job: FindFaces, find: Find) -> FacesFound | Failure:
    """What `find` finds in the picture, or in the frame shown at `job.at`; a failure where that can't be done."""
    answer = render(fd, Render(Kind.PICTURE, _EDGE, job.at))
    if not isinstance(answer, Rendering):
        return Failure("faces", answer.reason, answer.detail)
    still = Image.frombytes("RGB", (answer.width, answer.height), answer.pixels)
    try:
        return FacesFound(job.at, find(still, thorough=job.thorough))
    except ModelError as error:
        return Failure("faces", str(error)[:1_000], describe("opencv-python-headless", error))
