"""Why two videos, or a picture and a video, were linked: the moments that match, on one time axis."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from app import sqlite
from app.case.queries import reasons
from app.case.records.small_jpeg import decoded
from app.errors import UserError
from app.explain.pictures import WHOLE, as_rgb, fingerprints, nearest_prints, overlap_of, preview
from app.explain.reasons import Course, Film, FilmReasons, Found, Moment, PictureReasons, Rgb, Side, StillReasons
from app.linking import thresholds
from app.linking.edges import UPRIGHT
from app.linking.moving.alignment import aligned
from app.linking.moving.traces import Along, Traces
from app.linking.prints.dihedral import forms
from app.linking.prints.hamming import Words, as_words, distances

Times = NDArray[np.int64]

_LATE_MS = 1_000
"""Keyframes of copies are this far apart in time."""
_BESIDE_MS = 500
"""Stills so far outside of the stretch are still of it: it ends between two moments."""


def film_reasons(reader: sqlite.Connection, found: Found) -> FilmReasons:
    """Of two videos. Raises UserError where no still of one of them is kept."""
    a, b = _film(reader, found.a), _film(reader, found.b)
    course = _course(reader, found, a.length_ms)
    moments = _moments(reader, found, course)
    return FilmReasons(found, a, b, course, tuple(moments), tuple(_pairs(a, b, course, moments)))


def still_reasons(reader: sqlite.Connection, found: Found) -> StillReasons:
    """Of a picture and a video. Raises UserError where the picture's preview or all of the video's stills are gone."""
    picture_is_a = found.a.medium.kind == "picture"
    picture, video = (found.a, found.b) if picture_is_a else (found.b, found.a)
    film = _film(reader, video)
    at = abs(found.offset_ms or 0)
    shown = min(film.stills, key=lambda each: abs(each - at))
    seen = _whole_at(reader, video, at)
    of_video = [(WHOLE, seen)] if seen else []
    of_picture = fingerprints(reader, picture)
    pictures: tuple[Rgb, Rgb] = (preview(reader, picture), film.stills[shown])
    if picture_is_a:
        near = nearest_prints(of_picture, of_video)
    else:
        near, pictures = nearest_prints(of_video, of_picture), (pictures[1], pictures[0])
    return StillReasons(
        PictureReasons(found, *pictures, near, None, overlap_of(near)), film, at, picture_is_a
    )  # fmt: skip


def _film(reader: sqlite.Connection, side: Side) -> Film:
    stills = {at: decoded(jpeg) for at, jpeg in reasons.stills(reader, side.medium.id)}
    readable = {at: as_rgb(pixels) for at, pixels in stills.items() if pixels is not None}
    if not readable:
        raise UserError(
            f"No stills of {side.name} ({side.medium.sha256[:12]}) are kept, so that there is nothing to draw; "
            "the link itself is listed by “links”."
        )
    return Film(max(round(1000 * (side.medium.duration or 0)), *readable, 1), readable)


def _whole_at(reader: sqlite.Connection, video: Side, at: int) -> bytes:
    """The fingerprint of the whole frame nearest to a time."""
    times, words = _seen(reader, video)
    return bytes(words[_nearest(times, np.array([at]))[0], 0].tobytes()) if len(times) else b""


def _course(reader: sqlite.Connection, found: Found, length_ms: int) -> Course:
    """By both traces, as linking compares them; as it was recorded where one is missing or nothing is found now."""
    alongs = [Along.read(place, reasons.trace(reader, side.medium.id)) for place, side in enumerate((found.a, found.b))]
    told = [along for along in alongs if along is not None]
    if len(told) == 2:
        durations = np.array([round(1000 * (side.medium.duration or 0)) or -1 for side in (found.a, found.b)])
        best = aligned(Traces.of(durations, told), np.array([0]), np.array([1]))
        if len(best):
            return Course(
                float(best.rate[0]),
                int(best.offset[0]),
                int(best.begin[0]),
                int(best.end[0]),
                float(np.clip(best.likeness[0], 0, 1)),
                int(best.form[0]),
                True,
            )
    return Course(1.0, found.offset_ms or 0, 0, length_ms, found.link.score, UPRIGHT, False)


def _seen(reader: sqlite.Connection, side: Side) -> tuple[Times, Words]:
    """Times, and fingerprints of all views at each; shape (moments, views, 4)."""
    along = Along.read(0, reasons.trace(reader, side.medium.id))
    if along is not None:
        return along.at, along.words
    found = reasons.prints(reader, side.medium.id)
    return np.array([each.at_ms for each in found], np.int64), as_words(each.value for each in found)[:, None]


def _moments(reader: sqlite.Connection, found: Found, course: Course) -> list[Moment]:
    """For each moment of A in the stretch that of B that is nearest in time, if both look alike."""
    (at_a, one), (at_b, other) = _seen(reader, found.a), _seen(reader, found.b)
    if not len(at_a) or not len(at_b):
        return []
    inside = (at_a >= course.begin) & (at_a <= course.end)
    at_a, one = at_a[inside], one[inside]
    nearest = _nearest(at_b, course.rate * at_a + course.offset_ms)
    forms_of = forms(one.reshape(-1, 4)).reshape(8, *one.shape)
    chosen = forms_of[course.form : course.form + 1] if course.compared else forms_of
    apart = distances(chosen[:, :, :, None], other[nearest][None, :, None]).min(axis=(0, 2, 3), initial=256)
    near_in_time = np.abs(at_b[nearest] - course.rate * at_a - course.offset_ms) <= _LATE_MS
    radius = thresholds.STRETCH_RADIUS if course.compared else thresholds.FRAME_RADIUS
    alike = near_in_time & (apart <= radius.value)
    return [
        Moment(*each)
        for each in zip(at_a[alike].tolist(), at_b[nearest][alike].tolist(), apart[alike].tolist(), strict=True)
    ]


def _pairs(a: Film, b: Film, course: Course, moments: list[Moment]) -> list[Moment]:
    """The stills of A beside which something agrees, each with the nearest still of B at its time."""
    if not moments:
        return []
    stills_a, stills_b = np.array(sorted(a.stills)), np.array(sorted(b.stills))
    stills_a = stills_a[(stills_a >= course.begin - _BESIDE_MS) & (stills_a <= course.end + _BESIDE_MS)]
    nearest = stills_b[_nearest(stills_b, course.rate * stills_a + course.offset_ms)]
    beside = _nearest(np.array([each.at_a for each in moments]), stills_a)
    return [
        Moment(at, there, moments[moment].apart)
        for at, there, moment in zip(stills_a.tolist(), nearest.tolist(), beside.tolist(), strict=True)
        if abs(there - course.there(at)) <= _LATE_MS and abs(moments[moment].at_a - at) <= _LATE_MS
    ]


def _nearest(times: Times, wanted: NDArray[Any]) -> Times:
    """Rows of the ascending `times` that are nearest to each wanted one."""
    after = np.clip(np.searchsorted(times, wanted), 1, max(1, len(times) - 1))
    before = after - 1
    after = np.minimum(after, len(times) - 1)
    return np.where(np.abs(times[after] - wanted) < np.abs(times[before] - wanted), after, before)
