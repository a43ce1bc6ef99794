"""What stands beside the demo's case in the pictures: another, smaller case, packages, backups, an officer's key."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.case.casefile import Case
from app.case.decisions.clue_decisions import AddClue, RefuteClues
from app.case.decisions.media_decisions import Decide
from app.case.decisions.series_decisions import CreateSeries, SetSeries
from app.case.queries import media
from app.case.store import backups
from app.demo.job import DemoResult
from app.demo.phone import SMALL, make_phone_dump
from app.ingest.crew import start_crew
from app.ingest.sources import NewSource
from app.jobs import handover
from app.jobs.intake import Intake
from app.keys.officer import OfficerKey
from widgets.portraits.led_case import make_led_case
from widgets.portraits.remembered import make_memory

_BACKUPS = ("case-0001-20260301T080000Z.db", "case-0002-20260302T091500Z.db")
"""Names of two backups, so that the pictures don't show when they were taken."""


@dataclass(frozen=True)
class Props:
    """The demo's `case`, and a `package` of it that is signed; `damaged`: the same with one file changed; `second`: a
    case whose source was changed after it was read; `backed_up`: a copy of it that is never opened, and so gets no
    further backup; `ours` and `theirs`: copies of it in which two officers decided, and differ; `leads`:
    the demo's case with leads; `memory`: a workstation's, of a case that shares media with `ours`; `empty`: one
    without a source; `example`: a file to search by."""

    case: Path
    package: Path
    damaged: Path
    second: Path
    backed_up: Path
    ours: Path
    theirs: Path
    leads: Path
    memory: Path
    empty: Path
    example: Path

    def keep(self, file: Path) -> None:
        """Note where they are, for another program."""
        file.write_text(json.dumps({name: str(path) for name, path in asdict(self).items()}))

    @classmethod
    def alone(cls, case: Path, example: Path) -> Props:
        """The demo's case with nothing beside it, for views that show no other."""
        nowhere = {each.name: case.parent / "not made" / each.name for each in fields(cls)}
        return cls(**nowhere | {"case": case, "example": example})

    @classmethod
    def kept(cls, file: Path) -> Props:
        """What `keep` noted."""
        return cls(**{name: Path(path) for name, path in json.loads(file.read_text()).items()})


def officer_key() -> OfficerKey:
    """A key that everyone knows: it signs nothing but what the pictures show, and is the same in each of them."""
    return OfficerKey(Ed25519PrivateKey.from_private_bytes(b"of nobody, and known to everyone"))


def example_of(made: DemoResult) -> Path:
    """A picture of the demo's phone, to search by."""
    files = made.truth.files
    return next(made.truth.folder / each.path for each in files if each.kind == "picture" and each.edit != "original")


def make_props(case: Path, example: Path, place: Path) -> Props:
    """Make them in the folder `place`, in place of what an earlier run left there."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    package = _signed(case, place / "transfer")
    (place / "received").mkdir()
    damaged = place / "received" / package.name
    shutil.copytree(package, damaged)
    _damage(damaged)
    second = _second(place)
    backed_up = place / "backed-up" / second.name
    shutil.copytree(second, backed_up)
    ours, theirs = (place / of / second.name for of in ("ours", "theirs"))
    for copy in (ours, theirs):
        shutil.copytree(second, copy)
    _decide_apart(ours, theirs)
    leads = make_led_case(case, place)
    memory = make_memory(theirs, place / "memory")
    return Props(case, package, damaged, second, backed_up, ours, theirs, leads, memory, _empty(place), example)


def _signed(folder: Path, out_dir: Path) -> Path:
    out_dir.mkdir()
    with Case.open(folder) as case:
        crew = start_crew(1, case.folder)
        try:
            return handover.export(
                case,
                crew,
                out_dir,
                "series-full",
                progress=lambda done, total: None,
                cancelled=lambda: False,
                leave_out_missing=True,
                signer=officer_key(),
            ).package
        finally:
            crew.close()


def _second(place: Path) -> Path:
    """A memory card that was read, and of which one file was changed, one lost and one added since."""
    card = place / "memory-card"
    truth = make_phone_dump(card, seed=2, scale=SMALL)
    with Case.create(place / "2026-0815", "2026-0815", "Demo unit", "A. Berg", "neutral") as case:
        crew = start_crew(1, case.folder)
        try:
            Intake(case, crew, 1).run([NewSource(card, "EXH-07")], lambda _: None, lambda: False)
        finally:
            crew.close()
        folder = case.folder
        for name in _BACKUPS:
            if (made := backups.make(folder, None)) is not None:
                made.path.rename(made.path.with_name(name))
    pictures = [card / file.path for file in truth.files if file.kind == "picture" and not file.inside]
    pictures[0].write_bytes(pictures[0].read_bytes() + b"\0")
    pictures[1].unlink()
    (pictures[0].parent / "added later.txt").write_text("This was not there when the card was read.\n")
    return folder


def _decide_apart(ours: Path, theirs: Path) -> None:
    """Let two officers decide in two copies of a case: mostly alike, here and there not."""
    with Case.open(ours) as case:
        pictures = _pictures(case)
        case.perform(CreateSeries("Old town", pictures[:4]))
        case.perform(SetSeries(1, status="triaged"))
        case.perform(Decide(pictures[:6], category=2))
        case.perform(Decide(pictures[:1], category=1, note="The tower is left of the bridge; compare with the map."))
        case.perform(AddClue(pictures[0], "building", "Round tower with a copper roof", 1))
    with Case.open(theirs) as case:
        case.write(lambda db: db.execute("UPDATE case_info SET value = 'C. Lund' WHERE key = 'officer'"))
    with Case.open(theirs) as case:
        case.perform(Decide(pictures[:9], category=2, add_tags=("tower",)))
        case.perform(Decide(pictures[:1], note="The same tower as in case 2025-0317, seen from the other bank."))
        case.perform(CreateSeries("Old town", pictures[:7]))
        case.perform(SetSeries(1, status="in_analysis", priority="high"))
        case.perform(AddClue(pictures[0], "building", "Round tower with a copper roof", 1))
        case.perform(RefuteClues((1,), "It is slate, wet from rain"))


def _pictures(case: Case) -> tuple[int, ...]:
    rows = media.select(case.reader(), "kind = 'picture'")
    return tuple(rows[:10])


def _empty(place: Path) -> Path:
    with Case.create(place / "2026-0816", "2026-0816", "Demo unit", "A. Berg", "neutral") as case:
        return case.folder


def _damage(package: Path) -> None:
    """Change one octet of the largest file of the payload."""
    payload = [each for each in (package / "data").rglob("*") if each.is_file()]
    largest = max(payload, key=lambda each: (each.stat().st_size, each))
    octets = bytearray(largest.read_bytes())
    octets[len(octets) // 2] ^= 1
    largest.write_bytes(octets)
