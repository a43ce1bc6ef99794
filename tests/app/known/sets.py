"""Made-up hash sets."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec

from app import sqlite
from app.known.hash_set import HashSet, OpenSet
from app.known.importing import Order
from app.known.library import Library
from app.known.record import Meaning

CONTEXT_13 = "http://github.com/ICMEC/ProjectVic/DataModels/1.3.xml#Media"
CONTEXT_20 = "http://github.com/VICSDATAMODEL/ProjectVic/DataModels/2.0.xml/Default/$metadata#Media"
CONTEXT_NIST = "http://github.com/ICMEC/ProjectVic/DataModels/1.2.xml#Media"


def digests(number: int) -> dict[str, str]:
    """The digests of a medium that there isn't."""
    content = b"made up %d" % number
    return {
        "md5": hashlib.md5(content).hexdigest(),
        "sha1": hashlib.sha1(content).hexdigest(),
        "sha256": hashlib.sha256(content).hexdigest(),
    }


def medium(number: int, **more: Any) -> dict[str, Any]:
    """A VICS record."""
    made = digests(number)
    return {"MediaID": number, "Category": 1, "MD5": made["md5"].upper(), "SHA1": made["sha1"].upper(), **more}


def vics(path: Path, media: Iterable[Mapping[str, Any]], context: str | None = CONTEXT_20) -> Path:
    """A list of media."""
    key = "@odata.context" if context and "VICSDATAMODEL" in context else "odata.metadata"
    document = ({key: context} if context else {}) | {"value": list(media)}
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def nsrl(path: Path, sha256: Iterable[str], *, full: bool = False, indexed: bool = True) -> Path:
    """NSRL's data set with these digests."""
    with closing(sqlite.connect(path)) as db:
        if full:
            db.execute(
                "CREATE TABLE METADATA (metadata_id INTEGER, object_id INTEGER, key_hash VARCHAR, path VARCHAR, "
                "file_name VARCHAR, extension VARCHAR, bytes INTEGER, crc32 VARCHAR, md5 VARCHAR, sha1 VARCHAR, "
                "sha256 VARCHAR)"
            )
            db.executemany("INSERT INTO METADATA (sha256) VALUES (?)", [(each,) for each in sha256])
            db.execute("CREATE VIEW FILE AS SELECT sha256, sha1, md5 FROM METADATA")
        else:
            key = (
                ", CONSTRAINT PK_FILE__FILE PRIMARY KEY (sha256, sha1, md5, file_name, file_size, package_id, crc32)"
                if indexed
                else ""
            )
            db.execute(
                "CREATE TABLE FILE (sha256 VARCHAR NOT NULL, sha1 VARCHAR NOT NULL, md5 VARCHAR NOT NULL, "
                "crc32 VARCHAR NOT NULL, file_name VARCHAR NOT NULL, file_size INTEGER NOT NULL, "
                f"package_id INTEGER NOT NULL{key})"
            )
            rows = [(each, "", "", "", f"f{number}", 1, 1) for number, each in enumerate(sha256)]
            db.executemany("INSERT INTO FILE VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
        db.execute("CREATE TABLE VERSION (version VARCHAR, build_set, build_date, release_date, description)")
        db.execute("INSERT INTO VERSION (version) VALUES ('2026.03.1')")
        db.commit()
    return path


def imported(
    library: Library, files: Iterable[Path] | Path, name: str = "S", meaning: str = "alert", **more: Any
) -> HashSet:
    """A set of these files."""
    chosen = [files] if isinstance(files, Path) else list(files)
    replace = more.pop("replace", False)
    order = Order(chosen, name, Meaning(meaning), **more)
    return library.add(order, lambda step: None, lambda: False, replace=replace)


def opened(library: Library, name: str = "S") -> OpenSet:
    """The set of this name."""
    (found,) = [each for each in library.open() if each.about.name == name]
    return found


def said(found: OpenSet, number: int) -> list[dict[str, Any]]:
    """What it says of the medium that there isn't."""
    made = {name: bytes.fromhex(text) for name, text in digests(number).items()}
    return [
        {"by": match.by, "disagreeing": match.disagreeing, **msgspec.structs.asdict(match.remark)}
        for match in found.find(made["sha256"], made["sha1"], made["md5"])
    ]
