"""The frames at hand form a chain: whatever came in whatever order, a time has the frame that is seen then, or none."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.facts import Played, ProxyFrame
from app.desk.player.player_frames import FrameStore
from app.desk.player.player_plan import Aim, Span, next_span, still_wanted

LENGTHS = st.lists(st.integers(1, 300), min_size=1, max_size=60)


def film(lengths: list[int], size: int = 10) -> list[ProxyFrame]:
    """Frames of these lengths (ms), one after the other."""
    frames, at = [], 0
    for length in lengths:
        frames.append(ProxyFrame(at, at + length, bytes(size)))
        at += length
    return frames


def piece(frames: list[ProxyFrame], begin: int, end: int) -> Played:
    """Some of them, as a worker sends them."""
    return Played(tuple(frames[begin:end]), first=begin == 0, last=end >= len(frames))


@given(LENGTHS, st.data())
def test_any_pieces_in_any_order_give_the_right_frame_or_none(lengths: list[int], data: st.DataObject) -> None:
    frames, store, there = film(lengths), FrameStore(10**6), set()
    for _ in range(data.draw(st.integers(1, 6))):
        begin = data.draw(st.integers(0, len(frames) - 1))
        end = data.draw(st.integers(begin + 1, len(frames)))
        store.put(piece(frames, begin, end), 0)
        there |= set(range(begin, end))
    for number, frame in enumerate(frames):
        for at in (frame.at, frame.until - 1):
            assert store.find(at) == (frame if number in there else None)
        if number in there:
            after = frames[number + 1] if number + 1 in there else None
            before = frames[number - 1] if number - 1 in there and number else None
            assert store.after(frame) == after
            assert store.before(frame) == before


@given(LENGTHS)
def test_all_frames_are_gone_through_once_each_way(lengths: list[int]) -> None:
    frames, store = film(lengths), FrameStore(10**6)
    store.put(piece(frames, 0, len(frames)), 0)
    seen = [store.find(0)]
    while (frame := seen[-1]) is not None and not store.is_last(frame):
        seen.append(store.after(frame))
    assert seen == frames
    back = [seen[-1]]
    while (frame := back[-1]) is not None and not store.is_first(frame):
        back.append(store.before(frame))
    assert back == frames[::-1]


def test_beyond_the_ends_the_first_and_the_last_frame_are_seen() -> None:
    store = FrameStore(1000)
    frames = [ProxyFrame(80, 120, b"a"), ProxyFrame(120, 160, b"b")]
    store.put(Played(tuple(frames), first=True, last=True), 0)
    assert store.find(0) == frames[0]
    assert store.find(10_000) == frames[1]


def test_what_lies_farthest_from_the_eye_goes_first() -> None:
    store = FrameStore(100)
    frames = film([10] * 30)
    store.put(piece(frames, 0, 30), 150)
    assert store.bytes <= 100
    kept = [frame.at for frame in frames if store.find(frame.at)]
    assert len(kept) == 10
    assert all(abs(at - 150) <= 50 for at in kept)


def fetched(store: FrameStore, frames: list[ProxyFrame], aim: Aim) -> list[Span]:
    """All that is fetched until nothing more is wanted, as the feed does it."""
    spans: list[Span] = []
    while (span := next_span(store, aim)) is not None and span not in spans:
        spans.append(span)
        assert len(spans) < 500, "it never comes to an end"
        wanted = [
            number for number, frame in enumerate(frames) if frame.until > span.begin and frame.at < span.end
        ] or [len(frames) - 1]
        for number in wanted:
            store.put(piece(frames, number, number + 1), aim.at)
            if not still_wanted(span, frames[number].until, store, aim):
                break
    return spans


@given(LENGTHS, st.data())
def test_a_short_video_is_fetched_whole_and_then_nothing_more(lengths: list[int], data: st.DataObject) -> None:
    frames, store = film(lengths), FrameStore(10**6)
    at = data.draw(st.integers(0, frames[-1].until))
    fetched(store, frames, Aim(at, data.draw(st.booleans())))
    if frames[-1].until - at < 30_000 and at < 10_000:
        assert all(store.find(frame.at) == frame for frame in frames)


@settings(max_examples=40)
@given(st.integers(0, 3_999), st.booleans(), st.integers(2_000, 60_000))
def test_a_small_budget_ends_the_fetching_with_what_is_near(at: int, backwards: bool, budget: int) -> None:
    frames, store = film([40] * 4_000, 100), FrameStore(budget)
    spans = fetched(store, frames, Aim(at * 40, backwards))
    assert store.bytes <= budget
    assert store.find(at * 40) == frames[at]
    assert len(spans) < 60


def test_the_frame_that_is_waited_for_comes_first() -> None:
    frames, store = film([40] * 1_000), FrameStore(10**6)
    spans = fetched(store, frames, Aim(20_000))
    assert spans[0].begin == 20_000
    back = fetched(FrameStore(10**6), frames, Aim(20_000, backwards=True))
    assert back[0] == Span(19_000, 20_001)


def test_a_fetch_is_given_up_when_the_eye_goes_elsewhere() -> None:
    frames, store = film([40] * 1_000), FrameStore(10**6)
    store.put(piece(frames, 0, 20), 0)
    span = Span(0, 30_000)
    assert still_wanted(span, 800, store, Aim(0))
    assert still_wanted(span, 800, store, Aim(1_200)), "it comes there soon"
    assert not still_wanted(span, 800, store, Aim(25_000))
    assert not still_wanted(span, 800, store, Aim(39_000))
