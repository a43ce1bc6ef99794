"""The table of what workers do that find faces: what all workers do, and that, once they have a pack's networks."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from analysis.faces.face_networks import FaceFinder, load_finder
from analysis.faces.find_faces import find_faces
from analysis.facts import FacesFound, Failure
from analysis.jobs import FindFaces
from analysis.workers.handlers import HANDLERS as USUAL
from analysis.workers.worker import Handlers


def _packed(pack: Path) -> Handlers:
    return replace(HANDLERS, find_faces=partial(_find, load_finder(pack)))


def _find(finder: FaceFinder, fd: int, job: FindFaces) -> FacesFound | Failure:
    return find_faces(fd, job, finder.find)


HANDLERS = replace(USUAL, packed=_packed)
