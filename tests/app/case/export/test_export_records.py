"""What leaves is exactly what was chosen, as it was at one moment."""

from __future__ import annotations

import hashlib
import itertools
from pathlib import Path

import pytest

from app.case.export.content import SegmentFacts
from app.case.export.export_records import content_of
from app.case.store.connection import open_for_reading
from app.case.trail import audit
from app.case.values import names
from app.errors import UserError
from tests.app.exchange.documents.case_rows import CLUE, add_medium, add_series, new_case


def test_a_series_takes_its_media_with_all_that_is_known(tmp_path: Path) -> None:
    db = new_case(tmp_path / "case.db")
    one = add_medium(db, b"one", "a/one.jpg", "b/copy.jpg", names.to_stored(b"caf\xe9.jpg"))
    two = add_medium(db, b"two")
    other = add_medium(db, b"other")
    db.execute("INSERT INTO exif VALUES (?, 0, 'EXIF', 'Model', 'X100')", (one,))
    db.execute("INSERT INTO frame VALUES (7, ?, 0, 640, 480)", (one,))
    db.executemany("INSERT INTO fingerprint VALUES (7, ?, ?, ?)", [("pdq", b"p" * 32, 90), ("phash", b"h" * 8, 100)])
    db.execute("INSERT INTO fingerprint VALUES (7, 'pixels', ?, 90)", (b"d" * 16,))
    db.execute("INSERT INTO category VALUES (?, 1, 'stack')", (one,))
    db.execute("INSERT INTO medium_tag VALUES (?, 'curtain')", (one,))
    db.execute("INSERT INTO note VALUES (?, 'seen before')", (one,))
    db.execute("INSERT INTO link VALUES (1, ?, ?, 'visual', 'pdq', 0.9, NULL, '')", (one, two))
    db.execute("INSERT INTO link VALUES (2, ?, ?, 'visual', 'pdq', 0.8, NULL, '')", (one, other))
    db.execute("INSERT INTO verdict VALUES (?, ?, 'visual', 'confirmed')", (one, two))
    db.execute("INSERT INTO segment VALUES (1, ?, 1500, 4000, 2)", (one,))
    db.execute("INSERT INTO kept_frame VALUES (?, 480)", (one,))
    series = add_series(db, "S-0001", one, two)
    add_series(db, "S-0002", one, other)
    db.execute(f"INSERT INTO clue ({CLUE}) VALUES (1, ?, ?, 0.1, 0.2, 0.3, 0.4, 'sign', 'ICA', 'SE')", (series, one))
    db.execute("INSERT INTO clue (id, medium, kind, text) VALUES (2, ?, 'text', 'loose')", (two,))
    db.execute("INSERT INTO clue (id, medium, kind, text) VALUES (3, ?, 'text', 'of another')", (other,))

    with content_of(db, [series]) as content:
        media = {medium.sha256: medium for medium in content.media}
        assert set(media) == {hashlib.sha256(c).digest() for c in (b"one", b"two")}
        assert len(content.media) == 2
        assert list(content.media) == sorted(content.media, key=lambda m: m.sha256)
        first = media[hashlib.sha256(b"one").digest()]
        assert [o.path for o in first.occurrences] == ["a/one.jpg", "b/copy.jpg", "caf\\xe9.jpg"]
        assert first.occurrences[0].exhibit == "EXH-01"
        assert (first.category, first.reach, first.tags, first.note) == (1, "stack", ("curtain",), "seen before")
        assert first.series == ("S-0001",), "the other series stays at home"
        assert (first.frames[0].pdq, first.frames[0].pdq_quality, first.frames[0].phash) == (b"p" * 32, 90, b"h" * 8)
        assert len(first.frames) == 1
        assert first.exif[0].name == "Model"
        assert (first.segments, first.kept_frames) == ((SegmentFacts(1500, 4000, 2),), (480,))
        assert [(link.kind, link.verdict) for link in content.links] == [("visual", "confirmed")]
        assert content.series[0].clues[0].rectangle == (0.1, 0.2, 0.3, 0.4)
        assert [clue.text for clue in content.loose_clues] == ["loose"]
        assert content.case.reference == "2024-000123"


