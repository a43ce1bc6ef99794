"""Where the officer arrives: recent cases, and how to make or open one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDateTime, Qt, QTimeZone, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from app.desk.controls.settings import Recent
from app.desk.look import icons
from app.desk.look.theme import Space, Theme
from app.desk.text.display import one_line, plain_tooltip
from widgets.parts.plain_label import PlainLabel, elided_label

_WIDTH = 720


class StartPage(QWidget):
    """Recent cases, newest first.

    Signals:
        open_asked: this case (its path) is to be opened.
        browse_asked: a case is to be looked for.
        new_asked: a case is to be made.
        forget_asked: this path is to be taken out of the recent cases.
        restore_asked: a backup is to be restored; of which case, `chosen` says.
    """

    open_asked = Signal(str)
    browse_asked = Signal()
    new_asked = Signal()
    forget_asked = Signal(str)
    restore_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("startPage")
        self._title = PlainLabel(self.tr("Sightline"), "startTitle", tone="title")
        self._lead = PlainLabel("", "startLead", tone="muted")
        self._lead.setWordWrap(True)
        self.new_button = QPushButton(self.tr("New case…"))
        self.new_button.setObjectName("newCaseButton")
        self.open_button = QPushButton(self.tr("Open case…"))
        self.open_button.setObjectName("openCaseButton")
        self.restore_button = QPushButton(self.tr("Restore a &backup…"))
        self.restore_button.setObjectName("restoreBackupButton")
        self.restore_button.setToolTip(plain_tooltip(self.tr("Make a backup the chosen case again")))
        self._heading = PlainLabel(self.tr("Recent cases"), "recentHeading", tone="heading")
        self.list = _RecentList()
        self._notice = PlainLabel("", "startNotice", tone="danger")
        self._notice.setWordWrap(True)
        self._lay_out()
        self.new_button.clicked.connect(self.new_asked)
        self.open_button.clicked.connect(self.browse_asked)
        self.restore_button.clicked.connect(self.restore_asked)
        self.list.itemActivated.connect(self._activated)
        self.list.removal_asked.connect(self.forget_asked)
        self.set_theme(theme)
        self.show_recent(())

    def show_recent(self, recent: Sequence[Recent]) -> None:
        """List these cases; one that isn't where it was is shown as such."""
        self.list.clear()
        for case in recent:
            self._add(case)
        for widget in (self._heading, self.list):
            widget.setVisible(bool(recent))
        self._lead.setText(
            self.tr("Choose a case to go on with it.")
            if recent
            else self.tr(
                "There is no recent case on this workstation. Make a case, then add the folder or archive that holds "
                "the seized media; Sightline only ever reads it."
            )
        )
        if recent:
            self.list.setCurrentRow(0)
            rows = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
            self.list.setMaximumHeight(rows + 2 * self.list.frameWidth() + 2)

    @property
    def chosen(self) -> Path | None:
        """The case that is current in the list; None where there is none."""
        item = self.list.currentItem()
        return None if item is None else Path(item.data(Qt.ItemDataRole.UserRole))

    def show_notice(self, sentence: str) -> None:
        """Say what went wrong; empty: nothing did."""
        self._notice.setText(sentence)
        self._notice.setVisible(bool(sentence))

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons anew."""
        self._theme = theme
        self.new_button.setIcon(icons.icon("folder-plus", theme))
        self.open_button.setIcon(icons.icon("folder-open", theme))
        chosen = f"background: {theme.selection}; color: {theme.text};"
        self.list.setStyleSheet(f"QListWidget::item:selected {{ {chosen} }}")

    def focus_first(self) -> None:
        """Put the focus where work begins."""
        (self.list if self.list.count() else self.new_button).setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(Space.M)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.new_button)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.restore_button)
        buttons.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        column.addSpacing(Space.S)
        column.addLayout(buttons)
        column.addWidget(self._notice)
        column.addSpacing(Space.L)
        column.addWidget(self._heading)
        column.addWidget(self.list, 100)
        column.addStretch(1)
        frame = QWidget()
        frame.setMaximumWidth(_WIDTH)
        frame.setLayout(column)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(Space.XL, Space.XXL, Space.XL, Space.XL)
        outer.addStretch(1)
        outer.addWidget(frame, 8)
        outer.addStretch(1)
        self._notice.hide()

    def _add(self, case: Recent) -> None:
        there = Path(case.path, "case.db").is_file() or Path(case.path, "backups").is_dir()
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.UserRole, case.path)
        item.setToolTip(plain_tooltip(case.path))
        row = _RecentRow(case, there, self._theme)
        row.forget.clicked.connect(lambda _=False, path=case.path: self.forget_asked.emit(path))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, row.words)
        item.setSizeHint(row.sizeHint())
        self.list.addItem(item)
        self.list.setItemWidget(item, row)

    def _activated(self, item: QListWidgetItem) -> None:
        self.open_asked.emit(item.data(Qt.ItemDataRole.UserRole))


class _RecentList(QListWidget):
    """The list; Delete takes a case out of it."""

    removal_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("recentCases")
        self.setAccessibleName(self.tr("Recent cases"))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Delete and item is not None:
            self.removal_asked.emit(item.data(Qt.ItemDataRole.UserRole))
            return
        super().keyPressEvent(event)


class _RecentRow(QFrame):
    """One case: its reference, where it lies, when it was open; and a button where it is gone."""

    def __init__(self, case: Recent, there: bool, theme: Theme) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        reference = PlainLabel(one_line(case.reference), tone="heading")
        reference.setEnabled(there)
        path = elided_label("recentPath", tone="muted")
        path.setText(one_line(case.path, 400))
        when = PlainLabel(_when(case.opened_at) if there else self.tr("Not there any more"), tone="muted")
        self.words = f"{case.reference}, {when.text()}, {case.path}"
        self.forget = QPushButton(self.tr("Take out of the list"))
        self.forget.setObjectName("forgetCaseButton")
        self.forget.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # by key: Delete on the list
        self.forget.setVisible(not there)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        top = QHBoxLayout()
        top.addWidget(reference)
        top.addStretch(1)
        top.addWidget(when)
        words.addLayout(top)
        words.addWidget(path)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        layout.setSpacing(Space.M)
        sign = PlainLabel()
        name, colour = ("folder-open", theme.accent) if there else ("circle-question-mark", theme.faint)
        sign.setPixmap(_pixmap(name, colour))
        layout.addWidget(sign)
        layout.addLayout(words, 1)
        layout.addWidget(self.forget)


def _pixmap(name: str, colour: str) -> QPixmap:
    return QPixmap.fromImage(icons.image(name, colour, 24))


def _when(opened_at: str) -> str:
    moment = QDateTime.fromString(opened_at, Qt.DateFormat.ISODateWithMs)
    if not moment.isValid():
        return ""
    return moment.toTimeZone(QTimeZone.systemTimeZone()).toString("yyyy-MM-dd HH:mm")
