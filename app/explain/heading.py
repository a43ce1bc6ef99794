"""What stands above and below every drawing: what was found, between which media, and where the pictures come from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.case.records import close_records
from app.case.records.link_records import OFFICER
from app.explain.reasons import Found, Side
from app.explain.sheet import INSIDE, LINE, MARGIN, MUTED, Sheet
from app.explain.words import Words, to_say

COLUMN = (INSIDE - MARGIN) / 2
LEFT_A, LEFT_B = float(MARGIN), MARGIN + COLUMN + MARGIN
_TITLES = {
    "same picture": to_say("The same picture"),
    "part of": to_say("One picture is a part of the other"),
    "scene": to_say("The same place"),
    "object": to_say("The same object or part of a place"),
    "same video": to_say("The same video"),
    "clip": to_say("The videos share a stretch"),
    "still": to_say("The picture shows a moment of the video"),
    "sound": to_say("The same is heard in both"),
    "camera": to_say("Made by the same device"),
}
_METHODS = {
    "pdq": to_say("the fingerprint of the picture (PDQ)"),
    "pdq-dihedral": to_say("the fingerprint of the picture, turned or mirrored (PDQ)"),
    "pdq-negative": to_say("the fingerprint of the picture, as a negative (PDQ)"),
    "pdq-regions": to_say("the fingerprint of a part (PDQ)"),
    "pixels": to_say("equal pixels"),
    "pdq-frames": to_say("the fingerprints of frames (PDQ)"),
    "local-features": to_say("points (local features)"),
    "local-features-family": to_say("points (local features), as both hang together with others"),
    "pdq-pixels": to_say("a near fingerprint (PDQ), and then the pixels"),
    "pdq-pixels-family": to_say("a near fingerprint (PDQ), and then the pixels, as both hang together with others"),
    "chromaprint": to_say("the print of the sound (Chromaprint)"),
    close_records.METHOD: to_say("points (a close look)"),
    OFFICER: to_say("an officer"),
}
_VERDICTS = {
    "confirmed": to_say("confirmed by the officer"),
    "rejected": to_say("rejected by the officer: no match"),
    "open": to_say("not judged yet"),
}


_KINDS = {"picture": to_say("picture"), "video": to_say("video"), "sound": to_say("sound")}


def title(kind: str, words: Words) -> str:
    """What a kind of link says, as a heading."""
    return words(_TITLES[kind]) if kind in _TITLES else kind


def draw_heading(sheet: Sheet, found: Found) -> float:
    """Gives the lower edge."""
    link, words = found.link, sheet.words
    bottom = sheet.text((MARGIN, MARGIN), title(link.kind, words), 22, strong=True, width=COLUMN + MARGIN)
    said = [
        words("Case {0}", found.reference),
        words("strength {0} of 1", words.decimal(link.score, 2)),
        words("found by {0}", _known(_METHODS, link.method, words)),
        _known(_VERDICTS, link.verdict, words),
    ]
    bottom = sheet.text((MARGIN, bottom), " · ".join(said), 13, colour=MUTED)
    if found.others:
        also = ", ".join(words("“{0}”", title(kind, words)) for kind in found.others)
        bottom = sheet.text((MARGIN, bottom), words("They are also linked as {0}.", also), 13, colour=MUTED)
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
    facts = (_known(_KINDS, medium.kind, sheet.words), medium.format, size, f"SHA-256 {medium.sha256[:16]}…")
    bottom = sheet.text(
        (left + 24, bottom), " · ".join(fact for fact in facts if fact), 12, colour=MUTED, width=width - 24
    )
    return sheet.text((left + 24, bottom), side.place, 12, colour=MUTED, width=width - 24)


def draw_agreed(sheet: Sheet, top: float, sentences: Sequence[str], width: float = INSIDE) -> float:
    """What agreed, in words, under its heading; gives the lower edge."""
    bottom = sheet.text((MARGIN, top), sheet.words("What agreed"), 15, strong=True)
    for sentence in sentences:
        bottom = sheet.paragraph((MARGIN, bottom + 3), sentence, 14, width=width)
    return bottom


def draw_footing(sheet: Sheet, top: float, *, pictures: bool = True) -> None:
    """Where it comes from."""
    sheet.line([(MARGIN, top + 10), (MARGIN + INSIDE, top + 10)], LINE)
    said = sheet.words("Drawn by Sightline from what the case keeps; no original file was opened.")
    if pictures:
        said += " " + sheet.words(
            "The pictures are previews of at most 320 pixels, so that small details can't be judged by them."
        )
    sheet.paragraph((MARGIN, top + 16), said, 12, colour=MUTED)


def as_recorded(detail: str, words: Words) -> str:
    """What was recorded with a link, quoted."""
    return words("As it was recorded when the link was found: {0}.", detail)


def _known(table: Mapping[str, str], key: str, words: Words) -> str:
    return words(table[key]) if key in table else key
