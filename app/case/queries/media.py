"""One medium, and all that is known of it; and lists of media for scripts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app import sqlite
from app.case.queries.field_hints import nearest
from app.case.records.intake_records import SourceRow
from app.case.store.ids import pieces
from app.case.values import names
from app.errors import UserError


@dataclass(frozen=True)
class Medium:
    """A unique content as it is recorded. Digests are lower-case hex; lengths in pixels, `duration` in seconds."""

    id: int
    sha256: str
    md5: str
    sha1: str
    size: int
    kind: str
    mime: str
    format: str
    state: str
    reason: str
    detail: str
    width: int | None
    height: int | None
    duration: float | None
    fps: float | None
    codec: str
    audio_codec: str
    pages: int
    taken: str | None
    zone_minutes: int | None
    make: str | None
    model: str | None
    serial: str | None
    software: str | None
    latitude: float | None
    longitude: float | None
    altitude: float | None
    stack: int
    thumbnail: str | None
    """`differs` where the file carries a thumbnail that shows something else than its picture."""
    known: str | None
    """The strongest of what hash sets say: `alert`, `known` or `irrelevant`; None where it is in none."""

    @property
    def camera(self) -> str:
        """Make and model in one line."""
        return camera_name(self.make, self.model)

    @property
    def taken_with_zone(self) -> str | None:
        """ISO 8601: with the offset where the file states one, and without where it doesn't."""
        if self.taken is None or self.zone_minutes is None:
            return self.taken
        if self.zone_minutes == 0:
            return f"{self.taken}Z"
        sign, minutes = "-" if self.zone_minutes < 0 else "+", abs(self.zone_minutes)
        return f"{self.taken}{sign}{minutes // 60:02d}:{minutes % 60:02d}"


_COLUMNS = (
    "id, lower(hex(sha256)), lower(hex(md5)), lower(hex(sha1)), size, kind, mime, format, state, reason, detail, "
    "width, height, duration_ms / 1000.0, fps, codec, audio_codec, pages, taken, zone_minutes, make, model, serial, "
    "software, latitude, longitude, altitude, stack, "
    "(SELECT 'differs' FROM previews.thumbnail t WHERE t.medium = medium.id), "
    "(SELECT k.meaning FROM known k WHERE k.medium = medium.id "
    "ORDER BY k.meaning <> 'alert', k.meaning = 'irrelevant' LIMIT 1)"
)


@dataclass(frozen=True)
class Occurrence:
    """One path under which a content was found, in display form.

    `path` is below the source, archives' own path before ` » `; `whole_path` begins at the root of the file system.
    """

    id: int
    exhibit: str
    source: str
    path: str
    whole_path: str
    size: int
    modified_ns: int | None
    state: str
    reason: str


@dataclass(frozen=True)
class ExifRow:
    """One statement that a file makes about itself."""

    group: str
    name: str
    value: str


@dataclass(frozen=True)
class FrameRow:
    """A still of a medium; `at_ms` is its time."""

    id: int
    at_ms: int


def camera_name(make: str | None, model: str | None) -> str:
    """Make and model in one line, without saying the make twice."""
    make, model = (make or "").strip(), (model or "").strip()
    return model if make and model.lower().startswith(make.lower()) else f"{make} {model}".strip()


def get(reader: sqlite.Connection, medium: int) -> Medium:
    """A medium by its id. Raises UserError if there is none."""
    row = reader.execute(f"SELECT {_COLUMNS} FROM medium WHERE id = ?", (medium,)).fetchone()
    if row is None:
        raise UserError(f"Medium {medium} isn't in this case; choose one that is.")
    return Medium(*row)


def by_digest(reader: sqlite.Connection, digest: str) -> int:
    """The id of the medium whose SHA-256 is, or starts with, `digest` (at least 6 hex digits).

    Raises UserError if none has it, or more than one.
    """
    text = digest.strip().lower()
    if len(text) < 6 or any(c not in "0123456789abcdef" for c in text) or len(text) > 64:
        raise UserError(f"“{digest}” is no SHA-256; give all its 64 hex digits, or the first 6 or more.")
    low, high = bytes.fromhex(text.ljust(64, "0")), bytes.fromhex(text.ljust(64, "f"))
    found = [
        row[0] for row in reader.execute("SELECT id FROM medium WHERE sha256 BETWEEN ? AND ? LIMIT 2", (low, high))
    ]
    if not found:
        raise UserError(f"No medium of this case has the SHA-256 {digest}; list them with “media”.")
    if len(found) > 1:
        raise UserError(f"More than one medium has a SHA-256 that starts with {digest}; give more digits.")
    return int(found[0])


