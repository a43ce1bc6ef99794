"""A case with leads, for the pictures: the demo's, with what officers would have recorded in it."""

from __future__ import annotations

import shutil
from pathlib import Path

from app.case.casefile import Case
from app.case.decisions.clue_decisions import AddClue, ChangeClue, RefuteClues
from app.case.decisions.entity_decisions import CreateEntity
from app.case.decisions.opinion_decisions import HoldOpinion, RejectOpinion
from app.case.decisions.referral_decisions import Refer
from app.case.decisions.series_decisions import CreateSeries, SetSeries
from app.case.queries import links, media, series
from app.case.values.choices import STATUSES
from app.case.values.lead_values import Range, Weight

_TITLES = ("Harbour", "Blue room", "Attic", "Camp site", "Winter yard", "School bag", "Two curtains", "Train")
_PRIORITIES = ("normal", "urgent", "high", "low")
_CAPTIONED = "IMG-20240520-WA0007"
_VOICED = "Music/Track 02"
_AT = "2026-03-02T09:40:00Z"


def make_led_case(demo: Path, place: Path) -> Path:
    """Copy the demo's case into the folder `place`, and record leads in it; gives where it is."""
    folder = place / "leads" / demo.name
    shutil.copytree(demo, folder)
    with Case.open(folder) as case:
        first = [member.medium for member in series.members(case.reader(), 1)]
        others = [stack.media[-1] for stack in links.stacks(case.reader()) if not set(stack.media) & set(first)]
        _series(case, others)
        _clues(case, first)
        _opinions(case)
        _entities(case, first)
        case.perform(
            AddClue(
                captioned(case),
                "text",
                "“greetings from here” (Latin script, language not known)",
                region=(0.052, 0.929, 0.33, 0.069),
                origin="machine",
                method="Read by PP-OCRv6 small (rapidocr 3.10.0, onnxruntime 1.32.0), 100% sure of its letters; it "
                "knows Latin, Chinese and Japanese ones only, and gives those of other scripts as similar Latin ones "
                "or not at all. The script is that of the letters by Unicode 15.0.0. The language isn't known.",
                made_at=_AT,
            )
        )
        sound = voiced(case)
        case.perform(
            AddClue(
                sound,
                "language",
                "Speech from 0:03 to 0:12 (in all 8 s of 15 s).",
                at_ms=3_000,
                end_ms=min(12_000, round(1000 * (media.get(case.reader(), sound).duration or 12))),
                origin="machine",
                method="Speech was found by Silero VAD 6.2, a network that tells voices from other sounds, 99% sure on "
                "average. The language isn't known, nor who speaks: listen. Voices of a radio or a television count "
                "too, and some singing.",
                made_at=_AT,
            )
        )
    return folder


def voiced(case: Case) -> int:
    """The demo's tune in which somebody speaks; in a small demo nobody does, and it stands for it."""
    reader = case.reader()
    sounds = media.select(reader, "kind = 'sound'")
    return next(each for each in sounds if any(_VOICED in path for path in media.paths(reader, each)))


def captioned(case: Case) -> int:
    """The demo's picture that has words written on it; a small demo has none, and its first picture stands for it."""
    reader = case.reader()
    pictures = media.select(reader, "kind = 'picture'")
    with_words = (each for each in pictures if any(_CAPTIONED in path for path in media.paths(reader, each)))
    return next(with_words, pictures[0])


def _series(case: Case, media: list[int]) -> None:
    for place, title in enumerate(_TITLES):
        case.perform(CreateSeries(title, tuple(media[place :: len(_TITLES)][:6]), "same folder and time"))
        case.perform(
            SetSeries(
                place + 2,
                status=STATUSES[place * 3 % len(STATUSES)],
                priority=_PRIORITIES[place % len(_PRIORITIES)],
                owner=("", "B. Lind", "A. Berg")[place % 3],
                first_seen=("2019-05", "", "2021")[place % 3],
            )
        )
    case.perform(
        SetSeries(
            1,
            priority="high",
            owner="A. Berg",
            victims=Range(1, 2),
            offenders=Range(1),
            first_seen="2019-05",
            last_seen="2020",
            distributed="yes",
            central_number="20711",
        )
    )


def _clues(case: Case, media: list[int]) -> None:
    norway, denmark = Weight("country", "NO", 3), Weight("country", "DK", 1)
    case.perform(ChangeClue(1, weights=(norway, Weight("region", "the west coast", 2))))
    for kind, text, weights in (
        ("text", "A timetable of ferries on the wall", (Weight("country", "NO", 2), denmark)),
        ("product", "A bag of a chain of shops", (Weight("country", "SE", 1),)),
        ("socket", "Sockets without a pin for earth", (Weight("country", "DK", -2),)),
    ):
        case.perform(AddClue(media[-1], kind, text, 1, weights=weights, author="A. Berg", made_at=_AT))
    case.perform(RefuteClues((3,), "the shops are in all of Scandinavia"))
    case.perform(
        AddClue(
            media[0],
            "time",
            "The clock was set to UTC+02:00, as in 5 countries.",
            1,
            weights=(Weight("country", "NO", 1), denmark),
            origin="machine",
            method="3 media gave this offset from UTC; it was looked up in the IANA time zone database.",
            made_at=_AT,
        )
    )


def _opinions(case: Case) -> None:
    case.perform(HoldOpinion(1, "NO", "very_likely", "lighthouse and timetable agree"))
    case.perform(RejectOpinion(1, "DK", "there is no such coast"))
    case.perform(HoldOpinion(5, "DE", "likely", "a number plate"))
    case.perform(Refer(1, "NO", "National bureau", "2026-03-02", receipt="K-112"))
    case.perform(SetSeries(1, status="in_analysis"))


def _entities(case: Case, media: list[int]) -> None:
    for kind, label, of in (
        ("victim", "V1", (1, 3)),
        ("offender", "O1", (1, 2, 5)),
        ("location", "blue room", (1, 3)),
        ("device", "grey telephone", (5, 6)),
        ("victim", "V2", (6, 7)),
    ):
        case.perform(CreateEntity(kind, label, series=of, media=tuple(media[:1]), identified=label == "V1"))
