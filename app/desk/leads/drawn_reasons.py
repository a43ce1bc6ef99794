"""Reasons as the window shows them: drawn on a reading thread, pictures under the veil, text clear."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app import sqlite
from app.case.queries.links import Link
from app.desk.leads.proposed import Why
from app.desk.pictures import protected_image
from app.desk.pictures.previews import veil
from app.desk.pictures.protected_image import ProtectedImage, Strengths
from app.desk.text.said import said
from app.desk.work.report_making import language
from app.errors import UserError

if TYPE_CHECKING:
    from app.explain.reasons import Reasons, Rgb
    from app.explain.shared import SharedReasons
    from app.explain.words import Words


@dataclass(frozen=True)
class DrawnReasons:
    """A drawing, of a `link` where it is of one. `spoken` is what it says in words; `trouble`: why there is none, and
    then all else is empty."""

    reasons: Reasons | SharedReasons | None = None
    link: Link | None = None
    picture: ProtectedImage | None = None
    spoken: str = ""
    trouble: str = ""


Reading = Callable[[sqlite.Connection], DrawnReasons]
"""Reads and draws, on a reading thread."""


def read(reader: sqlite.Connection, medium: int, other: int, kind: str, strengths: Strengths) -> DrawnReasons:
    """Why two media are linked; `medium` is drawn as A."""
    from app.explain.drawing import told
    from app.explain.gather import gather
    from app.explain.reasons import found_of

    try:
        reasons = gather(reader, medium, other, kind)
    except UserError as error:
        return DrawnReasons(trouble=said(str(error)))
    return DrawnReasons(reasons, found_of(reasons).link, _drawn(reasons, strengths), " ".join(told(reasons, _words())))


def read_shared(reader: sqlite.Connection, why: Why, strengths: Strengths) -> DrawnReasons:
    """What the media of a session, a camera body or a folder share."""
    from app.explain.drawing import told
    from app.explain.shared import Shared, shared_reasons

    stated = why.stated
    try:
        reasons = shared_reasons(reader, Shared(stated.kind, stated.a, stated.b, stated.media))
    except UserError as error:
        return DrawnReasons(trouble=said(str(error)))
    return DrawnReasons(reasons, None, _drawn(reasons, strengths), " ".join(told(reasons, _words())))


def veiled_anew(drawn: DrawnReasons, strengths: Strengths) -> DrawnReasons:
    """The same under another veil."""
    if drawn.reasons is None:
        return drawn
    return replace(drawn, picture=_drawn(drawn.reasons, strengths))


def _drawn(reasons: Reasons | SharedReasons, strengths: Strengths) -> ProtectedImage:
    """Drawn twice, since only the pictures are veiled: outlines, lines and words lie on top of them."""
    from app.explain.drawing import draw
    from app.explain.sheet import SCALE

    words = _words()
    blur, grey = strengths

    def veiled(picture: Rgb, size: tuple[int, int]) -> Rgb:
        return veil(picture[:, :, ::-1], blur, grey, size)[:, :, ::-1]

    return protected_image.from_drawings(draw(reasons, words=words), draw(reasons, veiled, words), strengths, SCALE)


def _words() -> Words:
    """In the window's language."""
    from app.explain.words import Words

    return Words(language())
