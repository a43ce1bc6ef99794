"""What stands above and below every drawing: what was found, between which media, and where the pictures come from."""

from __future__ import annotations

from app.case.link_records import OFFICER
from app.explain.reasons import Found, Side
from app.explain.sheet import INSIDE, LINE, MARGIN, MUTED, Sheet

COLUMN = (INSIDE - MARGIN) / 2
LEFT_A, LEFT_B = float(MARGIN), MARGIN + COLUMN + MARGIN
_TITLES = {
    "same picture": "The same picture",
    "part of": "One picture is a part of the other",
    "scene": "The same place",
    "object": "The same object or part of a place",
    "same video": "The same video",
    "clip": "The videos share a stretch",
    "still": "The picture shows a moment of the video",
    "sound": "The same is heard in both",
    "camera": "Made by the same device",
}
_METHODS = {
    "pdq": "the fingerprint of the picture (PDQ)",
    "pdq-dihedral": "the fingerprint of the picture, turned or mirrored (PDQ)",
    "pdq-negative": "the fingerprint of the picture, as a negative (PDQ)",
    "pdq-regions": "the fingerprint of a part (PDQ)",
    "pixels": "equal pixels",
    "pdq-frames": "the fingerprints of frames (PDQ)",
    "local-features": "points (local features)",
    "local-features-family": "points (local features), as both hang together with others",
    "pdq-pixels": "a near fingerprint (PDQ), and then the pixels",
    "pdq-pixels-family": "a near fingerprint (PDQ), and then the pixels, as both hang together with others",
    "chromaprint": "the print of the sound (Chromaprint)",
    OFFICER: "an officer",
}
_VERDICTS = {
    "confirmed": "confirmed by the officer",
    "rejected": "rejected by the officer: no match",
    "open": "not judged yet",
}


def title(kind: str) -> str:
    """What a kind of link says, as a heading."""
    return _TITLES.get(kind, kind)


def draw_heading(sheet: Sheet, found: Found) -> float:
    """Gives the lower edge."""
    link = found.link
    bottom = sheet.text((MARGIN, MARGIN), title(link.kind), 22, strong=True, width=COLUMN + MARGIN)
    score = f"strength {link.score:.2f} of 1"
    said = [
        f"Case {found.reference}",
        score,
        f"found by {_METHODS.get(link.method, link.method)}",
        _VERDICTS.get(link.verdict, link.verdict),
    ]
    bottom = sheet.text((MARGIN, bottom), " · ".join(said), 13, colour=MUTED)
    if found.others:
        also = ", ".join(f"“{title(kind)}”" for kind in found.others)
        bottom = sheet.text((MARGIN, bottom), f"They are also linked as {also}.", 13, colour=MUTED)
    bottom += 8
    sheet.line([(MARGIN, bottom), (MARGIN + INSIDE, bottom)], LINE)
    return bottom + 8


def draw_sides(sheet: Sheet, found: Found, top: float) -> float:
    """Names and facts of both media, side by side."""
    return max(draw_side(sheet, "A", found.a, LEFT_A, top, COLUMN), draw_side(sheet, "B", found.b, LEFT_B, top, COLUMN))


def draw_side(sheet: Sheet, letter: str, side: Side, left: float, top: float, width: float) -> float:
    """Name and facts of one medium."""
    sheet.text((left, top), letter, 18, strong=True)
    medium = side.medium
    bottom = sheet.text((left + 24, top + 1), side.name, 15, strong=True, width=width - 24)
    size = f"{medium.width} × {medium.height}" if medium.width and medium.height else ""
    facts = (medium.kind, medium.format, size, f"SHA-256 {medium.sha256[:16]}…")
    bottom = sheet.text(
        (left + 24, bottom), " · ".join(fact for fact in facts if fact), 12, colour=MUTED, width=width - 24
    )
    return sheet.text((left + 24, bottom), side.place, 12, colour=MUTED, width=width - 24)


def draw_footing(sheet: Sheet, top: float, *, pictures: bool = True) -> None:
    """Where it comes from."""
    sheet.line([(MARGIN, top + 10), (MARGIN + INSIDE, top + 10)], LINE)
    words = "Drawn by Sightline from what the case keeps; no original file was opened."
    if pictures:
        words += " The pictures are previews of at most 320 pixels, so that small details can't be judged by them."
    sheet.paragraph((MARGIN, top + 16), words, 12, colour=MUTED)


def duration(milliseconds: float) -> str:
    """A length of time: 15.0 seconds, 2:05.0 minutes, 1:02:03.0 hours."""
    if milliseconds < 60_000:
        return f"{milliseconds / 1000:.1f} seconds"
    return f"{clock(milliseconds)} {'minutes' if milliseconds < 3_600_000 else 'hours'}"


def clock(milliseconds: float) -> str:
    """A time in a video or sound, with tenths of a second: 0:12.3, 1:02:03.0."""
    tenths = round(abs(milliseconds) / 100)
    seconds, tenth = divmod(tenths, 10)
    hours, minutes = divmod(seconds // 60, 60)
    shown = f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes}:{seconds % 60:02}"
    return f"{shown}.{tenth}"
