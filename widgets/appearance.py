"""Dresses the whole program in a theme."""

from PySide6.QtWidgets import QApplication

from app.desk.theme import Theme, font, load_fonts, palette, stylesheet


def dress(application: QApplication, theme: Theme) -> None:
    """Fusion, the shipped font and the theme's colours; may be called again to change the theme."""
    load_fonts()
    application.setStyle("Fusion")
    application.setFont(font())
    application.setPalette(palette(theme))
    application.setStyleSheet(stylesheet(theme))
