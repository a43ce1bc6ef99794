"""A case with one series of 50,000 members and a thousand others, its files on disk, and all that is said of them.

Made with the real decisions, so that the trail and the history are those of such a case. The files are small JPEGs that
differ in their last bytes: what is measured is what a member costs, not its pixels.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from pathlib import Path

from app import sqlite
from app.case.casefile import Case
from app.case.decisions.clue_decisions import AddClue
from app.case.decisions.entity_decisions import CreateEntity
from app.case.decisions.opinion_decisions import HoldOpinion
from app.case.decisions.referral_decisions import Refer
from app.case.decisions.series_decisions import CreateSeries, SetSeries
from app.case.values.choices import ENTITY_KINDS, STATUSES
from app.case.values.lead_values import Weight
from tests.benchmarks.bench_case_page import made

LARGE = 1
"""The id of the large series."""
_COUNTRIES = ("NL", "DE", "FR", "NO")


def large_case(folder: Path, media: int = 60_000, members: int = 50_000, series: int = 1_000) -> Path:
    """The first `members` media are one series; the others are dealt out to the rest of the `series`."""
    case_path = made(folder, media)
    evidence = folder / "evidence"
    with Case.open(case_path) as case:
        case.write(lambda db: _files(db, evidence))
        case.perform(CreateSeries("Large", tuple(range(1, members + 1)), "in the folder of one account"))
        _others(case, range(members + 1, media + 1), series - 1)
        _said(case, random.Random(1), members)
        case.write(lambda db: _linked(db, random.Random(2), media, members))
    return case_path


def _files(db: sqlite.Connection, evidence: Path) -> None:
    """A file for each occurrence, and its true digests."""
    db.execute("UPDATE source SET path = ?", (str(evidence),))
    rows = db.execute("SELECT medium, path FROM occurrence ORDER BY medium").fetchall()
    for folder in {Path(path).parent for _, path in rows}:
        (evidence / folder).mkdir(parents=True)
    picture = _picture()
    found = []
    for medium, path in rows:
        content = picture + b"%08d" % medium
        (evidence / path).write_bytes(content)
        found.append(
            (
                hashlib.sha256(content).digest(),
                hashlib.md5(content, usedforsecurity=False).digest(),
                hashlib.sha1(content, usedforsecurity=False).digest(),
                len(content),
                medium,
            )
        )
    db.executemany("UPDATE medium SET sha256 = ?, md5 = ?, sha1 = ?, size = ? WHERE id = ?", found)
    db.execute("UPDATE occurrence SET size = (SELECT size FROM medium WHERE id = medium)")
    db.execute("UPDATE medium SET serial = 'SN' || (id % 40) WHERE id % 50 = 0")


def _picture() -> bytes:
    import cv2
    import numpy as np

    pixels = np.random.default_rng(1).integers(0, 255, (48, 64, 3), dtype=np.uint8)
    return bytes(cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, 40])[1])


def _others(case: Case, media: range, series: int) -> None:
    each = max(1, len(media) // max(1, series))
    for place in range(series):
        case.perform(CreateSeries(f"Number {place:04}", tuple(media[place * each : (place + 1) * each])))
        if (status := STATUSES[place % len(STATUSES)]) != "draft":
            case.perform(SetSeries(place + 2, status=status, owner="A. Officer" if place % 3 == 0 else ""))


def _said(case: Case, dice: random.Random, members: int) -> None:
    """300 clues, 40 people and places, opinions and referrals of the large series."""
    for number in range(300):
        weights = (Weight("country", dice.choice(_COUNTRIES), dice.choice((-1, 1, 2))),)
        medium = dice.randint(1, members)
        case.perform(AddClue(medium, "sign", f"a sign with the number {number}", LARGE, weights=weights))
    for number in range(40):
        media = tuple(sorted(dice.sample(range(1, members + 1), min(members, 500))))
        case.perform(CreateEntity(ENTITY_KINDS[number % 4], f"Number {number}", series=(LARGE,), media=media))
    for country, likelihood in zip(_COUNTRIES, ("likely", "unlikely", "roughly_even", "very_unlikely"), strict=True):
        case.perform(HoldOpinion(LARGE, country, likelihood, "as its signs say"))
    case.perform(Refer(LARGE, "NL", "National Unit", "2026-01-05"))


def _linked(db: sqlite.Connection, dice: random.Random, media: int, members: int) -> None:
    """Each medium with about one other near it, one in twenty with any of the case."""

    def links() -> Iterator[tuple[int, int, str, float]]:
        for one in range(1, media + 1):
            other = dice.randint(1, media) if dice.random() < 0.05 else one + dice.randint(4, 40)
            if other <= media and other != one and (other > members) >= (one > members):
                yield min(one, other), max(one, other), dice.choice(("scene", "object", "part of")), dice.random()

    db.executemany("INSERT OR IGNORE INTO link (a, b, kind, method, score) VALUES (?, ?, ?, 'made', ?)", links())
