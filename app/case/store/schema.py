"""The tables of a case file: as version 1.0 of the format had them, and what later versions added.

`case.db` holds facts and decisions and can't be made again; `previews.db` holds pictures re-encoded from pixels and
can always be rebuilt from the sources. Each table says in its comment who may write it: *ingest* and *linking* record
facts, *operations* record decisions (with their inverse and an audit row in the same transaction).
Paths are in the bytes-safe form of `app.case.values.names`. Times ending in `_at` are UTC, ISO 8601 with `Z`.
"""

CASE_TABLES = """
-- one row a fact about the case itself: id, reference, agency, officer, scheme, created_at
CREATE TABLE case_info (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE exhibit (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE
) STRICT;

-- ingest. A folder, a file or an archive that was added; read-only, always
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    exhibit INTEGER NOT NULL REFERENCES exhibit(id),
    path TEXT NOT NULL UNIQUE,  -- absolute
    kind TEXT NOT NULL CHECK (kind IN ('folder', 'file')),
    added_at TEXT NOT NULL,
    walked_at TEXT  -- NULL until every entry below the path is an occurrence
) STRICT;

-- ingest. One path in a source, kept for ever, also where the content was seen before
CREATE TABLE occurrence (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source(id),
    container INTEGER NOT NULL DEFAULT 0,  -- the archive's occurrence, 0 for a file of the file system
    path TEXT NOT NULL,                    -- below the source or inside the archive; its name if the source is a file
    size INTEGER NOT NULL,
    modified_ns INTEGER,                   -- nanoseconds since 1970, by the file system's or the archive's word
    state TEXT NOT NULL CHECK (state IN ('found', 'running', 'read', 'unreadable')),
    reason TEXT NOT NULL DEFAULT '',
    medium INTEGER REFERENCES medium(id),
    faults INTEGER NOT NULL DEFAULT 0,         -- times that this file broke its worker
    interruptions INTEGER NOT NULL DEFAULT 0,  -- times that the program ended while it was read
    unpacked INTEGER NOT NULL DEFAULT 0,       -- 1 when every member of this archive is an occurrence
    UNIQUE (source, container, path)
) STRICT;
CREATE INDEX occurrence_medium ON occurrence(medium);
CREATE INDEX occurrence_open ON occurrence(state) WHERE state IN ('found', 'running');

-- ingest. One unique content, by SHA-256
CREATE TABLE medium (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE,
    md5 BLOB NOT NULL,
    sha1 BLOB NOT NULL,
    size INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('picture', 'video', 'sound', 'archive', 'other')),
    mime TEXT NOT NULL,
    format TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('ready', 'partial', 'unreadable', 'quarantined', 'not media')),
    reason TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '',
    width INTEGER, height INTEGER,
    duration_ms INTEGER,
    fps REAL,
    codec TEXT NOT NULL DEFAULT '',
    audio_codec TEXT NOT NULL DEFAULT '',
    pages INTEGER NOT NULL DEFAULT 0,
    orientation INTEGER NOT NULL DEFAULT 1,
    taken TEXT,           -- as the device's clock showed it
    zone_minutes INTEGER, -- offset of `taken` from UTC; NULL where the file doesn't say
    zone_source TEXT NOT NULL DEFAULT '',
    make TEXT, model TEXT, serial TEXT, software TEXT,
    latitude REAL, longitude REAL, altitude REAL,
    stack INTEGER NOT NULL -- linking: the medium that is its stack's reference; itself where it stands alone
) STRICT;
CREATE INDEX medium_md5 ON medium(md5);
CREATE INDEX medium_stack ON medium(stack);
CREATE INDEX medium_kind ON medium(kind, state);

-- ingest. A still of a medium at a time
CREATE TABLE frame (
    id INTEGER PRIMARY KEY,
    medium INTEGER NOT NULL REFERENCES medium(id),
    at_ms INTEGER NOT NULL,
    width INTEGER NOT NULL, height INTEGER NOT NULL,
    UNIQUE (medium, at_ms)
) STRICT;

-- ingest. Methods and their bytes: see analysis.facts.Fingerprint
CREATE TABLE fingerprint (
    frame INTEGER NOT NULL REFERENCES frame(id),
    method TEXT NOT NULL,
    value BLOB NOT NULL,
    quality INTEGER NOT NULL,
    PRIMARY KEY (method, frame)
) STRICT, WITHOUT ROWID;

-- ingest. Every EXIF tag and container atom, as found
CREATE TABLE exif (
    medium INTEGER NOT NULL REFERENCES medium(id),
    number INTEGER NOT NULL,
    tag_group TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (medium, number)
) STRICT, WITHOUT ROWID;

-- linking. A found connection, a < b. `offset_ms`: a's time 0 lies at this time of b (NULL where it has no meaning)
CREATE TABLE link (
    id INTEGER PRIMARY KEY,
    a INTEGER NOT NULL REFERENCES medium(id),
    b INTEGER NOT NULL REFERENCES medium(id),
    kind TEXT NOT NULL,
    method TEXT NOT NULL,
    score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
    offset_ms INTEGER,
    detail TEXT NOT NULL DEFAULT '',
    CHECK (a < b),
    UNIQUE (a, b, kind)
) STRICT;
CREATE INDEX link_b ON link(b);

-- linking. Media that have been compared with all that were here before them, and by which version of the rules
CREATE TABLE linked (medium INTEGER PRIMARY KEY REFERENCES medium(id), engine INTEGER NOT NULL) STRICT;

-- operations. The officer's word on a link; outlives every new run of linking
CREATE TABLE verdict (
    a INTEGER NOT NULL REFERENCES medium(id),
    b INTEGER NOT NULL REFERENCES medium(id),
    kind TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('confirmed', 'rejected')),
    CHECK (a < b),
    PRIMARY KEY (a, b, kind)
) STRICT, WITHOUT ROWID;

-- operations. `code` belongs to the case's scheme; `reach` tells a decision on the medium itself from one that came
-- with its stack
CREATE TABLE category (
    medium INTEGER PRIMARY KEY REFERENCES medium(id),
    code INTEGER NOT NULL,
    reach TEXT NOT NULL CHECK (reach IN ('medium', 'stack'))
) STRICT;

-- operations
CREATE TABLE medium_tag (
    medium INTEGER NOT NULL REFERENCES medium(id),
    tag TEXT NOT NULL,
    PRIMARY KEY (medium, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX medium_tag_tag ON medium_tag(tag);

-- operations
CREATE TABLE note (medium INTEGER PRIMARY KEY REFERENCES medium(id), text TEXT NOT NULL) STRICT;

-- operations
CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'draft',
    country TEXT NOT NULL DEFAULT '',  -- ISO 3166-1 alpha-2 of the likely country of production; empty: no opinion
    note TEXT NOT NULL DEFAULT ''
) STRICT;

-- operations
CREATE TABLE series_member (
    series INTEGER NOT NULL REFERENCES series(id),
    medium INTEGER NOT NULL REFERENCES medium(id),
    role TEXT NOT NULL DEFAULT 'original' CHECK (role IN ('original', 'derived', 'context')),
    reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (series, medium)
) STRICT, WITHOUT ROWID;
CREATE INDEX series_member_medium ON series_member(medium);

-- operations. Rectangle relative to the upright picture, 0 to 1; all NULL where the whole frame is meant
CREATE TABLE clue (
    id INTEGER PRIMARY KEY,
    series INTEGER REFERENCES series(id),
    medium INTEGER NOT NULL REFERENCES medium(id),
    at_ms INTEGER,
    x REAL, y REAL, w REAL, h REAL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    supports TEXT NOT NULL DEFAULT ''  -- ISO 3166-1 alpha-2, or empty
) STRICT;

-- operations and events. Each row is chained to the one before; see app.case.trail.audit
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    target TEXT NOT NULL,
    detail TEXT NOT NULL,
    prev BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;

-- operations. What each decision changed, row by row, so that it can be taken back and done again
CREATE TABLE undo (
    seq INTEGER PRIMARY KEY REFERENCES audit(seq),
    changes BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped'))
) STRICT;

-- exchange
CREATE TABLE package (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL,
    profile TEXT NOT NULL,
    made_at TEXT NOT NULL,
    receipt TEXT NOT NULL
) STRICT;
"""

