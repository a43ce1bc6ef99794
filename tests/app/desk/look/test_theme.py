import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo, QPalette, QTextLayout

from app.desk.look import icons
from app.desk.look.theme import (
    FONT_FAMILY,
    MONO_FAMILY,
    THEMES,
    Theme,
    contrast,
    font,
    load_fonts,
    palette,
    readable_on,
)

themes = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


@themes
def test_text_can_be_read_on_every_ground(theme: Theme) -> None:
    for ground in (theme.window, theme.surface, theme.raised):
        assert contrast(theme.text, ground) >= 7
        for text in (theme.muted, theme.danger, theme.warning, theme.good, theme.accent):
            assert contrast(text, ground) >= 4.5, (text, ground)
        assert contrast(theme.focus, ground) >= 3
        assert contrast(theme.faint, ground) >= 2.8
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.text, theme.selection) >= 7


@themes
def test_the_palette_holds_the_tokens(qapp: object, theme: Theme) -> None:
    made = palette(theme)
    assert made.color(QPalette.ColorRole.Base).name() == theme.surface
    assert made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name() == theme.faint


def test_category_colours_carry_readable_text() -> None:
    for colour in ("#000000", "#ffffff", "#b3261e", "#f2c230", "#3f7f5f", "#0000ff", "#777777"):
        assert contrast(colour, readable_on(colour)) >= 4.5


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_the_shipped_fonts_are_used(qapp: object) -> None:
    load_fonts()
    assert {FONT_FAMILY, MONO_FAMILY} <= set(QFontDatabase.families())
    assert QFontInfo(font()).family() == FONT_FAMILY
    assert QFontInfo(font(mono=True)).family() == MONO_FAMILY


@pytest.mark.parametrize("mono", [False, True])
def test_names_and_keys_are_drawn_letter_by_letter(qapp: object, mono: bool) -> None:
    load_fonts()

    def drawn(text: str) -> list[int]:
        layout = QTextLayout(text, font(mono=mono))
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        return [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]

    for text in ("IMG 640x480", "a->b", "<=>", "(c)"):
        assert drawn(text) == [glyph for letter in text for glyph in drawn(letter)], text


@pytest.mark.parametrize("name", icons.names())
def test_every_icon_is_drawn_in_the_colour_asked_for(qapp: object, name: str) -> None:
    drawn = icons.image(name, "#ff0000", 24)
    inked = [drawn.pixelColor(x, y) for x in range(24) for y in range(24) if drawn.pixelColor(x, y).alpha() > 200]
    assert inked
    assert all((colour.red(), colour.green(), colour.blue()) == (255, 0, 0) for colour in inked)


def test_an_icon_that_is_not_shipped_is_a_bug(qapp: object) -> None:
    with pytest.raises(KeyError, match="no icon is called unicorn"):
        icons.icon("unicorn", THEMES["dark"])


@themes
def test_actions_have_a_disabled_look(qapp: object, theme: Theme) -> None:
    from PySide6.QtGui import QIcon

    made = icons.icon("tag", theme)
    normal, disabled = made.pixmap(24), made.pixmap(24, QIcon.Mode.Disabled)
    assert normal.toImage() != disabled.toImage()
