"""What officers said of objects, as statements, of which one rests on another: a picture is made by steps, an approval
is of a picture and of the words to it, and only what was approved was shown to others."""

from __future__ import annotations

from collections.abc import Mapping

from analysis.objects.object_steps import Steps, packed, unpacked
from app.case.export.object_facts import ObjectFacts
from app.case.merge.officer_work import OfficerWork
from app.case.merge.said import About, Said, Statements, Value, clean
from app.case.values.object_states import SHOWN

PROGRESS = (*SHOWN, "closed")
"""States that are a word of their own; the others follow from what else is said."""


def add_objects(found: Statements, work: OfficerWork, clues: Mapping[int, About]) -> None:
    """Add what the work says of objects; of one whose clue isn't told, nothing can be. `clues`: by what they go, by
    their ids there."""
    for each in work.objects:
        if each.clue in clues:
            _object(found, each, clues[each.clue], work.officer)
        else:
            found.nameless += 1


def object_about(sha256: str, key: str) -> About:
    """What an object is: the medium (SHA-256 in hex) it was cropped from, and its key."""
    return "object", sha256, key


def running_ids(work: OfficerWork) -> dict[About, str]:
    """By what running IDs its objects go there."""
    return {object_about(each.sha256.hex(), each.key): each.public_id for each in work.objects}


def own_id(public_id: str, key: str) -> str:
    """Its running ID in the case where it was cropped."""
    return public_id.removesuffix(f"-{key[:6]}")


def ids_here(own: str, key: str) -> tuple[str, ...]:
    """What its running ID is in another case: the first of these that is free there, which is the first unless somebody
    means harm. It follows from its own and its key, so that it is the same whoever's work came first."""
    return f"{own}-{key[:6]}", f"{own}-{key}", key


def place_of(steps: Steps) -> str:
    """Steps of which only the rectangle and the time are said."""
    return packed(Steps(region=steps.region, at=steps.at))


def corners(steps: str) -> int:
    """How many corners the outline has in these steps."""
    return len(unpacked(steps).outline)


def _object(found: Statements, each: ObjectFacts, clue: About, officer: str) -> None:
    about, steps = object_about(each.sha256.hex(), each.key), packed(each.steps)
    kind, question = clean(each.type), clean(each.question)

    def say(name: str, value: Value, by: str = "", detail: str = "") -> None:
        found.add(about, name, Said(value, clean(by) or officer, clean(detail)))

    say("made", (own_id(clean(each.public_id), each.key), place_of(each.steps), clue[1:]), each.made_by, each.made_at)
    say("type", kind)
    say("question", question)
    if each.steps.outline:
        say("steps", steps)
        if each.picture is not None:
            say("picture", (steps, each.picture), each.sanitised_by)
        if each.picture is not None and each.approval is not None:
            looked = each.approval
            value = (each.picture, kind, question, clean(looked.by), looked.how)
            say("approval", value, looked.by, looked.at)
    if each.state in PROGRESS:
        say("state", each.state)
    for tip in each.tips:
        name = f"{tip.received}:{clean(tip.summary).strip()}"
        say(f"tip:{name}", True, tip.author)
        if tip.verdict != "open":
            say(f"verdict:{name}", tip.verdict)
