"""The small things that a card wears: icons, pills on the picture, the chip of its category.

Each is drawn once and kept in a bounded cache: drawn anew for each of two hundred cards they would cost more than a
frame may.
"""

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter

from app.desk.facts import known_words
from app.desk.listings.rows import CardRow, CardState, CategoryMark
from app.desk.look import icons
from app.desk.look.theme import Space, Theme, Type, font, readable_on
from app.desk.pictures.previews import Absence
from app.desk.text.display import clock

MARK = 14
PILL = 20
RADIUS = 4
_SHADE = QColor(0, 0, 0, 184)  # behind white marks on a picture of any brightness
_ON_SHADE = "#ffffff"
_HOUR_MS = 3_600_000
_KIND_ICONS = {"picture": "image", "video": "film", "sound": "music", "archive": "archive"}
TROUBLES = {
    CardState.PARTIAL: "triangle-alert",
    CardState.UNREADABLE: "triangle-alert",
    CardState.QUARANTINED: "shield-alert",
}
"""Icons of the states in which not everything could be read."""


class CardMarks:
    """Draws the marks of one theme on screens of one pixel ratio. All sizes in logical pixels."""

    def __init__(self, theme: Theme, ratio: float) -> None:
        self._theme = theme
        self._ratio = ratio
        self._font = font(Type.SMALL, strong=True)
        self._metrics = QFontMetrics(self._font)
        self.pill = lru_cache(maxsize=512)(self._drawn_pill)
        self.chip = lru_cache(maxsize=256)(self._drawn_chip)
        self.icon = lru_cache(maxsize=64)(self._drawn_icon)
        self.flag = lru_cache(maxsize=512)(self._drawn_flag)

    def canvas(self, size: QSize, ground: QColor) -> QImage:
        """A picture to draw on, as large on the screen as `size`."""
        opaque = ground.alpha() == 255
        kind = QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32_Premultiplied
        image = QImage(round(size.width() * self._ratio), round(size.height() * self._ratio), kind)
        image.setDevicePixelRatio(self._ratio)
        image.fill(ground)
        return image

    def width(self, image: QImage) -> int:
        """How wide a mark is on the screen."""
        return round(image.width() / self._ratio)

    def height(self, image: QImage) -> int:
        """How high a mark is on the screen."""
        return round(image.height() / self._ratio)

    def _drawn_icon(self, name: str, colour: str, size: int) -> QImage:
        return icons.image(name, colour, size, self._ratio)

    def _drawn_pill(self, icon_names: tuple[str, ...], text: str = "", colour: str = "") -> QImage:
        """White marks on a dark ground, readable on any picture; with `colour`, the icons in it."""
        icons_width = len(icon_names) * (MARK + Space.XS)
        width = Space.XS + icons_width + (self._metrics.horizontalAdvance(text) + Space.XS if text else 0)
        image = self.canvas(QSize(width, PILL), QColor(Qt.GlobalColor.transparent))
        painter = QPainter(image)
        _round_ground(painter, QRectF(0, 0, width, PILL), _SHADE, RADIUS)
        mark = _on_shade(colour) if colour else _ON_SHADE
        for place, name in enumerate(icon_names):
            painter.drawImage(Space.XS + place * (MARK + Space.XS), (PILL - MARK) // 2, self.icon(name, mark, MARK))
        painter.setFont(self._font)
        painter.setPen(QColor(_ON_SHADE))
        left = Space.XS + icons_width
        painter.drawText(QRect(left, 0, width - left, PILL), Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()
        return image

    def _drawn_flag(self, text: str, colour: str, icon: str, widest: int) -> QImage:
        """Words on a ground of this colour, cut at their end where they are too long, then an icon."""
        tail = MARK + Space.XS if icon else 0
        shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, widest - 2 * Space.XS - tail))
        width = self._metrics.horizontalAdvance(shown) + 2 * Space.XS + tail
        image = self.canvas(QSize(width, PILL), QColor(Qt.GlobalColor.transparent))
        painter = QPainter(image)
        _round_ground(painter, QRectF(0, 0, width, PILL), QColor(colour), RADIUS)
        on_it = readable_on(colour)
        if icon:
            painter.drawImage(width - MARK - Space.XS, (PILL - MARK) // 2, self.icon(icon, on_it, MARK))
        painter.setFont(self._font)
        painter.setPen(QColor(on_it))
        painter.drawText(QRect(Space.XS, 0, width - tail, PILL), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
        return image

    def _drawn_chip(self, category: CategoryMark) -> QImage:
        width = max(MARK + Space.XS, self._metrics.horizontalAdvance(category.short) + 2 * Space.XS)
        room = QRect(0, 0, width, MARK + 2)
        image = self.canvas(room.size(), QColor(Qt.GlobalColor.transparent))
        painter = QPainter(image)
        _round_ground(painter, QRectF(room), QColor(category.colour), RADIUS - 1)
        painter.setFont(self._font)
        painter.setPen(QColor(readable_on(category.colour)))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, category.short)
        painter.end()
        return image


def placeholder(card: CardRow | None, absence: Absence | None) -> str:
    """Icon for a card without a picture."""
    if card is None or absence is Absence.BROKEN:
        return "image-off"
    if absence is Absence.NONE and card.state == CardState.READY and card.kind in ("picture", "video"):
        return "image-off"  # its preview is lost
    if card.state == CardState.PENDING:
        return "hourglass"
    if absence is None:
        return "ellipsis"
    return _KIND_ICONS.get(card.kind, "file-question-mark")


def kind_mark(card: CardRow) -> tuple[str, str] | None:
    """Icon and text of the mark that tells what kind of medium this is; a plain picture of a usual size has none."""
    length = clock(card.duration_ms) if card.duration_ms else ""
    if card.at_ms is not None:
        brief = not length or (card.duration_ms or 0) >= _HOUR_MS
        return "film", clock(card.at_ms) if brief else f"{clock(card.at_ms)} / {length}"
    if card.kind == "video":
        return "film", length
    if card.kind == "sound":
        return "music", length
    if card.animated:
        return "play", length
    if card.pages > 1:
        return "images", short_count(card.pages)
    if card.is_tiny:
        return "image", card.pixels
    return None


def known_mark(card: CardRow) -> tuple[str, str, bool] | None:
    """What hash sets say in a word, the series that they name, and whether a victim is identified."""
    if card.known not in ("alert", "known"):
        return None
    return known_words.meaning(card.known), card.known_series, card.victim_identified


def decision_marks(card: CardRow) -> tuple[str, ...]:
    """Icons of what was said of a medium beside its category."""
    said = (
        (card.second_look, "bookmark"),
        (card.tags > 0, "tag"),
        (card.has_note, "notebook-pen"),
        (card.in_series, "library"),
    )
    return tuple(icon for is_so, icon in said if is_so)


def short_count(count: int) -> str:
    """A count in at most four characters."""
    return str(count) if count < 1000 else f"{count // 1000}k" if count < 1_000_000 else f"{count // 1_000_000}M"


def _round_ground(painter: QPainter, room: QRectF, colour: QColor, radius: int) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(room, radius, radius)


def _on_shade(colour: str) -> str:
    """A theme's colour, light enough for a dark ground."""
    made = QColor(colour)
    return colour if made.lightness() > 150 else made.lighter(170).name()
