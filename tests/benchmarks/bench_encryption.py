"""What a passphrase costs: the same work on a case with one and on a case without, in turns.

Usage: python -m tests.benchmarks.bench_encryption [FOLDER] [--rounds N] [--media N]. Without a folder, a made-up phone
is taken in. What is compared is processor time, all processes counted; the goal is 20 % of the throughput of an ingest
with its linking. The other figures say what is felt at a case of many media. Argon2id's second or two is not in them:
it comes once, when a case is opened.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from app.case.casefile import Case
from app.case.decisions.media_decisions import Decide
from app.case.queries import cards, counts, media
from app.case.store import backups, case_key, connection
from app.case.store.case_key import CaseKey
from app.demo.phone import make_phone_dump
from app.ingest.crew import start_crew
from app.ingest.sources import NewSource
from app.jobs.intake import Intake
from tests.benchmarks.bench_case_page import LOOKED_AT, made
from tests.benchmarks.figures import Figure, crowding, publish

_PASSPHRASE = "four words of mine"
_PAGE = 60
_DECISIONS = 200


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--media", type=int, default=200_000)
    arguments = parser.parse_args()
    figures = []
    with tempfile.TemporaryDirectory() as scratch:
        place = Path(scratch)
        folder = arguments.folder or make_phone_dump(place / "phone").folder
        _take_in(folder, place / "warm", "")
        pairs = []
        for number in range(arguments.rounds):
            for passphrase in ("", _PASSPHRASE) if number % 2 else (_PASSPHRASE, ""):
                cost = _take_in(folder, place / f"{number}{bool(passphrase)}", passphrase)
                plain, sealed = (cost, 0.0) if not passphrase else (0.0, cost)
                pairs.append((plain, sealed))
        plain, sealed = (statistics.median(each for each in column if each) for column in zip(*pairs, strict=True))
        figures.append(Figure("encryption: CPU of the ingest (floor: plain)", sealed, "s", plain, plain * 1.2))
        figures += _at_many(place, arguments.media)
    publish([*figures, crowding()])


def _take_in(folder: Path, place: Path, passphrase: str) -> float:
    """Processor seconds of reading a folder into a new case and linking it."""
    with Case.create(place, "BENCH", passphrase=passphrase) as case:
        before = _cpu()
        crew = start_crew(2, case.folder)
        Intake(case, crew, 2).run([NewSource(folder)], lambda progress: None, lambda: False)
        crew.close()
        assert counts.read(case.reader()).media
        return _cpu() - before


def _at_many(place: Path, many: int) -> list[Figure]:
    (place / "many").mkdir()
    plain = made(place / "many", many)
    sealed, key = _encrypted(plain, place / "sealed.case")
    costs = {}
    for folder, its_key in ((plain, None), (sealed, key), (plain, None), (sealed, key)):
        costs[folder] = _felt(folder, its_key, many)
    return [
        Figure(f"encryption: {name} (floor: plain)", costs[sealed][name], "ms", costs[plain][name])
        for name in costs[plain]
    ]


def _encrypted(plain: Path, folder: Path) -> tuple[Path, CaseKey]:
    """The same case with a passphrase."""
    folder.mkdir()
    key, _ = case_key.make(folder, _PASSPHRASE)
    for name in ("case.db", "previews.db"):
        with closing(connection.open_for_writing(plain / name, None)) as db:
            db.execute("ATTACH DATABASE ? AS other KEY ?", (str(folder / name), key.pragma))
            db.execute("SELECT sqlcipher_export('other')")
            for pragma in ("application_id", "user_version"):
                (value,) = db.execute(f"PRAGMA {pragma}").fetchone()
                db.execute(f"PRAGMA other.{pragma} = {int(value)}")
            db.execute("DETACH DATABASE other")
    return folder, key


def _felt(folder: Path, key: CaseKey | None, many: int) -> dict[str, float]:
    """Milliseconds of what an officer waits for."""
    chance = random.Random(1)
    pages = [sorted(chance.sample(range(1, min(many, LOOKED_AT) + 1), _PAGE)) for _ in range(20)]
    with Case.open(folder, key) as case:
        reader = case.reader()
        felt = {
            "all counts of the case": _milliseconds(lambda: counts.read(reader)),
            "60 cards": _milliseconds(lambda: [cards.cards(reader, page) for page in pages]) / len(pages),
            "60 previews": _milliseconds(lambda: [media.previews(reader, page) for page in pages]) / len(pages),
        }
        chosen = [(medium,) for page in pages for medium in page][:_DECISIONS]
        felt["a decision"] = _milliseconds(lambda: [case.perform(Decide(each, category=1)) for each in chosen]) / len(
            chosen
        )
        felt["a backup"] = _milliseconds(lambda: backups.make(folder, key, reserve=0))
    with closing(connection.open_for_reading(folder / "case.db", key)) as reader:
        felt["all ids, cold"] = _milliseconds(lambda: media.select(reader))
    return felt


def _milliseconds(work: Callable[[], object]) -> float:
    before = time.process_time()
    work()
    return (time.process_time() - before) * 1e3


def _cpu() -> float:
    """Processor seconds of this process and of all that have ended."""
    own, ended = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + ended.ru_utime + ended.ru_stime


if __name__ == "__main__":
    os.nice(5)
    main()
