import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.linking.local.index import Candidates, Sketch, candidates, segment
from app.linking.local.points import mirrored
from tests.app.linking.local.pictures import cropped, painting, view
from tests.app.linking.local.pictures import mirrored as turned_over


def sketches(seed: int, count: int, points: int = 128) -> list[Sketch]:
    random = np.random.default_rng(seed)
    return [
        Sketch(
            random.integers(0, 2**64, (points, 4), dtype=np.uint64),
            random.integers(0, 256, (points, 2)).astype(np.uint8),
        )
        for _ in range(count)
    ]


def shared(found: Candidates) -> dict[tuple[int, int], int]:
    return {
        (row, view): count
        for row, view, count in zip(found.asking.tolist(), found.view.tolist(), found.shared.tolist(), strict=True)
    }


def test_each_finds_itself_and_no_stranger() -> None:
    all_of_them = sketches(1, 50)
    found = shared(candidates(all_of_them, segment(np.arange(50), all_of_them)))
    assert set(found) == {(row, row) for row in range(50)}
    assert min(found.values()) >= 120


def test_the_mirrored_one_finds_itself() -> None:
    sketch = sketches(2, 1)[0]
    turn = (128 - sketch.poses[:, 0].astype(int)) % 256
    image = Sketch(mirrored(sketch.words), np.stack([turn, sketch.poses[:, 1]], axis=1).astype(np.uint8))
    assert shared(candidates([image], segment(np.arange(1), [sketch])))[0, 0] >= 120


def test_points_that_agree_on_no_turn_count_little() -> None:
    sketch = sketches(3, 1)[0]
    scattered = Sketch(sketch.words, np.random.default_rng(4).integers(0, 256, (128, 2)).astype(np.uint8))
    whole = Sketch(sketch.words, sketch.poses + np.uint8(3))
    index = segment(np.arange(2), [scattered, whole])
    found = shared(candidates([sketch], index, least=1))
    assert found[0, 1] > 3 * found[0, 0]


@settings(max_examples=30)
@given(st.integers(0, 2**32), st.integers(1, 12), st.integers(1, 12), st.floats(0, 0.3))
def test_asking_the_other_way_round_gives_the_same(seed: int, some: int, others: int, noise: float) -> None:
    random = np.random.default_rng(seed)
    base = sketches(seed, 1)[0]

    def copy() -> Sketch:
        flips = np.packbits(random.random((128, 256)) < noise, axis=1).view(np.uint64).reshape(128, 4)
        kept = random.permutation(128)[: random.integers(1, 129)]
        return Sketch(
            (base.words ^ flips)[kept], (base.poses + random.integers(0, 12, (128, 2)).astype(np.uint8))[kept]
        )

    one, other = [copy() for _ in range(some)], [copy() for _ in range(others)]
    there = shared(candidates(one, segment(np.arange(others), other), least=1))
    back = shared(candidates(other, segment(np.arange(some), one), least=1))
    assert there == {(row, view): count for (view, row), count in back.items()}


def test_segments_find_together_what_one_finds() -> None:
    every = [Sketch.of(view(painting(seed)).points) for seed in range(6)]
    asking = [Sketch.of(view(cropped(0.7)(turned_over(painting(3)))).points)]
    whole = shared(candidates(asking, segment(np.arange(6), every)))
    parts = [candidates(asking, segment(np.arange(6)[cut], every[cut])) for cut in (slice(0, 2), slice(2, 6))]
    assert shared(Candidates.joined(parts)) == whole
    assert max(whole, key=lambda pair: whole[pair]) == (0, 3)


def test_nothing_is_found_in_nothing() -> None:
    empty = Sketch(np.zeros((0, 4), np.uint64), np.zeros((0, 2), np.uint8))
    assert shared(candidates([empty], segment(np.arange(1), sketches(1, 1)))) == {}
    assert shared(candidates(sketches(1, 2), segment(np.zeros(0, np.int64), []))) == {}
    assert shared(candidates([], segment(np.arange(1), [empty]))) == {}


def test_the_best_are_among_what_is_told_when_only_they_are_wanted() -> None:
    random = np.random.default_rng(8)
    base = sketches(8, 1)[0]
    every = []
    for _ in range(60):
        kept = random.permutation(128)[: random.integers(2, 60)]
        every.append(Sketch(base.words[kept], base.poses[kept]))
    index = segment(np.arange(60), every)
    whole = shared(candidates([base], index))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.linking.local.index._PIECE", 7)
        for best in (1, 5, 20, 100):
            few = shared(candidates([base], index, best=best))
            least = sorted(whole.values(), reverse=True)[:best][-1]
            assert {key: count for key, count in few.items() if count >= least} == {
                key: count for key, count in whole.items() if count >= least
            }
        assert len(shared(candidates([base], index, best=1))) < len(whole)
