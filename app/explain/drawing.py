"""The reasons of a link, or what many media share, as a picture."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image

from app.errors import UserError
from app.explain.draw_cameras import draw_camera_reasons
from app.explain.draw_films import draw_film_reasons, draw_still_reasons, film_sentences
from app.explain.draw_pictures import draw_picture_reasons, sentences
from app.explain.draw_shared import draw_shared_reasons, shared_sentences
from app.explain.draw_shared import title as shared_title
from app.explain.draw_sounds import draw_sound_reasons, sound_sentences
from app.explain.heading import title
from app.explain.reasons import FilmReasons, PictureReasons, Reasons, Rgb, SoundReasons, StillReasons, found_of
from app.explain.shared import SharedReasons
from app.explain.sheet import SCALE, Painter, Sheet, plainly
from app.explain.words import ENGLISH, Words
from app.platform.files import write_file

_DOTS_PER_INCH = 96 * SCALE


def draw(reasons: Reasons | SharedReasons, painter: Painter = plainly, words: Words = ENGLISH) -> Rgb:
    """One page. `painter` makes every picture of a medium that gets onto it; text and lines lie on top."""
    sheet = Sheet(painter, words)
    if isinstance(reasons, SharedReasons):
        draw_shared_reasons(sheet, reasons)
    elif isinstance(reasons, PictureReasons):
        draw_picture_reasons(sheet, reasons)
    elif isinstance(reasons, StillReasons):
        draw_still_reasons(sheet, reasons)
    elif isinstance(reasons, FilmReasons):
        draw_film_reasons(sheet, reasons)
    elif isinstance(reasons, SoundReasons):
        draw_sound_reasons(sheet, reasons)
    else:
        draw_camera_reasons(sheet, reasons)
    return sheet.finished()


def told(reasons: Reasons | SharedReasons, words: Words = ENGLISH) -> list[str]:
    """What the page says in words, for those who can't see it."""
    if isinstance(reasons, SharedReasons):
        return [f"{shared_title(reasons, words)}:", *shared_sentences(reasons, words)]
    found = found_of(reasons)
    if isinstance(reasons, PictureReasons):
        said = sentences(reasons, words)
    elif isinstance(reasons, StillReasons):
        said = sentences(reasons.pictures, words)
    elif isinstance(reasons, FilmReasons):
        said = film_sentences(reasons, words)
    elif isinstance(reasons, SoundReasons):
        said = sound_sentences(reasons, words)
    else:
        said = [words("{0}: {1}, in both", words(row.name), row.a) for row in reasons.rows if row.equal]
    return [words("{0}: A is {1}, B is {2}.", title(found.link.kind, words), found.a.name, found.b.name), *said]


def check_target(target: Path) -> None:
    """Raises UserError where `save` would refuse: before anything is drawn."""
    if target.suffix.lower() != ".png":
        raise UserError(f"Drawings are written as PNG; give a name that ends with .png instead of “{target.name}”.")
    if target.exists() or target.is_symlink():
        raise UserError(f"{target} exists already; choose another name.")
    if not target.parent.is_dir():
        raise UserError(f"There is no folder {target.parent}; make it first or choose another one.")


def save(drawing: Rgb, target: Path) -> None:
    """Write a drawing as a PNG file that only its owner can read. Raises UserError where it can't be written."""
    check_target(target)
    content = io.BytesIO()
    Image.fromarray(drawing).save(content, "PNG", dpi=(_DOTS_PER_INCH, _DOTS_PER_INCH))
    try:
        write_file(target, content.getvalue())
    except OSError as error:
        raise UserError(f"{target} can't be written ({error.strerror}); choose another place.") from error
