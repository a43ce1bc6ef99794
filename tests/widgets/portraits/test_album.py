"""Every view of the album is taken, and shown on its page of the handbook."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, partial
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.demo.job import run_demo
from app.demo.phone import SMALL
from app.desk.look.theme import DARK
from app.desk.text.languages import FOLDER, TRANSLATED
from app.desk.work.services import real_services
from tests.translations.catalogue import read
from tests.widgets import seen_by_nobody
from widgets.main.main_window import MainWindow
from widgets.portraits import of_demo
from widgets.portraits.album import VIEWS
from widgets.portraits.camera import FAST
from widgets.portraits.handbook import names, put_in_place
from widgets.portraits.props import Props, example_of, make_props
from widgets.portraits.sitting import SIZE, take_all
from widgets.portraits.view import Scene, View

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")
HANDBOOK = Path(__file__).resolve().parents[3] / "docs" / "handbook"
PARTS = [VIEWS[at : at + 12] for at in range(0, len(VIEWS), 12)]


@pytest.fixture(scope="module")
def props(tmp_path_factory: pytest.TempPathFactory) -> Props:
    """A small demo, and what stands beside it."""
    place = tmp_path_factory.mktemp("portraits")
    made = run_demo(place / "demo", 2, lambda _: None, lambda _: None, scale=SMALL)
    return make_props(made.case, example_of(made), place / "beside")


class Album:
    """Takes views as they are asked for, each once: all together take longer than a test may on a busy machine."""

    def __init__(self, application: QApplication, props: Props, folder: Path) -> None:
        self.folder = folder
        self.out_of_reach: dict[str, list[str]] = {}
        """By view: what somebody who has no mouse can't reach in it, or can't hear the name of."""
        self.doubled_letters: dict[str, list[str]] = {}
        """By view and language: what shares a letter that is pressed with Alt."""
        self._application = application
        self._props = props
        self._names: set[str] = set()

    def take(self, views: Sequence[View] = VIEWS) -> None:
        """Those that weren't taken yet."""
        wanted = [view for view in views if view.name not in self._names]
        self._names |= {view.name for view in wanted}
        if wanted:
            given = (self._application, wanted, self._props, real_services(), DARK, self.folder)
            list(take_all(*given, quiet_seconds=0.03, quality=FAST, meet=self._walk))

    def read(self, name: str) -> QImage:
        """A picture that was taken."""
        return QImage(str(self.folder / f"{name}.png"))

    def _walk(self, view: View, scene: Scene) -> None:
        window = scene.widget.window()
        for language in ("", *TRANSLATED):
            if doubled := seen_by_nobody.doubled_letters(window, partial(_said, language)):
                self.doubled_letters[f"{view.name} {language}".strip()] = doubled
        if not isinstance(window, MainWindow) and seen_by_nobody.stops(window):
            never_reached, unseen = seen_by_nobody.go_round(window)
            nameless = seen_by_nobody.nameless(window) + seen_by_nobody.nameless_items(window)
            if found := [*nameless, *never_reached, *unseen]:
                self.out_of_reach[view.name] = found


def _said(language: str, context: str, text: str) -> str:
    """What a class says for an English text; wherever it is said, where no class is named; "" where it isn't said."""
    if not language:
        return text
    said = _catalogue(language)
    return said.get((context, text), "") if context else next((to for key, to in said.items() if key[1] == text), "")


@cache
def _catalogue(language: str) -> dict[tuple[str, str], str]:
    return {(each.context, each.source): each.translation for each in read(FOLDER / f"sightline_{language}.ts")}


@pytest.fixture(scope="module")
def album(props: Props, tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Album:
    return Album(qapp, props, tmp_path_factory.mktemp("pictures"))


def test_the_demo_shows_what_it_did_and_needs_no_other_case(props: Props, tmp_path: Path, qapp: QApplication) -> None:
    assert set(of_demo.SHOWN) < {view.name for view in VIEWS}
    alone = Props.alone(props.case, props.example)
    views = [view for view in VIEWS if view.name in of_demo.SHOWN]
    taken = list(take_all(qapp, views, alone, real_services(), DARK, tmp_path, quiet_seconds=0.03, quality=FAST))
    assert {path.stem for path in taken} == {take for view in views for take in view.takes}


@pytest.mark.parametrize("views", PARTS, ids=lambda views: str(views[0].name))
def test_there_is_a_picture_of_every_view(album: Album, views: Sequence[View]) -> None:
    album.take(views)
    assert {path.stem for path in album.folder.glob("*.png")} >= {take for view in views for take in view.takes}


def test_there_is_no_other_picture(album: Album) -> None:
    album.take()
    assert {path.stem for path in album.folder.glob("*.png")} == {take for view in VIEWS for take in view.takes}


def test_pictures_of_the_window_are_as_large_as_the_window(album: Album) -> None:
    album.take()
    assert album.read("gallery").size() == SIZE


def test_what_is_revealed_looks_otherwise(album: Album) -> None:
    album.take()
    hiding = [view.name for view in VIEWS if view.hides]
    assert [name for name in hiding if album.read(name) == album.read(f"{name}-revealed")] == []


def test_every_dialog_is_reached_by_keys_and_named(album: Album) -> None:
    """Pages of the window itself are walked in `test_without_a_mouse`."""
    album.take()
    assert album.out_of_reach == {}


def test_a_letter_leads_to_one_thing_in_every_language(album: Album) -> None:
    album.take()
    assert album.doubled_letters == {}


def test_names_are_given_once() -> None:
    listed = [take for view in VIEWS for take in view.takes]
    assert len(listed) == len(set(listed))


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_every_view_is_shown_on_its_page(view: View) -> None:
    shown = re.findall(r"\]\(images/([\w-]+)\.png\)", (HANDBOOK / view.page).read_text(encoding="utf-8"))
    assert any(name.removesuffix("-light").removesuffix("-revealed") == view.name for name in shown)


def test_the_handbook_has_the_pictures_that_it_names_and_no_others() -> None:
    assert {path.name for path in (HANDBOOK / "images").glob("*.png")} == set(names())


def test_pictures_that_nothing_shows_are_taken_away(tmp_path: Path) -> None:
    first = next(iter(names().items()))
    source = tmp_path / "taken" / first[1]
    source.parent.mkdir(parents=True)
    QImage(8, 8, QImage.Format.Format_RGB888).save(str(source))
    folder = tmp_path / "images"
    folder.mkdir()
    (folder / "of-old.png").write_bytes(b"an old one")
    assert put_in_place(tmp_path / "taken", folder) == (folder / first[0]).stat().st_size
    assert [path.name for path in folder.glob("*.png")] == [first[0]]
