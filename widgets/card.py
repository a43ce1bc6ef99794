"""How a card of the gallery is painted: picture, caption and marks. Knows nothing of listings, loaders or keyholes."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPen

from app.desk import icons
from app.desk.display import clock
from app.desk.previews import Absence
from app.desk.rows import CardRow, CardState, CategoryMark
from app.desk.theme import Space, Theme, Type, font, readable_on

MIN_SIZE, MAX_SIZE = 96, 512
_SHADE = QColor(0, 0, 0, 184)  # behind white marks on a picture of any brightness
_ON_SHADE = "#ffffff"
_GAP = Space.S
_INSET = 4
_MARK = 14
_PILL = 20
_BAR = 4
_RADIUS = 4
_ROOMY = 128
_TELLING = 160
_KIND_ICONS = {"picture": "image", "video": "film", "sound": "music", "archive": "archive"}
_TROUBLED = {
    CardState.PARTIAL: "triangle-alert",
    CardState.UNREADABLE: "triangle-alert",
    CardState.QUARANTINED: "shield-alert",
}

Picture = QImage | Absence | None


@dataclass(frozen=True, slots=True)
class CardLook:
    """What a card's place in the view adds to it."""

    selected: bool
    current: bool
    focused: bool
    """Whether the view has the keyboard; the current card then wears the focus ring."""


