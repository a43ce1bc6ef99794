"""Hash sets at work while sources are read: known-irrelevant media stay undecoded, all that sets say is recorded."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from PIL import Image

from app.case.casefile import Case
from app.case.queries import counts, known, media
from app.ingest.crew import Crew
from app.ingest.sources import NewSource
from app.jobs.intake import Intake
from app.jobs.known import HashCheck
from app.known.library import Library
from tests.app.known.sets import imported, vics


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "known")


@pytest.fixture
def pictures(source: Path) -> list[bytes]:
    """Three pictures; the first lies there twice."""
    for number in range(3):
        Image.linear_gradient("L").rotate(37 * number).resize((320, 240)).save(source / f"{number}.png")
    (source / "again.png").write_bytes((source / "0.png").read_bytes())
    (source / "text.txt").write_text("words")
    return [(source / f"{number}.png").read_bytes() for number in range(3)]


def listed(path: Path, algorithm: str, *contents: bytes) -> Path:
    path.write_text("".join(hashlib.new(algorithm, content).hexdigest() + "\n" for content in contents))
    return path


def take_in(case: Case, crew: Crew, library: Library, *sources: Path) -> None:
    chosen = [NewSource(source, "EXH-01") for source in sources]
    assert Intake(case, crew, 2, library).run(chosen, lambda progress: None, lambda: False)


def states(case: Case) -> dict[str, tuple[str, str]]:
    """State and reason of media by their first path."""
    rows = case.reader().execute(
        "SELECT min(o.path), m.state, m.reason FROM medium m JOIN occurrence o ON o.medium = m.id GROUP BY m.id"
    )
    return {path: (state, reason) for path, state, reason in rows}


def test_what_is_irrelevant_isnt_decoded_but_there(
    tmp_path: Path, case: Case, crew: Crew, source: Path, pictures: list[bytes], library: Library
) -> None:
    about = imported(library, listed(tmp_path / "n.txt", "sha256", pictures[0], b"words"), "NSRL", "irrelevant")
    take_in(case, crew, library, source)
    assert states(case) == {
        "0.png": ("skipped", f"known-irrelevant by NSRL ({about.version})"),
        "1.png": ("ready", ""),
        "2.png": ("ready", ""),
        "text.txt": ("not media", ""),
    }
    medium = case.reader().execute("SELECT id FROM medium WHERE state = 'skipped'").fetchone()[0]
    assert len(media.occurrences(case.reader(), medium)) == 2
    assert media.previews(case.reader(), [medium]) == {}
    assert media.get(case.reader(), medium).kind == "picture"
    found = counts.read(case.reader())
    assert (found.pictures, found.frames, found.known, found.irrelevant, found.unreadable) == (3, 2, 2, 2, 0)


def test_an_alert_is_marked_with_all_that_the_set_says(
    tmp_path: Path, case: Case, crew: Crew, source: Path, pictures: list[bytes], library: Library
) -> None:
    record = {
        "MD5": hashlib.md5(pictures[1]).hexdigest().upper(),
        "Category": 1,
        "Series": "Harbour",
        "VictimIdentified": "true",
        "IsDistributed": "false",
    }
    imported(library, vics(tmp_path / "v.json", [record]), "Project VIC", version="2026-11")
    take_in(case, crew, library, source)
    (statement,) = known.statements(case.reader())
    assert statement.sha256 == hashlib.sha256(pictures[1]).hexdigest()
    assert (statement.set_name, statement.set_version, statement.region) == ("Project VIC", "2026-11", "Default")
    assert (statement.meaning, statement.method, statement.category) == ("alert", "md5", "1")
    assert (statement.series, statement.victim_identified, statement.distributed) == ("Harbour", True, False)
    assert statement.offender_identified is None
    assert not statement.conflict
    assert states(case)["1.png"] == ("ready", "")


def test_what_one_set_calls_irrelevant_and_another_doesnt_is_decoded_and_in_conflict(
    tmp_path: Path, case: Case, crew: Crew, source: Path, pictures: list[bytes], library: Library
) -> None:
    imported(library, listed(tmp_path / "n.txt", "sha256", *pictures[:2]), "NSRL", "irrelevant")
    imported(library, listed(tmp_path / "a.txt", "md5", pictures[0]), "Alerts", "alert")
    take_in(case, crew, library, source)
    assert states(case)["0.png"] == ("ready", "")
    assert states(case)["1.png"][0] == "skipped"
    assert [(each.set_name, each.conflict) for each in known.statements(case.reader())] == [
        ("Alerts", True),
        ("NSRL", True),
    ]


def test_what_is_there_already_is_looked_up_in_a_new_set_and_in_a_newer_version(
    tmp_path: Path, case: Case, crew: Crew, source: Path, pictures: list[bytes], library: Library
) -> None:
    take_in(case, crew, library, source)
    assert counts.read(case.reader()).known == 0
    imported(library, listed(tmp_path / "a.txt", "sha1", pictures[0]))
    take_in(case, crew, library)
    assert [each.sha256 for each in known.statements(case.reader())] == [hashlib.sha256(pictures[0]).hexdigest()]
    imported(library, listed(tmp_path / "b.txt", "sha1", pictures[2]), replace=True, version="2")
    take_in(case, crew, library)
    assert [(each.sha256, each.set_version) for each in known.statements(case.reader())] == [
        (hashlib.sha256(pictures[2]).hexdigest(), "2")
    ]


def test_which_sets_were_used_is_on_record(
    tmp_path: Path, case: Case, crew: Crew, source: Path, pictures: list[bytes], library: Library
) -> None:
    take_in(case, crew, library, source)
    about = imported(library, listed(tmp_path / "a.txt", "sha1", pictures[0]))
    take_in(case, crew, library)
    (detail,) = (
        json.loads(row[0]) for row in case.reader().execute("SELECT detail FROM audit WHERE action = 'use hash sets'")
    )
    assert detail == {
        "sets": [{"name": "S", "version": about.version, "meaning": "alert", "sha256": about.sha256, "rows": 1}]
    }


def test_what_is_irrelevant_no_longer_is_decoded_when_it_is_asked_for_and_nothing_else(
    tmp_path: Path, case: Case, crew: Crew, source: Path, pictures: list[bytes], library: Library
) -> None:
    from app.case.records import retry_records

    imported(library, listed(tmp_path / "n.txt", "sha256", pictures[0]), "NSRL", "irrelevant")
    imported(library, listed(tmp_path / "m.txt", "sha256", pictures[1]), "Mistaken", "irrelevant")
    take_in(case, crew, library, source)
    assert retry_records.count(case.reader(), "known-irrelevant") == (0, 0)
    library.remove("Mistaken")
    HashCheck(case, library).forget("Mistaken")
    assert retry_records.count(case.reader()) == (0, 0)
    HashCheck(case, library).decode_again()
    take_in(case, crew, library)
    assert states(case)["0.png"][0] == "skipped"
    assert states(case)["1.png"] == ("ready", "")
    assert known.counts(case.reader()).irrelevant == 1


def test_pictures_in_archives_are_looked_up_too(
    tmp_path: Path, case: Case, crew: Crew, source: Path, pictures: list[bytes], library: Library
) -> None:
    import zipfile

    with zipfile.ZipFile(tmp_path / "z.zip", "w") as archive:
        archive.write(source / "2.png", "inside.png")
    imported(library, listed(tmp_path / "a.txt", "md5", pictures[2]))
    take_in(case, crew, library, tmp_path / "z.zip")
    assert [each.meaning for each in known.statements(case.reader())] == ["alert"]
