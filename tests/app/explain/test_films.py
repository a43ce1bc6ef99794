"""Videos are drawn on one time axis: the moments that match on the link's offset, seen from either side."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from app.errors import UserError
from app.explain.draw_films import chosen_moments, film_sentences, lines_of, tick_step
from app.explain.reasons import FilmReasons, Moment, StillReasons, offset_of
from app.linking.prints.dihedral import FORM_WORDS
from tests.app.explain.linked import Linked
from tests.app.linking.local.pictures import mirrored, painting

LONG = [(at, painting(20 + at // 1_000)) for at in range(0, 8_000, 1_000)]
SHORT = [(at, painting(23 + at // 1_000)) for at in range(0, 3_000, 1_000)]


def films(linked: Linked, a: int, b: int) -> FilmReasons:
    reasons = linked.reasons(a, b)
    assert isinstance(reasons, FilmReasons)
    return reasons


@pytest.fixture
def clip(linked: Linked) -> tuple[int, int]:
    """A video, and three seconds of it from 0:03 on."""
    long, short = linked.video("long.mp4", LONG, 8_000), linked.video("short.mp4", SHORT, 3_000)
    linked.link(long, short, "clip", "pdq-frames", 1.0, -3_000)
    return long, short


def test_moments_lie_on_the_links_offset(linked: Linked, clip: tuple[int, int]) -> None:
    long, short = clip
    reasons = films(linked, long, short)
    assert reasons.found.offset_ms == -3_000
    assert [(each.at_a, each.at_b, each.apart) for each in reasons.moments] == [
        (3_000, 0, 0),
        (4_000, 1_000, 0),
        (5_000, 2_000, 0),
    ]
    assert "the beginning of B lies at 0:03.0 of A" in film_sentences(reasons)[0]


def test_seen_from_the_other_video_the_same_moments_agree(linked: Linked, clip: tuple[int, int]) -> None:
    long, short = clip
    reasons = films(linked, short, long)
    assert reasons.found.offset_ms == 3_000
    assert [(each.at_a, each.at_b) for each in reasons.moments] == [(0, 3_000), (1_000, 4_000), (2_000, 5_000)]
    assert "the beginning of A lies at 0:03.0 of B" in film_sentences(reasons)[0]
    line_a, line_b = lines_of(reasons.a.length_ms, reasons.b.length_ms, reasons.course.offset_ms)
    assert (line_a.begin, line_a.end) == (0, 8_000)
    assert line_a.x(1_000) == line_b.x(4_000)


@pytest.mark.parametrize("picture_first", [True, False])
def test_a_picture_lies_beside_the_still_of_its_moment(linked: Linked, picture_first: bool) -> None:
    image = mirrored(painting(25))
    if picture_first:
        picture, video = linked.picture("still.jpg", image), linked.video("long.mp4", LONG, 8_000)
    else:
        video, picture = linked.video("long.mp4", LONG, 8_000), linked.picture("still.jpg", image)
    linked.link(picture, video, "still", "pdq-frames", 1.0, 5_000 if picture_first else -5_000)
    reasons = linked.reasons(picture, video)
    assert isinstance(reasons, StillReasons)
    assert reasons.at_ms == 5_000
    assert reasons.picture_is_a
    assert reasons.pictures.prints is not None
    assert reasons.pictures.prints.apart < 40
    assert reasons.pictures.overlap is not None
    assert reasons.pictures.overlap.matrix[0, 0] == -1
    other = linked.reasons(video, picture)
    assert isinstance(other, StillReasons)
    assert not other.picture_is_a
    assert (other.pictures.a == reasons.pictures.b).all()


def test_traces_tell_speed_form_and_stretch(linked: Linked) -> None:
    frames = [(at, painting(40 + at // 2_000, (320, 240))) for at in range(0, 24_000, 500)]
    faster = [(round(at / 1.25), mirrored(image)) for at, image in frames]
    a, b = linked.video("a.mp4", frames, 24_000), linked.video("b.mp4", faster, 19_200)
    for medium, shown in ((a, frames), (b, faster)):
        linked.trace(medium, shown)
    linked.link(a, b, "clip", "pdq-frames", 0.9, 0)
    reasons = films(linked, a, b)
    course = reasons.course
    assert course.compared
    assert course.rate == pytest.approx(0.8)
    assert FORM_WORDS[course.form] == "mirrored left to right"
    assert course.end - course.begin > 18_000
    assert all(abs(each.at_b - course.there(each.at_a)) <= 1_000 for each in reasons.moments)
    assert all(each.at_a in reasons.a.stills and each.at_b in reasons.b.stills for each in reasons.pairs)
    assert len(reasons.pairs) > 30
    assert any("a second of A lasts 0.80 seconds in B" in sentence for sentence in film_sentences(reasons))
    back = films(linked, b, a)
    assert back.course.rate == pytest.approx(1.25)
    assert offset_of(back) == back.course.offset_ms
    line_a, line_b = lines_of(24_000, 19_200, course.offset_ms, course.rate)
    assert line_a.x(10_000) == pytest.approx(line_b.x(course.there(10_000)))


def test_a_video_without_stills_is_said_to_have_none(linked: Linked, clip: tuple[int, int]) -> None:
    linked.case.write_previews(lambda db: db.execute("DELETE FROM still WHERE medium = ?", (clip[1],)))
    with pytest.raises(UserError, match=r"No stills of short\.mp4"):
        linked.reasons(*clip)


def test_few_of_many_moments_are_shown_from_beginning_to_end() -> None:
    moments = [Moment(at, at, 9 if at % 5 else 0) for at in range(100)]
    chosen = chosen_moments(moments, 8)
    assert len(chosen) == 8
    assert chosen == sorted(chosen, key=lambda each: each.at_a)
    assert chosen[0].at_a < 13
    assert chosen[-1].at_a > 86
    assert all(each.apart == 0 for each in chosen)


@pytest.mark.parametrize("span", [1, 900, 12_000, 3_600_000, 36_000_000, 10**9])
def test_an_axis_has_ticks_but_not_too_many(span: int) -> None:
    assert span / tick_step(span) <= 13


def test_one_frame_is_enough_to_draw(linked: Linked, tmp_path: Path) -> None:
    from app.explain.drawing import draw

    a = linked.video("a.mp4", [(0, Image.new("RGB", (640, 2)))], 0)
    b = linked.video("b.mp4", [(0, painting(30))], 36_000_000)
    linked.link(a, b, "same video", "pdq-frames", 0.5, 0)
    assert draw(linked.reasons(a, b)).shape[1] == 2400
