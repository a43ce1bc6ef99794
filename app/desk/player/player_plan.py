"""What of a video is to be fetched next, from where the eye is and where it goes."""

from __future__ import annotations

from dataclasses import dataclass

from app.desk.player.player_frames import FrameStore

_AHEAD, _BEHIND = 30_000, 10_000
"""Milliseconds that are kept at hand before and behind the eye, where the budget allows."""
_STEP_BACK = 1_000
"""A first look back is short, since the frame that is waited for comes last."""
_PIECE_BACK = 4_000


@dataclass(frozen=True, slots=True)
class Aim:
    """Where the eye is (ms), and whether it goes backwards."""

    at: int
    backwards: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time (ms) that is to be fetched; the end exclusive."""

    begin: int
    end: int


def next_span(store: FrameStore, aim: Aim) -> Span | None:
    """What to fetch next; None where all that should be at hand is."""
    ahead, behind = _reach(store, backwards=aim.backwards)
    step = min(_STEP_BACK, max(1, behind))
    if store.find(aim.at) is None:
        return _back_from(aim.at, step) if aim.backwards else Span(max(0, aim.at), aim.at + max(1, ahead))
    forth = store.gap_after(aim.at, aim.at + ahead)
    back = store.gap_before(aim.at, aim.at - behind)
    if forth is not None and _pays(store, aim, forth) and not (aim.backwards and back is not None):
        return Span(forth, aim.at + ahead)
    if back is not None and _pays(store, aim, back):
        return _back_from(back, step if aim.at - back < _STEP_BACK else min(_PIECE_BACK, behind))
    return None


def still_wanted(span: Span, reached: int, store: FrameStore, aim: Aim) -> bool:
    """Whether a fetch of `span` that has come as far as `reached` is to go on.

    Not where the eye waits for something else: for what lies outside of it, or much later in it.
    """
    if store.find(aim.at) is None:
        return reached <= aim.at < min(span.end, reached + 2 * _STEP_BACK)
    ahead, behind = _reach(store, backwards=aim.backwards)
    if reached <= aim.at:  # what is nearest to the eye comes last
        return span.end >= aim.at - behind
    if aim.backwards and store.gap_before(aim.at, aim.at - _STEP_BACK) is not None:
        return False
    return reached <= aim.at + ahead and _pays(store, aim, reached)


def _pays(store: FrameStore, aim: Aim, at: int) -> bool:
    """Whether what lies there would stay: a full store lets go of what lies farthest from the eye."""
    return store.bytes < 0.9 * store.budget or 1.5 * abs(at - aim.at) < store.spread(aim.at)


def _reach(store: FrameStore, *, backwards: bool) -> tuple[int, int]:
    """How much is kept before and behind the eye: the larger part of the budget lies where it goes."""
    density = store.density()
    fits = int(store.budget * 0.9 / density) if density else _AHEAD + _BEHIND
    ahead, behind = min(_AHEAD, fits * 3 // 4), min(_BEHIND, fits // 4)
    return (behind, ahead) if backwards else (ahead, behind)


def _back_from(at: int, length: int) -> Span:
    return Span(max(0, at - length), at + 1)
