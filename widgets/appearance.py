"""Dresses the whole program in a theme."""

from PySide6.QtWidgets import QApplication

from app.desk.look.theme import Theme, font, load_fonts, palette, stylesheet

_WORN = "sightlineTheme"


def dress(application: QApplication, theme: Theme) -> None:
    """Fusion, the shipped font and the theme's colours; may be called again to change the theme."""
    if application.property(_WORN) == theme.name:  # dressing anew takes half a second, and more with every widget
        return
    load_fonts()
    application.setStyle("Fusion")
    application.setFont(font())
    application.setPalette(palette(theme))
    application.setStyleSheet(stylesheet(theme))
    application.setProperty(_WORN, theme.name)