def digests(reader: sqlite.Connection, media: Sequence[int]) -> list[str]:
    """The SHA-256 of these media, in lower-case hex, sorted."""
    found: list[str] = []
    for piece in pieces(media):
        marks = ",".join("?" * len(piece))
        found += [row[0].hex() for row in reader.execute(f"SELECT sha256 FROM medium WHERE id IN ({marks})", piece)]
    return sorted(found)


def exif(reader: sqlite.Connection, medium: int) -> list[ExifRow]:
    """All that the file says of itself, in the file's order."""
    rows = reader.execute("SELECT tag_group, name, value FROM exif WHERE medium = ? ORDER BY number", (medium,))
    return [ExifRow(*row) for row in rows]


def frames(reader: sqlite.Connection, medium: int) -> list[FrameRow]:
    """The stills of a medium, in time order."""
    return [
        FrameRow(*row)
        for row in reader.execute("SELECT id, at_ms FROM frame WHERE medium = ? ORDER BY at_ms", (medium,))
    ]


def still(reader: sqlite.Connection, medium: int, at_ms: int) -> bytes | None:
    """The JPEG of a video's frame; None where none is kept."""
    row = reader.execute("SELECT jpeg FROM previews.still WHERE medium = ? AND at_ms = ?", (medium, at_ms)).fetchone()
    return bytes(row[0]) if row else None


def still_near(reader: sqlite.Connection, medium: int, at_ms: int) -> tuple[int, bytes] | None:
    """Time (ms) and JPEG of the kept frame of a video that is nearest to a time; None where none is kept."""
    row = reader.execute(
        "SELECT at_ms, jpeg FROM previews.still WHERE medium = ? ORDER BY abs(at_ms - ?), at_ms LIMIT 1",
        (medium, at_ms),
    ).fetchone()
    return (row[0], bytes(row[1])) if row else None


def stills(reader: sqlite.Connection, sha256: bytes) -> Iterator[tuple[int, bytes]]:
    """Time (ms) and JPEG of a medium's keyframes, and of the frames that the officer keeps, in time order."""
    return reader.execute(
        "SELECT at_ms, jpeg FROM previews.still s JOIN medium m ON m.id = s.medium WHERE sha256 = ? "
        "AND (EXISTS (SELECT 1 FROM frame f WHERE f.medium = m.id AND f.at_ms = s.at_ms) "
        "OR EXISTS (SELECT 1 FROM kept_frame k WHERE k.medium = m.id AND k.at_ms = s.at_ms)) ORDER BY at_ms",
        (sha256,),
    )


def thumbnail(reader: sqlite.Connection, medium: int) -> bytes | None:
    """The JPEG of the thumbnail inside the file; None unless it shows something else than the picture."""
    row = reader.execute("SELECT jpeg FROM previews.thumbnail WHERE medium = ?", (medium,)).fetchone()
    return bytes(row[0]) if row else None


def previews(reader: sqlite.Connection, media: Sequence[int]) -> dict[int, bytes]:
    """The preview JPEGs of these media, as far as they are kept."""
    found: dict[int, bytes] = {}
    for piece in pieces(media):
        marks = ",".join("?" * len(piece))
        found.update(reader.execute(f"SELECT medium, jpeg FROM previews.preview WHERE medium IN ({marks})", piece))
    return found


def tags(reader: sqlite.Connection, medium: int) -> list[str]:
    """The officer's tags of a medium."""
    return [row[0] for row in reader.execute("SELECT tag FROM medium_tag WHERE medium = ? ORDER BY tag", (medium,))]


def all_tags(reader: sqlite.Connection) -> list[str]:
    """Every tag that is in use, most used first."""
    return [row[0] for row in reader.execute("SELECT tag FROM medium_tag GROUP BY tag ORDER BY count(*) DESC, tag")]


