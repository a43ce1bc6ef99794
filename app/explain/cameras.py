"""Why two media are said to be of one camera: what both say of themselves, side by side."""

from __future__ import annotations

from app.case.queries.media import Medium
from app.explain.reasons import CameraReasons, Found, Row, Side
from app.explain.words import to_say


def camera_reasons(found: Found) -> CameraReasons:
    """What isn't said by either is left out."""
    rows = (Row(name, value(found.a), value(found.b)) for name, value in _FACTS)
    return CameraReasons(found, tuple(row for row in rows if row.a or row.b))


def _position(medium: Medium) -> str:
    if medium.latitude is None or medium.longitude is None:
        return ""
    return f"{medium.latitude:.5f}, {medium.longitude:.5f}"


def _taken(side: Side) -> str:
    return (side.medium.taken_with_zone or "").replace("T", " ")


_FACTS = (
    (to_say("Make"), lambda side: side.medium.make or ""),
    (to_say("Model"), lambda side: side.medium.model or ""),
    (to_say("Serial number"), lambda side: side.medium.serial or ""),
    (to_say("Software"), lambda side: side.medium.software or ""),
    (to_say("Taken"), _taken),
    (to_say("Position"), lambda side: _position(side.medium)),
    (
        to_say("Width and height"),
        lambda side: f"{side.medium.width} × {side.medium.height}" if side.medium.width else "",
    ),
    (to_say("Found in"), lambda side: side.place),
)