COMPARISON_TABLES = """
-- ingest. Fingerprints of a video along its time; see analysis.fingerprints.trace
CREATE TABLE trace (medium INTEGER PRIMARY KEY REFERENCES medium(id), value BLOB NOT NULL) STRICT;

-- ingest. Chromaprint of a sound, or of a video's first sound track; see analysis.fingerprints.soundprint
CREATE TABLE soundprint (medium INTEGER PRIMARY KEY REFERENCES medium(id), value BLOB NOT NULL) STRICT;

CREATE INDEX IF NOT EXISTS medium_serial ON medium(serial) WHERE serial IS NOT NULL;

-- The turned forms are made from the upright fingerprint.
DELETE FROM fingerprint WHERE method = 'pdq-dihedral';
"""
"""What version 1.1 added."""

FAMILY_TABLES = """
-- linking. `head`: no medium of better rank shows the same (see app.linking.stacks). `family`: tells from which media
-- its stack was chosen, where several stacks hang together (see app.linking.families); 0: it is in its head's stack
ALTER TABLE linked ADD COLUMN head INTEGER NOT NULL DEFAULT 0;
ALTER TABLE linked ADD COLUMN family INTEGER NOT NULL DEFAULT 0;
"""
"""What version 1.2 added."""

TRIAGE_TABLES = """
-- operations. Media that the officer wants to look at again
CREATE TABLE second_look (medium INTEGER PRIMARY KEY REFERENCES medium(id)) STRICT;

-- operations. Filters of the gallery that were kept under a name; see app.case.decisions.saved_filters
CREATE TABLE saved_filter (name TEXT PRIMARY KEY, filter TEXT NOT NULL) STRICT, WITHOUT ROWID;
"""
"""What version 1.3 added for triage."""