def note(reader: sqlite.Connection, medium: int) -> str:
    """The officer's note on a medium, or an empty text."""
    row = reader.execute("SELECT text FROM note WHERE medium = ?", (medium,)).fetchone()
    return str(row[0]) if row else ""


def category(reader: sqlite.Connection, medium: int) -> int | None:
    """The code of the category that was decided, or None."""
    row = reader.execute("SELECT code FROM category WHERE medium = ?", (medium,)).fetchone()
    return int(row[0]) if row else None


def occurrences(reader: sqlite.Connection, medium: int) -> list[Occurrence]:
    """Every path under which this content was found."""
    return [
        _occurrence(reader, row) for row in reader.execute(_OCCURRENCES + "WHERE o.medium = ? ORDER BY o.id", (medium,))
    ]


def occurrence(reader: sqlite.Connection, number: int) -> Occurrence:
    """One path, by its id. Raises LookupError where there is none."""
    row = reader.execute(_OCCURRENCES + "WHERE o.id = ?", (number,)).fetchone()
    if row is None:
        raise LookupError(number)
    return _occurrence(reader, row)


def unread(reader: sqlite.Connection) -> list[Occurrence]:
    """Occurrences that could not be read, with their reasons."""
    return [
        _occurrence(reader, row) for row in reader.execute(_OCCURRENCES + "WHERE o.state = 'unreadable' ORDER BY o.id")
    ]


def troubled(reader: sqlite.Connection) -> list[Occurrence]:
    """Occurrences that could not be read, then those whose content could not be decoded; with states and reasons."""
    undecoded = reader.execute(
        "SELECT o.id, e.number, s.path, s.kind, o.path, o.size, o.modified_ns, m.state, m.reason, o.container "
        "FROM medium m JOIN occurrence o ON o.medium = m.id JOIN source s ON s.id = o.source "
        "JOIN exhibit e ON e.id = s.exhibit "
        "WHERE m.state IN ('unreadable', 'quarantined') ORDER BY o.id"
    ).fetchall()
    return unread(reader) + [_occurrence(reader, row) for row in undecoded]


_OCCURRENCES = (
    "SELECT o.id, e.number, s.path, s.kind, o.path, o.size, o.modified_ns, o.state, o.reason, o.container "
    "FROM occurrence o JOIN source s ON s.id = o.source JOIN exhibit e ON e.id = s.exhibit "
)


def _occurrence(
    reader: sqlite.Connection, row: tuple[int, str, str, str, str, int, int | None, str, str, int]
) -> Occurrence:
    number, exhibit, source, kind, path, size, modified, state, reason, container = row
    shown, below = names.display(source), full_path(reader, path, container)
    folder = shown.rpartition("/")[0] if kind == "file" else shown.rstrip("/")
    return Occurrence(number, exhibit, shown, below, f"{folder}/{below}", size, modified, state, reason)


def full_path(reader: sqlite.Connection, path: str, container: int) -> str:
    """The display form of a path below its source, with the paths of the archives around it."""
    parts = [names.display(path)]
    while container:
        path, container = reader.execute("SELECT path, container FROM occurrence WHERE id = ?", (container,)).fetchone()
        parts.append(names.display(path))
    return " » ".join(reversed(parts))


def paths(reader: sqlite.Connection, medium: int) -> list[str]:
    """Every path of a content, whole, in display form."""
    return [found.whole_path for found in occurrences(reader, medium)]


FIELDS = (
    "sha256, md5, sha1, size, kind, mime, format, state, reason, width, height, duration, taken, make, model, "
    "serial, camera, software, latitude, longitude, category, tags, note, look_again, series, stack, thumbnail, "
    "text, known, seen_elsewhere, path"
)
"""What an expression of `select` may name."""

