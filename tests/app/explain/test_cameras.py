"""Two media of one device: their facts side by side."""

from __future__ import annotations

from app.explain.drawing import draw, told
from app.explain.reasons import CameraReasons, Row
from tests.app.explain.linked import Linked
from tests.app.linking.local.pictures import painting


def test_what_both_say_is_marked_and_what_neither_says_is_left_out(linked: Linked) -> None:
    a, b = linked.picture("a.jpg", painting(1)), linked.picture("b.jpg", painting(2))
    linked.say(a, make="Northlight", model="N 5", serial="4471209", software="1.0")
    linked.say(b, make="Northlight", model="N 5", serial="4471209", taken="2024-05-01T10:00:00")
    linked.link(a, b, "camera", "serial number", 1.0)
    reasons = linked.reasons(a, b)
    assert isinstance(reasons, CameraReasons)
    rows = {row.name: row for row in reasons.rows}
    assert rows["Serial number"] == Row("Serial number", "4471209", "4471209")
    assert rows["Serial number"].equal
    assert (rows["Software"].equal, rows["Software"].b) == (False, "")
    assert rows["Taken"].b == "2024-05-01 10:00:00"
    assert "Position" not in rows
    assert "Serial number: 4471209, in both" in told(reasons)
    assert draw(reasons).shape[1] == 2400
