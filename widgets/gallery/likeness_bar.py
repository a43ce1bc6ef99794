"""One row that says what the listed media are like, and why the current one is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.desk.look import icons
from app.desk.look.theme import Space, Theme
from app.desk.text.display import clock, one_line
from app.desk.text.numbers import decimal, whole
from app.desk.wording import words
from app.desk.work.workbench import Found, Region, Workbench
from widgets.parts.choosing import choose_file
from widgets.parts.plain_label import PlainLabel, elided_label


class LikenessBar(QWidget):
    """Searches by example, and tells what came of it. Hidden until something is searched for.

    Signals:
        found: the ids of what is alike (a tuple), the most alike first; never none.
        closed: the officer is done with what was found.
    """

    found = Signal(object)
    closed = Signal()

    def __init__(self, workbench: Workbench, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._name = ""
        self._listed = ""
        self._found: list[Found] = []
        self.setObjectName("likenessBar")
        self.words = PlainLabel("", "likenessWords")
        self.reason = elided_label("likenessReason", tone="muted")
        self.done = QPushButton()
        self.done.setObjectName("likenessDone")
        self.done.setAccessibleName(self.tr("Back to what remains"))
        self.done.setToolTip(self.done.accessibleName())
        self.done.clicked.connect(self._give_up)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self.words)
        layout.addWidget(self.reason, 1)
        layout.addWidget(self.done)
        self.set_theme(theme)
        self.hide()

    def look_for(self, example: Path | int, name: str, region: Region | None = None) -> None:
        """Search for what is like a file or a medium; `name` is what it is called here."""
        self._name = name
        self._say(self.tr("Looking for what is like {0}…").format(name))
        self._workbench.find_like(example, region, self._came, self._failed, self)

    def choose(self) -> None:
        """Let the officer choose a file, and search for what is like it."""
        self._workbench.expect_find_like()
        chosen = choose_file(self, self.tr("Search by example: a picture, video or sound"))
        if chosen:
            self.look_for(Path(chosen), one_line(Path(chosen).name))

    def look_for_chosen(self, media: tuple[int, ...], region: Region | None) -> None:
        """Search for what is like the one medium that is chosen, or like a region of it."""
        if len(media) > 1:
            self._workbench.said.emit(self.tr("Choose one medium only."))
        elif media:
            self.look_for(media[0], self.tr("the part marked") if region else self.tr("the medium"), region)

    def tell(self, medium: int) -> None:
        """Say why this medium, or what of its stack, was found."""
        reasons = [each for each in self._found if each.medium == medium]
        reasons = reasons or [each for each in self._found if each.stack == medium]
        self.reason.setText(_in_words(reasons[0]) if reasons else "")

    def end(self) -> None:
        """Something else is listed now."""
        if self._found:
            self._found = []
            self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw the icon anew."""
        self.done.setIcon(icons.icon("x", theme))

    def _came(self, found: list[Found]) -> None:
        others = [each for each in found if each.kind != "same file"]
        if not others:
            else_ = self.tr("Nothing else in the case is like {0}.")
            self._failed((else_ if found else self.tr("Nothing in the case is like {0}.")).format(self._name))
            return
        self._found = found
        media = tuple(dict.fromkeys(each.medium for each in found))
        one, many = self.tr("1 medium is like {0}"), self.tr("{1} media are like {0}")
        self._listed = (one if len(media) == 1 else many).format(self._name, whole(len(media)))
        self._say(self._listed)
        self.found.emit(media)

    def _failed(self, sentence: str) -> None:
        """The listing stays; so does what is said of it, if it is one of an earlier search."""
        if self._found:
            self._say(self._listed)
        else:
            self.hide()
        self._workbench.said.emit(sentence)

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.reason.setText("")
        self.show()

    def _give_up(self) -> None:
        self._found = []
        self.hide()
        self.closed.emit()


def _in_words(found: Found) -> str:
    at = "" if found.at is None else f", {clock(round(found.at * 1000))}"
    return one_line(f"{words.link_kind(found.kind)}, {decimal(found.score, 2)}{at}: {found.detail}", 200)
