"""The history of a series has all that was decided about it: of objects, of other officers' work, of answers, too."""

from __future__ import annotations

from pathlib import Path

from app.case.decisions.clue_decisions import AddClue
from app.case.decisions.object_decisions import ChangeObject, CropObject
from app.case.decisions.reply_decisions import Answer, TakeReply
from app.case.decisions.series_decisions import CreateSeries, SetSeries
from app.case.merge import merge_records
from app.case.merge.merge_decisions import Origin, SettleConflicts, TakeIn
from app.case.queries.series_history import history_of
from tests.app.case.sample import new_case


def test_what_came_from_others_and_of_objects_is_in_it(tmp_path: Path) -> None:
    with new_case(tmp_path / "ours", 2) as case, new_case(tmp_path / "theirs", 2) as other:
        for each in (case, other):
            each.perform(CreateSeries("Kitchen", (1,)))
            each.perform(CreateSeries("Room", (2,)))
        case.perform(AddClue(1, "sign", "ICA", 1, region=(0.1, 0.1, 0.5, 0.5)))
        case.perform(CropObject(1, "sign", "Which shop?"))
        case.perform(ChangeObject(1, question="Where is it?"))
        case.perform(SetSeries(1, note="ours"))
        other.perform(SetSeries(1, note="theirs", owner="B. Olsen"))
        case.perform(TakeIn(merge_records.work_of(other.reader()), Origin("d" * 64, "theirs.case")))
        (conflict,) = merge_records.conflicts(case.reader())
        case.perform(SettleConflicts((conflict.id,), "theirs"))
        case.write(lambda db: db.execute("INSERT INTO package VALUES (7, '/out/T-1.bag', 'hash-only', 'x', '{}')"))
        case.perform(TakeReply(7, "ICSE", "2026-03-01T00:00:00.000Z", (Answer("known", code="S-0001"),), "e" * 64))
        assert [event.action for event in history_of(case.reader(), 1).events] == [
            "create series",
            "add clue",
            "crop object",
            "change object",
            "set series",
            "merge",
            "settle conflicts",
            "take reply",
        ]
        assert [event.action for event in history_of(case.reader(), 2).events] == ["create series"]
