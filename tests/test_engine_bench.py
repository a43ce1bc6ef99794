"""The judge of the engine must itself be right: edits, truth, thresholds, what a case joins, what peers say."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.benchmarks.engine import alike, cases, corpus, joining, peers, race
from tests.benchmarks.engine.cache import made
from tests.benchmarks.engine.cases import Case, Shown
from tests.benchmarks.engine.edits import EDITS
from tests.benchmarks.engine.hashes import HASHES, likenesses
from tests.benchmarks.engine.originals import Original, photographs
from tests.benchmarks.engine.pixels import Pixels, decoded, encoded, within
from tests.benchmarks.engine.scoring import Truth, recall, threshold
from tests.benchmarks.engine.sightline import Found, Link
from tests.benchmarks.engine.tables import table
from tests.benchmarks.figures import Figure


def picture(seed: int, width: int = 320, height: int = 240) -> Pixels:
    """Blotches of many sizes, different for each seed."""
    rng = np.random.default_rng(seed)
    total = np.zeros((height, width, 3))
    for cells in (3, 7, 17, 43):
        layer = rng.random((cells, cells, 3)) / cells**0.4
        rows, columns = np.arange(height) * cells // height, np.arange(width) * cells // width
        total += layer[rows][:, columns]
    return np.asarray(255 * total / total.max(), np.uint8)


@pytest.mark.parametrize("name", EDITS)
def test_every_edit_makes_another_picture_and_always_the_same(name: str) -> None:
    edit, others = EDITS[name], [picture(seed) for seed in range(2, 2 + EDITS[name].others)]
    seen = picture(1, 211, 307)
    made_file = edit.file(seen, "a", others)
    assert made_file == edit.file(seen, "a", others)
    pixels = decoded(made_file)
    assert min(pixels.shape[:2]) >= 50
    assert pixels.shape != seen.shape or np.abs(pixels.astype(int) - seen).mean() > 0.3


def test_edits_show_what_they_say() -> None:
    seen = picture(1)
    assert decoded(EDITS["crop 30 %"].file(seen, "a")).shape == (168, 224, 3)
    assert decoded(EDITS["turned 90"].file(seen, "a")).shape == (320, 240, 3)
    assert decoded(EDITS["screenshot of a chat"].file(seen, "a")).shape == (2340, 1080, 3)
    assert np.abs(decoded(EDITS["mirrored"].file(seen, "a")).astype(int)[:, ::-1] - seen).mean() < 12
    framed = decoded(EDITS["border 10 %"].file(seen, "a"))
    assert framed.shape == (288, 368, 3)
    assert framed[:20].std(axis=(0, 1)).max() < 6


def test_a_chat_holds_the_whole_picture() -> None:
    """Somewhere on the screen, at some width between 55 and 75 %, it is there."""
    screen = within(decoded(EDITS["screenshot of a chat"].file(picture(1), "a")), 270, 585)
    best = 0.0
    for width in range(146, 206):
        inner = within(picture(1), width, 400)[10:-10, 10:-10]
        best = max(best, float(cv2.matchTemplate(screen, inner, cv2.TM_CCOEFF_NORMED).max()))
    assert best > 0.9


def test_made_material_is_kept_until_its_recipe_changes(tmp_path: Path) -> None:
    runs: list[Path] = []

    def make(into: Path) -> None:
        runs.append(into)
        (into / "file").write_text("x")

    assert made("a", [1], make, tmp_path) == made("a", [1], make, tmp_path)
    assert len(runs) == 1
    made("a", [2], make, tmp_path)
    assert len(runs) == 2


def test_material_of_a_run_that_failed_is_made_again(tmp_path: Path) -> None:
    def fail(into: Path) -> None:
        (into / "half").write_text("x")
        raise OSError("disk full")

    made("a", [1], lambda into: None, tmp_path)
    with pytest.raises(OSError, match="disk full"):
        made("a", [2], fail, tmp_path)
    assert not (made("a", [2], lambda into: None, tmp_path) / "half").exists()


def test_photographs_leave_out_what_shows_nothing(tmp_path: Path) -> None:
    media = tmp_path / "media"
    media.mkdir()
    (media / "good.png").write_bytes(encoded(picture(1), "PNG"))
    (media / "flat.png").write_bytes(encoded(np.full((300, 300, 3), 90, np.uint8), "PNG"))
    (media / "tiny.png").write_bytes(encoded(picture(1, 60, 60), "PNG"))
    (media / "damaged.jpg").write_bytes(encoded(picture(1))[:300])
    (media / "words.txt").write_text("no picture")
    found = photographs([media], tmp_path / "cache")
    assert [each.name for each in found] == ["media/good.png"]
    assert found[0].pixels().shape == (240, 320, 3)


def test_what_looks_alike_is_seen_and_what_does_not_is_not(tmp_path: Path) -> None:
    shown = [picture(1, 640, 480), picture(2, 640, 480), picture(1, 640, 480)[60:, 90:], picture(3, 640, 480)[:, ::-1]]
    shown.append(picture(3, 640, 480))
    originals = []
    for number, pixels in enumerate(shown):
        path = tmp_path / f"{number}.jpg"
        path.write_bytes(encoded(np.ascontiguousarray(pixels), quality=95))
        originals.append(Original(str(number), path, painted=False))
    assert alike.seen(originals, tmp_path / "cache") == {(0, 2), (3, 4)}


def test_what_the_user_says_shows_the_same(tmp_path: Path) -> None:
    (tmp_path / "same.txt").write_text("a.jpg\tsub/b.jpg\tnot there.jpg\n")
    originals = [
        Original(f"{tmp_path.name}/{name}", tmp_path, painted=False) for name in ("a.jpg", "c.jpg", "sub/b.jpg")
    ]
    assert alike.known([tmp_path], originals) == {(0, 2)}


def test_groups_hang_together_through_their_members() -> None:
    assert alike.groups(frozenset({(0, 1), (4, 5), (1, 2), (2, 5)})) == [[0, 1, 2, 4, 5]]
    assert alike.closed(frozenset({(0, 1), (1, 2), (7, 9)})) == {(0, 1), (0, 2), (1, 2), (7, 9)}


def small_case() -> Case:
    """Originals 0, 1, 2 (1 and 2 look alike), a crop of 0, and a collage of 1 with 0."""
    files = (
        *(Shown(f"o{at}", None, at, (at,)) for at in range(3)),
        Shown("e3", "crop 5 %", 0, (0,)),
        Shown("e4", "collage of two", 1, (1, 0)),
    )
    return Case(Path(), ("0", "1", "2"), files, frozenset({(1, 2)}))


def test_wrong_pairs_are_those_that_nothing_excuses() -> None:
    truth = Truth.of(small_case())
    assert set(zip(*np.nonzero(truth.wrong), strict=True)) == {(0, 1), (0, 2), (1, 3), (2, 3)}
    assert set(zip(*np.nonzero(truth.wrong_originals), strict=True)) == {(3, 1), (3, 2)}
    assert [each.tolist() for each in truth.edits["collage of two"]] == [[4], [1]]


def test_recall_counts_an_edit_with_its_own_original_only() -> None:
    truth, found = Truth.of(small_case()), np.zeros((5, 5), bool)
    found[3, 0] = found[4, 0] = True
    assert recall(found, truth) == {"crop 5 %": 100, "collage of two": 0}


@pytest.mark.parametrize(("rate", "expected"), [(0.0, 10), (0.1, 9), (0.2, 8), (0.25, 8)])
def test_a_threshold_lets_no_more_false_pairs_through_than_its_rate(rate: float, expected: int) -> None:
    likeness = np.arange(10, dtype=np.int16).reshape(1, -1)
    wrong = np.ones((1, 10), bool)
    assert threshold(likeness, wrong, rate) == expected
    assert (likeness[wrong] >= threshold(likeness, wrong, rate)).sum() <= rate * 10


def test_a_threshold_in_a_tie_is_the_stricter_one() -> None:
    likeness, wrong = np.array([[5, 5, 5, 1]], np.int16), np.ones((1, 4), bool)
    assert threshold(likeness, wrong, 0.5) == 6


def test_hashes_know_a_picture_again_and_its_mirror_only_by_dihedral_forms() -> None:
    pixels = [picture(1), picture(2), np.ascontiguousarray(picture(1)[:, ::-1])]
    bits = {name: np.stack([compute(each) for each in pixels]) for name, compute in HASHES.items()}
    of = {name: make() for name, make in likenesses(bits).items()}
    assert of["PDQ"][0, 0] == 256
    assert of["PDQ"][0, 2] < 170
    assert of["PDQ, best of 8"][0, 2] > 230
    assert of["PDQ, best of 8"][0, 1] < 190
    assert (of["pHash 64"] == of["pHash 64"].T).all()


def test_a_case_joins_by_stack_by_link_and_through_stacks() -> None:
    """Media 1 and 2 in one stack, 3 and 4 in another, 2 linked with 3, 5 only by its camera, `lost` unreadable."""
    links = (Link(2, 3, "part of", 1, None), Link(1, 5, "camera", 1, None))
    found = Found({"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "a too": 1}, {1: 1, 2: 1, 3: 3, 4: 3, 5: 5}, links, 0, {})
    paths = ["a", "b", "c", "d", "e", "a too", "lost"]

    def joined(pairs: np.ndarray) -> set[str]:
        return {f"{paths[a]}-{paths[b]}" for a, b in zip(*np.nonzero(np.triu(pairs, 1)), strict=True)}

    same = {"a-b", "a-a too", "b-a too", "c-d"}
    assert joined(joining.stacked(paths, found)) == same
    assert joined(joining.direct(paths, found)) == same | {"b-c"}
    assert joined(joining.through_stacks(paths, found)) == same | {"a-c", "a-d", "b-c", "b-d", "c-a too", "d-a too"}
    assert found.stacks() == [["a", "b", "a too"], ["c", "d"]]


def test_made_cases_have_their_truth(tmp_path: Path) -> None:
    """Painted scenes only: it runs without anybody's media."""
    everything, same = cases.gather((), painted=5, cache=tmp_path)
    case = cases.edited(everything, same, 2, ("resize", "collage of two"), tmp_path)
    assert same == frozenset()
    assert len(case.files) == 5 + 4
    assert all((case.folder / file.path).is_file() for file in case.files)
    edited = {file.of for file in case.files if file.edit}
    assert all(set(file.shows[1:]).isdisjoint(edited) for file in case.files)


