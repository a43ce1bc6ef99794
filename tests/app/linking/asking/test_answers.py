"""What is told of what was found, and in which order."""

from app.linking.asking.answers import Answer, Kind, in_order


def answer(medium: int, kind: Kind, score: float = 0.9) -> Answer:
    return Answer(medium, kind, score, None, "")


def test_the_strongest_kind_comes_first_then_the_best_score() -> None:
    found = [answer(1, Kind.SCENE, 0.99), answer(2, Kind.SAME_PICTURE, 0.8), answer(3, Kind.SAME_PICTURE, 0.9)]
    assert [each.medium for each in in_order([*found, answer(4, Kind.SAME_FILE)])] == [4, 3, 2, 1]


def test_a_medium_is_told_once_a_kind_with_its_best_score() -> None:
    (told,) = in_order([answer(1, Kind.STILL, 0.85), answer(1, Kind.STILL, 0.95)])
    assert told.score == 0.95


def test_of_ways_in_which_pictures_or_videos_are_alike_only_the_strongest_is_told_but_sound_beside_it() -> None:
    found = [answer(1, Kind.PART), answer(1, Kind.SAME_PICTURE, 0.7), answer(1, Kind.SCENE)]
    assert [each.kind for each in in_order(found)] == [Kind.SAME_PICTURE]
    found = [answer(2, Kind.CLIP), answer(2, Kind.SAME_VIDEO), answer(2, Kind.SOUND)]
    assert [each.kind for each in in_order(found)] == [Kind.SAME_VIDEO, Kind.SOUND]
