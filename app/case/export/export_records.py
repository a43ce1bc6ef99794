"""Reads what goes into a package from a case's database, in one unchanging view of it."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import groupby
from typing import Any, TypeVar

from app import sqlite
from app.case.export import face_export, lead_export, object_export
from app.case.export.content import (
    ArchiveFacts,
    AuditRow,
    AuditText,
    CaseFacts,
    Content,
    ExifFacts,
    FrameFacts,
    LinkFacts,
    MediumContent,
    OccurrenceFacts,
    Original,
    SegmentFacts,
    SeriesContent,
)
from app.case.queries.chosen_media import exported_of_series, ids_as_sql
from app.case.queries.series_history import codes_in
from app.case.trail import audit, checkpoints
from app.case.values import names
from app.errors import UserError

_BATCH = 500
_DIGEST = re.compile(r"[0-9a-f]{64}")
_OF_THE_WORKSTATION = frozenset(
    {
        "open case",
        "close case",
        "add source",
        "read source again",
        "verify source",
        "verify package",
        "restore backup",
        "removed what a killed export left",
    }
)
"""Acts whose words tell of the officer's machine and login, and of nothing that was seized or decided: they keep their
place in the chain, and their words stay here."""

T = TypeVar("T")


@contextmanager
def content_of(
    connection: sqlite.Connection, series: Sequence[int] | None = None, media: Sequence[int] | None = None
) -> Iterator[Content]:
    """What the series with these ids hold, or the whole case (None), as long as the `with` block lasts.

    `media`: the ids of those among them that leave (see `app.case.queries.chosen_media`); None: all. Of series, which
    are those named or, without a name, those in which such media are, only these media's membership and clues leave.

    Media are read from the database in batches whenever they are walked, so that a case of a million media needs no
    memory for them; a read transaction keeps them as they were at the start, whatever is decided meanwhile. The
    connection must not be in a transaction. Raises UserError where a series isn't in the case.
    """
    connection.execute("BEGIN")
    try:
        yield _read(connection, series, media)
    finally:
        connection.execute("ROLLBACK")


class _Rows(Collection[T]):
    """A collection that is read anew each time it is walked."""

    def __init__(self, count: int, read: Callable[[], Iterator[T]]) -> None:
        self._count = count
        self._read = read

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[T]:
        return self._read()

    def __contains__(self, item: object) -> bool:
        return any(item == row for row in self)


def _read(connection: sqlite.Connection, series: Sequence[int] | None, narrowed: Sequence[int] | None) -> Content:
    ids = _series_ids(connection, series, narrowed)
    found = {number: lead_export.series_content(connection, number) for number in ids}
    codes = {number: each.code for number, each in found.items()}
    whole_case = series is None and narrowed is None
    chosen = exported_of_series(None if series is None else ids) if narrowed is None else ids_as_sql(narrowed)
    if narrowed is not None:
        leaving = {sha256 for (sha256,) in connection.execute(f"SELECT sha256 FROM medium WHERE id IN ({chosen})")}
        found = {number: _narrowed(each, leaving) for number, each in found.items()}
    (media,) = connection.execute(f"SELECT count(*) FROM ({chosen})").fetchone()
    (rows,) = connection.execute("SELECT count(*) FROM audit").fetchone()
    loose = f"c.series IS NULL AND c.medium IN ({chosen})"
    of_series = f"c.series IN ({ids_as_sql(ids)}) AND ({'1' if narrowed is None else f'c.medium IN ({chosen})'})"
    entities = lead_export.entities(connection, chosen, codes, every=whole_case)
    return Content(
        case=case_facts(connection),
        whole_case=whole_case,
        media=_Rows(media, lambda: _media(connection, chosen, codes)),
        originals=_Rows(media, lambda: _originals(connection, chosen)),
        series=tuple(sorted(found.values(), key=lambda each: each.code)),
        loose_clues=lead_export.clues(connection, loose),
        links=_links(connection, chosen),
        audit=_Rows(rows, lambda: _audit(connection, chosen, None if whole_case else set(codes.values()))),
        entities=entities,
        objects=object_export.leaving(connection, f"({loose}) OR ({of_series})"),
        faces=face_export.face_words(connection, chosen, {each.id for each in entities}),
    )


def _narrowed(series: SeriesContent, leaving: set[bytes]) -> SeriesContent:
    """The series, as far as it is about media that leave."""
    return replace(
        series,
        members=tuple(each for each in series.members if each.sha256 in leaving),
        clues=tuple(each for each in series.clues if each.sha256 in leaving),
    )


def _series_ids(
    connection: sqlite.Connection, series: Sequence[int] | None, narrowed: Sequence[int] | None
) -> list[int]:
    present = [row[0] for row in connection.execute("SELECT id FROM series ORDER BY id")]
    if series is None:
        if narrowed is None:
            return present
        held = connection.execute(
            f"SELECT DISTINCT series FROM series_member WHERE medium IN ({ids_as_sql(narrowed)}) ORDER BY series"
        )
        return [row[0] for row in held]
    for number in series:
        if number not in present:
            raise UserError(f"Series {number} isn't in this case; list the series and choose one of them.")
    return sorted(set(series))


def case_facts(connection: sqlite.Connection) -> CaseFacts:
    """The case as a whole."""
    info = dict(connection.execute("SELECT key, value FROM case_info"))
    seq, head = audit.head(connection)
    signed = checkpoints.newest(connection)
    return CaseFacts(
        id=info.get("id", ""),
        reference=info.get("reference", ""),
        agency=info.get("agency", ""),
        officer=info.get("officer", ""),
        scheme=info.get("scheme", ""),
        created_at=info.get("created_at", ""),
        audit_seq=seq,
        audit_head=head,
        audit_checkpoint=signed.note if signed else "",
        audit_key=signed.key if signed else "",
    )


def _links(connection: sqlite.Connection, chosen: str) -> tuple[LinkFacts, ...]:
    rows = connection.execute(
        f"WITH chosen AS ({chosen}) "
        "SELECT a.sha256, b.sha256, l.kind, l.method, l.score, l.offset_ms, l.detail, coalesce(v.verdict, 'open') "
        "FROM link l JOIN chosen ca ON ca.medium = l.a JOIN chosen cb ON cb.medium = l.b "
        "JOIN medium a ON a.id = l.a JOIN medium b ON b.id = l.b "
        "LEFT JOIN verdict v ON v.a = l.a AND v.b = l.b AND v.kind = l.kind ORDER BY a.sha256, b.sha256, l.kind"
    )
    return tuple(LinkFacts(*row) for row in rows)


def _media(connection: sqlite.Connection, chosen: str, codes: dict[int, str]) -> Iterator[MediumContent]:
    wanted = connection.execute(f"SELECT id FROM medium WHERE id IN ({chosen}) ORDER BY sha256")
    while batch := [row[0] for row in wanted.fetchmany(_BATCH)]:
        yield from _batch(connection, batch, codes)


def _originals(connection: sqlite.Connection, chosen: str) -> Iterator[Original]:
    rows = connection.execute(
        "SELECT m.sha256, m.md5, e.number, o.path FROM medium m LEFT JOIN occurrence o ON o.id = "
        "(SELECT id FROM occurrence WHERE medium = m.id ORDER BY container <> 0, id LIMIT 1) "
        "LEFT JOIN source s ON s.id = o.source LEFT JOIN exhibit e ON e.id = s.exhibit "
        f"WHERE m.id IN ({chosen}) ORDER BY o.container, o.id, m.id"
    )
    for sha256, md5, exhibit, path in rows:
        yield Original(sha256, md5, exhibit or "", names.display(path or ""))


def _batch(connection: sqlite.Connection, ids: list[int], codes: dict[int, str]) -> Iterator[MediumContent]:
    def by_medium(sql: str) -> dict[int, list[tuple[Any, ...]]]:
        rows: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
        for medium, *rest in connection.execute(sql.format(marks=",".join("?" * len(ids))), ids):
            rows[medium].append(tuple(rest))
        return rows

    occurrences = by_medium(
        "SELECT o.medium, e.number, s.path, o.path, o.size, o.modified_ns, o.container, am.md5, ao.path "
        "FROM occurrence o JOIN source s ON s.id = o.source JOIN exhibit e ON e.id = s.exhibit "
        "LEFT JOIN occurrence ao ON ao.id = o.container AND o.container <> 0 LEFT JOIN medium am ON am.id = ao.medium "
        "WHERE o.medium IN ({marks}) ORDER BY o.id"
    )
    exif = by_medium("SELECT medium, tag_group, name, value FROM exif WHERE medium IN ({marks}) ORDER BY number")
    frames = by_medium(
        "SELECT f.medium, f.at_ms, f.width, f.height, p.method, p.value, p.quality FROM frame f "
        "LEFT JOIN fingerprint p ON p.frame = f.id AND p.method IN ('pdq', 'phash') "
        "WHERE f.medium IN ({marks}) ORDER BY f.at_ms, f.id"
    )
    tags = by_medium("SELECT medium, tag FROM medium_tag WHERE medium IN ({marks}) ORDER BY tag")
    segments = by_medium(
        "SELECT medium, begin_ms, end_ms, code FROM segment WHERE medium IN ({marks}) ORDER BY begin_ms, end_ms"
    )
    again = by_medium("SELECT medium, 1 FROM second_look WHERE medium IN ({marks})")
    kept = by_medium("SELECT medium, at_ms FROM kept_frame WHERE medium IN ({marks}) ORDER BY at_ms")
    member_of = by_medium("SELECT medium, series FROM series_member WHERE medium IN ({marks})")
    for own in _facts(connection, ids):
        medium = own.pop("id")
        yield MediumContent(
            **own,
            occurrences=tuple(_occurrence(*row) for row in occurrences[medium]),
            exif=tuple(ExifFacts(*row) for row in exif[medium]),
            frames=tuple(_frames(frames[medium])),
            tags=tuple(tag for (tag,) in tags[medium]),
            segments=tuple(SegmentFacts(*row) for row in segments[medium]),
            kept_frames=tuple(at_ms for (at_ms,) in kept[medium]),
            second_look=bool(again[medium]),
            series=tuple(sorted(codes[number] for (number,) in member_of[medium] if number in codes)),
        )


def _facts(connection: sqlite.Connection, ids: list[int]) -> Iterator[dict[str, Any]]:
    """The columns of `MediumContent` that have one value a medium, and its `id`, in the order of SHA-256."""
    rows = connection.execute(
        "SELECT m.id, m.sha256, m.md5, m.sha1, m.size, m.kind, m.mime, m.state, m.width, m.height, m.duration_ms, "
        "m.fps, m.codec, m.audio_codec, m.taken, m.zone_minutes, m.zone_source, m.make, m.model, m.serial, m.software, "
        "m.latitude, m.longitude, m.altitude, r.sha256 AS stack, c.code AS category, coalesce(c.reach, '') AS reach, "
        "coalesce(n.text, '') AS note FROM medium m JOIN medium r ON r.id = m.stack "
        "LEFT JOIN category c ON c.medium = m.id LEFT JOIN note n ON n.medium = m.id "
        f"WHERE m.id IN ({','.join('?' * len(ids))}) ORDER BY m.sha256",
        ids,
    )
    columns = [column[0] for column in rows.description]
    return (dict(zip(columns, row, strict=True)) for row in rows)


def _occurrence(
    exhibit: str,
    source: str,
    path: str,
    size: int,
    modified_ns: int | None,
    container: int,
    archive_md5: bytes | None,
    archive_path: str | None,
) -> OccurrenceFacts:
    archive = ArchiveFacts(archive_md5, names.display(archive_path or "")) if container else None
    return OccurrenceFacts(exhibit, names.display(source), names.display(path), size, modified_ns, archive)


def _frames(rows: Iterable[tuple[Any, ...]]) -> Iterator[FrameFacts]:
    for (at_ms, width, height), prints in groupby(rows, key=lambda row: row[:3]):
        found = {method: (value, quality) for *_, method, value, quality in prints}
        pdq, quality = found.get("pdq", (None, 0))
        phash, _ = found.get("phash", (None, 0))
        yield FrameFacts(at_ms, width, height, pdq, quality, phash)


def _audit(connection: sqlite.Connection, media: str, codes: set[str] | None) -> Iterator[AuditRow]:
    """The trail, in words only checkpoints and what concerns these series and the chosen media; `codes` None: all that
    doesn't tell of the workstation."""
    chosen: set[str] = set()
    if codes is not None:
        digests = connection.execute(f"SELECT sha256 FROM medium WHERE id IN ({media})")
        chosen.update(sha256.hex() for (sha256,) in digests)
    shown: set[int] = set()
    rows = connection.execute("SELECT seq, prev, hash, at, actor, action, target, detail FROM audit ORDER BY seq")
    for seq, prev, digest, at, actor, action, target, detail in rows:
        concerns = action not in _OF_THE_WORKSTATION and (
            codes is None
            or action == audit.CHECKPOINT
            or target in codes
            # What names a series isn't told with another one, whichever media they share.
            or (named <= codes if (named := _named(detail)) else _has_any(chosen, f"{target} {detail}"))
            or _undone(detail) in shown
        )
        if concerns:
            shown.add(seq)
        text = AuditText(at, actor, action, target, detail) if concerns else None
        yield AuditRow(seq, prev.hex(), digest.hex(), text)


def _has_any(chosen: set[str], words: str) -> bool:
    return not chosen.isdisjoint(_DIGEST.findall(words))


def _named(detail: str) -> set[str]:
    """The codes of the series that a decision about leads names."""
    if '"series":' not in detail and '"of_series":' not in detail:
        return set()
    return {code for code in codes_in(json.loads(detail)) if isinstance(code, str)}


def _undone(detail: str) -> int | None:
    """The row that this row takes back or does again, if it is such a row."""
    of = json.loads(detail).get("of") if detail.startswith('{"of":') else None
    return of if isinstance(of, int) else None
