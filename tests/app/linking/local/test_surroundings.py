import numpy as np
import pytest

from app.linking.local.likeness import View
from app.linking.local.matching import Alignment, align, composed, inverted
from app.linking.local.surroundings import alike_at, answered, scattered
from tests.app.linking.local.pictures import mirrored, painting, view


def aligned(a: View, b: View) -> Alignment:
    found = align(a.points, b.points)
    assert found is not None
    return found


def alike(alignment: Alignment, a: View, b: View) -> float:
    matrix = composed(b.map, composed(alignment.matrix, inverted(a.map)))
    points = alignment.points
    return alike_at(
        a.preview, b.preview, matrix, np.concatenate([a.to_preview(points[:, :2]), b.to_preview(points[:, 2:])], axis=1)
    )


@pytest.mark.parametrize("turned_over", [False, True])
def test_two_views_bear_each_other_out(turned_over: bool) -> None:
    wide = painting(5, (1400, 480))
    second = wide.crop((300, 0, 1000, 480))
    a, b = view(wide.crop((0, 0, 700, 480))), view(mirrored(second) if turned_over else second)
    alignment = aligned(a, b)
    assert alignment.mirrored == turned_over
    assert answered(alignment, a.points, b.points, 6.0) > 0.6
    assert answered(alignment.reversed(), b.points, a.points, 6.0) == pytest.approx(
        answered(alignment, a.points, b.points, 6.0), abs=0.02
    ), "whichever of the two comes first"
    assert alike(alignment, a, b) > 0.9


def test_what_lies_elsewhere_bears_nothing_out() -> None:
    """The same points of the one picture, said to lie 40 px beside where they do."""
    a, b = view(painting(1)), view(painting(1).resize((400, 300)))
    true = aligned(a, b)
    right = np.array([0, 0, 40.0, 0])
    matrix = true.matrix + np.array([[0, 0, 40.0], [0, 0, 0]])
    moved = Alignment(matrix, true.points + right, true.count, mirrored=False)
    assert answered(moved, a.points, b.points, 6.0) < 0.3 < answered(true, a.points, b.points, 6.0)
    assert alike(moved, a, b) < alike(true, a, b) - 0.2


def test_points_of_one_corner_are_one_place() -> None:
    corner = np.array([[100.0, 100, 50, 50], [108, 103, 52, 51], [104, 110, 55, 58]])
    assert scattered(corner) == 1
    assert scattered(np.concatenate([corner, corner + 100])) == 2
    beside = corner + np.array([100, 100, 0, 0])
    assert scattered(np.concatenate([corner, beside])) == 1, "in the picture where they are fewer"
