"""The look from tokens: colours, type and spacing of one calm dark and one light theme, and the fonts.

Contrast follows WCAG 2.1: at least 4.5 to 1 for text, 3 to 1 for marks and the focus ring (held by tests).
"""

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

FONT_FAMILY = "Inter"
MONO_FAMILY = "JetBrains Mono"
_FONT_FILES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf", "JetBrainsMono-Regular.ttf")


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as `#rrggbb`."""

    name: str
    dark: bool
    window: str
    surface: str
    """Lists, fields, cards."""
    raised: str
    """Buttons, headers, menus; what lies above a surface."""
    well: str
    """What lies behind a picture."""
    line: str
    text: str
    muted: str
    """Secondary text."""
    faint: str
    """Placeholders, disabled text and icons: never the only carrier of a meaning."""
    accent: str
    on_accent: str
    selection: str
    """Background of what is selected, under normal text."""
    focus: str
    good: str
    warning: str
    danger: str


DARK = Theme(
    name="dark",
    dark=True,
    window="#1b1e22",
    surface="#22262b",
    raised="#2c3138",
    well="#15171a",
    line="#3d444d",
    text="#e3e6ea",
    muted="#a6aeb8",
    faint="#737c87",
    accent="#7fb2dc",
    on_accent="#0f1a24",
    selection="#2c4358",
    focus="#9ecbf0",
    good="#86c297",
    warning="#e0b673",
    danger="#e89090",
)

LIGHT = Theme(
    name="light",
    dark=False,
    window="#f1f3f5",
    surface="#ffffff",
    raised="#e7eaee",
    well="#dfe3e8",
    line="#c3c9d1",
    text="#1c2127",
    muted="#545d69",
    faint="#7d8692",
    accent="#22659f",
    on_accent="#ffffff",
    selection="#cfe2f3",
    focus="#1a5c98",
    good="#2b7040",
    warning="#8a5a00",
    danger="#a83232",
)

THEMES = {theme.name: theme for theme in (DARK, LIGHT)}


class Space:
    """Distances in logical pixels, steps of four."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 40


class Type:
    """Sizes of type in logical pixels: in points, a picture of the window would differ from screen to screen."""

    SMALL = 11
    BODY = 13
    HEADING = 16
    TITLE = 22


def load_fonts() -> None:
    """Load the fonts that are shipped, so that the window looks the same on every machine. Needs a QGuiApplication."""
    present = set(QFontDatabase.families())
    if {FONT_FAMILY, MONO_FAMILY} <= present:
        return
    folder = files("resources") / "fonts"
    for name in _FONT_FILES:
        if QFontDatabase.addApplicationFontFromData((folder / name).read_bytes()) < 0:
            raise RuntimeError(f"the shipped font {name} can't be read; install Sightline again")


_CONTEXTUAL = QFont.Tag("calt")
"""By this feature the fonts draw 5x4 as 5×4, -> as an arrow, and other forms of - and : beside figures and capitals.
Names, keys and digests must be seen letter by letter; and a PDF gives such forms numbers that only the font knows, so
that references, times and paths would lose them where somebody searches for them or copies them.
"""


def font(pixels: int = Type.BODY, *, strong: bool = False, mono: bool = False) -> QFont:
    """The UI font, or the fixed-width one for digests and codes."""
    face = QFont(MONO_FAMILY if mono else FONT_FAMILY)
    face.setPixelSize(pixels)
    face.setFeature(_CONTEXTUAL, 0)
    if strong:
        face.setWeight(QFont.Weight.DemiBold)
    return face


