"""What the viewer needs of a medium, asked on a reading thread: its facts, name, preview and stack."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app import sqlite
from app.case.queries import links, media
from app.case.queries.media import Medium
from app.desk.pictures.protected_image import ProtectedImage, Strengths, from_jpeg
from app.desk.pictures.strip_model import Still
from app.desk.text.display import one_line
from app.errors import UserError

_CAPTION = 40
_SPOKEN = 200


@dataclass(frozen=True, slots=True)
class Seen:
    """A medium as it is first shown. `title` is fit to be shown; `preview` is None where none is kept."""

    medium: Medium
    title: str
    preview: ProtectedImage | None


def read(reader: sqlite.Connection, medium: int, strengths: Strengths) -> Seen | None:
    """What is there of a medium; None if it isn't in the case."""
    try:
        found = media.get(reader, medium)
    except UserError:
        return None
    jpeg = media.previews(reader, [medium]).get(medium, b"")
    # A sound has no size of its own, and a preview of a lying file may have other proportions than it claims.
    preview = from_jpeg(jpeg, strengths)
    return Seen(found, title(reader, medium), sized(preview, found.width or 0, found.height or 0))


def read_at(
    reader: sqlite.Connection, medium: int, at_ms: int | None, strengths: Strengths
) -> tuple[Seen | None, int | None]:
    """The same, of a video with the kept frame that is nearest to a time instead of its preview; and its time (ms).

    None where the preview it is: of all that is no video, without a time, and where no frame is kept.
    """
    found = read(reader, medium, strengths)
    if found is None or at_ms is None or found.medium.kind != "video":
        return found, None
    kept = media.still_near(reader, medium, at_ms)
    picture = None if kept is None else from_jpeg(kept[1], strengths)
    if kept is None or picture is None:
        return found, None
    facts = found.medium
    return Seen(facts, found.title, sized(picture, facts.width or 0, facts.height or 0)), kept[0]


def still(reader: sqlite.Connection, medium: int, at_ms: int, strengths: Strengths) -> ProtectedImage | None:
    """The kept still of a video's frame."""
    found = media.get(reader, medium)
    return sized(from_jpeg(media.still(reader, medium, at_ms) or b"", strengths), found.width or 0, found.height or 0)


def members(reader: sqlite.Connection, medium: int) -> list[Still]:
    """The medium's stack, its reference first; nothing if the medium isn't in the case."""
    return [_member(reader, member) for member in links.stack_members(reader, medium)]


def title(reader: sqlite.Connection, medium: int) -> str:
    """The file name under which a medium was first found, fit to be shown; else the beginning of its SHA-256."""
    for occurrence in media.occurrences(reader, medium):
        untrusted_name = file_name(occurrence.path) or file_name(occurrence.source)
        if shown := one_line(untrusted_name):
            return shown
    return media.get(reader, medium).sha256[:12]


def file_name(untrusted_path: str) -> str:
    """The last part of a path in its display form, also inside archives."""
    return re.split(r"[/\\]| » ", untrusted_path.rstrip("/"))[-1]


def _member(reader: sqlite.Connection, medium: int) -> Still:
    found, name = media.get(reader, medium), title(reader, medium)
    size = f"{found.width} × {found.height}" if found.width and found.height else ""
    return Still(medium, one_line(size or name, _CAPTION), one_line(f"{name} {size}".strip(), _SPOKEN))


def sized(picture: ProtectedImage | None, width: int, height: int) -> ProtectedImage | None:
    """Give a small form the size of the medium, unless their proportions show that it shows something else."""
    if picture is None or not width or not height:
        return picture
    shown = picture.clear.width() / picture.clear.height()
    if abs(shown - width / height) > 0.05 * shown:
        return picture
    return ProtectedImage(picture.clear, picture.veiled, picture.strengths, width, height)
