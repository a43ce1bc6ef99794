"""How the header of a gallery's section is painted: whether it is folded, its title, how many cards it has."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from app.desk.listings.headers import Header
from app.desk.look import icons
from app.desk.look.theme import Space, Theme, Type, font
from app.desk.text.numbers import whole

_ICON = 16


class HeaderPainter:
    """Paints headers in one theme on screens of one pixel ratio."""

    def __init__(self, theme: Theme, ratio: float) -> None:
        self._theme = theme
        self._title = font(Type.BODY, strong=True)
        self._count = font(Type.SMALL)
        self._icons = {
            folded: icons.image(name, theme.muted, _ICON, ratio)
            for folded, name in ((False, "chevron-down"), (True, "chevron-right"))
        }

    def paint(self, painter: QPainter, room: QRect, header: Header) -> None:
        """Paint a header into its room."""
        body = QRectF(room.adjusted(Space.S, Space.XS, -Space.S, -Space.XS))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.raised))
        painter.drawRoundedRect(body, 4, 4)
        left = round(body.left()) + Space.S
        painter.drawImage(left, round(body.center().y()) - _ICON // 2, self._icons[header.folded])
        left += _ICON + Space.S
        count = whole(header.cards)
        width = QFontMetrics(self._count).horizontalAdvance(count)
        inner = QRect(left, round(body.top()), round(body.right()) - left - Space.S, round(body.height()))
        painter.setFont(self._title)
        painter.setPen(QColor(self._theme.text))
        title = painter.fontMetrics().elidedText(
            header.title, Qt.TextElideMode.ElideMiddle, inner.width() - width - Space.M
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        taken = painter.fontMetrics().horizontalAdvance(title) + Space.M
        painter.setFont(self._count)
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(inner.adjusted(taken, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, count)
