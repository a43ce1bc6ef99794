"""Objects go from draft to located through a second look; what changes takes an approval back, and undo every step."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from analysis.objects.object_steps import WARNINGS, Steps, packed, unpacked
from app import sqlite
from app.case.casefile import Case
from app.case.decisions import history
from app.case.decisions.clue_decisions import AddClue, ChangeClue, RefuteClues, RemoveClue, Spot
from app.case.decisions.object_decisions import (
    AddTip,
    ApproveObject,
    ChangeObject,
    CropObject,
    JudgeTip,
    RemoveObject,
    SanitiseObject,
    SetObjectState,
)
from app.case.decisions.series_decisions import CreateSeries
from app.case.queries import objects
from app.errors import UserError
from tests.app.case.sample import decided, new_case

OUTLINE = ((0.2, 0.2), (0.8, 0.2), (0.8, 0.7))
STEPS = Steps(outline=OUTLINE)
PNG = b"\x89PNG\r\n\x1a\n picture"
REGION = (0.1, 0.2, 0.5, 0.5)
QUESTION = "Where is this chair sold?"


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with new_case(tmp_path / "c", 3) as case:
        case.perform(CreateSeries("One", (1, 2)))
        case.perform(AddClue(1, "furniture", "A chair.", 1, region=REGION))
        case.perform(CropObject(1, "furniture", QUESTION, STEPS))
        yield case


def only(case: Case) -> objects.Object:
    (found,) = objects.objects(case.reader())
    return found


def sanitise(case: Case, png: bytes = PNG) -> None:
    case.perform(SanitiseObject(1, only(case).steps, png))


def approve(case: Case) -> None:
    sanitise(case)
    case.perform(ApproveObject(1, by="B. Lind"))


def test_an_object_has_a_running_id_and_the_rectangle_of_its_clue(case: Case) -> None:
    found = only(case)
    assert (found.public_id, found.state, found.picture, found.medium, found.series) == ("O-0001", "draft", None, 1, 1)
    assert found.steps.region == REGION
    assert found.steps.outline == OUTLINE
    case.perform(RemoveObject(1))
    case.perform(CropObject(1, "furniture", QUESTION))
    assert only(case).public_id == "O-0002", "an ID that was given is not given again"
    assert objects.by_name(case.reader(), "o-0002") == objects.by_name(case.reader(), "2") == 2
    with pytest.raises(UserError, match="There is no object O-0001"):
        objects.by_name(case.reader(), "O-0001")


def test_the_rectangle_stays_where_the_outline_was_drawn(case: Case) -> None:
    case.perform(ChangeClue(1, spot=Spot(region=(0, 0, 0.1, 0.1))))
    case.perform(ChangeObject(1, steps=Steps(outline=OUTLINE, inset=9)))
    assert (only(case).steps.region, only(case).steps.inset) == (REGION, 9)


def test_only_a_second_look_lets_it_out(case: Case) -> None:
    assert objects.approved(case.reader()) == []
    sanitise(case)
    assert objects.approved(case.reader()) == []
    with pytest.raises(UserError, match="A second look is needed"):
        case.perform(ApproveObject(1))
    with pytest.raises(UserError, match="another officer"):
        case.perform(ApproveObject(1, by="  a. berg "))
    with pytest.raises(UserError, match="type “O-0001 shows the object only”"):
        case.perform(ApproveObject(1, confirmation="yes"))
    case.perform(ApproveObject(1, confirmation="o-0001 shows  the object only"))
    assert only(case).approved_by == "A. Berg"
    case.undo()
    case.perform(ApproveObject(1, by="B. Lind"))
    (out,) = objects.approved(case.reader())
    digest = hashlib.sha256(PNG).hexdigest()
    assert out == objects.Approved("O-0001", "furniture", QUESTION, "approved", digest)
    assert objects.released(case.reader(), 1) == (out, PNG)
    assert objects.approved(case.reader(), series=1) == [out]
    assert objects.approved(case.reader(), series=2) == []


def test_warnings_must_be_answered(case: Case) -> None:
    case.perform(ChangeObject(1, steps=Steps(outline=((0, 0), (1, 0), (1, 1), (0, 1)), inset=0, by_machine=True)))
    sanitise(case)
    with pytest.raises(UserError, match="reaches the edge"):
        case.perform(ApproveObject(1, by="B. Lind"))
    with pytest.raises(UserError, match="Nearly the whole"):
        case.perform(ApproveObject(1, by="B. Lind", answered=("edge", "machine", "inset")))
    case.perform(ApproveObject(1, by="B. Lind", answered=tuple(WARNINGS)))
    assert history.entries(case.reader(), 1)[0].detail["answered"] == list(WARNINGS)


def test_the_words_are_nobodys_name_in_whichever_field_they_were_typed(case: Case) -> None:
    sanitise(case)
    case.perform(ApproveObject(1, by="O-0001 shows the  object only"))
    assert only(case).approved_by == "A. Berg"


@pytest.mark.parametrize(
    ("change", "state"),
    [
        (ChangeObject(1, steps=Steps(outline=OUTLINE, upscale=2)), "draft"),
        (SanitiseObject(1, msgspec.structs.replace(STEPS, region=REGION), PNG + b"2"), "sanitised"),
        (ChangeObject(1, question="Who knows it?"), "sanitised"),
        (SetObjectState(1, "sanitised"), "sanitised"),
    ],
)
def test_what_changes_takes_the_approval_back(
    case: Case, change: ChangeObject | SanitiseObject | SetObjectState, state: str
) -> None:
    approve(case)
    case.perform(change)
    assert (only(case).state, only(case).approved_by) == (state, "")
    assert objects.approved(case.reader()) == []
    case.undo()
    assert (only(case).state, only(case).approved_by) == ("approved", "B. Lind")
    assert len(objects.approved(case.reader())) == 1


def test_the_same_picture_again_leaves_the_approval(case: Case) -> None:
    approve(case)
    sanitise(case)
    assert only(case).state == "approved"


def test_what_was_shown_stays_as_it_was(case: Case) -> None:
    approve(case)
    case.perform(SetObjectState(1, "published"))
    for change in (ChangeObject(1, question="Other?"), SanitiseObject(1, only(case).steps, PNG), RemoveObject(1)):
        with pytest.raises(UserError, match=r"crop a new object|close it instead"):
            case.perform(change)


@pytest.mark.parametrize("back", [("approved",), ("approved", "sanitised"), ("closed", "sanitised"), ("closed",)])
def test_what_was_shown_once_stays_as_it_was_whatever_its_state_became(case: Case, back: tuple[str, ...]) -> None:
    approve(case)
    case.perform(SetObjectState(1, "published"))
    for state in back:
        case.perform(SetObjectState(1, state))
    published = only(case).picture
    assert only(case).ever_shown
    before = decided(case.reader())
    for change in (
        ChangeObject(1, question="Other?"),
        ChangeObject(1, steps=Steps(outline=((0.1, 0.1), (0.9, 0.1), (0.9, 0.8)))),
        SanitiseObject(1, only(case).steps, PNG + b"x"),
        RemoveObject(1),
    ):
        with pytest.raises(UserError, match=r"crop a new object|close it instead"):
            case.perform(change)
    assert decided(case.reader()) == before
    assert only(case).picture == published
    if back[-1] == "sanitised":
        case.perform(ApproveObject(1, by="B. Lind", answered=tuple(WARNINGS)))
        case.perform(SetObjectState(1, "published"))
        assert only(case).picture == published


def test_what_was_never_shown_may_be_changed_after_it_was_closed(case: Case) -> None:
    approve(case)
    case.perform(SetObjectState(1, "published"))
    case.undo()
    for state in ("closed", "sanitised"):
        case.perform(SetObjectState(1, state))
    assert not only(case).ever_shown, "to publish it was taken back"
    assert case.perform(ChangeObject(1, question="Other?")).seq
    assert case.perform(RemoveObject(1)).seq


def test_states_follow_each_other(case: Case) -> None:
    for state in ("approved", "published", "sanitised"):
        with pytest.raises(UserError, match="O-0001 is draft, and can be set to closed only"):
            case.perform(SetObjectState(1, state))
    with pytest.raises(UserError, match="no state of an object"):
        case.perform(SetObjectState(1, "lost"))
    with pytest.raises(UserError, match="sanitise it first"):
        case.perform(ApproveObject(1, by="B. Lind"))
    approve(case)
    for state in ("published", "tip", "identified_ubiquitous", "identified_located", "closed", "sanitised"):
        case.perform(SetObjectState(1, state))
        assert only(case).state == state
    assert only(case).approved_by == "", "what is taken up again has to be looked at again"


def test_tips_come_to_what_was_published_and_have_verdicts(case: Case) -> None:
    approve(case)
    with pytest.raises(UserError, match="tips come to objects that were published"):
        case.perform(AddTip(1, "Sold in Malmö."))
    case.perform(SetObjectState(1, "published"))
    case.perform(AddTip(1, " Sold in Malmö. ", "2026-05-30"))
    assert only(case).state == "tip"
    (tip,) = only(case).tips
    assert (tip.received, tip.summary, tip.verdict, tip.author) == ("2026-05-30", "Sold in Malmö.", "open", "A. Berg")
    case.perform(JudgeTip(tip.id, "right"))
    assert only(case).tips[0].verdict == "right"
    case.undo()
    case.undo()
    assert (only(case).state, only(case).tips) == ("published", ())
    for wrong, words in (
        (AddTip(1, " "), "needs words"),
        (AddTip(1, "x", "May"), "is no day"),
        (JudgeTip(9, "right"), "no tip 9"),
    ):
        with pytest.raises(UserError, match=words):
            case.perform(wrong)


def test_the_question_may_not_tell_of_the_source(case: Case) -> None:
    digest = f"{1:064x}"
    for told in (f"Seen in {only_digest(case)}?", f"Seen in {only_digest(case)[:16]}?"):
        with pytest.raises(UserError, match="holds a digest of the medium"):
            case.perform(ChangeObject(1, question=told))
    case.perform(ChangeObject(1, question=f"Is {digest[:14]} its number?"))
    write(case, "UPDATE occurrence SET path = 'DCIM/Anna room.JPG' WHERE medium = 1")
    with pytest.raises(UserError, match="holds the medium's file name"):
        case.perform(ChangeObject(1, type="As in anna ROOM.jpg"))
    write(case, "UPDATE occurrence SET path = 'DCIM/100NORTH/Anna room.JPG' WHERE medium = 1")
    for place in ("Of dcim/100north?", "Of DCIM\\100NORTH\\?", "From /evidence/PHONE?"):
        with pytest.raises(UserError, match="says where the medium lay"):
            case.perform(ChangeObject(1, question=place))
    case.perform(ChangeObject(1, question="Is 100NORTH a phone or a tablet?"))
    for empty in ("", "  ", "a\x00b", "a" * 501):
        with pytest.raises(UserError, match="needs a question of 1 to 500"):
            case.perform(ChangeObject(1, question=empty))


def write(case: Case, statement: str) -> None:
    def work(db: sqlite.Connection) -> None:
        db.execute(statement)

    case.write(work)


def only_digest(case: Case) -> str:
    return str(case.reader().execute("SELECT hex(sha256) FROM medium WHERE id = 1").fetchone()[0]).lower()


@pytest.mark.parametrize(
    ("steps", "words"),
    [
        (Steps(outline=((0.1, 0.1), (0.9, 0.9), (0.9, 0.1), (0.1, 0.9))), "crosses itself"),
        (Steps(outline=((0.1, 0.1), (1.2, 0.9), (0.9, 0.1))), "can't be sanitised so"),
        (Steps(outline=((0.1, 0.1), (0.2, 0.2))), "three points"),
        (Steps(outline=((0.1, 0.1), (0.2, 0.2), (0.3, 0.3))), "nothing inside"),
        (Steps(cutouts=(OUTLINE,)), "draw the outline"),
        (Steps(outline=OUTLINE, fill="red"), "is no fill"),
        (Steps(outline=OUTLINE, levels=(9, 9)), "black darker than white"),
        (Steps(outline=OUTLINE, upscale=9), "can't be sanitised so"),
    ],
)
def test_impossible_steps_are_refused(case: Case, steps: Steps, words: str) -> None:
    with pytest.raises(UserError, match=words):
        case.perform(ChangeObject(1, steps=steps))
    with pytest.raises(UserError, match=words):
        case.perform(CropObject(1, "toy", "Which?", steps))
    assert len(objects.objects(case.reader())) == 1


def test_a_picture_of_other_steps_is_refused(case: Case) -> None:
    with pytest.raises(UserError, match="was changed while its picture was made"):
        case.perform(SanitiseObject(1, STEPS, PNG))
    with pytest.raises(UserError, match="is no picture"):
        case.perform(SanitiseObject(1, only(case).steps, b"nothing"))


def test_a_clue_stays_while_an_object_was_cropped_from_it(case: Case) -> None:
    with pytest.raises(UserError, match="O-0001 was cropped from this clue"):
        case.perform(RemoveClue(1))
    case.perform(RefuteClues((1,), "A mirror."))
    with pytest.raises(UserError, match="was refuted"):
        case.perform(CropObject(1, "toy", "Which?"))
    with pytest.raises(UserError, match="no clue 7"):
        case.perform(CropObject(7, "toy", "Which?"))


def test_sounds_have_no_objects(case: Case) -> None:
    write(case, "UPDATE medium SET kind = 'sound' WHERE id = 2")
    case.perform(AddClue(2, "language", "Speech."))
    with pytest.raises(UserError, match="pictures and videos"):
        case.perform(CropObject(2, "toy", "Which?"))


def test_undo_takes_every_step_back(case: Case) -> None:
    approve(case)
    case.perform(SetObjectState(1, "published"))
    case.perform(AddTip(1, "Sold in Malmö."))
    states = []
    for _ in range(5):
        states.append(only(case).state)
        case.undo()
    assert states == ["tip", "published", "approved", "sanitised", "draft"]
    assert objects.objects(case.reader()) == []
    for _ in range(5):
        case.redo()
    assert only(case).state == "tip"
    assert objects.png_of(case.reader(), only(case).picture or "") == PNG


def test_the_trail_can_be_read_by_series(case: Case) -> None:
    approve(case)
    newest = history.entries(case.reader(), 1)[0]
    assert (newest.action, newest.target, newest.detail["series"]) == ("approve object", "O-0001", "S-0001")


def test_steps_survive_being_stored() -> None:
    steps = Steps(REGION, 12, OUTLINE, (OUTLINE,), "#010203", 4, 2, 3, (5, 250), by_machine=True)
    assert unpacked(packed(steps)) == steps
    assert packed(steps) == packed(unpacked(packed(steps)))
