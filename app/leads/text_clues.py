"""Text that was read in a medium as clues that a machine offers: what it says, in which script and language.

What stands on a thing tells where it was made for, sold or thrown away, not where a picture was taken: so a language
speaks for its countries with the least weight, only where they are few, and a script alone for none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analysis.facts import Transcript
from app.case.decisions.clue_decisions import AddClue
from app.case.queries.series import Clue
from app.case.values.lead_values import Weight
from app.leads.languages import Guesser, Told, language_of
from app.leads.regions import Regions
from app.leads.scripts import Scripts, looks_alike
from app.leads.suggestions import FEW
from app.leads.text_blocks import TextBlock, blocks, overlap

KIND = "text"
_SAME_PLACE = 0.5


@dataclass(frozen=True)
class TextKnowledge:
    """By what texts are judged. `reader`: what read them, as a method is quoted; `guess`: None: no language is."""

    reader: str
    scripts: Scripts
    regions: Regions
    guess: Guesser | None


def text_clues(
    medium: int,
    read: Sequence[Transcript],
    known: Sequence[Clue],
    knowledge: TextKnowledge,
    *,
    moving: bool = False,
    series: int | None = None,
) -> tuple[AddClue, ...]:
    """What was read in a medium, frame by frame, ready to be recorded as proposed.

    A text that one of the clues that are `known` at the medium says already, be it refuted, isn't offered again, nor
    one that several frames show at one place. `moving`: it is a video, so that a clue stands at a time.
    """
    made: list[AddClue] = []
    said = [(clue.text, clue.region) for clue in known if clue.kind == KIND and clue.origin == "machine"]
    for transcript in read:
        for clue in _clues(medium, transcript, knowledge, moving, series):
            if not any(clue.text == text and _same_place(clue.region, region) for text, region in said):
                made.append(clue)
                said.append((clue.text, clue.region))
    return tuple(made)


def _clues(
    medium: int, transcript: Transcript, knowledge: TextKnowledge, moving: bool, series: int | None
) -> Iterator[AddClue]:
    for block in blocks(transcript.lines):
        told = language_of(block.text.replace("\n", " "), knowledge.scripts, knowledge.guess)
        yield AddClue(
            medium,
            KIND,
            f"“{block.text}” ({_written_in(block.text, told, knowledge)})",
            series,
            at_ms=transcript.at if moving else None,
            region=block.region,
            weights=() if told is None else _weights(told, knowledge.regions),
            origin="machine",
            method=_method(block, told, knowledge),
        )


def _written_in(text: str, told: Told | None, knowledge: TextKnowledge) -> str:
    found = knowledge.scripts.letters(text)
    if set(found) == {"Latin"} and looks_alike(text):
        return "letters that Latin, Cyrillic and Greek share"
    if not found:
        return "digits and signs only"
    scripts = f"{' and '.join(found)} script"
    language = None if told is None else knowledge.regions.language(told.tag)
    return f"{scripts}, language {language.name}" if language else f"{scripts}, language not known"


def _weights(told: Told, regions: Regions) -> tuple[Weight, ...]:
    language = regions.language(told.tag)
    few = language.countries if language and len(language.countries) <= FEW else ()
    return tuple(Weight("country", country, 1) for country in few)


def _method(block: TextBlock, told: Told | None, knowledge: TextKnowledge) -> str:
    sentences = [
        f"Read by {knowledge.reader}, {block.sure:.0%} sure of its letters; it knows Latin, Chinese and Japanese ones "
        "only, and gives those of other scripts as similar Latin ones or not at all.",
        f"The script is that of the letters by Unicode {knowledge.scripts.version}.",
        "The language isn't known." if told is None else told.how,
    ]
    if told is not None and _weights(told, knowledge.regions):
        sentences.append(
            "Where the language is official was looked up in Unicode CLDR; goods travel, so it weighs little."
        )
    return " ".join(sentences)


def _same_place(
    some: tuple[float, float, float, float] | None, other: tuple[float, float, float, float] | None
) -> bool:
    return some is None or other is None or overlap(some, other) >= _SAME_PLACE
