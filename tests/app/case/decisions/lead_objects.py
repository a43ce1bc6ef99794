"""A case with an object that was approved, one that wasn't, and faces: for the tests of packages and merging."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from analysis.objects.object_steps import Steps
from analysis.objects.plain_png import plain_png
from app.case.casefile import Case
from app.case.decisions.clue_decisions import AddClue
from app.case.decisions.face_decisions import DrawFace, GiveFaces, KeepApart, NamePerson, RejectFaces
from app.case.decisions.object_decisions import (
    AddTip,
    ApproveObject,
    CropObject,
    JudgeTip,
    SanitiseObject,
    SetObjectState,
)
from app.case.decisions.series_decisions import CreateSeries
from app.case.queries import objects
from tests.app.case.sample import new_case

OUTLINE = ((0.2, 0.2), (0.8, 0.2), (0.8, 0.7))
REGION = (0.1, 0.2, 0.5, 0.5)
KEYS = ("0" * 31 + "1", "0" * 31 + "2")
PICTURE = plain_png(np.full((4, 6, 3), 90, np.uint8))
UNSEEN = plain_png(np.full((4, 6, 3), 7, np.uint8))
"""The picture at which nobody looked a second time."""


def sanitise(case: Case, number: int, png: bytes) -> None:
    """Give an object this picture."""
    case.perform(SanitiseObject(number, objects.get(case.reader(), number).steps, png))


def case_with_objects(folder: Path) -> Case:
    """O-0001 was published, with a tip that was right; O-0002 is sanitised only. Two persons and four faces."""
    case = new_case(folder, 3)
    for decision in (
        CreateSeries("One", (1, 2, 3)),
        AddClue(1, "furniture", "A chair.", 1, region=REGION),
        AddClue(2, "text", "A label."),
        CropObject(1, "furniture", "Where is this chair sold?", Steps(outline=OUTLINE), key=KEYS[0]),
        CropObject(2, "text", "Which firm is this?", Steps(outline=OUTLINE), key=KEYS[1]),
    ):
        case.perform(decision)
    sanitise(case, 1, PICTURE)
    sanitise(case, 2, UNSEEN)
    for later in (
        ApproveObject(1, by="B. Lind"),
        SetObjectState(1, "published"),
        AddTip(1, "Sold in Oslo.", "2026-02-01"),
        JudgeTip(1, "right"),
        DrawFace(1, (0.1, 0.1, 0.2, 0.2)),
        DrawFace(2, (0.2, 0.1, 0.2, 0.2)),
        DrawFace(3, (0.3, 0.1, 0.2, 0.2)),
        DrawFace(3, (0.7, 0.1, 0.2, 0.2)),
        NamePerson((1,), "victim", "V1"),
        GiveFaces((2,), 1),
        NamePerson((3,), "victim", "V2"),
        RejectFaces((4,), "a poster"),
        KeepApart(faces=(1,), other_faces=(3,)),
        KeepApart(people=(1,), other_people=(2,)),
    ):
        case.perform(later)
    return case
