"""Asking by what moves: videos that show the same as the example, or a stretch of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import numpy as np

from app import sqlite
from app.case.records import search_records
from app.linking import thresholds
from app.linking.asking.answers import Answer, Kind
from app.linking.asking.example import Example
from app.linking.asking.moments import Moments
from app.linking.moving import videos
from app.linking.moving.alignment import aligned
from app.linking.moving.traces import Along, Traces
from app.linking.moving.videos import SameVideo, agree, clip_detail, place_in_second
from app.linking.prints import pictures

CLOSE_LOOKS = 200
"""So many of the videos that show most of the same moments are compared closely with the example."""
_MOST_MOMENTS = 64


def clips(example: Example, moments: Moments, reader: sqlite.Connection) -> list[Answer]:
    """Videos that are the same as the example, or share a stretch with it; `moments`: of all the case."""
    if example.along is None:
        return []
    media = likely(example.along, moments)
    said = search_records.found_media(reader, media)
    durations = {number: each.duration_ms for number, each in said.items()}
    return shared(example.along, example.duration, search_records.traces(reader, media), durations)


def shared(
    along: Along, duration: int, contents: Mapping[int, bytes], durations: Mapping[int, int | None]
) -> list[Answer]:
    """Which of these videos, packed traces by number, show the same as this one of `duration` ms, or a stretch."""
    found = [Along.read(number, content) for number, content in contents.items()]
    others = [each for each in found if each is not None]
    known = [durations[each.video] for each in others]
    traces = Traces.of(
        np.array([duration, *(-1 if each is None else each for each in known)], np.int64),
        [along._replace(video=0), *(each._replace(video=number) for number, each in enumerate(others, 1))],
    )
    return _answers(traces, [each.video for each in others])


def likely(video: Along, moments: Moments) -> list[int]:
    """Videos of which moments look like moments of this one, those with most of them first."""
    ours = Moments.of([video])
    ours = ours[np.unique(np.linspace(0, len(ours) - 1, _MOST_MOMENTS).round().astype(np.int64))] if len(ours) else ours
    near = pictures.near(ours.words, moments.words, thresholds.MOMENT_RADIUS.value)
    pairs = np.unique(np.stack([near.first, moments.medium[near.second]], axis=1), axis=0)
    shared = Counter(pairs[:, 1].tolist())
    return [medium for medium, _ in shared.most_common(CLOSE_LOOKS)]


def _answers(traces: Traces, media: list[int]) -> list[Answer]:
    """The example is video 0 of the traces, the media are the others."""
    ours, others = np.array([0]), np.arange(1, len(media) + 1)
    same = SameVideo(traces).between(ours, others)
    answers = [
        Answer(media[number - 1], Kind.SAME_VIDEO, score, max(0, offset), videos.detail(videos.SAME, score, offset))
        for number, score, offset in zip(same.second.tolist(), same.score.tolist(), same.offset.tolist(), strict=True)
    ]
    found = aligned(traces, ours, others)
    found = found[agree(found)]
    scores = found.edges().score.tolist()
    return answers + [
        Answer(
            media[number - 1],
            Kind.CLIP,
            scores[row],
            place_in_second(found, row),
            clip_detail(found, row, "the example", "it"),
        )
        for row, number in enumerate(found.second.tolist())
    ]
