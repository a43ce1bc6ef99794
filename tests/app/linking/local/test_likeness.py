import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from app.linking.local.likeness import Common, likeness, likeness_in_place
from tests.app.linking.local.pictures import Edit, bordered, chat, collage, cropped, mirrored, painting, view


def common(one: Image.Image, other: Image.Image) -> Common | None:
    told, back = likeness(view(one), view(other)), likeness(view(other), view(one))
    assert (told is None) == (back is None)
    if told is None or back is None:
        return None
    assert told.common == back.common, "what two pictures have in common doesn't depend on which comes first"
    assert told.score == pytest.approx(back.score, abs=0.1)
    return told.common


@pytest.mark.parametrize(
    "edit",
    [
        lambda image: image.resize((320, 240)),
        lambda image: image.filter(ImageFilter.GaussianBlur(2)),
        mirrored,
        cropped(0.7),
        cropped(0.5),
        lambda image: mirrored(cropped(0.7)(image)),
        lambda image: cropped(0.8)(image.rotate(12)),
        lambda image: image.rotate(90, expand=True),
        bordered,
        chat,
    ],
    ids=[
        "small",
        "blurred",
        "mirrored",
        "crop 70",
        "crop 50",
        "mirrored crop",
        "turned",
        "on its side",
        "bordered",
        "chat",
    ],
)
def test_an_edited_copy_is_the_same_picture(edit: Edit) -> None:
    assert common(painting(1), edit(painting(1))) is Common.PICTURE


def test_a_picture_in_a_collage_is_a_part_of_it() -> None:
    whole = collage(*(painting(seed) for seed in (1, 2, 3, 4)))
    for seed in (1, 4):
        assert common(painting(seed), whole) is Common.PART
    assert common(painting(9), whole) is None


@pytest.mark.parametrize("seed", range(2, 8))
def test_different_pictures_have_nothing_in_common(seed: int) -> None:
    assert common(painting(1), painting(seed)) is None


@pytest.mark.parametrize("seed", range(2, 5))
def test_two_chats_with_different_pictures_have_nothing_in_common(seed: int) -> None:
    assert common(chat(painting(1)), chat(painting(seed))) is None


def test_one_mark_on_two_pictures_is_at_most_an_object() -> None:
    """The overlay trap: what a site lays over its pictures makes no two of them the same."""

    def marked(seed: int) -> Image.Image:
        image = painting(seed).copy()
        image.paste(painting(77, (640, 480)).resize((200, 150)), (420, 310))
        return image

    assert common(marked(1), marked(2)) in (None, Common.OBJECT)


def test_two_views_that_overlap_are_a_scene() -> None:
    wide = painting(5, (1400, 480))
    assert common(wide.crop((0, 0, 700, 480)), wide.crop((300, 0, 1000, 480))) is Common.SCENE


def test_a_copy_that_is_painted_over_is_the_same_picture() -> None:
    image = painting(1).copy()
    ImageDraw.Draw(image).ellipse((200, 150, 420, 330), "yellow")
    assert common(painting(1), image) is Common.PICTURE


@pytest.mark.parametrize("place", [(30, 60), (250, 180)])
def test_a_block_over_a_quarter_leaves_the_picture_the_same(place: tuple[int, int]) -> None:
    image = painting(1).copy()
    left, top = place
    ImageDraw.Draw(image).rectangle((left, top, left + 320, top + 240), "black")
    assert common(painting(1), image) is Common.PICTURE
    told = likeness(view(painting(1)), view(image))
    assert told is not None
    assert "painted over" in told.detail


def test_a_camera_that_saw_something_else_in_a_third_of_its_frame_took_another_picture() -> None:
    image = painting(1).copy()
    image.paste(painting(2).crop((0, 0, 300, 480)), (170, 0))
    assert common(painting(1), image) is not Common.PICTURE


def test_a_picture_that_was_cut_to_the_cell_of_a_collage_is_a_part_of_it() -> None:
    tall = [painting(seed, (480, 800)) for seed in (1, 2, 3, 4)]
    page = collage(*(each.crop((0, 180, 480, 541)) for each in tall))
    assert common(tall[0], page) is Common.PART
    assert common(painting(9, (480, 800)), page) is None


def test_the_same_sticker_makes_no_picture_of_two() -> None:
    def stickered(seed: int) -> Image.Image:
        image = Image.effect_noise((640, 480), 20 + seed).convert("RGB")
        draw = ImageDraw.Draw(image)
        draw.ellipse((400, 250, 520, 370), "yellow", "black", 4)
        draw.rectangle((430, 280, 445, 310), "black")
        draw.rectangle((475, 280, 490, 310), "black")
        draw.arc((430, 300, 490, 350), 20, 160, "black", 6)
        return image

    assert common(stickered(1), stickered(2)) in (None, Common.OBJECT)


def test_one_face_in_the_corner_of_two_pictures_is_no_part_of_them() -> None:
    """Also where it was taken for the picture in the picture."""

    def plain(shade: str) -> Image.Image:
        page = Image.new("RGB", (900, 700), shade)
        page.paste(painting(3, (160, 160)), (80, 60))
        return page

    assert common(plain("white"), plain("grey")) in (None, Common.OBJECT)


def test_pictures_are_laid_on_each_other_as_they_are() -> None:
    told = likeness_in_place(view(painting(1)), view(painting(1).resize((320, 240))))
    assert told is not None
    assert told.common is Common.PICTURE
    assert told.detail.startswith("laid on each other as they are; ")
    assert likeness_in_place(view(painting(1)), view(painting(2))) is None
    assert likeness_in_place(view(painting(1)), view(mirrored(painting(1)))) is None


def test_the_reasons_say_what_was_seen() -> None:
    told = likeness(view(painting(1)), view(mirrored(cropped(0.5)(painting(1)))))
    assert told is not None
    assert told.alignment.mirrored
    assert "mirrored" in told.detail
    assert "points agree" in told.detail
    assert "the one shows 2" in told.detail, told.detail


def test_the_alignment_lays_the_crop_where_it_was_cut_out() -> None:
    told = likeness(view(cropped(0.5)(painting(1))), view(painting(1)))
    assert told is not None
    # The crop begins at 1/6 of the width; its still is not scaled (320 px), that of the whole is 512 px for 640.
    corner = told.alignment.matrix @ np.array([0, 0, 1])
    assert corner == pytest.approx([640 / 6 * 0.8, 480 / 4 * 0.8], abs=3)
