from app.linking.closely.meeting import Block, shared
from tests.app.linking.closely.pictures import texture, view, with_thing

WITH, ALSO, WITHOUT = (
    view(with_thing(1, 50, 150)).points,
    view(with_thing(2, 50, 120, 40, (200, 200))).points,
    view(texture(3, 768, 576, 24)).points,
)


def test_pictures_with_one_thing_meet_whichever_asks_and_in_whatever_block() -> None:
    together = Block.of([WITH, WITHOUT, ALSO])
    ((a, b, places),) = shared(together, together).tolist()
    assert (a, b) == (0, 2)
    apart = shared(Block.of([ALSO]), Block.of([WITHOUT, WITH])).tolist()
    assert apart == [[0, 1, places]]


def test_a_picture_without_points_meets_nothing() -> None:
    nothing = type(WITH).none()
    assert len(shared(Block.of([nothing]), Block.of([WITH, ALSO]))) == 0
    assert len(shared(Block.of([]), Block.of([WITH]))) == 0
