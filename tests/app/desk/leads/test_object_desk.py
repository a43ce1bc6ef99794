"""Works on one object at a time: what was asked about another one, or before a change, is never shown as its own."""

from __future__ import annotations

import threading
from typing import Any

import msgspec
import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from analysis.objects.object_steps import Outline, Steps
from analysis.objects.sanitising import Sanitised
from app.case.decisions.clue_decisions import AddClue
from app.case.decisions.object_decisions import ChangeObject, CropObject
from app.case.queries import objects
from app.case.queries.objects import Object
from app.desk.leads.object_desk import ObjectDesk
from app.desk.work.workbench import Workbench
from app.errors import UserError
from app.jobs import objects as object_jobs
from tests.widgets.conftest import bench, desk
from tests.widgets.desk_case import DeskCase

__all__ = ["bench", "desk"]
SQUARE: Outline = ((0.2, 0.2), (0.8, 0.2), (0.8, 0.8), (0.2, 0.8))


class SlowJobs:
    """The program's own on a plain red rectangle; they wait until `go_on` is set, but for the crop. The source of
    medium 2 isn't there."""

    def __init__(self) -> None:
        self.go_on = threading.Event()

    def crop(self, case: Any, crew: Any, medium: int, region: Any, at_ms: int = 0) -> NDArray[np.uint8]:
        if medium == 2:
            raise UserError("The source can't be read now: it isn't connected; connect it.")
        return np.full((60, 80, 3), (200, 20, 20), np.uint8)

    def seen_of(self, pixels: NDArray[np.uint8], steps: Steps) -> NDArray[np.uint8]:
        assert self.go_on.wait(10)
        return object_jobs.seen_of(pixels, steps)

    def made_of(self, pixels: NDArray[np.uint8], steps: Steps) -> Sanitised:
        assert self.go_on.wait(10)
        return object_jobs.made_of(pixels, steps)

    def outline_of(self, pixels: NDArray[np.uint8], within: Any = None) -> Outline:
        assert self.go_on.wait(10)
        return SQUARE

    def seen_before(self, case: Any, crew: Any, memory: Any, number: int) -> tuple[Any, ...]:
        return ()


@pytest.fixture
def jobs() -> SlowJobs:
    return SlowJobs()


@pytest.fixture
def found(desk: DeskCase) -> list[Object]:
    """Three objects, of three media."""
    for number in (1, 2, 3):
        desk.add(number)
        desk.case.perform(AddClue(number, "toy", "a bear", region=(0.1, 0.1, 0.5, 0.5)))
        desk.case.perform(CropObject(number, "toy", "Where is this sold?"))
        desk.case.perform(ChangeObject(number, steps=Steps(outline=SQUARE, inset=0)))
    return objects.objects(desk.case.reader())


@pytest.fixture
def told() -> list[tuple[str, object]]:
    """What was handed on, by the name of the signal."""
    return []


@pytest.fixture
def object_desk(
    bench: Workbench, jobs: SlowJobs, found: list[Object], told: list[tuple[str, object]], qtbot: QtBot
) -> ObjectDesk:
    """At work on the first."""
    made = ObjectDesk(bench, QObject(bench), jobs)
    for name in ("cropped", "outlined", "previewed", "stored", "failed"):
        getattr(made, name).connect(lambda value, name=name: told.append((name, value)))
    made.show(found[0])
    qtbot.waitUntil(lambda: made.ready)
    return made


def names(told: list[tuple[str, object]]) -> list[str]:
    return [name for name, _ in told]


def test_what_was_asked_about_one_object_is_never_shown_for_another(
    object_desk: ObjectDesk, jobs: SlowJobs, found: list[Object], told: list[tuple[str, object]], qtbot: QtBot
) -> None:
    busy: list[bool] = []
    object_desk.busy.connect(busy.append)
    object_desk.preview(found[0].steps)
    object_desk.outline()
    object_desk.show(found[1])
    told.clear()
    jobs.go_on.set()
    qtbot.waitUntil(lambda: "failed" in names(told))  # the second's own source isn't there
    qtbot.wait(100)
    assert names(told) == ["failed"]
    assert busy[-1] is False


def test_what_is_previewed_no_longer_is_not_shown_late(
    object_desk: ObjectDesk, jobs: SlowJobs, found: list[Object], told: list[tuple[str, object]], qtbot: QtBot
) -> None:
    object_desk.preview(found[0].steps)
    object_desk.preview(msgspec.structs.replace(found[0].steps, outline=()))
    jobs.go_on.set()
    qtbot.wait(100)
    assert [value for name, value in told if name == "previewed"] == [None]


def test_each_object_that_was_to_be_sanitised_is(
    object_desk: ObjectDesk, jobs: SlowJobs, found: list[Object], desk: DeskCase, qtbot: QtBot
) -> None:
    object_desk.sanitise(found[0].steps)
    object_desk.show(found[2])
    qtbot.waitUntil(lambda: object_desk.ready)
    object_desk.sanitise(found[2].steps)
    jobs.go_on.set()
    qtbot.waitUntil(lambda: [each.state for each in objects.objects(desk.case.reader())].count("sanitised") == 2)


def test_no_object_has_no_picture(
    object_desk: ObjectDesk, jobs: SlowJobs, found: list[Object], told: list[tuple[str, object]], qtbot: QtBot
) -> None:
    object_desk.preview(found[0].steps)
    told.clear()
    object_desk.show(None)
    jobs.go_on.set()
    qtbot.wait(100)
    assert told == [("stored", None)]
    assert not object_desk.ready
