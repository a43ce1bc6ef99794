"""Why two media are said to be of one camera: what both say of themselves, side by side."""

from __future__ import annotations

from app.case.queries.media import Medium
from app.explain.reasons import CameraReasons, Found, Row, Side


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
    ("Make", lambda side: side.medium.make or ""),
    ("Model", lambda side: side.medium.model or ""),
    ("Serial number", lambda side: side.medium.serial or ""),
    ("Software", lambda side: side.medium.software or ""),
    ("Taken", _taken),
    ("Position", lambda side: _position(side.medium)),
    ("Width and height", lambda side: f"{side.medium.width} × {side.medium.height}" if side.medium.width else ""),
    ("Found in", lambda side: side.place),
)
