"""The handbook is read and searched in the program, by keyboard, and opens nothing but its own pages."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from pytestqt.qtbot import QtBot

from app.desk.look.theme import LIGHT
from app.desk.text.handbook import Handbook
from widgets.appearance import dress
from widgets.handbook.handbook_page import WIDTH
from widgets.handbook.handbook_window import HandbookWindow

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")

PAGES = {
    "README.md": "# Handbook\n\n- [Cases](cases.md): make one\n- [Links](links.md): what is alike\n",
    "cases.md": "# Cases\n\nSee [links](links.md#how-sure-it-is), [the format](../format.md), [a site](https://a.example/x).\n\n"
    "| Key | Does |\n|---|---|\n| `F5` | reads |\n\n    one line\n    another\n\n![wide](images/wide.png)\n",
    "links.md": "# Links\n\n" + "Words of no weight.\n\n" * 60 + "## How sure it is\n\nA harbour, twice a harbour.\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "book"
    (folder / "images").mkdir(parents=True)
    for name, text in PAGES.items():
        (folder / name).write_text(text, encoding="utf-8")
    for place, width in ((folder / "images" / "wide.png", 2 * WIDTH), (tmp_path / "outside.png", 10)):
        picture = QImage(width, 20, QImage.Format.Format_RGB32)
        picture.fill(0)
        assert picture.save(str(place))
    return folder


@pytest.fixture
def window(folder: Path, qtbot: QtBot, dressed: object) -> HandbookWindow:
    made = HandbookWindow(Handbook(folder))
    qtbot.addWidget(made)
    made.show()
    return made


def titles(window: HandbookWindow) -> list[str]:
    return [window.list.item(row).text() for row in range(window.list.count())]


def test_it_opens_at_its_first_page_and_the_list_leads_to_others(window: HandbookWindow) -> None:
    assert titles(window) == ["Cases", "Links"]
    assert window.page.toPlainText().startswith("Cases")
    window.list.setCurrentRow(1)
    assert window.page.toPlainText().startswith("Links")
    assert window.page.verticalScrollBar().value() == 0


def test_words_choose_pages_and_are_marked(window: HandbookWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.field, "harbour")
    assert titles(window) == ["Links"]
    qtbot.keyClick(window.field, Qt.Key.Key_Down)
    assert window.page.toPlainText().startswith("Links")
    assert [each.cursor.selectedText() for each in window.page.extraSelections()] == ["harbour", "harbour"]
    assert window.page.verticalScrollBar().value() > 0, "the first place is led to"
    qtbot.keyClick(window.field, Qt.Key.Key_Escape)
    assert (titles(window), window.page.extraSelections(), window.isVisible()) == (["Cases", "Links"], [], True)
    qtbot.keyClicks(window.field, "nowhere")
    assert titles(window) == []


def test_a_link_leads_to_its_heading_and_back(window: HandbookWindow) -> None:
    assert not window.back_button.isEnabled()
    window.page.anchorClicked.emit(QUrl("links.md#how-sure-it-is"))
    assert window.page.toPlainText().startswith("Links")
    assert window.page.verticalScrollBar().value() > 0
    assert window.list.currentItem().text() == "Links"
    window.back_button.click()
    assert window.page.toPlainText().startswith("Cases")
    assert not window.back_button.isEnabled()


@pytest.mark.parametrize("link", ["../format.md", "https://a.example/x", "file:///etc/hosts", "no-such.md"])
def test_what_is_not_of_the_handbook_is_told_and_not_opened(window: HandbookWindow, link: str) -> None:
    window.page.anchorClicked.emit(QUrl(link))
    assert link.removeprefix("../") in window.notice.text()
    assert window.page.toPlainText().startswith("Cases")
    window.list.setCurrentRow(1)
    assert not window.notice.isVisible()


def test_pictures_are_as_wide_as_the_text_and_come_from_nowhere_else(window: HandbookWindow) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    picture = window.page.loadResource(kind, QUrl("images/wide.png"))
    assert isinstance(picture, QImage)
    assert picture.deviceIndependentSize().width() == WIDTH
    for name in ("../outside.png", "/etc/hostname", "https://a.example/x.png"):
        assert window.page.loadResource(kind, QUrl(name)) is None
    assert window.page.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, QUrl("links.md")) is None


def test_another_theme_colours_its_links_anew(window: HandbookWindow, qapp: object) -> None:
    dress(qapp, LIGHT)  # type: ignore[arg-type]  # the fixture's type
    cursor = window.page.document().find("links")
    assert cursor.charFormat().foreground().color().name() == LIGHT.accent


def test_without_a_handbook_it_says_so(tmp_path: Path, qtbot: QtBot, dressed: object) -> None:
    window = HandbookWindow(Handbook(tmp_path))
    qtbot.addWidget(window)
    window.show()
    assert "README.md" in window.notice.text()