class CardPainter:
    """Paints cards of one size in one theme on screens of one pixel ratio.

    Frames, captions and marks are drawn once and kept in bounded caches: drawn anew for each of two hundred cards they
    would cost more than a frame may.
    """

    def __init__(self, theme: Theme, size: int, ratio: float) -> None:
        self.theme = theme
        self.size = max(MIN_SIZE, min(MAX_SIZE, size))
        self.ratio = ratio
        self._roomy = self.size >= _ROOMY
        self._caption_height = 26 if self._roomy else 22
        self._picture = QSize(self.size, self.size * 4 // 5)
        self._font = font(Type.SMALL)
        self._strong = font(Type.SMALL, strong=True)
        self._metrics = QFontMetrics(self._font)
        self._strong_metrics = QFontMetrics(self._strong)
        self._frame = lru_cache(maxsize=8)(self._drawn_frame)
        self._pill = lru_cache(maxsize=512)(self._drawn_pill)
        self._chip = lru_cache(maxsize=256)(self._drawn_chip)
        self._icon = lru_cache(maxsize=64)(self._drawn_icon)
        self._caption = lru_cache(maxsize=512)(self._drawn_caption)

    @property
    def cell(self) -> QSize:
        """Size of a card with the gap around it."""
        edge = 2 * _INSET + _GAP
        return QSize(self._picture.width() + edge, self._picture.height() + self._caption_height + edge)

    @property
    def picture_pixels(self) -> QSize:
        """Room for the picture in device pixels."""
        return QSize(round(self._picture.width() * self.ratio), round(self._picture.height() * self.ratio))

    def picture_rect(self, cell: QRect) -> QRect:
        """Room for the picture in a cell."""
        inset = _GAP // 2 + _INSET
        return QRect(cell.topLeft() + QPoint(inset, inset), self._picture)

    def paint(
        self,
        painter: QPainter,
        cell: QRect,
        card: CardRow | None,
        picture: Picture,
        look: CardLook,
        *,
        fit: bool = False,
    ) -> None:
        """Paint a card into its cell. `card` None: the id has left the case. `fit`: the picture has another size."""
        painter.drawImage(cell.topLeft(), self._frame(look.selected, look.current, look.focused))
        well = self.picture_rect(cell)
        if isinstance(picture, QImage):
            self.paint_picture(painter, well, picture, fit=fit)
        else:
            self._paint_placeholder(painter, well, card, picture)
        if card is not None:
            self._paint_badges(painter, well, card)
            painter.drawImage(well.left(), well.bottom() + 1, self._caption(card, look.selected))

    def paint_picture(self, painter: QPainter, well: QRect, picture: QImage, *, fit: bool = False) -> None:
        """Paint a picture in the middle of its room; with `fit`, scaled to it."""
        size = picture.size()
        if fit:
            size.scale(self.picture_pixels, Qt.AspectRatioMode.KeepAspectRatio)
        width, height = size.width() / self.ratio, size.height() / self.ratio
        left = well.x() + int((well.width() - width) / 2)
        top = well.y() + int((well.height() - height) / 2)
        if fit or self.ratio != 1:
            painter.drawImage(QRectF(left, top, width, height), picture)
        else:
            painter.drawImage(left, top, picture)

    def _paint_placeholder(self, painter: QPainter, well: QRect, card: CardRow | None, absence: Absence | None) -> None:
        name = _placeholder(card, absence)
        size = min(48, self.size // 3)
        reason = card.reason if card and self.size >= _TELLING and card.state in _TROUBLED else ""
        corner = well.center() - QPoint(size // 2, size // 2)
        if reason or not self._roomy:  # room below for the reason, or for the mark of the kind
            corner -= QPoint(0, well.height() // 6)
        painter.drawImage(corner, self._icon(name, self.theme.faint, size))
        if reason:
            painter.setFont(self._font)
            painter.setPen(QColor(self.theme.muted))
            room = QRect(well.left() + Space.S, corner.y() + size, well.width() - 2 * Space.S, 0)
            room.setBottom(well.bottom() - _PILL - 2 * Space.XS)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, reason)

    def _paint_badges(self, painter: QPainter, well: QRect, card: CardRow) -> None:
        top = well.top() + Space.XS
        trouble = _TROUBLED.get(card.state)
        if trouble:
            painter.drawImage(well.left() + Space.XS, top, self._pill("", trouble, self.theme.warning))
        if card.members > 1:
            stack = self._pill(_short_count(card.members), "layers", "")
            painter.drawImage(well.right() - Space.XS - self._logical_width(stack), top, stack)
        kind = _kind_badge(card)
        if kind:
            pill = self._pill(*kind, "")
            painter.drawImage(well.left() + Space.XS, well.bottom() - Space.XS - _PILL, pill)

    def _drawn_caption(self, card: CardRow, selected: bool) -> QImage:
        """The strip below the picture: category, title and marks."""
        room = QRect(0, 0, self._picture.width(), self._caption_height)
        image = self._canvas(room.size(), QColor(self.theme.selection if selected else self.theme.surface))
        painter = QPainter(image)
        left, right = 0, room.width()
        middle = _BAR + (room.height() - _BAR + _INSET) // 2
        for name in _marks(card):
            right -= _MARK
            painter.drawImage(right, middle - _MARK // 2, self._icon(name, self.theme.muted, _MARK))
            right -= Space.XS
        if card.category:
            painter.fillRect(0, 0, room.width(), _BAR, QColor(card.category.colour))
            chip = self._chip(card.category)
            painter.drawImage(left, middle - round(chip.height() / self.ratio / 2), chip)
            left += self._logical_width(chip) + Space.XS
        if self._roomy and right - left > 3 * _MARK:
            painter.setFont(self._font)
            painter.setPen(QColor(self.theme.text))
            title = self._metrics.elidedText(card.title, Qt.TextElideMode.ElideMiddle, right - left)
            painter.drawText(
                QRect(left, middle - _PILL // 2, right - left, _PILL), Qt.AlignmentFlag.AlignVCenter, title
            )
        painter.end()
        return image

    def _logical_width(self, image: QImage) -> int:
        return round(image.width() / self.ratio)

    def _drawn_icon(self, name: str, colour: str, size: int) -> QImage:
        return icons.image(name, colour, size, self.ratio)

    def _drawn_frame(self, selected: bool, current: bool, focused: bool) -> QImage:
        image = self._canvas(self.cell, QColor(self.theme.window))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = _GAP / 2
        body = QRectF(0, 0, self.cell.width(), self.cell.height()).adjusted(gap, gap, -gap, -gap)
        painter.setPen(QPen(QColor(self.theme.accent if selected else self.theme.line), 1))
        painter.setBrush(QColor(self.theme.selection if selected else self.theme.surface))
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.fillRect(self.picture_rect(QRect(QPoint(), self.cell)), QColor(self.theme.well))
        if current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = QPen(QColor(self.theme.focus if focused else self.theme.faint), 2)
            if not focused:
                pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawRoundedRect(body.adjusted(-2, -2, 2, 2), _RADIUS + 2, _RADIUS + 2)
        painter.end()
        return image

    def _drawn_pill(self, text: str, icon_name: str, colour: str) -> QImage:
        """White marks on a dark ground, readable on any picture; with `colour`, the icon in it."""
        width = 2 * Space.XS + _MARK + (Space.XS + self._strong_metrics.horizontalAdvance(text) if text else 0)
        image = self._canvas(QSize(width, _PILL), QColor(Qt.GlobalColor.transparent))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_SHADE)
        painter.drawRoundedRect(QRectF(0, 0, width, _PILL), _RADIUS, _RADIUS)
        mark = _on_shade(colour) if colour else _ON_SHADE
        painter.drawImage(Space.XS, (_PILL - _MARK) // 2, self._icon(icon_name, mark, _MARK))
        if text:
            painter.setFont(self._strong)
            painter.setPen(QColor(_ON_SHADE))
            left = 2 * Space.XS + _MARK
            painter.drawText(QRect(left, 0, width - left, _PILL), Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()
        return image

    def _drawn_chip(self, category: CategoryMark) -> QImage:
        width = max(_MARK + Space.XS, self._strong_metrics.horizontalAdvance(category.short) + 2 * Space.XS)
        image = self._canvas(QSize(width, _MARK + 2), QColor(Qt.GlobalColor.transparent))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(category.colour))
        painter.drawRoundedRect(QRectF(0, 0, width, _MARK + 2), _RADIUS - 1, _RADIUS - 1)
        painter.setFont(self._strong)
        painter.setPen(QColor(readable_on(category.colour)))
        painter.drawText(QRect(0, 0, width, _MARK + 2), Qt.AlignmentFlag.AlignCenter, category.short)
        painter.end()
        return image

    def _canvas(self, size: QSize, ground: QColor) -> QImage:
        opaque = ground.alpha() == 255
        kind = QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32_Premultiplied
        image = QImage(round(size.width() * self.ratio), round(size.height() * self.ratio), kind)
        image.setDevicePixelRatio(self.ratio)
        image.fill(ground)
        return image


def _placeholder(card: CardRow | None, absence: Absence | None) -> str:
    """Icon for a card without a picture."""
    if card is None or absence is Absence.BROKEN:
        return "image-off"
    if card.state == CardState.PENDING:
        return "hourglass"
    if absence is None:
        return "ellipsis"
    return _KIND_ICONS.get(card.kind, "file-question-mark")


def _kind_badge(card: CardRow) -> tuple[str, str] | None:
    """Text and icon of the mark in the lower left corner; a plain picture has none."""
    length = clock(card.duration_ms) if card.duration_ms else ""
    if card.kind == "video":
        return length, "film"
    if card.kind == "sound":
        return length, "music"
    if card.animated:
        return length, "play"
    if card.pages > 1:
        return _short_count(card.pages), "images"
    return None


def _marks(card: CardRow) -> Iterator[str]:
    """Icons at the right of the caption, from the right."""
    if card.in_series:
        yield "library"
    if card.has_note:
        yield "notebook-pen"
    if card.tags:
        yield "tag"


def _short_count(count: int) -> str:
    return str(count) if count < 1000 else f"{count // 1000}k" if count < 1_000_000 else f"{count // 1_000_000}M"


def _on_shade(colour: str) -> str:
    """A theme's colour, light enough for a dark ground."""
    made = QColor(colour)
    return colour if made.lightness() > 150 else made.lighter(170).name()