def palette(theme: Theme) -> QPalette:
    """The theme for Qt's Fusion style."""
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    made = QPalette()
    for each, colour in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.surface),
        (role.AlternateBase, theme.raised),
        (role.Text, theme.text),
        (role.PlaceholderText, theme.faint),
        (role.Button, theme.raised),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.danger),
        (role.ToolTipBase, theme.raised),
        (role.ToolTipText, theme.text),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.on_accent),
        (role.Accent, theme.accent),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.Light, theme.line),
        (role.Midlight, theme.line),
        (role.Mid, theme.line),
        (role.Dark, theme.well),
        (role.Shadow, "#000000"),
    ):
        made.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(group.Disabled, each, QColor(theme.faint))
    made.setColor(group.Disabled, role.Highlight, QColor(theme.line))
    return made


def stylesheet(theme: Theme) -> str:
    """The little that a palette can't say. Labels ask for a role with the property `tone`: title, heading, muted."""
    return f"""
QToolTip {{ color: {theme.text}; background: {theme.raised}; border: 1px solid {theme.line}; padding: {Space.XS}px; }}
QLabel[tone="title"] {{ font-size: {Type.TITLE}px; font-weight: 600; }}
QLabel[tone="heading"] {{ font-size: {Type.HEADING}px; font-weight: 600; }}
QLabel[tone="muted"] {{ color: {theme.muted}; }}
QLabel[tone="danger"] {{ color: {theme.danger}; }}
QAbstractScrollArea {{ border: 1px solid {theme.line}; }}
QScrollArea#scrolledForm {{ border: none; }}
QAbstractScrollArea:focus {{ border: 1px solid {theme.focus}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ padding: 0 {Space.XS}px; }}
QFrame#strengths, QFrame#seriesPicker {{ border: 1px solid {theme.muted}; border-radius: 3px; }}
QTreeView, QTableView, TickedList {{ selection-background-color: {theme.selection};
  selection-color: {theme.text}; }}
QLineEdit {{ border: 1px solid {theme.line}; border-radius: 3px; padding: 3px {Space.XS}px;
  background: {theme.surface}; }}
QPushButton:focus {{ color: {theme.focus}; }}
QTabBar::tab:focus {{ color: {theme.focus}; text-decoration: underline; }}
QLineEdit:focus {{ border-color: {theme.focus}; }}
QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{ border: none; padding: 0; background: transparent; }}
{_indicators(theme)}"""


def _indicators(theme: Theme) -> str:
    """Check boxes and radio buttons that can be seen: Fusion draws their outline darker than a dark window."""
    boxes = ("QCheckBox::indicator", "QRadioButton::indicator", "QAbstractItemView::indicator")
    ground = theme.accent if theme.dark else theme.surface
    mark = f"image: url({_file('check.svg')});" if _file("check.svg") else ""

    def each(state: str = "") -> str:
        return ", ".join(box + state for box in boxes)

    return f"""
{each()} {{ width: 13px; height: 13px; border: 1px solid {theme.muted}; border-radius: 3px;
  background: {theme.surface}; }}
QRadioButton::indicator {{ border-radius: 7px; }}
{each(":checked")} {{ border-color: {theme.accent}; background: {ground}; {mark} }}
QRadioButton::indicator:checked {{ border: 4px solid {theme.accent}; width: 7px; height: 7px; image: none;
  background: {theme.on_accent}; }}
{each(":focus")} {{ border-color: {theme.focus}; }}
{each(":disabled")} {{ border-color: {theme.line}; background: {theme.window}; }}
"""


def _file(icon: str) -> str:
    """The icon as a file that a style sheet can name; empty where the program isn't installed as plain files."""
    place = files("resources") / "icons" / icon
    return place.as_posix() if isinstance(place, Path) else ""


def readable_on(colour: str) -> str:
    """Black or white, whichever is easier to read on this colour; category colours come from the scheme."""
    return "#000000" if contrast(colour, "#000000") >= contrast(colour, "#ffffff") else "#ffffff"


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.1, relative luminance)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    value = QColor(colour)
    return 0.2126 * linear(value.redF()) + 0.7152 * linear(value.greenF()) + 0.0722 * linear(value.blueF())
