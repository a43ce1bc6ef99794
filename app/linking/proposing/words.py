"""Reasons of proposals in words. They may quote evidence: names of files and folders, cameras."""

from __future__ import annotations

from collections.abc import Sequence

from app.case.queries.media import camera_name
from app.case.records.proposal_records import Joining, Making
from app.case.values import names
from app.linking.moving.videos import STILL

_IN_COMMON = {
    "part of": "one is a part of the other",
    "scene": "same place",
    "clip": "they share a part",
    "sound": "the same is heard in both",
}
"""What two media have in common by a kind of link, where its key doesn't say it."""


def session_words(session: Sequence[Making], unset: bool) -> str:
    """Of media of one camera and time; at least one, in the order of time. `unset`: the clock may not have been."""
    first, last = session[0], session[-1]
    folders = sorted({making.folder for making in session})
    folder = names.display(folders[0]) or "the top folder"
    where = folder if len(folders) == 1 else f"{folder} and {_count(len(folders) - 1, 'other folder', 'other folders')}"
    camera = f"camera {camera_name(first.make, first.model)}" if first.model else "no camera named"
    serial = f", serial {first.serial}" if first.serial else ""
    begin, end = first.taken[:16].replace("T", " "), last.taken[:16].replace("T", " ")
    when = f"between {begin} and {end[11:] if end[:10] == begin[:10] else end}" if begin != end else f"at {begin}"
    number = len({making.medium for making in session})
    doubt = ", which may never have been set" if unset else ""
    return f"{number:,} media from {where}, {camera}{serial}, taken {when} by its clock{doubt}"


def link_words(link: Joining) -> str:
    """Of two media that are linked."""
    a, b = (names.display(path).rpartition("/")[2] for path in (link.a_path, link.b_path))
    joined = f"{a} and {b}: {_IN_COMMON.get(link.kind, link.kind)}"
    if link.offset_ms is None:
        return joined
    seconds = round(abs(link.offset_ms) / 1000)
    where = f"{seconds // 60}:{seconds % 60:02d}"
    if link.kind == STILL:
        picture, video = (a, b) if link.a_is_picture else (b, a)
        return f"{picture} is a still of {video} at {where}"
    earlier, later = (b, a) if link.offset_ms > 0 else (a, b)
    return f"{joined}, {later} begins at {where} of {earlier}" if seconds else f"{joined}, from the start of both"


def hint_words(what: str, name: str, serial: str) -> str:
    """Of media that one camera made, or that lie in one folder."""
    return f"{what} {name}, serial {serial}" if serial else f"{what} {name}"


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"
