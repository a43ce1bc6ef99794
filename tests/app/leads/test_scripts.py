import unicodedata

import pytest

from app.leads.converting_scripts import convert
from app.leads.scripts import looks_alike, shipped_scripts

SHIPPED = shipped_scripts()


@pytest.mark.parametrize(
    ("text", "scripts"),
    [
        ("Tür 7!", {"Latin": 3}),
        ("МОСКВА", {"Cyrillic": 6}),
        ("お手洗い", {"Han": 2, "Hiragana": 2}),
        ("カタカナー", {"Katakana": 4}),
        ("Οδός", {"Greek": 4}),
        ("مدرسة", {"Arabic": 5}),
        ("서울", {"Hangul": 2}),
        ("12:30 – €5", {}),
        ("", {}),
    ],
)
def test_letters_are_of_the_script_that_unicode_says(text: str, scripts: dict[str, int]) -> None:
    assert dict(SHIPPED.letters(text)) == scripts


def test_every_latin_and_greek_letter_is_known_as_one() -> None:
    for code in range(0x250):
        letter = chr(code)
        if unicodedata.name(letter, "").startswith("LATIN"):
            assert SHIPPED.of(letter) == "Latin", hex(code)
    for code in range(0x391, 0x3CA):
        if unicodedata.category(chr(code)) in ("Lu", "Ll"):
            assert SHIPPED.of(chr(code)) == "Greek", hex(code)


def test_the_shipped_ranges_are_in_order_and_apart() -> None:
    ends = [edge for first, last, _ in SHIPPED.ranges for edge in (first, last)]
    assert ends == sorted(ends)
    assert len({first for first, _, _ in SHIPPED.ranges}) == len(SHIPPED.ranges)
    assert SHIPPED.of(chr(0x10FFFF)) == SHIPPED.of("\0") == ""


def test_unicode_s_own_file_is_converted() -> None:
    text = (
        "# Scripts-15.0.0.txt\n0061..007A    ; Latin # L&  [26]\n0041..005A    ; Latin # L&\n"
        "0020          ; Common # Zs\n007B..007C    ; Latin # made up\n0370          ; Greek # L&\n"
    )
    made = convert(text)
    assert made["version"] == "15.0.0"
    assert made["ranges"] == [[0x41, 0x5A, "Latin"], [0x61, 0x7C, "Latin"], [0x370, 0x370, "Greek"]]


@pytest.mark.parametrize(("text", "alike"), [("MOCKBA", True), ("TEATP 12", True), ("MUSEUM", False), ("12", False)])
def test_letters_with_twins_in_other_scripts_are_known(text: str, alike: bool) -> None:
    assert looks_alike(text) is alike