def test_a_race_has_groups_copies_and_traps(tmp_path: Path) -> None:
    made_race = corpus.make((), 2, tmp_path)
    paths = [entry.path for entry in made_race.entries]
    assert len(set(paths)) == len(paths)
    assert all((made_race.folder / path).is_file() for path in paths)
    sizes = np.bincount([entry.group for entry in made_race.entries])
    assert sorted(sizes)[-2:] >= [14, 14]
    judge = race.Judge.of(made_race)
    assert judge.same_scene.sum() == 2 * 3
    perfect = judge.score("all", made_race.right(), None)
    assert (perfect.precision, perfect.recall, perfect.false) == (1, 1, 0)
    greedy = judge.score("one", np.ones((len(paths), len(paths)), bool), None)
    assert greedy.recall == 1
    assert greedy.precision < 0.5
    assert greedy.same_scene == 6
    groups = [[paths[0], paths[1]], ["unknown", paths[2]]]
    assert np.argwhere(np.triu(race.as_pairs(groups, made_race), 1)).tolist() == [[0, 1]]


def test_what_peers_print_is_understood() -> None:
    assert peers.by_blank_lines("/x/a.jpg\n/x/b.jpg\n\n/x/c.jpg\n/x/d.jpg\n\n") == [
        ["a.jpg", "b.jpg"],
        ["c.jpg", "d.jpg"],
    ]
    assert peers.by_lines("/x/a.jpg /x/b.jpg\n") == [["a.jpg", "b.jpg"]]
    rows = '[{"type": "header"}, {"type": "duplicate_file", "checksum": "1", "path": "/x/a"}, '
    rows += '{"type": "duplicate_file", "checksum": "1", "path": "/x/b"}, {"type": "footer"}]'
    assert peers.by_checksum(rows) == [["a", "b"]]


def test_goals_can_be_the_least_too() -> None:
    assert Figure("recall", 97.5, "%", goal=97, at_least=True).met
    assert not Figure("recall", 96.5, "%", goal=97, at_least=True).met
    assert not Figure("seconds", 2, "s", goal=1).met
    assert Figure("seconds", 2, "s").met is None


def test_tables_are_markdown_with_numbers_to_the_right() -> None:
    assert table(["Edit", "n"], [["crop", 1000], ["grey", None]]).splitlines() == [
        "| Edit |     n |",
        "| ---- | ----: |",
        "| crop | 1,000 |",
        "| grey |       |",
    ]
