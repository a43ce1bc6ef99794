"""The picture of a medium that is known by its digest, as in what other officers say."""

from __future__ import annotations

from app import sqlite
from app.case.queries import media
from app.desk.pictures import protected_image
from app.desk.pictures.protected_image import ProtectedImage, Strengths
from app.errors import UserError


def preview_of(reader: sqlite.Connection, digest: str, strengths: Strengths) -> ProtectedImage | None:
    """The preview of the medium with this SHA-256 (hex) under a veil; None where there is none."""
    try:
        number = media.by_digest(reader, digest)
    except UserError:
        return None
    return protected_image.from_jpeg(media.previews(reader, [number]).get(number, b""), strengths)
