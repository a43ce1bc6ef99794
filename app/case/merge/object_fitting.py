"""What of another officer's words about objects can stand on what stands here.

A picture counts with the steps that made it, a second look with the picture and the words that were looked at, and what
was shown with a second look. So an approval of the other copy counts as that officer's word where the very same picture
stands here, and nowhere else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from app.case.merge.merging import Folded, Rank, fold
from app.case.merge.said import Key, Note, Said, State, Value
from app.case.values.object_states import SHOWN

HasPicture = Callable[[str], bool]
"""Whether the picture with this SHA-256 (hex) is here, or came along whole."""

_BASE = ("type", "question", "steps")
_NOT_TAKEN: Mapping[str, Note] = {
    "picture": Note("The picture of an object didn't come along, or was made otherwise than here: sanitise it again."),
    "approval": Note(
        "A second look was had at another picture or other words than those here: the object isn't approved."
    ),
    "state": Note("An object was shown to others there, and isn't approved here: look at it and set its state."),
}


@dataclass
class Fitted:
    """`gone`: what stood here by merging and has nothing to stand on any more. `refused`: as in
    `app.case.merge.merge_checks.Checked`."""

    folded: Folded
    gone: set[Key] = field(default_factory=set)
    refused: Counter[str] = field(default_factory=Counter)


def fold_fitting(ours: State, theirs: State, taken: State, rank: Rank, has_picture: HasPicture) -> Fitted:
    """Fold statements, those about objects one upon the other; see `app.case.merge.merging.fold`."""
    resting = {key for key in theirs if _rests(key)}
    plain = {key: said for key, said in theirs.items() if key not in resting}
    found = Fitted(fold(ours, plain, taken, _pinned(ours, taken, rank)))
    for name, sentence in _NOT_TAKEN.items():
        here = {**ours, **found.folded.puts}
        mine = {key: said for key, said in ours.items() if _rests(key, name)}
        lost = {key for key, said in mine.items() if not _fits(here, key, said)}
        said = {key: theirs[key] for key in resting if key[1] == name}
        fitting = {key: each for key, each in said.items() if _fits(here, key, each, has_picture)}
        if len(fitting) < len(said):
            found.refused[sentence] = len(said) - len(fitting)
        found.gone |= lost
        kept = {key: each for key, each in mine.items() if key not in lost}
        found.folded.add(fold(kept, fitting, taken, rank))
    found.gone -= found.folded.puts.keys()
    return found


def _rests(key: Key, name: str = "") -> bool:
    return key[0][0] == "object" and (key[1] == name if name else key[1] in _NOT_TAKEN)


def _fits(here: State, key: Key, said: Said, has_picture: HasPicture | None = None) -> bool:
    """Whether it has what it rests on. `has_picture` None: it stood here before, with its picture."""
    about, name = key

    def value(of: str) -> object:
        return here[about, of].value if (about, of) in here else None

    if name == "state":
        return said.value not in SHOWN or value("approval") is not None
    if not isinstance(said.value, tuple):
        return False
    if name == "picture":
        steps, picture = said.value
        return steps == value("steps") and (has_picture is None or has_picture(str(picture)))
    stands = value("picture")
    looked_at = (stands[1] if isinstance(stands, tuple) else "", value("type"), value("question"))
    return said.value[:3] == looked_at


def _pinned(ours: State, taken: State, rank: Rank) -> Rank:
    """The order in which words come that rest on others, where this case's own officer built on what came by merging:
    then nothing else takes its place."""
    own = {key[0] for key in ours if _rests(key) and key[1] != "state" and not _came(taken, key, ours[key])}

    def pinned(key: Key, value: Value) -> tuple[object, ...]:
        return () if key[0] in own and key[1] in _BASE else rank(key, value)

    return pinned


def _came(taken: State, key: Key, said: Said) -> bool:
    return key in taken and taken[key].value == said.value