def test_members_of_archives_name_their_archive(tmp_path: Path) -> None:
    db = new_case(tmp_path / "case.db")
    archive = add_medium(db, b"zip", "box.zip", kind="archive", mime="application/zip")
    inside = add_medium(db, b"inside", "in/side.jpg")
    (box,) = db.execute("SELECT id FROM occurrence WHERE medium = ?", (archive,)).fetchone()
    db.execute("UPDATE occurrence SET container = ? WHERE medium = ?", (box, inside))
    with content_of(db) as content:
        (medium,) = content.media
    found = medium.occurrences[0].archive
    assert found is not None
    assert (found.path, found.md5) == ("box.zip", hashlib.md5(b"zip").digest())


def test_originals_come_as_they_lie_in_their_sources_and_in_archives_last(tmp_path: Path) -> None:
    """Whoever reads them all goes through each archive once."""
    db = new_case(tmp_path / "case.db")
    contents = [b"%d" % number for number in range(8)]
    box, other, *media = [add_medium(db, content, f"{content.decode()}.bin") for content in contents]
    places = dict(db.execute("SELECT medium, id FROM occurrence"))
    for medium, archive in zip(media, (0, box, other, box, 0, other), strict=True):
        db.execute("UPDATE occurrence SET container = ? WHERE medium = ?", (places.get(archive, 0), medium))
    add_medium(db, b"twice", "in/a/zip.bin", "2nd.bin")
    db.execute("UPDATE occurrence SET container = ? WHERE path = 'in/a/zip.bin'", (places[box],))
    db.execute("INSERT INTO series (code, title, status, country) VALUES ('S1', '', 'draft', '')")
    with content_of(db) as content:
        assert [each.path for each in content.originals] == [
            *("0.bin", "1.bin", "2.bin", "6.bin", "2nd.bin"),
            *("3.bin", "5.bin"),
            *("4.bin", "7.bin"),
        ]
        assert {each.sha256 for each in content.originals} == {each.sha256 for each in content.media}
        assert len(content.originals) == len(content.media)
        first = next(iter(content.originals))
    assert (first.exhibit, first.md5) == ("EXH-01", hashlib.md5(contents[0]).digest())


def test_decisions_made_meanwhile_do_not_get_in(tmp_path: Path) -> None:
    db = new_case(tmp_path / "case.db")
    db.execute("PRAGMA journal_mode = WAL")
    add_medium(db, b"one")
    reader = open_for_reading(tmp_path / "case.db", None)
    with content_of(reader) as content:
        assert [medium.note for medium in content.media] == [""]
        db.execute("INSERT INTO note SELECT id, 'late' FROM medium")
        add_medium(db, b"late")
        assert [medium.note for medium in content.media] == [""]
    with content_of(reader) as content:
        assert [medium.note for medium in content.media if medium.note] == ["late"]


def test_the_audit_extract_keeps_the_chain_and_hides_other_work(tmp_path: Path) -> None:
    db = new_case(tmp_path / "case.db")
    mine, other = add_medium(db, b"one"), add_medium(db, b"other")
    series = add_series(db, "S-0001", mine)
    secret = audit.append(db, "A. Officer", "note", "other work", {"media": [hashlib.sha256(b"other").hexdigest()]})
    shown = audit.append(db, "A. Officer", "decide", "1 medium", {"media": [hashlib.sha256(b"one").hexdigest()]})
    undo = audit.append(db, "A. Officer", "undo", "decide: 1 medium", {"of": shown})
    add_series(db, "S-0002", other)
    with content_of(db, [series]) as content:
        rows = list(content.audit)
        assert content.case.audit_head == rows[-1].hash
    assert [row.seq for row in rows] == list(range(1, len(rows) + 1))
    assert all(row.prev == before.hash for before, row in itertools.pairwise(rows))
    texts = {row.seq: row.text for row in rows}
    assert texts[secret] is None
    assert texts[len(rows)] is None
    text = texts[shown]
    assert text is not None
    assert texts[undo] is not None
    row = rows[shown - 1]
    digest = audit.row_hash(
        bytes.fromhex(row.prev), row.seq, text.at, text.actor, text.action, text.target, text.detail
    )
    assert digest.hex() == row.hash
    with content_of(db) as content:
        assert all(row.text for row in content.audit)


def test_an_unknown_series_is_refused_and_leaves_the_connection_usable(tmp_path: Path) -> None:
    db = new_case(tmp_path / "case.db")
    with pytest.raises(UserError, match="Series 5 isn't in this case"), content_of(db, [5]):
        pass
    with content_of(db) as content:
        assert len(content.media) == 0
