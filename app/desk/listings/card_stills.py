"""What the cards of a gallery show: the preview of a picture, telling frames of a video, or the one frame of a card."""

from __future__ import annotations

from collections.abc import Sequence

from app import sqlite
from app.case.queries import media
from app.case.queries.frame_cards import medium_of, moment_of
from app.case.queries.telling import keyframes, videos_among
from app.desk.pictures.mosaic import MOST
from app.desk.pictures.telling import start_frame, telling_few

Stills = bytes | tuple[bytes, ...]


def stills(reader: sqlite.Connection, cards: Sequence[int]) -> dict[int, Stills]:
    """JPEGs by the id of the card, as far as they are kept; several are frames of a video, the most telling first."""
    whole = [card for card in cards if moment_of(card) is None]
    found: dict[int, Stills] = {**media.previews(reader, whole)}
    for video in videos_among(reader, whole):
        if frames := _telling(reader, video):
            found[video] = frames
    frames_of = [card for card in cards if moment_of(card) is not None]
    videos = videos_among(reader, [medium_of(card) for card in frames_of])
    alone = [card for card in frames_of if medium_of(card) not in videos]
    previews = media.previews(reader, [medium_of(card) for card in alone])
    found |= {card: previews[medium_of(card)] for card in alone if medium_of(card) in previews}
    for card in frames_of:
        if card not in alone and (jpeg := _frame(reader, medium_of(card), moment_of(card) or 0)) is not None:
            found[card] = jpeg
    return found


def _telling(reader: sqlite.Connection, video: int) -> tuple[bytes, ...]:
    frames = keyframes(reader, video)
    start = start_frame(frames)
    kept = (
        media.still(reader, video, at_ms) for at_ms in telling_few(frames, None if start is None else start.at_ms, MOST)
    )
    return tuple(jpeg for jpeg in kept if jpeg)


def _frame(reader: sqlite.Connection, video: int, at_ms: int) -> bytes | None:
    """The still of a frame; of a video without any frame, its preview."""
    still = media.still(reader, video, at_ms)
    if still is not None or media.frames(reader, video):
        return still
    return media.previews(reader, [video]).get(video)
