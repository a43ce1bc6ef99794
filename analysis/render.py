"""Rendering for the viewer: a picture, or a video's frame at a time, decoded large."""

from __future__ import annotations

from PIL import Image

from analysis.container import open_container, video_stream
from analysis.descriptor import read_at, size_of
from analysis.digests import HEAD_BYTES
from analysis.errors import DECODER_ERRORS, UndecodableError, describe
from analysis.facts import Failure, Kind, Rendering, Signature
from analysis.jobs import Render
from analysis.pictures.deep import deep_picture, note_of
from analysis.pictures.picture import decode_picture
from analysis.signature import sniff
from analysis.videos.video import frame_at

_LARGEST_EDGE = 11_000
"""So that the pixels fit into a Rendering."""


def render(fd: int, job: Render) -> Rendering | Failure:
    """The picture, or the frame shown at `job.at` milliseconds, upright, its longer edge at most `job.max_edge` px.

    The picture is never enlarged. `fd` may be shared: its position is neither used nor moved.
    """
    size = size_of(fd)
    signature = sniff(read_at(fd, HEAD_BYTES, 0), size)
    edge = max(1, min(job.max_edge, _LARGEST_EDGE))
    try:
        if signature.kind is Kind.PICTURE:
            picture = deep_picture(fd, size, signature, edge) or decode_picture(fd, size, signature, edge)
            return _rendering(picture.still, picture.width, picture.height, note_of(picture))
        if signature.kind in (Kind.VIDEO, Kind.SOUND):
            return _frame(fd, signature, job.at, edge)
    except UndecodableError as error:
        return error.failure("render")
    except DECODER_ERRORS as error:
        return Failure("render", "the data are damaged in a way that the decoder doesn't expect", describe("av", error))
    return Failure("render", "the file is neither a picture nor a video")


def _frame(fd: int, signature: Signature, at: int, edge: int) -> Rendering | Failure:
    with open_container(fd, signature) as container:
        stream = video_stream(container)
        if stream is None:
            return Failure("render", "there are no moving pictures in the file")
        moment = frame_at(container, stream, at, edge)
        width, height = stream.codec_context.width, stream.codec_context.height
    if moment.orientation >= 5:
        width, height = height, width
    return _rendering(moment.still, width, height)


def _rendering(still: Image.Image, full_width: int, full_height: int, note: str = "") -> Rendering:
    return Rendering(still.width, still.height, full_width, full_height, still.tobytes(), note)
