"""What is drawn for the window speaks the window's language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from app.desk.leads import drawn_reasons
from tests.app.explain.linked import Linked
from tests.app.explain.test_drawing import mirrored, painting


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(before)


def test_a_drawing_follows_the_window_s_language(tmp_path: Path, german: None) -> None:
    linked = Linked.of(tmp_path)
    a, b = linked.picture("a.jpg", painting(1)), linked.picture("b.jpg", mirrored(painting(1)))
    linked.link(a, b, "same picture", "local-features", 0.97)
    drawn = drawn_reasons.read(linked.case.reader(), a, b, "same picture", (50, 0))
    linked.case.close()
    assert drawn.trouble == ""
    assert drawn.spoken.startswith("Dasselbe Bild: A ist a.jpg, B ist b.jpg.")
    assert "What agreed" not in drawn.spoken
