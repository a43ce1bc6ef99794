"""What hides media from view is on record as often as it changes, and no oftener."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from app.desk.protecting.protection import Panel, Protection, Veil
from app.desk.protecting.protection_log import ProtectionLog

Row = tuple[str, str, Mapping[str, object]]


@pytest.fixture
def told() -> list[Row]:
    return []


@pytest.fixture
def protection(told: list[Row]) -> Protection:
    protection = Protection()
    ProtectionLog(protection, lambda *row: told.append(row), "window", protection)
    return protection


def test_what_is_in_force_at_the_beginning_is_told(protection: Protection, told: list[Row]) -> None:
    hidden = {"blur": 60, "grey": 100}
    assert told == [("protection", "window", {"gallery": hidden, "viewer": hidden, "keyhole": False})]


def test_every_setting_that_shows_more_or_less_is_told_once(protection: Protection, told: list[Row]) -> None:
    protection.toggle_blur(Panel.GALLERY)
    protection.toggle_grey(Panel.VIEWER)
    protection.set_veil(Panel.VIEWER, Veil(blur_strength=10, grey=False))
    protection.set_keyhole(True)
    protection.protect_all()
    shown = [(row[2]["gallery"], row[2]["viewer"], row[2]["keyhole"]) for row in told[1:]]
    full = {"blur": 60, "grey": 100}
    bare = {"blur": 0, "grey": 100}
    assert shown == [
        (bare, full, False),
        (bare, {"blur": 60, "grey": 0}, False),
        (bare, {"blur": 10, "grey": 0}, False),
        (bare, {"blur": 10, "grey": 0}, True),
        (full, full, False),
    ]


def test_a_look_is_no_setting(protection: Protection, told: list[Row]) -> None:
    protection.hold_reveal()
    protection.release_reveal()
    protection.set_keyhole_radius(200)
    protection.protect_all()
    assert len(told) == 1
