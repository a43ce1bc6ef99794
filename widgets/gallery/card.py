"""How a card of the gallery is painted: picture, caption and marks. Knows nothing of listings, loaders or keyholes."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPen

from app.desk.listings.rows import CardRow
from app.desk.look.theme import Space, Theme, Type, font
from app.desk.pictures.mosaic import MOST as MOST_STILLS
from app.desk.pictures.previews import Absence
from app.desk.text.display import in_short
from widgets.gallery.card_marks import (
    MARK,
    PILL,
    RADIUS,
    TROUBLES,
    CardMarks,
    decision_marks,
    kind_mark,
    known_mark,
    placeholder,
    short_count,
)
from widgets.parts.elided_lines import elided_lines

MIN_SIZE, MAX_SIZE = 96, 512
_GAP = Space.S
_INSET = 4
_BAR = 4
_ROOMY = 128
_SEVERAL = 160
"""From this size on a video shows a few of its frames: on smaller cards each of them would tell nothing."""
_MOST_REASON_LINES = 4
_FEWEST = 30
"""Logical pixels from which on a part of a name tells something."""
_MARK_ROW = PILL + 2 * Space.XS

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

    Frames, captions and reasons are drawn once and kept in bounded caches, for the reason that `CardMarks` has.
    From `_ROOMY` on the caption names the file, and what was said of it stands on the picture; smaller cards have
    their captions for that.
    """

    def __init__(self, theme: Theme, size: int, ratio: float) -> None:
        self.theme = theme
        self.size = max(MIN_SIZE, min(MAX_SIZE, size))
        self.ratio = ratio
        self._roomy = self.size >= _ROOMY
        self._caption_height = 26 if self._roomy else 22
        self._picture = QSize(self.size, self.size * 4 // 5)
        self._font = font(Type.SMALL)
        self._metrics = QFontMetrics(self._font)
        self._marks = CardMarks(theme, ratio)
        self._frame = lru_cache(maxsize=8)(self._drawn_frame)
        self._caption = lru_cache(maxsize=512)(self._drawn_caption)
        self._reason = lru_cache(maxsize=64)(self._drawn_reason)

    @property
    def cell(self) -> QSize:
        """Size of a card with the gap around it."""
        edge = 2 * _INSET + _GAP
        return QSize(self._picture.width() + edge, self._picture.height() + self._caption_height + edge)

    @property
    def picture_pixels(self) -> QSize:
        """Room for the picture in device pixels."""
        return QSize(round(self._picture.width() * self.ratio), round(self._picture.height() * self.ratio))

    @property
    def stills(self) -> int:
        """How many frames of a video there is room for."""
        return MOST_STILLS if self.size >= _SEVERAL else 1

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
            self._paint_upper_marks(painter, well, card)
            self._paint_lower_marks(painter, well, self._lower_marks(card, has_picture=isinstance(picture, QImage)))
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

    # Without a picture

    def _paint_placeholder(self, painter: QPainter, well: QRect, card: CardRow | None, absence: Absence | None) -> None:
        """The icon of the kind with the reason below it, between the rows of marks."""
        size = min(48, self.size // 4)
        icon = self._marks.icon(placeholder(card, absence), self.theme.faint, size)
        room = well if card is None else self._between_marks(well, card)
        reason = card.reason if card is not None and card.state in TROUBLES else ""
        if not reason:
            painter.drawImage(room.center() - QPoint(size // 2, size // 2), icon)
            return
        lines = min(_MOST_REASON_LINES, (room.height() - size - Space.XS) // self._metrics.lineSpacing())
        text = self._reason(in_short(reason), lines)
        used = size + Space.XS + self._marks.height(text)
        top = room.top() + max(0, (room.height() - used) // 2)
        painter.drawImage(room.center().x() - size // 2, top, icon)
        painter.drawImage(room.left(), top + size + Space.XS, text)

    def _between_marks(self, well: QRect, card: CardRow) -> QRect:
        marked_above = (
            known_mark(card) or card.members > 1 or card.other_thumbnail or (self._roomy and card.state in TROUBLES)
        )
        marked_below = any(self._lower_marks(card, has_picture=False))
        return well.adjusted(
            Space.XS,
            _MARK_ROW if marked_above else Space.XS,
            -Space.XS,
            -_MARK_ROW if marked_below else -Space.XS,
        )

    def _drawn_reason(self, reason: str, most_lines: int) -> QImage:
        width = self._picture.width() - 2 * Space.XS
        lines = elided_lines(reason, self._font, width, most_lines)
        spacing = self._metrics.lineSpacing()
        image = self._marks.canvas(QSize(width, max(1, len(lines) * spacing)), QColor(self.theme.well))
        painter = QPainter(image)
        painter.setFont(self._font)
        painter.setPen(QColor(self.theme.muted))
        for number, line in enumerate(lines):
            painter.drawText(QRect(0, number * spacing, width, spacing), Qt.AlignmentFlag.AlignCenter, line)
        painter.end()
        return image

    # Marks on the picture

    def _paint_upper_marks(self, painter: QPainter, well: QRect, card: CardRow) -> None:
        top, left, end = well.top() + Space.XS, well.left() + Space.XS, well.right() - Space.XS
        if card.members > 1:
            stack = self._marks.pill(("layers",), short_count(card.members))
            end -= self._marks.width(stack)
            painter.drawImage(end, top, stack)
        trouble = TROUBLES.get(card.state)
        others = [self._marks.pill((trouble,), "", self.theme.warning)] if trouble else []
        others += [self._marks.pill(("scan-eye",))] if card.other_thumbnail else []
        for mark in (*self._flags(card, end - left - len(others) * (PILL + 3 * Space.XS)), *others):
            if left + self._marks.width(mark) <= end:  # on a small card the tool tip has the rest
                painter.drawImage(left, top, mark)
                left += self._marks.width(mark) + Space.XS

    def _flags(self, card: CardRow, room: int) -> tuple[QImage, ...]:
        """What hash sets say, with the name of the series as far as there is room; the meaning is always whole."""
        if (known := known_mark(card)) is None:
            return ()
        words, series, identified = known
        colour = self.theme.danger if card.known == "alert" else self.theme.line
        icon = "check" if identified and self._roomy else ""
        bare = self._marks.flag(words, colour, icon, self.size)
        if not series or room < self._marks.width(bare) + _FEWEST:
            return (bare,)
        return (self._marks.flag(f"{words} · {series}", colour, icon, room),)

    def _paint_lower_marks(self, painter: QPainter, well: QRect, marks: tuple[QImage | None, QImage | None]) -> None:
        """What it is at the left, what was said of it at the right; above each other where they don't fit."""
        top = well.bottom() - Space.XS - PILL
        kind, said = marks
        if kind is not None:
            painter.drawImage(well.left() + Space.XS, top, kind)
        if said is not None:
            width = self._marks.width(said)
            if kind is not None and self._marks.width(kind) + width + 3 * Space.XS > well.width():
                top -= PILL + Space.XS
            painter.drawImage(well.right() - Space.XS - width, top, said)

    def _lower_marks(self, card: CardRow, *, has_picture: bool) -> tuple[QImage | None, QImage | None]:
        """Without a picture a kind that has nothing more to say is told by the placeholder."""
        kind, said = kind_mark(card), decision_marks(card) if self._roomy else ()
        return (
            self._marks.pill((kind[0],), kind[1]) if kind is not None and (has_picture or kind[1]) else None,
            self._marks.pill(said) if said else None,
        )

    # Around the picture

    def _drawn_caption(self, card: CardRow, selected: bool) -> QImage:
        """The strip below the picture: the category, and the file's name or, on small cards, the marks."""
        room = QRect(0, 0, self._picture.width(), self._caption_height)
        image = self._marks.canvas(room.size(), QColor(self.theme.selection if selected else self.theme.surface))
        painter = QPainter(image)
        left, right = 0, room.width()
        middle = _BAR + (room.height() - _BAR + _INSET) // 2
        if card.category:
            painter.fillRect(0, 0, room.width(), _BAR, QColor(card.category.colour))
            chip = self._marks.chip(card.category)
            painter.drawImage(left, middle - self._marks.height(chip) // 2, chip)
            left += self._marks.width(chip) + Space.XS
        if self._roomy:
            painter.setFont(self._font)
            painter.setPen(QColor(self.theme.text))
            title = self._metrics.elidedText(card.title, Qt.TextElideMode.ElideMiddle, right - left)
            painter.drawText(QRect(left, middle - PILL // 2, right - left, PILL), Qt.AlignmentFlag.AlignVCenter, title)
        else:
            for name in reversed(decision_marks(card)):
                right -= MARK
                painter.drawImage(right, middle - MARK // 2, self._marks.icon(name, self.theme.muted, MARK))
                right -= Space.XS
        painter.end()
        return image

    def _drawn_frame(self, selected: bool, current: bool, focused: bool) -> QImage:
        image = self._marks.canvas(self.cell, QColor(self.theme.window))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = _GAP / 2
        body = QRectF(0, 0, self.cell.width(), self.cell.height()).adjusted(gap, gap, -gap, -gap)
        painter.setPen(QPen(QColor(self.theme.accent if selected else self.theme.line), 1))
        painter.setBrush(QColor(self.theme.selection if selected else self.theme.surface))
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.fillRect(self.picture_rect(QRect(QPoint(), self.cell)), QColor(self.theme.well))
        if current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = QPen(QColor(self.theme.focus if focused else self.theme.faint), 2)
            if not focused:
                pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawRoundedRect(body.adjusted(-2, -2, 2, 2), RADIUS + 2, RADIUS + 2)
        painter.end()
        return image
