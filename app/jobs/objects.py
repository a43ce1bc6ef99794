"""Making the pictures of objects: their pixels come from the source, at full resolution, decoded by a worker.

The worker, which meets hostile bytes, only gives plain pixels; the picture that leaves the machine is made of them
here, so that a decoder that was taken over can't hide anything in it. Previews are too coarse, so without the source
there is no picture.
"""

from __future__ import annotations

import math
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from analysis.digests import digest
from analysis.facts import Kind, Region
from analysis.jobs import Explore, Render
from analysis.objects.object_outline import AROUND, outlined
from analysis.objects.object_steps import NoObject, Outline, Point, Steps
from analysis.objects.sanitising import Sanitised, covered, sanitise
from analysis.wire import LONGEST_CUT_EDGE, Cut
from app.case.casefile import Case
from app.case.decisions.object_decisions import SanitiseObject
from app.case.queries import media, objects
from app.errors import UserError
from app.ingest.crew import Crew
from app.ingest.fetch import NotToBeHad, open_medium
from app.ingest.outcome import CrewLost, JobFailed

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.case.records.memory_records import Seen
    from app.jobs.search import Found, Search
    from app.linking.asking.example import Example
    from app.memory.store import Memory

    Pixels = NDArray[np.uint8]
    """RGB, shape (height, width, 3)."""

MOST_EDGE = 4_096
"""Pixels of a rectangle's longer edge; a larger one is taken at a half, a third and so on of its size."""
_WHOLE_FRAME = 11_000


def crop(case: Case, crew: Crew, medium: int, region: Region, at_ms: int = 0) -> Pixels:
    """The pixels of a rectangle of a picture, or of a video's frame; waits for a worker.

    Raises UserError if the source isn't there, isn't any more what was read, or can't be decoded.
    """
    facts = media.get(case.reader(), medium)
    if facts.kind not in (Kind.PICTURE, Kind.VIDEO):
        raise UserError("Objects are cropped from pictures and videos, and this is neither; choose another clue.")
    with _told(), open_medium(case.reader(), crew, medium) as descriptor:
        if digest(descriptor).digests.sha256.hex() != facts.sha256:
            raise UserError("The source isn't any more what was read; check it with “verify-source”.")
        if facts.kind == Kind.VIDEO:
            frame = crew.render(descriptor, Render(Kind.VIDEO, _WHOLE_FRAME, at_ms))
            left, top, right, bottom = _box(region, frame.width, frame.height)
            return _pixels(frame.pixels, frame.width, frame.height)[top:bottom, left:right].copy()
        return _cut(crew, descriptor, region, max(facts.width or 0, facts.height or 0))


def made_of(pixels: Pixels, steps: Steps) -> Sanitised:
    """The picture that steps make of the pixels of their rectangle; nothing is recorded. Raises UserError."""
    with _told():
        return sanitise(pixels, steps)


def seen_of(pixels: Pixels, steps: Steps) -> Pixels:
    """The same to look at, before it becomes a file."""
    with _told():
        return covered(pixels, steps)


def make(case: Case, crew: Crew, number: int) -> Sanitised:
    """Sanitise an object by its steps, and record the picture. Raises UserError."""
    found = objects.get(case.reader(), number)
    made = made_of(crop(case, crew, found.medium, found.steps.region, found.steps.at), found.steps)
    case.perform(SanitiseObject(number, found.steps, made.png))
    return made


def outline_of(
    pixels: Pixels, within: Region | None = None, keep: Sequence[Point] = (), leave: Sequence[Point] = ()
) -> Outline:
    """What stands out of a rectangle's pixels, as `analysis.objects.object_outline.outlined` says. Raises UserError."""
    with _told():
        return outlined(pixels, within or AROUND, keep, leave)


def search(case: Case, crew: Crew, searching: Search, number: int) -> list[Found]:
    """Where else in the case the object is seen: media that are like the part of the picture that its outline lies in;
    for a video's frame, like its sanitised picture. Raises UserError."""
    found = objects.get(case.reader(), number)
    answers = searching.ask(example_of(case, crew, searching, number), found.public_id)
    return [answer for answer in answers if answer.medium != found.medium]


