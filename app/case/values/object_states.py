"""How far an object has come on its way to those who may recognise it.

Imports nothing of weight: the words of the command line need these before it is known what is to be done.
"""

from collections.abc import Mapping

STATES = (
    "draft",
    "sanitised",
    "approved",
    "published",
    "tip",
    "identified_located",
    "identified_ubiquitous",
    "closed",
)
"""Cropped; masked; looked at a second time; shown to others; a tip came; where it is from is known; it is found
everywhere; nothing more is done."""
SHOWN = STATES[3:7]
"""Those in which others have seen it."""
RELEASED = STATES[2:7]
"""Those in which its picture may leave the machine."""
SECOND_LOOKS = ("officer", "words")
"""How a second look was had: by another officer's name, or by words that whoever approved typed."""
TIP_VERDICTS = ("open", "right", "wrong", "unclear")
"""What an officer says of a tip."""

_NEXT: Mapping[str, tuple[str, ...]] = {
    "draft": ("closed",),
    "sanitised": ("closed",),
    "approved": ("sanitised", "published", "closed"),
    "published": ("approved", "tip", "identified_located", "identified_ubiquitous", "closed"),
    "tip": ("published", "identified_located", "identified_ubiquitous", "closed"),
    "identified_located": ("tip", "identified_ubiquitous", "closed"),
    "identified_ubiquitous": ("tip", "identified_located", "closed"),
}


def next_states(state: str, *, pictured: bool) -> tuple[str, ...]:
    """To which states an officer may set an object. It becomes sanitised by a picture being made, and approved by a
    second look only; one that was closed and is taken up again has to be looked at again."""
    if state == "closed":
        return ("sanitised",) if pictured else ("draft",)
    return _NEXT[state]


def next_step(state: str) -> str:
    """The state that an object reaches next on its way, where an officer may set it; an empty text where none is."""
    return next((each for each in STATES[STATES.index(state) + 1 :] if each in _NEXT.get(state, ())), "")
