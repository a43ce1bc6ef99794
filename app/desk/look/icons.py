"""Icons of one family (Lucide, ISC licence: resources/icons/LICENSE.txt), drawn in the theme's colours."""

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.desk.look.theme import Theme

_SIZES = (16, 24, 32, 48)


def icon(name: str, theme: Theme) -> QIcon:
    """The icon for actions and buttons, with its disabled and its checked look. KeyError where there is none."""
    made = QIcon()
    looks = (
        (theme.text, QIcon.Mode.Normal, QIcon.State.Off),
        (theme.accent, QIcon.Mode.Normal, QIcon.State.On),
        (theme.faint, QIcon.Mode.Disabled, QIcon.State.Off),
    )
    for colour, mode, state in looks:
        for drawn in _in_all_sizes(name, colour):
            made.addPixmap(QPixmap.fromImage(drawn), mode, state)
    return made


def image(name: str, colour: str, size: int, ratio: float = 1.0) -> QImage:
    """The icon as a picture of `size` logical pixels, for painting. KeyError where there is none."""
    made = _drawn(_renderer(_drawing(name), colour), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    return made


def names() -> list[str]:
    """The icons that are shipped."""
    folder = files("resources") / "icons"
    return sorted(each.name.removesuffix(".svg") for each in folder.iterdir() if each.name.endswith(".svg"))


@cache
def _in_all_sizes(name: str, colour: str) -> tuple[QImage, ...]:
    """Drawn once: the windows that are opened after each other have the same icons, a hundred in the main one alone.

    Pictures and no pixmaps are kept, which may outlive the application.
    """
    renderer = _renderer(_drawing(name), colour)
    return tuple(_drawn(renderer, size) for size in _SIZES)


def _drawing(name: str) -> bytes:
    try:
        return (files("resources") / "icons" / f"{name}.svg").read_bytes()
    except FileNotFoundError:
        raise KeyError(f"no icon is called {name}") from None


def _renderer(drawing: bytes, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(drawing.replace(b"currentColor", colour.encode())))


def _drawn(renderer: QSvgRenderer, pixels: int) -> QImage:
    made = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return made
