"""Shows why two media are linked, and takes the officer's word on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.case.changed import Changed, Touched
from app.case.decisions import Judge
from app.case.queries.links import Link
from app.desk import drawn_reasons
from app.desk.drawn_reasons import DrawnReasons
from app.desk.protected_image import Strengths
from app.desk.protection import CLEAR, Panel, Protection, RevealKey
from app.desk.protection_log import ProtectionLog
from app.desk.theme import Space
from app.desk.workbench import Workbench
from widgets.picture_canvas import PictureCanvas
from widgets.plain_label import elided_label
from widgets.protection_keys import protects
from widgets.reading_only import ReadingOnly

_SHARE = 0.94
"""Of the window that it stands on."""
_LINE = 48


class ReasonsDialog(QDialog):
    """The drawing of a link, its pictures protected; Y confirms, X says that it is no match.

    It has a protection of its own, which begins as the viewer's is: what is revealed here isn't revealed below.
    """

    def __init__(self, workbench: Workbench, medium: int, link: Link, parent: QWidget | None = None) -> None:
        """`medium` is the one of the link's two that the officer came from."""
        super().__init__(parent)
        self._workbench = workbench
        self._medium = medium
        self._link = link
        self._drawn = DrawnReasons()
        self._protection = Protection(self)
        self._protection.set_veil(Panel.VIEWER, workbench.protection.veil(Panel.VIEWER))
        self._protection.set_keyhole_radius(workbench.protection.keyhole_radius)
        self._protection_log = ProtectionLog(self._protection, workbench.note, "reasons of a link", self)
        self._reveal = RevealKey(self._protection, Qt.Key.Key_Space, self)
        self.setObjectName("reasonsDialog")
        self.setWindowTitle(self.tr("Why they are linked"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.canvas = PictureCanvas(self._protection, self)
        self.canvas.setAccessibleName(self.tr("Drawing of what agreed"))
        self.page = QScrollArea()
        self.state = elided_label("reasonsState", tone="muted")
        self.confirm = self._button("reasonsConfirm", self.tr("Confirm"), self.tr("It is a match (Y)"))
        self.reject_link = self._button(
            "reasonsReject", self.tr("Not a match"), self.tr("It is no match, for ever (X)")
        )
        self.leave = self._button("reasonsClose", self.tr("Close"), self.tr("Back (Esc)"))
        self._lay_out()
        self._connect()
        if not workbench.case.writable:
            ReadingOnly((self.confirm, self.reject_link), self.tr("The case is open for reading only."), self)
        self._show_state()
        self.canvas.show_words(self.tr("Drawing …"))
        self._ask()

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
        judged = {Qt.Key.Key_Y: "confirmed", Qt.Key.Key_X: "rejected"}.get(Qt.Key(event.key()))
        if judged is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._judge(judged)
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
        for button in (self.confirm, self.reject_link, self.leave):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        layout.setSpacing(Space.S)
        layout.addWidget(self.page, 1)
        layout.addLayout(row)
        if (parent := self.parentWidget()) is not None:
            self.resize(parent.window().size() * _SHARE)
        self.canvas.setFocus()

    def _connect(self) -> None:
        self.confirm.clicked.connect(lambda: self._judge("confirmed"))
        self.reject_link.clicked.connect(lambda: self._judge("rejected"))
        self.leave.clicked.connect(self.reject)
        self.canvas.installEventFilter(self._reveal)
        self.canvas.installEventFilter(self)
        self.canvas.member_asked.connect(self._scroll)
        self._protection.changed.connect(self._veil_anew)
        self._protection.changed.connect(self._show_state)
        self._workbench.changed.connect(self._case_changed)

    def _ask(self) -> None:
        medium, kind, strengths = self._medium, self._link.kind, self._strengths()
        other = self._link.b if self._link.a == medium else self._link.a
        self._workbench.ask(
            lambda reader: drawn_reasons.read(reader, medium, other, kind, strengths), self._came, self, "reasons"
        )

    def _came(self, drawn: DrawnReasons) -> None:
        first = self._drawn.picture is None
        self._drawn = drawn
        if drawn.link is not None:
            self._link = drawn.link
        if drawn.picture is None:
            self.canvas.setAccessibleDescription("")
            self.canvas.show_words(drawn.trouble)
        else:
            self.canvas.setAccessibleDescription(drawn.spoken)
            self.canvas.show_picture(drawn.picture, same_medium=not first, keep_view=not first)
        self._fit()
        self._show_state()
        self._veil_anew()

    def _veil_anew(self) -> None:
        """Make the veil in force; until it is there, the canvas shows nothing of the drawing."""
        drawn, strengths = self._drawn, self._strengths()
        if drawn.picture is not None and drawn.picture.strengths != strengths:
            self._workbench.ask(lambda _: drawn_reasons.veiled_anew(drawn, strengths), self._came, self, "reasons")

    def _case_changed(self, changed: Changed) -> None:
        if changed.touched & {Touched.VERDICTS, Touched.LINKS}:
            self._ask()

    def _judge(self, verdict: str) -> None:
        """Say it; saying the same again takes it back. The page follows when the case has it."""
        self._show_state()
        if self._drawn.link is not None:
            said = None if self._link.verdict == verdict else verdict
            self._workbench.decide(Judge(self._link.a, self._link.b, self._link.kind, said), self)

    def _show_state(self) -> None:
        """Which word was said, and whether the pictures are protected."""
        judged = self._drawn.link is not None
        for button, verdict in ((self.confirm, "confirmed"), (self.reject_link, "rejected")):
            button.setEnabled(judged)
            button.setChecked(judged and self._link.verdict == verdict)
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

    def _button(self, name: str, text: str, spoken: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setToolTip(spoken)
        button.setAccessibleDescription(spoken)
        button.setAutoDefault(False)
        button.setCheckable(name != "reasonsClose")
        return button
