"""Linking a case: the same outcome whatever the order of arrival, the interruptions, and the number of runs."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from app import sqlite
from app.linking import outcome, thresholds
from app.linking.run import link_case
from tests.app.linking.casebook import Casebook, Medium, packed_region, print_near, random_print

T = TypeVar("T")


@contextmanager
def casebook() -> Iterator[Casebook]:
    with tempfile.TemporaryDirectory() as folder:
        book = Casebook(Path(folder) / "case.db")
        try:
            yield book
        finally:
            book.close()


def link(book: Casebook) -> None:
    assert link_case(book.write, book.reader).complete


def mixed_media(seed: int) -> list[Medium]:
    """Clusters of pictures that overlap, flat and tiny ones, videos cut from each other, and stills of them."""
    random = np.random.default_rng(seed)
    media = []
    for cluster in range(3):
        origin = random_print(random)
        for copy in range(random.integers(1, 6)):
            media.append(
                Medium(
                    f"p{cluster}{copy}",
                    (print_near(random, origin, int(random.integers(0, 45))),),
                    width=int(random.choice([320, 640])),
                    quality=int(random.choice([100, 100, 20])),
                )
            )
        frame = packed_region(print_near(random, origin, 20), (0.1, 0.2, 0.5, 0.6), int(random.choice([3, 3, 1, 0])))
        media.append(Medium(f"p{cluster}f", (random_print(random),), width=900, height=900, regions=frame))
    for film in range(2):
        shots = tuple(random_print(random) for _ in range(8))
        for copy in range(random.integers(1, 4)):
            first = int(random.choice([0, 0, 3]))
            media.append(
                Medium(
                    f"v{film}{copy}",
                    tuple(print_near(random, shot, int(random.integers(0, 20))) for shot in shots[first:]),
                    kind="video",
                    width=int(random.choice([320, 640])),
                    at=tuple(range(0, 1000 * (8 - first), 1000)),
                    duration=1000 * (8 - first),
                )
            )
        media.append(Medium(f"s{film}", (print_near(random, shots[5], 10),)))
    return media


@settings(max_examples=12, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(st.integers(0, 2**32), st.randoms(use_true_random=False), st.data())
def test_order_of_arrival_runs_between_and_interruptions_change_nothing(seed, shuffle, data) -> None:
    media = mixed_media(seed)
    names = [medium.name for medium in media]
    judged = [
        (*data.draw(st.permutations(names))[:2], data.draw(st.sampled_from(["confirmed", "rejected"])))
        for _ in range(data.draw(st.integers(0, 2)))
    ]
    judged = [(a, b, v) for a, b, v in judged if a[0] == b[0] and a[0] in "pv"]
    kinds = {"p": "same picture", "v": "same video"}

    with casebook() as plain, casebook() as rough:
        for medium in media:
            plain.add(medium)
        for a, b, verdict in judged:
            plain.judge(a, b, kinds[a[0]], verdict)
        link(plain)

        arriving = list(media)
        shuffle.shuffle(arriving)
        while arriving:
            for _ in range(shuffle.randint(1, 6)):
                if arriving:
                    rough.add(arriving.pop())
            run_interrupted(rough, shuffle.randint(0, 8))
        for a, b, verdict in judged:
            rough.judge(a, b, kinds[a[0]], verdict)
        run_interrupted(rough, shuffle.randint(0, 8))
        link(rough)

        assert rough.stacks() == plain.stacks()
        assert rough.links() == plain.links()
        assert not link_case(rough.write, rough.reader).media


class _KilledError(Exception):
    pass


def run_interrupted(book: Casebook, writes: int) -> None:
    """Link with tiny transactions, and fail at the given one as if the program had been killed."""
    done = 0

    def write(work: Callable[[sqlite.Connection], T]) -> T:
        nonlocal done
        done += 1
        if done > writes:
            raise _KilledError
        return book.write(work)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(outcome, "_PIECE", 1)
        with suppress(_KilledError):
            link_case(write, book.reader)


def test_links_say_what_agreed() -> None:
    random = np.random.default_rng(5)
    origin, shots = random_print(random), [random_print(random) for _ in range(12)]
    with casebook() as book:
        book.add(Medium("small", (print_near(random, origin, 10),), width=320))
        book.add(Medium("large", (origin,)))
        book.add(Medium("clip", tuple(shots[5:10]), kind="video", at=(0, 1000, 2000, 3000, 4000), duration=5000))
        book.add(
            Medium("film", tuple(shots), kind="video", at=tuple(range(0, 12_000, 1000)), duration=12_000, width=1280)
        )
        book.add(Medium("copy", tuple(shots), kind="video", at=tuple(range(0, 12_000, 1000)), duration=12_100))
        book.add(Medium("still", (shots[7],)))
        link(book)
        assert book.stacks() == {
            "small": "large", "large": "large", "clip": "clip", "film": "film", "copy": "film", "still": "still"
        }  # fmt: skip
        all_agree = "100 % of what changes in the one changes likewise in the other"
        shifted = "from 0:05 of the one and 0:00 of the other they show the same for 4 seconds"
        assert book.links() == {
            ("large", "small", "same picture", "pdq", 1 - 10 / 256, None, "PDQ fingerprints differ in 10 of 256 bits"),
            ("copy", "film", "same video", "pdq-frames", 1.0, 0, f"equally long, and {all_agree}"),
            ("clip", "film", "clip", "pdq-frames", 1.0, 5000, shifted),
            ("film", "still", "still", "pdq-frames", 1.0, -7000, "the picture shows the video at 0:07"),
            ("clip", "still", "still", "pdq-frames", 1.0, -2000, "the picture shows the video at 0:02"),
        }  # fmt: skip


def test_a_screenshot_joins_the_stack_of_what_it_shows_and_does_not_lead_it() -> None:
    random = np.random.default_rng(11)
    origin = random_print(random)
    shown = packed_region(print_near(random, origin, 12), (0.1, 0.3, 0.6, 0.2), 3)
    with casebook() as book:
        book.add(Medium("picture", (origin,), width=1000, height=750))
        book.add(Medium("screenshot", (random_print(random),), width=1080, height=2340, size=9000, regions=shown))
        book.add(Medium("tiny", (random_print(random),), width=320, height=400, regions=shown))
        link(book)
        assert book.stacks() == {"picture": "picture", "screenshot": "picture", "tiny": "picture"}
        (told,) = (each for each in book.links() if "screenshot" in each[:2])
        words = "without what surrounds the picture; PDQ fingerprints differ in 12 of 256 bits"
        assert told == ("picture", "screenshot", "same picture", "pdq-regions", 1 - 12 / 256, None, words)


def test_a_region_of_few_pixels_or_little_structure_never_matches() -> None:
    random = np.random.default_rng(12)
    origin = random_print(random)
    with casebook() as book:
        book.add(Medium("picture", (origin,)))
        tiny, flat = packed_region(origin, (0, 0, 0.2, 0.12), 3), packed_region(origin, (0, 0, 0.5, 0.5), 3, quality=49)
        book.add(Medium("tiny", (random_print(random),), width=500, height=500, regions=tiny))
        book.add(Medium("flat", (random_print(random),), width=500, height=500, regions=flat))
        link(book)
        assert not book.links()


def test_one_of_several_pictures_inside_is_a_part_and_makes_no_stack() -> None:
    random = np.random.default_rng(13)
    origin, other = random_print(random), random_print(random)
    cells = packed_region(print_near(random, origin, 9), (0, 0, 0.5, 1), 0) + packed_region(other, (0.5, 0, 0.5, 1), 0)
    with casebook() as book:
        book.add(Medium("picture", (origin,)))
        book.add(Medium("collage", (random_print(random),), width=900, height=900, regions=cells))
        link(book)
        assert book.stacks() == {"picture": "picture", "collage": "collage"}
        where = "0 % from its left and 0 % from its top, 50 % wide and 100 % high"
        why = f"one of several pictures in the other, at {where}; PDQ fingerprints differ in 9 of 256 bits"
        found = ("collage", "picture", "part of", "pdq-regions", 1 - 9 / 256, None, why)
        assert book.links() == {found}
        book.add(Medium("later", (print_near(random, other, 3),)))
        link(book)
        assert {each[:3] for each in book.links()} == {found[:3], ("collage", "later", "part of")}


def test_layouts_must_be_nearer_than_pictures() -> None:
    random = np.random.default_rng(15)
    page, shot, shown = random_print(random), random_print(random), [random_print(random) for _ in range(2)]
    with casebook() as book:
        for name, bits in {"page": 0, "copy": 20, "other words": 21}.items():
            book.add(Medium(name, (print_near(random, page, bits),), tone=b"\x50", size=100 - bits))
        for name, inside, bits in zip(("one", "two"), shown, (0, 24), strict=True):
            region = packed_region(inside, (0.1, 0.3, 0.6, 0.4), 3)
            book.add(Medium(name, (print_near(random, shot, bits),), width=1080, height=2340, regions=region))
        link(book)
        assert book.stacks() == {
            "page": "page", "copy": "page", "other words": "other words", "one": "one", "two": "two"
        }  # fmt: skip


def test_dark_and_light_screens_of_one_program_are_no_negatives() -> None:
    random = np.random.default_rng(16)
    page = random_print(random)
    negative = bytes(255 - value for value in print_near(random, page, 24))
    for tone, together in ((b"", True), (b"\x50", False)):
        with casebook() as book:
            book.add(Medium("light", (page,), tone=tone))
            book.add(Medium("dark", (negative,), tone=tone))
            link(book)
            assert (len(set(book.stacks().values())) == 1) is together


def test_equal_pixels_are_told() -> None:
    random = np.random.default_rng(14)
    origin = random_print(random)
    with casebook() as book:
        for size, (name, letter) in enumerate([("third", b"b"), ("other", b"a"), ("one", b"a")]):
            book.add(Medium(name, (origin,), pixels=letter * 16, size=size))
        book.add(Medium("flat", (bytes(32),), quality=3, pixels=b"c" * 16))
        book.add(Medium("flat too", (bytes(32),), quality=3, pixels=b"c" * 16))
        link(book)
        methods = {each[:2]: each[3] for each in book.links()}
        assert methods == {("one", "other"): "pixels", ("one", "third"): "pdq"}


def test_flat_and_tiny_pictures_never_match() -> None:
    with casebook() as book:
        for name, medium in {
            "flat": {"quality": 49},
            "flat too": {"quality": 0},
            "tiny": {"width": 63},
            "line": {"height": 1, "width": 20_000},
        }.items():
            book.add(Medium(name, (bytes(32),), **medium))
        link(book)
        assert all(name == reference for name, reference in book.stacks().items())
        assert not book.links()


def test_verdicts_are_followed_and_can_be_taken_back() -> None:
    random = np.random.default_rng(6)
    origin = random_print(random)
    with casebook() as book:
        book.add(Medium("best", (origin,), size=5000))
        book.add(Medium("near", (print_near(random, origin, 4),)))
        book.add(Medium("other", (random_print(random),)))
        book.add(Medium("flat", (bytes(32),), quality=0))
        link(book)
        before = book.stacks(), book.links()
        assert before[0]["near"] == "best"

        book.judge("best", "near", "same picture", "rejected")
        book.judge("best", "other", "same picture", "confirmed")
        book.judge("best", "flat", "same picture", "confirmed")
        link(book)
        assert book.stacks() == {"best": "best", "near": "near", "other": "best", "flat": "best"}
        assert {(a, b, method) for a, b, _, method, *_ in book.links()} == {
            ("best", "near", "pdq"), ("best", "other", "officer"), ("best", "flat", "officer")
        }  # fmt: skip

        book.db.execute("DELETE FROM verdict")
        link(book)
        assert (book.stacks(), book.links()) == before


def test_frames_common_to_many_videos_prove_nothing() -> None:
    random = np.random.default_rng(8)
    intro = [random_print(random) for _ in range(4)]
    with casebook() as book:
        for number in range(40):
            own = [random_print(random) for _ in range(4)]
            at = tuple(range(0, 8000, 1000))
            book.add(Medium(f"v{number}", (*intro, *own), kind="video", at=at, duration=8000 + 900 * number))
        book.add(Medium("intro", (intro[1],)))
        link(book)
        assert not book.links()


@pytest.mark.parametrize("lots", [(1,) * 36, (20, 11, 5), (31, 5)])
def test_what_becomes_common_stops_proving_whenever_it_comes(lots: tuple[int, ...]) -> None:
    random = np.random.default_rng(11)
    intro, at = [random_print(random) for _ in range(6)], tuple(range(0, 12_000, 1000))
    films = [
        Medium(
            f"v{number:02}",
            (*intro, *(random_print(random) for _ in range(6))),
            kind="video",
            at=at,
            duration=12_000 + 900 * number,
        )
        for number in range(sum(lots))
    ]
    with casebook() as book:
        arriving = iter(films)
        for lot in lots:
            for _ in range(lot):
                book.add(next(arriving))
            link(book)
            seen = len(book.ids)
            assert len(book.links()) == (seen * (seen - 1) // 2 if seen <= thresholds.COMMON_FRAME.value else 0)


def test_a_fixed_camera_is_not_the_same_video() -> None:
    random = np.random.default_rng(9)
    view = random_print(random)
    with casebook() as book:
        for name in ("monday", "tuesday"):
            frames = tuple(print_near(random, view, 8) for _ in range(30))
            book.add(Medium(name, frames, kind="video", at=tuple(range(0, 60_000, 2000)), duration=60_000))
        link(book)
        assert book.stacks() == {"monday": "monday", "tuesday": "tuesday"}


def test_a_cancelled_run_is_completed_by_the_next() -> None:
    random = np.random.default_rng(10)
    origin = random_print(random)
    with casebook() as book:
        for number in range(5):
            book.add(Medium(f"p{number}", (print_near(random, origin, number),)))
        summary = link_case(book.write, book.reader, cancelled=lambda: True)
        assert not summary.complete
        assert len(set(book.stacks().values())) == 5
        told: list[tuple[int, int]] = []
        assert link_case(book.write, book.reader, progress=lambda done, total: told.append((done, total))).media == 5
        assert told[-1] == (5, 5)
        assert len(set(book.stacks().values())) == 1
