"""The case, and all that can be done to it. All SQL lives here; QtWidgets never."""

__version__ = "0.1.0"
"""Version of the program; pyproject.toml takes it from here."""
