"""Why two videos, or a picture and a video, were linked: the moments that match, on one time axis."""

from __future__ import annotations

import sqlite3

import numpy as np

from app.case.queries import reasons
from app.case.small_jpeg import decoded
from app.errors import UserError
from app.explain.pictures import as_rgb, nearest_prints, overlap_of, preview
from app.explain.reasons import Film, FilmReasons, Found, Moment, PictureReasons, Rgb, Side, StillReasons
from app.linking import thresholds
from app.linking.prints.dihedral import forms
from app.linking.prints.hamming import as_words, distances

_WHOLE = (0.0, 0.0, 1.0, 1.0)


def film_reasons(reader: sqlite3.Connection, found: Found) -> FilmReasons:
    """Of two videos. Raises UserError where no still of one of them is kept."""
    a, b = _film(reader, found.a), _film(reader, found.b)
    return FilmReasons(found, a, b, tuple(_moments(reader, found)))


def still_reasons(reader: sqlite3.Connection, found: Found) -> StillReasons:
    """Of a picture and a video. Raises UserError where the picture's preview or all of the video's stills are gone."""
    picture_is_a = found.a.medium.kind == "picture"
    picture, video = (found.a, found.b) if picture_is_a else (found.b, found.a)
    film = _film(reader, video)
    at = abs(found.offset_ms or 0)
    shown = min(film.stills, key=lambda each: abs(each - at))
    stills = reasons.prints(reader, video.medium.id)
    nearest = min(stills, key=lambda each: abs(each.at_ms - at), default=None)
    of_video = [] if nearest is None else [(_WHOLE, nearest.value)]
    of_picture = [(_WHOLE, each.value) for each in reasons.prints(reader, picture.medium.id)[:1]]
    pictures: tuple[Rgb, Rgb] = (preview(reader, picture), film.stills[shown])
    if picture_is_a:
        near = nearest_prints(of_picture, of_video)
    else:
        near, pictures = nearest_prints(of_video, of_picture), (pictures[1], pictures[0])
    return StillReasons(
        PictureReasons(found, *pictures, near, None, overlap_of(near)), film, at, picture_is_a
    )  # fmt: skip


def _film(reader: sqlite3.Connection, side: Side) -> Film:
    stills = {at: decoded(jpeg) for at, jpeg in reasons.stills(reader, side.medium.id)}
    readable = {at: as_rgb(pixels) for at, pixels in stills.items() if pixels is not None}
    if not readable:
        raise UserError(
            f"No stills of {side.name} ({side.medium.sha256[:12]}) are kept, so that there is nothing to draw; "
            "the link itself is listed by “links”."
        )
    return Film(max(round(1000 * (side.medium.duration or 0)), *readable, 1), readable)


def _moments(reader: sqlite3.Connection, found: Found) -> list[Moment]:
    """For each frame of A the frame of B on the link's offset that is nearest to it, if it is near enough."""
    one = reasons.prints(reader, found.a.medium.id)
    other = reasons.prints(reader, found.b.medium.id)
    if not one or not other:
        return []
    eight = forms(as_words(each.value for each in one))
    apart = np.stack([distances(form[:, None], as_words(each.value for each in other)[None]) for form in eight]).min(0)
    at_a = np.array([each.at_ms for each in one])
    at_b = np.array([each.at_ms for each in other])
    late = np.abs(at_b[None, :] - at_a[:, None] - (found.offset_ms or 0))
    fits = (late <= thresholds.OFFSET_WINDOW.value) & (apart <= thresholds.FRAME_RADIUS.value)
    cost = np.where(fits, apart + late / (2 * thresholds.OFFSET_WINDOW.value), np.inf)
    best = cost.argmin(axis=1)
    return [
        Moment(int(at_a[row]), int(at_b[best[row]]), int(apart[row, best[row]]))
        for row in range(len(one))
        if np.isfinite(cost[row, best[row]])
    ]
