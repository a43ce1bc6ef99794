"""Taking in, and looking at what came of it, for the ingest's tests."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from app.case.casefile import Case
from app.case.queries import media
from app.ingest.crew import Crew
from app.ingest.ingest import Ingest
from app.ingest.progress import Progress
from app.ingest.sources import add_source


def ingest(case: Case, crew: Crew, *sources: Path) -> list[Progress]:
    told: list[Progress] = []
    for source in sources:
        add_source(case, source, "EXH-01")
    assert Ingest(case, crew, 2).run(told.append, lambda: False)
    return told


def content(case: Case) -> dict[str, object]:
    """All that an ingest records, without ids and times, which may differ between runs."""
    reader = case.reader()
    digest = dict(reader.execute("SELECT id, hex(sha256) FROM medium"))
    columns = [row[1] for row in reader.execute("PRAGMA table_info(medium)") if row[1] not in ("id", "stack", "detail")]
    found: dict[str, object] = {
        "media": sorted(reader.execute(f"SELECT {', '.join(columns)} FROM medium").fetchall()),
        "frames": sorted(
            (digest[medium], *rest)
            for medium, *rest in reader.execute(
                "SELECT f.medium, f.at_ms, f.width, f.height, p.method, hex(p.value), p.quality "
                "FROM frame f LEFT JOIN fingerprint p ON p.frame = f.id"
            )
        ),
        "exif": sorted(
            (digest[medium], *rest)
            for medium, *rest in reader.execute("SELECT medium, number, tag_group, name, value FROM exif")
        ),
        "occurrences": sorted(
            (media.full_path(reader, path, container), size, state, reason, digest.get(medium, ""))
            for path, container, size, state, reason, medium in reader.execute(
                "SELECT path, container, size, state, reason, medium FROM occurrence"
            )
        ),
        "previews": sorted(
            (digest[medium], jpeg) for medium, jpeg in reader.execute("SELECT medium, jpeg FROM previews.preview")
        ),
        "stills": sorted(
            (digest[medium], at, jpeg)
            for medium, at, jpeg in reader.execute("SELECT medium, at_ms, jpeg FROM previews.still")
        ),
    }
    return found


def tree(folder: Path) -> dict[str, object]:
    """All names, modes, sizes, links and times below a folder; looking itself leaves the access times alone."""
    found: dict[str, object] = {}
    pending = [os.fsencode(folder)]
    while pending:
        path = pending.pop()
        # Before lstat, since asking for a link's target changes its access time.
        target = os.readlink(path) if os.path.islink(path) else b""
        facts = os.lstat(path)
        times = (facts.st_atime_ns, facts.st_mtime_ns, facts.st_ctime_ns)
        found[os.fsdecode(path)] = (facts.st_mode, facts.st_size, facts.st_nlink, times, target)
        if stat.S_ISDIR(facts.st_mode):
            descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOATIME", 0))
            pending += [os.path.join(path, os.fsencode(name)) for name in os.listdir(descriptor)]
            os.close(descriptor)
    return found
