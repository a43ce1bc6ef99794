import numpy as np

from analysis.fingerprints.region_layout import LAYOUT, MAIN, picture_boxes, picture_rectangles


def packed(*boxes: tuple[float, float, float, float], flags: int = 0) -> bytes:
    """Left, top, width and height, 0 to 1."""
    rows = np.zeros(len(boxes), LAYOUT)
    for row, box in zip(rows, boxes, strict=True):
        row["x"], row["y"], row["w"], row["h"] = (int(side * 65_535) for side in box)
        row["flags"] = flags
    return rows.tobytes()


def test_points_are_taken_from_within_the_pictures_in_a_picture() -> None:
    assert picture_boxes(packed((0.25, 0.5, 0.5, 0.25), flags=MAIN), (400, 200)) == [(100, 100, 300, 150)]
    assert len(picture_boxes(packed((0, 0, 0.4, 0.4), (0.5, 0.5, 0.4, 0.4)), (400, 200))) == 2


def test_points_are_taken_from_all_of_a_picture_that_only_has_a_small_thing_in_it() -> None:
    """A lit corner of a dim room isn't what the room shows."""
    lamp = packed((0.4, 0.1, 0.1, 0.12), flags=MAIN)
    assert picture_rectangles(lamp)
    assert picture_boxes(lamp, (400, 300)) == []
    assert picture_boxes(b"", (400, 300)) == []
