"""Objects that were approved leave the case in a package that is on record."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from PIL import Image

from analysis.objects.object_steps import Steps
from app.case.casefile import Case
from app.case.decisions.clue_decisions import AddClue
from app.case.decisions.object_decisions import ApproveObject, CropObject, SanitiseObject
from app.case.decisions.series_decisions import CreateSeries
from app.case.queries import leads, objects
from app.errors import UserError
from app.exchange.packages.verify import verify_package
from app.jobs import handover
from tests.app.case.sample import new_case

STEPS = Steps(outline=((0.2, 0.2), (0.8, 0.2), (0.8, 0.7)))


def bare_png(shade: int) -> bytes:
    out = io.BytesIO()
    Image.new("L", (20, 10), shade).save(out, "PNG")
    return out.getvalue()


def with_approved_object(case: Case) -> None:
    case.perform(CreateSeries("Series", (1,)))
    case.perform(AddClue(1, "furniture", "A chair.", 1, region=(0.1, 0.2, 0.5, 0.5)))
    case.perform(CropObject(1, "furniture", "Where is it sold?", STEPS))
    case.perform(SanitiseObject(1, objects.get(case.reader(), 1).steps, bare_png(1)))
    case.perform(ApproveObject(1, by="B. Lind"))


def test_where_a_package_was_put_is_on_record_wherever_the_program_was_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "out").mkdir()
    monkeypatch.chdir(tmp_path)
    with new_case(tmp_path / "c", 1) as case:
        with_approved_object(case)
        receipt = handover.export_objects(case, Path("out"), progress=lambda done, total: None, cancelled=lambda: False)
        (made,) = leads.packages(case.reader())
        assert made.path == str(tmp_path / receipt.package)


def test_only_approved_objects_of_the_chosen_series_leave(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    with new_case(tmp_path / "c", 3) as case:
        for medium in (1, 2):
            case.perform(CreateSeries(f"Series {medium}", (medium,)))
            case.perform(AddClue(medium, "furniture", "A chair.", medium, region=(0.1, 0.2, 0.5, 0.5)))
            for _ in range(2):
                case.perform(CropObject(medium, "furniture", "Where is it sold?", STEPS))

        def export(*series: int) -> list[str]:
            receipt = handover.export_objects(
                case, tmp_path / "out", series, progress=lambda done, total: None, cancelled=lambda: False
            )
            assert verify_package(receipt.package).problems == ()
            return sorted(path.name for path in (receipt.package / "data/objects").iterdir())

        with pytest.raises(UserError, match="No object is sanitised and approved"):
            export()
        ids = {each.id: each.public_id for each in objects.objects(case.reader())}
        for number in (1, 2, 3):
            case.perform(SanitiseObject(number, objects.get(case.reader(), number).steps, bare_png(number)))
        for number in (1, 3):
            case.perform(ApproveObject(number, by="B. Lind"))
        assert export() == [ids[1], ids[3]]
        assert export(2) == [ids[3]]
        kept = [json.loads(row[0]) for row in case.reader().execute("SELECT receipt FROM package ORDER BY id")]
        assert [(each["profile"], each["number"]) for each in kept] == [("objects-only", 1), ("objects-only", 2)]