PART_TABLES = """
-- operations. A part of a video or a sound with a category of its own; `code` belongs to the case's scheme
CREATE TABLE segment (
    id INTEGER PRIMARY KEY,
    medium INTEGER NOT NULL REFERENCES medium(id),
    begin_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    code INTEGER NOT NULL,
    CHECK (0 <= begin_ms AND begin_ms < end_ms),
    UNIQUE (medium, begin_ms, end_ms)
) STRICT;

-- operations. Frames that the officer keeps beside the keyframes; their stills lie in previews.still
CREATE TABLE kept_frame (
    medium INTEGER NOT NULL REFERENCES medium(id),
    at_ms INTEGER NOT NULL CHECK (at_ms >= 0),
    PRIMARY KEY (medium, at_ms)
) STRICT, WITHOUT ROWID;
"""
"""What version 1.3 added for the player."""

KNOWN_TABLES = """
-- checking. Hash sets in which media of this case were looked up; a newer version takes the older one's place
CREATE TABLE known_set (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    version TEXT NOT NULL,
    meaning TEXT NOT NULL CHECK (meaning IN ('alert', 'known', 'irrelevant')),
    form TEXT NOT NULL,     -- what it came as, e.g. `VICS 1.3`
    region TEXT NOT NULL,   -- whose list its categories are from; empty where it doesn't say
    sha256 TEXT NOT NULL,   -- over its files: tells this version from all others
    rows INTEGER NOT NULL
) STRICT;

-- checking. What a set says about a medium; records of one set that say different things are told apart by `number`
CREATE TABLE known (
    medium INTEGER NOT NULL REFERENCES medium(id),
    known_set INTEGER NOT NULL REFERENCES known_set(id),
    number INTEGER NOT NULL,
    meaning TEXT NOT NULL CHECK (meaning IN ('alert', 'known', 'irrelevant')),
    method TEXT NOT NULL CHECK (method IN ('sha256', 'sha1', 'md5', 'pdq')),
    distance INTEGER NOT NULL,      -- by pdq: bits that differ; else 0
    disagreeing TEXT NOT NULL,      -- stronger digests that the record has, but others; with commas
    category TEXT,                  -- a code of `region`, as it was written; NULL: the record has none
    series TEXT NOT NULL,           -- a name, or several with commas
    victim_identified INTEGER,      -- 1, 0, or NULL: the record doesn't say; so the next three
    offender_identified INTEGER,
    distributed INTEGER,
    baseline INTEGER,
    PRIMARY KEY (medium, known_set, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX known_meaning ON known(meaning, medium);

-- A medium may be `skipped` too: known-irrelevant, and so not decoded. Only the list of states changes, no row.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, '''not media'')', '''not media'', ''skipped'')')
    WHERE type = 'table' AND name = 'medium';
PRAGMA writable_schema = RESET;
"""
"""What version 1.3 added for hash sets."""

PREVIEW_TABLES = """
-- ingest. JPEG of at most 320 px, re-encoded from pixels by a worker
CREATE TABLE IF NOT EXISTS preview (medium INTEGER PRIMARY KEY, jpeg BLOB NOT NULL) STRICT;

-- ingest. Stills of a video's keyframes
CREATE TABLE IF NOT EXISTS still (
    medium INTEGER NOT NULL, at_ms INTEGER NOT NULL, jpeg BLOB NOT NULL, PRIMARY KEY (medium, at_ms)
) STRICT;

-- ingest. The thumbnail inside a file, where it shows something else than its picture
CREATE TABLE IF NOT EXISTS thumbnail (medium INTEGER PRIMARY KEY, jpeg BLOB NOT NULL) STRICT;

-- ingest. Local features of a frame, by which parts of pictures are compared; see analysis.fingerprints.features
CREATE TABLE IF NOT EXISTS features (
    medium INTEGER NOT NULL, at_ms INTEGER NOT NULL, value BLOB NOT NULL, PRIMARY KEY (medium, at_ms)
) STRICT;

-- close looks. Local features of a picture that was looked at closely (see analysis.fingerprints.features; empty where
-- there are none), and its preview of at most 640 px in grey
CREATE TABLE IF NOT EXISTS close_features (medium INTEGER PRIMARY KEY, value BLOB NOT NULL, jpeg BLOB NOT NULL) STRICT;
"""
