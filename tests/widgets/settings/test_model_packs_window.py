"""The window of model packs: what each is, one added after a trial, a bad one refused with a sentence, one removed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ingest.rings import InForce
from app.jobs import faces as face_job
from app.jobs.packs import Kind, Packs
from app.models.face_pack import FaceShelf, InstalledFaces
from app.models.shelf import ModelShelf
from tests.app.models.face_packs import write_pack
from tests.widgets.window_services import WEAK, WHOLE
from widgets.settings.model_packs_window import ModelPacksWindow

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


@pytest.fixture
def rings() -> list[InForce]:
    return [WHOLE]


@pytest.fixture
def window(
    tmp_path: Path, rings: list[InForce], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, dressed: object
) -> ModelPacksWindow:
    def tried(candidate: InstalledFaces) -> float:
        return 0.25

    monkeypatch.setattr(face_job, "_try", tried)  # a real worker tries packs in tests/app/jobs
    packs = Packs(ModelShelf(tmp_path / "models"), FaceShelf(tmp_path / "faces"))
    made = ModelPacksWindow(packs, lambda: rings[-1])
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.list.count() == 3)
    return made


def facts(window: ModelPacksWindow) -> dict[str, str]:
    model = window.facts.facts
    rows = range(model.rowCount())
    return {model.index(row, 0).data(): model.index(row, 1).data() for row in rows}


def go_to(window: ModelPacksWindow, kind: Kind) -> None:
    window.list.setCurrentRow([each.kind for each in window._listed].index(kind))


def add(window: ModelPacksWindow, pack: Path, qtbot: QtBot) -> None:
    window.place.line.setText(str(pack))
    qtbot.keyClick(window.place.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.busy)
    qtbot.waitUntil(lambda: window.outcome.isVisible() or window.notice.isVisible())


def test_what_is_off_is_told_with_how_it_is_added(window: ModelPacksWindow) -> None:
    go_to(window, Kind.FACES)
    assert "Looking for faces is off" in window.fault.text()
    assert not window.remove_button.isEnabled()


def test_a_pack_is_added_told_of_and_removed(
    window: ModelPacksWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(window, write_pack(tmp_path / "pack"), qtbot)
    assert "spots@1.0 was added" in window.outcome.text()
    assert window.chosen is not None
    assert window.chosen.title == "spots@1.0"
    told = facts(window)
    assert told["What for"] == "Finds and measures faces"
    assert (told["Licence"], told["Purpose"]) == ("GPL-3.0-or-later", "this test")
    assert told["SHA-256 checked"] == "as the manifest says"
    assert told["One person, one session"].startswith("0.95")
    asked: list[str] = []

    def agree(question: str, yes: str) -> bool:
        asked.append(question)
        return True

    monkeypatch.setattr(window, "confirm", agree)
    qtbot.keyClick(window.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "Looking for faces is off" in window.fault.text())
    assert "spots@1.0" in asked[0]


def test_a_bad_pack_is_refused_with_a_sentence_and_nothing_is_added(
    window: ModelPacksWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    pack = write_pack(tmp_path / "pack")
    (pack / "model.onnx").write_bytes(b"another")
    add(window, pack, qtbot)
    assert "isn't the network that the manifest describes" in window.notice.text()
    assert window.place.line.text() == str(pack), "it stays, to be put right"
    assert [each.title for each in window._listed if each.kind is Kind.FACES] == [""]


def test_a_manifest_that_is_not_the_published_one_is_refused(
    window: ModelPacksWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window.digest.setText("0" * 64)
    add(window, write_pack(tmp_path / "pack"), qtbot)
    assert "not the one that was given" in window.notice.text()


def test_a_network_that_was_changed_since_shows_as_such(window: ModelPacksWindow, tmp_path: Path, qtbot: QtBot) -> None:
    add(window, write_pack(tmp_path / "pack"), qtbot)
    (tmp_path / "faces" / "spots@1.0" / "model.onnx").write_bytes(b"another")
    window.refresh()
    qtbot.waitUntil(lambda: "has changed since it was installed" in window.fault.text())
    assert facts(window)["State"] == "can't be used"


def test_on_a_machine_without_a_cage_no_network_is_tried(
    window: ModelPacksWindow, rings: list[InForce], tmp_path: Path, qtbot: QtBot
) -> None:
    rings.append(WEAK)
    add(window, write_pack(tmp_path / "pack"), qtbot)
    assert "gives no cage" in window.notice.text()


def test_without_a_place_it_says_what_to_choose(window: ModelPacksWindow, qtbot: QtBot) -> None:
    window.add_button.click()
    assert "Choose the folder or the .zip" in window.notice.text()
