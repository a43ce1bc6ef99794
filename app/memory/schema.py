"""The tables of `library.db`, the memory of a workstation.

There is no picture in it, no path, no name of a file and no place: only values by which media are compared, and what
leads to the officer who knows more. `medium.id` is unique over all cases; those of one case are a run without gaps.
"""

APPLICATION_ID = 0x534C_4D31
FORMAT = 1

TABLES = """
CREATE TABLE remembered_case (
    id INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL UNIQUE,
    reference TEXT NOT NULL,
    agency TEXT NOT NULL,
    officer TEXT NOT NULL,
    remembered_at TEXT NOT NULL,
    remembered_by TEXT NOT NULL,
    confidential INTEGER NOT NULL,  -- 1: the case has a passphrase
    first_medium INTEGER NOT NULL,
    media INTEGER NOT NULL
) STRICT;

-- `camera`: stands for make, model and serial number of the body; they can't be read from it without trying them all
CREATE TABLE medium (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL,
    md5 BLOB NOT NULL,
    kind TEXT NOT NULL,
    duration_ms INTEGER,
    camera BLOB
) STRICT;
CREATE INDEX medium_sha256 ON medium(sha256);
CREATE INDEX medium_camera ON medium(camera) WHERE camera IS NOT NULL;

CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    remembered_case INTEGER NOT NULL REFERENCES remembered_case(id) ON DELETE CASCADE,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    status TEXT NOT NULL,
    central_number TEXT NOT NULL
) STRICT;
CREATE INDEX series_case ON series(remembered_case);

CREATE TABLE series_member (
    medium INTEGER NOT NULL,
    series INTEGER NOT NULL REFERENCES series(id) ON DELETE CASCADE,
    PRIMARY KEY (medium, series)
) STRICT, WITHOUT ROWID;
CREATE INDEX series_member_series ON series_member(series);

-- Only where the officer asked for it
CREATE TABLE entity (
    series INTEGER NOT NULL REFERENCES series(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    identified INTEGER NOT NULL,
    PRIMARY KEY (series, kind, label)
) STRICT, WITHOUT ROWID;

-- Rows of `app.memory.packs`, by the version of the rules that made them
CREATE TABLE pack (
    id INTEGER PRIMARY KEY,
    remembered_case INTEGER NOT NULL REFERENCES remembered_case(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    value BLOB NOT NULL
) STRICT;
CREATE INDEX pack_case ON pack(remembered_case, kind);

CREATE TABLE trace (medium INTEGER PRIMARY KEY, value BLOB NOT NULL) STRICT;
CREATE TABLE soundprint (medium INTEGER PRIMARY KEY, value BLOB NOT NULL) STRICT;

-- The beginnings of the local features of pictures that are in a series (see `app.memory.places`)
CREATE TABLE sketch (medium INTEGER PRIMARY KEY, value BLOB NOT NULL) STRICT;

-- Alerts of other offices (VICS 2.0), as their documents say them
CREATE TABLE alert (
    id TEXT PRIMARY KEY,             -- a GUID in lower case
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    reference TEXT NOT NULL,
    contact TEXT NOT NULL,           -- JSON: organization, name, phone, email, title
    system TEXT NOT NULL,
    priority INTEGER NOT NULL,
    active INTEGER NOT NULL,
    expires TEXT NOT NULL,           -- UTC
    read_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE alert_trigger (
    alert TEXT NOT NULL REFERENCES alert(id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (alert, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX alert_trigger_value ON alert_trigger(kind, value);

-- What makes `medium.camera` another one on each workstation
CREATE TABLE secret (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
"""