_SELECTABLE = """
WITH fields AS (
    SELECT m.id AS medium_id, lower(hex(m.sha256)) AS sha256, lower(hex(m.md5)) AS md5, lower(hex(m.sha1)) AS sha1,
        m.size, m.kind, m.mime, m.format, m.state, m.reason, m.width, m.height, m.duration_ms / 1000.0 AS duration,
        m.taken, m.make, m.model, m.serial,
        trim(iif(instr(lower(m.model), lower(trim(m.make))) = 1, m.model,
            trim(coalesce(m.make, '')) || ' ' || trim(coalesce(m.model, '')))) AS camera,
        m.software, m.latitude, m.longitude, c.code AS category,
        (SELECT group_concat(tag, ',') FROM medium_tag t WHERE t.medium = m.id) AS tags, n.text AS note,
        EXISTS (SELECT 1 FROM second_look l WHERE l.medium = m.id) AS look_again,
        (SELECT group_concat(s.code, ',') FROM series_member x JOIN series s ON s.id = x.series WHERE x.medium = m.id)
            AS series,
        m.stack, (SELECT 'differs' FROM previews.thumbnail t WHERE t.medium = m.id) AS thumbnail,
        (SELECT p.value <> x'00' FROM frame f JOIN fingerprint p ON p.frame = f.id AND p.method = 'text'
            WHERE f.medium = m.id) AS text,
        (SELECT k.meaning FROM known k WHERE k.medium = m.id
            ORDER BY k.meaning <> 'alert', k.meaning = 'irrelevant' LIMIT 1) AS known,
        EXISTS (SELECT 1 FROM remembered r WHERE r.medium = m.id) AS seen_elsewhere,
        (SELECT o.path FROM occurrence o WHERE o.medium = m.id ORDER BY o.id LIMIT 1) AS path
    FROM medium m LEFT JOIN category c ON c.medium = m.id LEFT JOIN note n ON n.medium = m.id
)
SELECT medium_id FROM fields
"""


def select(reader: sqlite.Connection, where: str | None = None) -> list[int]:
    """Ids of the media for which an SQL expression over `FIELDS` is true; of all, without one.

    The connection can't change anything, so the expression can't either. Raises UserError if it can't be understood.
    """
    if where is None:
        return [row[0] for row in reader.execute("SELECT id FROM medium ORDER BY id")]
    try:
        # Alone first: an expression that only fits because it closes our bracket is a mistake, not a filter.
        reader.execute(f"EXPLAIN {_SELECTABLE} WHERE {where}")
        rows = reader.execute(f"{_SELECTABLE} WHERE ({where}) ORDER BY medium_id")
        return [row[0] for row in rows]
    except (sqlite.Error, sqlite.Warning, ValueError) as error:  # a ValueError for a null character
        if near := nearest(str(error), FIELDS.split(", ")):
            raise UserError(
                f"“{where}” can't be understood ({error}). Did you mean {near}? Use these names in an SQL expression: "
                f"{FIELDS}."
            ) from error
        raise UserError(
            f"“{where}” can't be understood ({error}); use these names in an SQL expression: {FIELDS}."
        ) from error


@dataclass(frozen=True)
class Place:
    """Where the bytes of a content can be had. Paths in stored form.

    `inside` leads through archives: the format of each, and the path inside it, outermost first. `archives`: their
    occurrences, in the same order.
    """

    source: SourceRow
    path: str
    inside: tuple[tuple[str, str], ...]
    archives: tuple[int, ...]


def places(reader: sqlite.Connection, medium: int) -> list[Place]:
    """Every place of a content, files of the file system first."""
    rows = reader.execute(
        "SELECT s.id, s.path, s.kind, o.path, o.container FROM occurrence o JOIN source s ON s.id = o.source "
        "WHERE o.medium = ? ORDER BY o.container <> 0, o.id",
        (medium,),
    ).fetchall()
    return [
        _place(reader, SourceRow(number, source, kind), path, container)
        for number, source, kind, path, container in rows
    ]


def _place(reader: sqlite.Connection, source: SourceRow, path: str, container: int) -> Place:
    inside: list[tuple[str, str]] = []
    archives: list[int] = []
    while container:
        archives.append(container)
        outer, outer_container, archive = reader.execute(
            "SELECT o.path, o.container, m.format FROM occurrence o JOIN medium m ON m.id = o.medium WHERE o.id = ?",
            (container,),
        ).fetchone()
        inside.append((archive, path))
        path, container = outer, outer_container
    return Place(source, path, tuple(reversed(inside)), tuple(reversed(archives)))
