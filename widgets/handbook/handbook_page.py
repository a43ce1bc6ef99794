"""A page of the handbook, laid out to be read: its pictures as wide as its text, its links told to whoever shows it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from app.desk.look.theme import MONO_FAMILY, Space, Type, font
from app.desk.text.handbook import anchor_of

WIDTH = 760
"""Of a line of text, in logical pixels: some 100 characters."""

_TEXT = Type.BODY + 1
_HEADINGS = {1: Type.TITLE, 2: Type.HEADING}
_LINE_HEIGHT = 140
"""Per cent of a line's own height."""


class HandbookPage(QTextBrowser):
    """Follows no link itself (`anchorClicked` tells of it), and loads nothing but pictures of the handbook's folder."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.setObjectName("handbookPage")
        self.setAccessibleName(self.tr("Page of the handbook"))
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setLineWrapColumnOrWidth(WIDTH + 2 * Space.XL)
        self.document().setDefaultFont(font(_TEXT))

    def show_page(self, markdown: str) -> None:
        """Show a page from its beginning."""
        self.document().setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self.document().setDocumentMargin(Space.XL)
        self._set_type()
        self.verticalScrollBar().setValue(0)

    def changeEvent(self, event: QEvent) -> None:
        """In another theme links and lines of tables have other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self.document().isEmpty():
            self._set_type()

    def go_to(self, anchor: str) -> bool:
        """Lead to a heading; false where there is none of that name."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and anchor_of(block.text()) == anchor:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top))
                return True
            block = block.next()
        return False

    def mark(self, words: list[str]) -> int:
        """Mark each place where one of the words stands, and lead to the first; how many there are."""
        ground = self.palette().color(QPalette.ColorRole.Highlight)
        ground.setAlpha(110)
        found: list[QTextCursor] = []
        for word in words:
            cursor = self.document().find(word)
            while not cursor.isNull():
                found.append(cursor)
                cursor = self.document().find(word, cursor)
        marks = []
        for cursor in found:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor
            selection.format.setBackground(ground)
            marks.append(selection)
        self.setExtraSelections(marks)
        if found:
            first = QTextCursor(min(found, key=QTextCursor.selectionStart))
            first.clearSelection()
            self.setTextCursor(first)
            self.ensureCursorVisible()
        return len(found)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of the handbook, no wider than the text; nothing else, from nowhere else."""
        path = (self._folder / QUrl(name).toString()).resolve()
        ours = self._folder.resolve() in path.parents and path.is_file()
        if kind != QTextDocument.ResourceType.ImageResource.value or not ours:
            return None
        picture, ratio = QImage(str(path)), self.devicePixelRatioF()
        if picture.width() > WIDTH * ratio:
            picture = picture.scaledToWidth(round(WIDTH * ratio), Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(ratio)
        return picture

    def _set_type(self) -> None:
        changes = QTextCursor(self.document())
        changes.beginEditBlock()  # laid out once, not at each change
        block = self.document().begin()
        while block.isValid():
            self._set_block(block)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._set_table(frame)
        changes.endEditBlock()

    def _set_block(self, block: QTextBlock) -> None:
        cursor, form = QTextCursor(block), block.blockFormat()
        level, code = form.headingLevel(), _is_code(block)
        close = (code and _is_code(block.next())) or cursor.currentTable() is not None
        if not _has_picture(block):
            form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setTopMargin((Space.XL if level <= 2 else Space.L) if level and block.position() else 0)
        form.setBottomMargin(0 if close else Space.S if level or block.textList() else Space.M)
        cursor.setBlockFormat(form)
        for piece in _pieces(block):
            letters = piece.charFormat()
            if letters.isImageFormat():
                continue
            mono = code or letters.fontFixedPitch()
            letters.setFontFamilies([MONO_FAMILY] if mono else font().families())
            letters.setProperty(QTextFormat.Property.FontPixelSize, _HEADINGS.get(level, _TEXT) - mono)
            letters.clearProperty(QTextFormat.Property.FontSizeAdjustment)
            if level:
                letters.setFontWeight(QFont.Weight.DemiBold)
            if letters.isAnchor():
                letters.setForeground(self.palette().link())
            reach = QTextCursor(self.document())
            reach.setPosition(piece.position())
            reach.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
            reach.setCharFormat(letters)

    def _set_table(self, table: QTextTable) -> None:
        form = table.format()
        form.setBorder(1)
        form.setBorderCollapse(True)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(self.palette().mid())
        form.setCellPadding(Space.S - 2)
        form.setCellSpacing(0)
        form.setBottomMargin(Space.L)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(form)


def _pieces(block: QTextBlock) -> list[QTextFragment]:
    """The runs of one format that a block consists of; all at once, since changing one ends the walk."""
    found, walk = [], block.begin()
    while not walk.atEnd():
        found.append(walk.fragment())
        walk += 1
    return found


def _is_code(block: QTextBlock) -> bool:
    return block.isValid() and block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeLanguage)


def _has_picture(block: QTextBlock) -> bool:
    return any(piece.charFormat().isImageFormat() for piece in _pieces(block))
