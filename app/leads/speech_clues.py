"""Speech that was found in a sound as a clue that a machine offers: from when to when somebody speaks.

Nothing but that there is a voice is told: not in which language, not whose it is, nor whether it comes out of a
loudspeaker. So it speaks for no country; it says where to listen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from analysis.facts import Passage, SpeechHeard
from analysis.sounds.speech_network import NAME
from app.case.decisions.clue_decisions import AddClue
from app.case.queries.series import Clue
from app.linking.clock import clock

KIND = "language"
MOST_TOLD = 4
"""Passages whose times a clue names; of the others it gives the number."""
_METHOD = "Speech was found by "


def is_of_speech(clue: Clue) -> bool:
    """Whether a machine offered it for speech that it found, whatever became of it."""
    return clue.origin == "machine" and clue.kind == KIND and clue.method.startswith(_METHOD)


def speech_clue(medium: int, found: SpeechHeard, lasts: int | None = None) -> AddClue | None:
    """The clue of a medium, ready to be recorded as proposed, at its longest passage; None where nobody speaks.

    `lasts`: how long the medium is by its header, in ms, where that is known: a clue ends within.
    """
    end = found.heard if lasts is None else max(lasts, 1)
    passages = [each for each in found.passages if each.begin < end]
    if not passages:
        return None
    longest = max(passages, key=lambda each: each.spoken)
    return AddClue(
        medium,
        KIND,
        _told(passages, found.heard),
        at_ms=_down(longest.begin),
        end_ms=min(_up(longest.end), end),
        origin="machine",
        method=_method(passages),
    )


def _told(passages: Sequence[Passage], heard: int) -> str:
    spoken = sum(each.spoken for each in passages)
    return f"Speech {_times(passages)} (in all {_length(spoken)} of {_length(heard)})."


def _times(passages: Sequence[Passage]) -> str:
    named = [f"from {clock(each.begin)} to {clock(_up(each.end))}" for each in passages[:MOST_TOLD]]
    more = len(passages) - len(named)
    if more:
        return f"{', '.join(named)} and {more:,} more {'time' if more == 1 else 'times'}"
    return named[0] if len(named) == 1 else f"{', '.join(named[:-1])} and {named[-1]}"


def _method(passages: Iterable[Passage]) -> str:
    sure = _weighted(passages)
    return (
        f"{_METHOD}{NAME}, a network that tells voices from other sounds, {sure:.0%} sure on average. The language "
        "isn't known, nor who speaks: listen. Voices of a radio or a television count too, and some singing."
    )


def _weighted(passages: Iterable[Passage]) -> float:
    each_spoken = [(each.spoken, each.sure) for each in passages]
    return sum(spoken * sure for spoken, sure in each_spoken) / sum(spoken for spoken, _ in each_spoken)


def _length(milliseconds: int) -> str:
    seconds = _up(milliseconds) // 1000
    return f"{seconds} s" if seconds < 60 else clock(seconds * 1000)


def _down(milliseconds: int) -> int:
    """To whole seconds, as times are shown: what is rounded to the nearest would cut a passage."""
    return milliseconds // 1000 * 1000


def _up(milliseconds: int) -> int:
    """The same for an end."""
    return -(-milliseconds // 1000) * 1000
