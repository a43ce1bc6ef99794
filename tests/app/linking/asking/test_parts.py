"""Asking by local features: which pictures are looked at closely."""

import numpy as np

from app.linking.asking.parts import most_shared
from app.linking.local.index import Sketch, segment
from app.linking.local.points import Points
from tests.app.linking.local.pictures import cropped, painting, view


def test_the_picture_that_a_crop_is_of_comes_first_out_of_any_segment() -> None:
    points = [view(painting(seed)).points for seed in range(6)]
    halves = [
        segment(np.array(media), [Sketch.of(points[medium - 1]) for medium in media])
        for media in ([1, 2, 3], [4, 5, 6])
    ]
    asked = view(cropped(0.7)(painting(4))).points
    assert most_shared(asked, halves)[0] == 5
    assert 5 not in most_shared(asked, halves, but=[5])


def test_nothing_is_shared_with_nothing() -> None:
    assert most_shared(Points.none(), []) == []
    assert most_shared(view(painting(1)).points, []) == []
