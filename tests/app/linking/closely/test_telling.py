import numpy as np

from app.linking.closely.telling import told
from app.linking.local.likeness import Common
from tests.app.linking.closely.pictures import texture, view, with_thing


def test_a_small_thing_is_told_again_turned_and_elsewhere_the_same_from_either_side() -> None:
    a, b = view(with_thing(1, 50, 150)), view(with_thing(2, 50, 120, 40, (200, 200)))
    found, back = told(a, b), told(b, a)
    assert found is not None
    assert back is not None
    assert found.sure
    assert found.common is Common.OBJECT
    assert found.pair(1, 2) == back.pair(2, 1)
    middle = found.alignment.matrix @ (420, 300, 1)
    assert np.hypot(*(middle - (200, 200))) < 15


def test_other_things_and_other_places_have_nothing_in_common() -> None:
    assert told(view(with_thing(1, 50, 150)), view(with_thing(2, 51, 150))) is None
    assert told(view(texture(3, 768, 576)), view(texture(4, 768, 576))) is None
