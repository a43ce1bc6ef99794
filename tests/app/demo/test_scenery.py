"""Painted pictures: the same each time, different from each other, and worth comparing."""

from __future__ import annotations

import itertools

import cv2
import numpy as np
import pdqhash
import pytest

from app.demo.scenery import SUBJECTS, Scene, paint


@pytest.fixture(scope="module")
def gallery() -> dict[str, np.ndarray]:
    """Two pictures of each subject."""
    return {f"{subject} {seed}": paint(Scene(subject, seed, seed), 800, 600) for subject in SUBJECTS for seed in (1, 2)}


@pytest.mark.parametrize("subject", SUBJECTS)
def test_the_same_scene_gives_the_same_pixels(subject: str) -> None:
    scene = Scene(subject, 5, 3)
    first = paint(scene, 200, 150)
    assert first.shape == (150, 200, 3)
    assert first.dtype == np.uint8
    assert np.array_equal(first, paint(scene, 200, 150))
    assert not np.array_equal(first, paint(Scene(subject, 6, 3), 200, 150))


def test_no_two_scenes_look_alike_in_any_turned_or_mirrored_form(gallery: dict[str, np.ndarray]) -> None:
    forms = {}
    for name, pixels in gallery.items():
        forms[name], quality = pdqhash.compute_dihedral(cv2.resize(pixels, (512, 384), interpolation=cv2.INTER_AREA))
        assert quality > 50, name
    for one, other in itertools.combinations(gallery, 2):
        distances = [int(np.sum(forms[one][0] != form)) for form in forms[other]]
        assert distances[0] > 84, (one, other)
        assert min(distances) > 74, (one, other)


def test_pictures_have_light_shade_and_colour(gallery: dict[str, np.ndarray]) -> None:
    for name, pixels in gallery.items():
        assert pixels.std() > 25, name
        assert 40 < pixels.mean() < 215, name
        assert np.abs(pixels[..., 0].astype(int) - pixels[..., 2]).mean() > 5, name


def test_rooms_of_one_flat_share_their_wallpaper() -> None:
    walls = [paint(Scene("still life", seed, decor), 400, 300)[:90] for seed, decor in ((1, 4), (2, 4), (1, 9))]
    tones = [np.median(wall.reshape(-1, 3), 0) for wall in walls]
    tones = [tone / tone.sum() for tone in tones]
    assert np.abs(tones[0] - tones[1]).sum() < np.abs(tones[0] - tones[2]).sum()


def test_an_unknown_subject_is_refused() -> None:
    with pytest.raises(KeyError):
        paint(Scene("nothing", 1))
