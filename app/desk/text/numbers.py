"""Numbers as the officer's language writes them."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def whole(number: int) -> str:
    """With marks between thousands: `1,234`, `1.234`, `1 234`."""
    locale = QLocale()
    # Qt's locale for programs (“C”) has no marks; nobody reads large numbers without.
    return f"{number:,}" if locale.language() == QLocale.Language.C else locale.toString(number)


def rough(number: float) -> str:
    """With as many places as it needs, six digits at most."""
    return f"{number:g}".replace(".", QLocale().decimalPoint())


def decimal(number: float, places: int) -> str:
    """With so many places behind the decimal sign."""
    locale, real = QLocale(), float(number)  # Qt takes no integer here
    return f"{real:,.{places}f}" if locale.language() == QLocale.Language.C else locale.toString(real, "f", places)
