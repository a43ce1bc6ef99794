"""A drawing of evidence in a window of its own, its pictures protected, and the officer's word on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.desk.leads import drawn_reasons
from app.desk.leads.drawn_reasons import DrawnReasons, Reading
from app.desk.look.theme import Space
from app.desk.pictures.protected_image import Strengths
from app.desk.protecting.protection import CLEAR, Panel, Protection, RevealKey
from app.desk.protecting.protection_log import ProtectionLog
from app.desk.text.said import said
from app.desk.work.workbench import Refusal, Workbench
from widgets.parts.dialog import Dialog
from widgets.parts.notice import Notice
from widgets.parts.plain_label import elided_label
from widgets.parts.protection_keys import protects
from widgets.parts.reading_only import ReadingOnly
from widgets.pictures.picture_canvas import PictureCanvas

_SHARE = 0.94
"""Of the window that it stands on."""
_LINE = 48


class DrawingDialog(Dialog):
    """Y says yes to what is drawn, X says no; a form of it says what is drawn, and what the buttons do.

    It has a protection of its own, which begins as the viewer's is: what is revealed here isn't revealed below.
    """

    def __init__(self, workbench: Workbench, name: str, place: str, parent: QWidget | None = None) -> None:
        """`name`: with which those of its parts begin; `place`: where it stands in the record of what was revealed."""
        super().__init__(parent)
        self.workbench = workbench
        self._drawn = DrawnReasons()
        self._protection = Protection(self)
        self._protection.set_veil(Panel.VIEWER, workbench.protection.veil(Panel.VIEWER))
        self._protection.set_keyhole_radius(workbench.protection.keyhole_radius)
        self._protection_log = ProtectionLog(self._protection, workbench.note, place, self)
        self._reveal = RevealKey(self._protection, Qt.Key.Key_Space, self)
        self.setObjectName(f"{name}Dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.canvas = PictureCanvas(self._protection, self)
        self.canvas.setAccessibleName(self.tr("Drawing of what agreed"))
        self.page = QScrollArea()
        self.notice = Notice(f"{name}Notice")
        self.state = elided_label(f"{name}State", tone="muted")
        self.confirm, self.reject_button, self.leave = QPushButton(), QPushButton(), QPushButton()
        for button, part in ((self.confirm, "Confirm"), (self.reject_button, "Reject"), (self.leave, "Close")):
            button.setObjectName(f"{name}{part}")
            button.setAutoDefault(False)
        label(self.leave, self.tr("Close"), self.tr("Back (Esc)"))
        self._lay_out()
        self._connect()
        self.canvas.show_words(self.tr("Drawing…"))

    def begin(self) -> None:
        """Draw; once the form has what it draws from."""
        if not self.workbench.case.writable:
            held = self.tr("The case is open for reading only.")
            ReadingOnly((self.confirm, self.reject_button), held, self)
        self.show_state()
        self.ask()

    def reading(self, strengths: Strengths) -> Reading:
        """What reads and draws it under this veil, on a reading thread."""
        raise NotImplementedError

    def judge(self, confirmed: bool) -> None:
        """The officer said yes to what is drawn, or no."""
        raise NotImplementedError

    @property
    def drawn(self) -> DrawnReasons:
        """What is shown."""
        return self._drawn

    @property
    def protection(self) -> Protection:
        """What hides the pictures here."""
        return self._protection

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Verdicts, and what protects, by the keys that they have elsewhere."""
        button = {Qt.Key.Key_Y: self.confirm, Qt.Key.Key_X: self.reject_button}.get(Qt.Key(event.key()))
        if button is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            button.click()
        elif not protects(self._protection, event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel scrolls the page; with Ctrl it zooms."""
        if watched is self.canvas and isinstance(event, QWheelEvent):
            zooms = event.modifiers() & Qt.KeyboardModifier.ControlModifier or not self.canvas.view.fits
            if not zooms:
                bar = self.page.verticalScrollBar()
                bar.setValue(bar.value() - event.angleDelta().y())
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page is as wide as there is room, at most its own size."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        self.page.setObjectName("reasonsPage")
        self.page.setAccessibleName(self.tr("Page"))
        self.page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page.setWidget(self.canvas)
        row = QHBoxLayout()
        row.addWidget(self.state, 1)
        for button in (self.confirm, self.reject_button, self.leave):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        layout.setSpacing(Space.S)
        layout.addWidget(self.page, 1)
        layout.addWidget(self.notice)
        layout.addLayout(row)
        if (parent := self.parentWidget()) is not None:
            self.resize(parent.window().size() * _SHARE)
        self.canvas.setFocus()

    def _connect(self) -> None:
        self.confirm.clicked.connect(lambda: self.judge(True))
        self.reject_button.clicked.connect(lambda: self.judge(False))
        self.leave.clicked.connect(self.reject)
        self.canvas.installEventFilter(self._reveal)
        self.canvas.installEventFilter(self)
        self.canvas.member_asked.connect(self._scroll)
        self._protection.changed.connect(self._veil_anew)
        self._protection.changed.connect(self.show_state)
        self.workbench.refused.connect(self._refused)

    def ask(self) -> None:
        """Read and draw it anew."""
        self.workbench.ask(self.reading(self._strengths()), self.came, self, "reasons")

    def came(self, drawn: DrawnReasons) -> None:
        """Show what was drawn."""
        first = self._drawn.picture is None
        self._drawn = drawn
        if drawn.picture is None:
            self.canvas.setAccessibleDescription("")
            self.canvas.show_words(drawn.trouble)
        else:
            self.canvas.setAccessibleDescription(drawn.spoken)
            self.canvas.show_picture(drawn.picture, same_medium=not first, keep_view=not first)
        self._fit()
        self.show_state()
        self._veil_anew()

    def _veil_anew(self) -> None:
        """Make the veil in force; until it is there, the canvas shows nothing of the drawing."""
        drawn, strengths = self._drawn, self._strengths()
        if drawn.picture is not None and drawn.picture.strengths != strengths:
            self.workbench.ask(lambda _: drawn_reasons.veiled_anew(drawn, strengths), self.came, self, "reasons")

    def _refused(self, refusal: Refusal) -> None:
        """What was asked for here is refused here."""
        if refusal.asker is self and self.isVisible():
            refusal.taken = True
            self.notice.say(said(refusal.sentence))

    def show_state(self) -> None:
        """Whether the pictures are protected."""
        if self._protection.reveal_held or self._strengths() == CLEAR:
            self.state.setText(self.tr("The pictures are shown clear"))
        elif self._protection.keyhole:
            self.state.setText(self.tr("The pictures are protected, keyhole open"))
        else:
            self.state.setText(self.tr("The pictures are protected: hold Space to see them"))

    def _scroll(self, by: int) -> None:
        bar = self.page.verticalScrollBar()
        bar.setValue(bar.value() + by * _LINE)

    def _fit(self) -> None:
        room = self.page.maximumViewportSize()
        picture = self._drawn.picture
        if picture is None:
            self.canvas.setFixedSize(room)
            return
        bar = self.page.verticalScrollBar().sizeHint().width()
        width = min(picture.full_width, room.width() - bar)
        self.canvas.setFixedSize(width, round(width * picture.full_height / picture.full_width))

    def _strengths(self) -> Strengths:
        return self._protection.veil(Panel.VIEWER).effective


def label(button: QPushButton, text: str, spoken: str) -> None:
    """Write on a button, and say what it does."""
    button.setText(text)
    button.setToolTip(spoken)
    button.setAccessibleDescription(spoken)