def seen_before(case: Case, crew: Crew, memory: Memory, number: int) -> tuple[Seen, ...]:
    """In which remembered cases the object is seen, the likeliest first; nothing is kept of it. Raises UserError."""
    from app.jobs import memory as memory_jobs
    from app.jobs.search import Search

    return memory_jobs.seen_before(case, memory, example_of(case, crew, Search(case), number))


def example_of(case: Case, crew: Crew, searching: Search, number: int) -> Example:
    """What an object is searched with. Raises UserError."""
    found = objects.get(case.reader(), number)
    if media.get(case.reader(), found.medium).kind != Kind.VIDEO:
        return searching.example_of_medium(crew, found.medium, around(found.steps))
    if found.picture is None:
        raise UserError("An object of a video is found by its picture; sanitise it first.")
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / f"{found.public_id}.png"  # sanitised: nothing of the source is in it
        picture.write_bytes(objects.png_of(case.reader(), found.picture))
        return searching.example_of_file(crew, picture)


def around(steps: Steps) -> Region:
    """The part of the picture in which the outline lies, or the rectangle where there is none yet."""
    left, top, width, height = steps.region
    across, down = [x for x, _ in steps.outline] or [0.0, 1.0], [y for _, y in steps.outline] or [0.0, 1.0]
    x, y = left + min(across) * width, top + min(down) * height
    return x, y, min((max(across) - min(across)) * width, 1 - x), min((max(down) - min(down)) * height, 1 - y)


def _cut(crew: Crew, descriptor: int, region: Region, longest: int) -> Pixels:
    """Put together of parts that are small enough for one answer of a worker."""
    import numpy as np

    share = max(region[2], region[3])
    coarser = max(1, math.ceil(longest * share / MOST_EDGE))
    with crew.explore(descriptor, Explore(math.ceil(longest / coarser))) as exploration:
        outline = exploration.outline
        left, top, right, bottom = _box(region, outline.width, outline.height)
        step = LONGEST_CUT_EDGE * coarser
        rows = []
        for down in range(top, bottom, step):
            row = []
            for across in range(left, right, step):
                size = min(step, right - across), min(step, bottom - down)
                edge = min(LONGEST_CUT_EDGE, math.ceil(max(size) / coarser))
                part = exploration.cut(Cut(0, across, down, *size, edge))
                row.append(_pixels(part.pixels, part.width, part.height))
            rows.append(_joined(row, 1))
        return np.ascontiguousarray(_joined(rows, 0))


def _joined(parts: Sequence[Pixels], axis: int) -> Pixels:
    """Side by side, each as long as the shortest: scaled down, parts of uneven size may differ by a pixel."""
    import numpy as np

    other = 1 - axis
    least = min(part.shape[other] for part in parts)
    return np.concatenate([part.take(range(least), axis=other) for part in parts], axis=axis)


def _box(region: Region, width: int, height: int) -> tuple[int, int, int, int]:
    """Left, top, right and bottom in pixels, at least one pixel large."""
    x, y, across, down = region
    left, top = min(round(x * width), width - 1), min(round(y * height), height - 1)
    right, bottom = min(round((x + across) * width), width), min(round((y + down) * height), height)
    return left, top, max(right, left + 1), max(bottom, top + 1)


def _pixels(content: bytes, width: int, height: int) -> Pixels:
    import numpy as np

    return np.frombuffer(content, np.uint8).reshape(height, width, 3)


@contextmanager
def _told() -> Iterator[None]:
    """What goes wrong, in a sentence for the officer."""
    try:
        yield
    except NoObject as error:
        raise UserError(str(error)) from error
    except NotToBeHad as error:
        raise UserError(
            f"The source can't be read now: {error.words}; its preview is too coarse for an object, so connect it."
        ) from error
    except JobFailed as error:
        raise UserError(f"The medium can't be decoded at full size: {error.words}; choose another clue.") from error
    except CrewLost as error:
        raise UserError("No worker could be started to decode it; close other programs and try again.") from error
