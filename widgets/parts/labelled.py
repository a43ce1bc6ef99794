"""Fields of a form with their labels."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QWidget

from app.desk.controls.actions import plain
from widgets.parts.plain_label import PlainLabel


def add_labelled(form: QFormLayout, words: str, field: QWidget, row: QWidget | None = None) -> None:
    """Add a field under these words, by whose key it is reached. `row`: what it stands in, with others."""
    label = PlainLabel(words)
    label.setBuddy(field)
    field.setAccessibleName(plain(words))  # of a buddy a screen reader isn't told where it stands in a row
    form.addRow(label, row or field)
