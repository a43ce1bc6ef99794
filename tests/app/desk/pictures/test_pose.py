from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from app.desk.pictures.pose import Pose

PICTURE = QSizeF(400, 300)
poses = st.builds(Pose, st.integers(0, 3), st.booleans())


def seen(pose: Pose, x: float, y: float) -> tuple[int, int]:
    """Where a place of the picture lies on a surface just as large as the picture lies."""
    target = QRectF(QPointF(0, 0), pose.size(PICTURE))
    at = pose.onto(target, PICTURE).map(QPointF(x, y))
    return round(at.x()), round(at.y())


def test_a_quarter_turn_brings_the_left_top_corner_to_the_right() -> None:
    assert seen(Pose(), 0, 0) == (0, 0)
    assert seen(Pose().turned(1), 0, 0) == (300, 0)
    assert seen(Pose().turned(2), 0, 0) == (400, 300)
    assert seen(Pose().turned(-1), 0, 0) == (0, 400)


@given(poses, st.floats(0, 400), st.floats(0, 300))
def test_flipping_exchanges_left_and_right_as_they_are_seen(pose: Pose, x: float, y: float) -> None:
    before, after = seen(pose, x, y), seen(pose.flipped(), x, y)
    assert pose.size(PICTURE) == pose.flipped().size(PICTURE)
    assert abs(before[0] + after[0] - pose.size(PICTURE).width()) <= 1
    assert before[1] == after[1]


@given(poses)
def test_four_turns_and_two_flips_change_nothing(pose: Pose) -> None:
    assert pose.turned(1).turned(1).turned(1).turned(1) == pose
    assert pose.flipped().flipped() == pose


@given(poses, st.floats(1, 900), st.floats(1, 900))
def test_the_picture_fills_its_target_whatever_its_pose(pose: Pose, width: float, height: float) -> None:
    target = QRectF(13, 17, width, height)
    area = pose.onto(target, PICTURE).mapRect(QRectF(QPointF(0, 0), PICTURE))
    assert max(abs(area.left() - target.left()), abs(area.top() - target.top())) < 1e-6
    assert max(abs(area.right() - target.right()), abs(area.bottom() - target.bottom())) < 1e-6
