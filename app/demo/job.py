"""The whole job on benign media: a phone is made, taken in, stacked, put in a series, tagged, exported and verified."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.case.casefile import Case
from app.case.decisions.clue_decisions import AddClue
from app.case.decisions.media_decisions import Decide
from app.case.decisions.series_decisions import CreateSeries, SetSeries
from app.case.queries import media
from app.case.queries import series as series_queries
from app.case.values.schemes import load_scheme
from app.demo.phone import FULL, Scale, make_phone_dump
from app.demo.truth import DumpTruth
from app.errors import UserError
from app.exchange.packages.receipt import Receipt
from app.exchange.packages.verify import Verification, verify_package
from app.ingest.crew import Crew, start_crew
from app.ingest.progress import Progress
from app.ingest.sources import NewSource
from app.jobs import handover
from app.jobs.intake import Intake
from app.linking.proposals import propose

_LIGHTHOUSE = (0.11, 0.1, 0.1, 0.43)
"""Where it stands in the first picture of the coast."""
MARKER = ".sightline-demo"
"""Says that a folder was made by the demo, so that the next demo may clear it."""


@dataclass(frozen=True)
class DemoResult:
    """What the demo made."""

    case: Path
    truth: DumpTruth
    receipt: Receipt
    verification: Verification


def run_demo(
    out: Path, workers: int, say: Callable[[str], None], tell: Callable[[Progress], None], scale: Scale = FULL
) -> DemoResult:
    """Make everything anew in the folder `out`. Raises UserError if that holds anything but an earlier demo."""
    _clear(out)
    say("Making benign media: a phone full of painted landscapes, rooms, clips and tunes ...")
    phone = out / "phone"
    truth = make_phone_dump(phone, scale=scale)
    with Case.create(out / "demo", "DEMO-2026-001", "Demo unit", "A. Berg", "neutral") as case:
        crew = start_crew(workers, case.folder)
        try:
            say("Taking it in: reading, recording, linking ...")
            Intake(case, crew, workers).run([NewSource(phone, "EXH-01")], tell, lambda: False)
            say("Making a series of the strongest proposal, tagging it, noting a clue ...")
            chosen = _decide(case, truth)
            say("Exporting the series, reading the package back and verifying it ...")
            receipt = _export(case, crew, out / "packages", chosen)
        finally:
            crew.close()
    return DemoResult(case.folder, truth, receipt, verify_package(receipt.package))


def _decide(case: Case, truth: DumpTruth) -> int:
    """A series of the proposal with most pictures of the coast, and a clue at a lighthouse there."""
    reader = case.reader()
    number_of = {media.get(reader, each).sha256: each for each in media.select(reader, "kind = 'picture'")}
    coast = [each for each in truth.files if each.scene is not None and each.scene.subject == "coast"]
    shot = {number_of[each.sha256]: each for each in coast if each.sha256 in number_of}
    first = max(propose(reader), key=lambda each: len(shot.keys() & set(each.media)), default=None)
    upright = [
        medium
        for medium in (first.media if first is not None else ())
        if medium in shot
        and shot[medium].edit == "original"
        and (found := shot[medium].shot)
        and found.orientation == 1
    ]
    if first is None or not upright:
        raise UserError("The demo found no pictures to propose as a series; this is a defect, please report it.")
    seen = min(upright, key=lambda medium: shot[medium].path)
    case.perform(CreateSeries("A trip to the coast", first.media, "; ".join(reason.words for reason in first.reasons)))
    series = series_queries.all_series(reader)[0].id
    case.perform(SetSeries(series, status="in_analysis", country="NO", note="Fjords and ferries; compare the harbour."))
    relevant = load_scheme(case.info.scheme).categories[0].code
    case.perform(Decide(first.media, stacks=True, category=relevant, add_tags=("harbour", "boat")))
    case.perform(Decide((seen,), note="The lighthouse has blue bands; ask the coast guard which one it is."))
    case.perform(AddClue(seen, "building", "Lighthouse with blue bands", series, "NO", region=_LIGHTHOUSE))
    return series


def _export(case: Case, crew: Crew, folder: Path, series: int) -> Receipt:
    folder.mkdir()
    return handover.export(
        case, crew, folder, "series-full", [series], progress=lambda done, total: None, cancelled=lambda: False
    )


def _clear(out: Path) -> None:
    if out.exists():
        if not (out / MARKER).is_file():
            raise UserError(f"{out} exists and isn't an earlier demo; choose another folder with --out.")
        shutil.rmtree(out)
    try:
        out.mkdir(parents=True)
        (out / MARKER).touch()
    except OSError as error:
        raise UserError(f"{out} can't be made ({error.strerror}); choose another folder with --out.") from error
