"""What is drawn of two pictures lies where it is: outlines and points follow crops, mirrors and turns."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PIL import Image, ImageOps

from analysis.fingerprints.pdq import luma, pdq
from app.errors import UserError
from app.explain.pictures import nearest_prints, overlap_of
from app.explain.reasons import PictureReasons
from tests.app.explain.linked import Linked
from tests.app.linking.local.pictures import mirrored, painting

WHOLE = (0.0, 0.0, 1.0, 1.0)
TRANSPOSES = [None, *Image.Transpose]


def pictures(linked: Linked, a: int, b: int) -> PictureReasons:
    reasons = linked.reasons(a, b)
    assert isinstance(reasons, PictureReasons)
    return reasons


def test_a_crop_is_outlined_where_it_was_cut_from(linked: Linked) -> None:
    whole = painting(1)
    a = linked.picture("whole", whole)
    b = linked.picture("crop", whole.crop((160, 120, 480, 360)))
    linked.link(a, b, "same picture", "local-features")
    reasons = pictures(linked, a, b)
    assert reasons.overlap is not None
    area = reasons.overlap.area_a
    assert np.allclose(area.min(axis=0), (0.25, 0.25), atol=0.03)
    assert np.allclose(area.max(axis=0), (0.75, 0.75), atol=0.03)
    assert np.allclose(reasons.overlap.area_b.min(axis=0), 0, atol=0.03)
    assert np.allclose(reasons.overlap.area_b.max(axis=0), 1, atol=0.03)


@pytest.mark.parametrize("seed", range(4))
def test_a_bordered_copy_is_outlined_without_its_border(linked: Linked, seed: int) -> None:
    image = painting(60 + seed)
    a, b = linked.picture("one", image), linked.picture("bordered", ImageOps.expand(image, 80, "white"))
    linked.link(a, b, "same picture", "local-features")
    overlap = pictures(linked, a, b).overlap
    assert overlap is not None
    assert cv2.contourArea(overlap.area_a.astype(np.float32)) == pytest.approx(1, abs=0.04)
    assert cv2.contourArea(overlap.area_b.astype(np.float32)) == pytest.approx(0.8 * 0.75, abs=0.04)


def test_seen_from_the_other_side_the_reasons_are_the_same(linked: Linked) -> None:
    whole = painting(2)
    a, b = linked.picture("whole", whole), linked.picture("crop", whole.crop((100, 100, 500, 400)))
    linked.link(a, b, "same picture", "local-features")
    one, other = pictures(linked, a, b), pictures(linked, b, a)
    assert one.points is not None
    assert other.points is not None
    assert one.points.count == other.points.count
    assert one.overlap is not None
    assert other.overlap is not None
    assert np.allclose(sorted(one.overlap.area_a.tolist()), sorted(other.overlap.area_b.tolist()), atol=0.02)
    assert (other.found.a.medium.id, other.found.b.medium.id) == (b, a)


def test_points_of_a_mirrored_copy_lie_on_the_other_side(linked: Linked) -> None:
    a, b = linked.picture("one", painting(3)), linked.picture("mirrored", mirrored(painting(3)))
    linked.link(a, b, "same picture", "local-features")
    points = pictures(linked, a, b).points
    assert points is not None
    assert points.mirrored
    assert np.abs(points.points[:, 0] + points.points[:, 2] - 1).max() < 0.03
    assert np.abs(points.points[:, 1] - points.points[:, 3]).max() < 0.03


@pytest.mark.parametrize("transpose", TRANSPOSES, ids=lambda each: each.name if each else "upright")
def test_a_fingerprints_form_says_how_one_lies_over_the_other(transpose: Image.Transpose | None) -> None:
    image = painting(4, (512, 512))
    turned = image.transpose(transpose) if transpose is not None else image
    near = nearest_prints([(WHOLE, printed(image))], [(WHOLE, printed(turned))])
    overlap = overlap_of(near)
    assert near is not None
    assert overlap is not None
    mark = Image.new("L", (100, 100))
    mark.putpixel((20, 10), 255)
    there = np.asarray(mark.transpose(transpose) if transpose is not None else mark)
    y, x = np.argwhere(there)[0]
    laid = overlap.matrix[:, :2] @ (0.205, 0.105) + overlap.matrix[:, 2]
    assert np.allclose(laid, ((x + 0.5) / 100, (y + 0.5) / 100), atol=0.001)
    assert np.sum(near.bits_a != near.bits_b) == near.apart


def printed(image: Image.Image) -> bytes:
    return pdq(luma(np.asarray(image))).value


def test_unlike_fingerprints_outline_nothing(linked: Linked) -> None:
    a = linked.picture("one", painting(5), features=False)
    b = linked.picture("other", painting(6), features=False)
    linked.link(a, b, "same picture", "officer")
    reasons = pictures(linked, a, b)
    assert reasons.overlap is None
    assert reasons.points is None
    assert reasons.prints is not None
    assert reasons.prints.apart > 60


def test_without_a_preview_there_is_a_sentence(linked: Linked) -> None:
    a, b = linked.picture("one.jpg", painting(7)), linked.picture("other.jpg", painting(7))
    linked.link(a, b, "same picture")
    linked.case.write_previews(lambda db: db.execute("UPDATE preview SET jpeg = x'ffd8' WHERE medium = ?", (b,)))
    with pytest.raises(UserError, match=r"No preview of other\.jpg"):
        linked.reasons(a, b)


def test_features_that_cannot_be_read_leave_the_fingerprints(linked: Linked) -> None:
    a, b = linked.picture("one.jpg", painting(7)), linked.picture("other.jpg", painting(7))
    linked.link(a, b, "same picture")
    linked.case.write_previews(lambda db: db.execute("UPDATE features SET value = x'00ff00' WHERE medium = ?", (b,)))
    linked.case.write(lambda db: db.execute("UPDATE fingerprint SET value = x'01' WHERE method = 'pdq-regions'"))
    reasons = pictures(linked, a, b)
    assert reasons.points is None
    assert reasons.prints is not None
    assert reasons.prints.apart == 0


def test_what_is_no_link_is_said_in_a_sentence(linked: Linked) -> None:
    a, b = linked.picture("one", painting(8)), linked.picture("other", painting(9))
    with pytest.raises(UserError, match="There is no link between"):
        linked.reasons(a, b)
    linked.link(a, b, "smell")
    with pytest.raises(UserError, match="“smell” can't be drawn"):
        linked.reasons(a, b)
    with pytest.raises(UserError, match="no link of the kind “sound”"):
        linked.reasons(a, b, "sound")
    with pytest.raises(UserError, match="given twice"):
        linked.reasons(a, a)


def test_the_strongest_link_is_drawn_and_the_others_are_named(linked: Linked) -> None:
    a, b = linked.picture("one", painting(10)), linked.picture("other", painting(10))
    linked.link(a, b, "camera", "serial number", 0.5)
    linked.link(a, b, "same picture", "pdq", 0.9)
    reasons = pictures(linked, a, b)
    assert reasons.found.others == ("camera",)
    assert type(linked.reasons(a, b, "camera")).__name__ == "CameraReasons"


def test_a_name_cannot_turn_the_page_round(linked: Linked) -> None:
    a, b = linked.picture("a\u202egpj.exe\n", painting(11)), linked.picture("b", painting(11))
    linked.link(a, b, "same picture")
    assert pictures(linked, a, b).found.a.name == "a\ufffdgpj.exe\ufffd"
