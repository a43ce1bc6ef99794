"""Where a package goes: its name, the names beside it, and the room that it needs."""

from __future__ import annotations

import os
import re
from collections.abc import Collection
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from app.case.export.content import Content
from app.errors import UserError
from app.exchange.bags.whole_folder import WholeFolder
from app.exchange.sending import BAG, SEALED, SPLIT, Sending
from app.platform.files import free_space

_ROOM_PER_MEDIUM = 16 * 1024
_ROOM = 16 << 20


@dataclass(frozen=True)
class Places:
    """`target`: the package. `bag`: the bag that is it, or that it is packed from and that goes again. `sheets`: the
    receipt as JSON and as text."""

    target: Path
    bag: Path
    sheets: tuple[Path, Path]


def free_places(name: str, out_dir: Path, sending: Sending) -> Places:
    """Where a package of this name goes: beside earlier ones of the same day, never over them."""
    staging = staging_of(sending, out_dir)
    for number in count(1):
        stem = name if number == 1 else f"{name}_{number}"
        bag = staging / f"{stem}{BAG}"
        sheets = (out_dir / f"{stem}.receipt.json", out_dir / f"{stem}.receipt.txt")
        folders = dict.fromkeys((*(out_dir / f"{stem}{suffix}" for suffix in (BAG, SEALED, SPLIT)), bag))
        beside = [place for each in folders for place in (WholeFolder.part_of(each), WholeFolder.lock_of(each))]
        if not any(os.path.lexists(place) for place in (*folders, *beside, *sheets)):
            break
    return Places(out_dir / f"{stem}{sending.suffix}", bag, sheets)


def require_room(
    out_dir: Path, media: Collection[int], sending: Sending, *, copies: bool = True, others: Collection[int] = ()
) -> None:
    """Raises UserError where a folder is none, or has no room for the package. `media` and `others`: bytes of each
    medium, and of each file beside media and documents about them. `copies`: whether the media go along.

    Of a bag that is packed only what isn't medium is laid down.
    """
    apart = _ROOM + _ROOM_PER_MEDIUM * (len(media) + len(others)) + sum(others)
    package = apart + (sum(media) if copies else 0)
    staging = staging_of(sending, out_dir)
    for folder, needed in {staging: apart, out_dir: package}.items():
        if not folder.is_dir():
            raise UserError(f"{folder} is no folder; make it first, or choose another one.")
        both = sending.as_parcel and _one_disk(staging, out_dir)
        wanted = apart + package if both else needed
        free = free_space(folder)
        if free < wanted:
            raise UserError(
                f"The package needs about {wanted / 1e6:,.0f} MB, but {folder} has {free / 1e6:,.0f} MB free; "
                "make room or choose another disk."
            )


def staging_of(sending: Sending, out_dir: Path) -> Path:
    """The folder in which the bag is made."""
    return (sending.staging or out_dir) if sending.as_parcel else out_dir


def _one_disk(first: Path, second: Path) -> bool:
    return first.stat().st_dev == second.stat().st_dev


def package_name(content: Content, made_at: str) -> str:
    """The name of a package of series, of the whole case, or of media that are in no series."""
    codes = [series.code for series in content.series]
    of_series = codes[0] if len(codes) == 1 else f"{len(codes)}-series" if codes else "media"
    return joined_name(content.case.reference, "whole-case" if content.whole_case else of_series, made_at[:10])


def joined_name(*parts: str) -> str:
    """A name that every file system takes."""
    return "_".join(re.sub(r"[^A-Za-z0-9.-]+", "-", part).strip("-.")[:60] or "case" for part in parts)
