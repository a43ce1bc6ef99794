"""The tables that version 1.4 of the case file added: leads, and what came from other programs and officers.

See `app.case.store.schema` for the rest and for the rules. `author` is an officer's name.
"""

LEAD_TABLES = """
-- operations. More of what is known about a series; NULL: nothing is known
ALTER TABLE series ADD COLUMN priority INTEGER NOT NULL DEFAULT 0;  -- 0 normal, 1 high, 2 urgent, -1 low
ALTER TABLE series ADD COLUMN owner TEXT NOT NULL DEFAULT '';
ALTER TABLE series ADD COLUMN victims_min INTEGER;
ALTER TABLE series ADD COLUMN victims_max INTEGER;
ALTER TABLE series ADD COLUMN offenders_min INTEGER;
ALTER TABLE series ADD COLUMN offenders_max INTEGER;
ALTER TABLE series ADD COLUMN first_seen TEXT;                      -- a day, a month or a year, ISO 8601
ALTER TABLE series ADD COLUMN last_seen TEXT;
ALTER TABLE series ADD COLUMN distributed INTEGER;                  -- 1, 0
ALTER TABLE series ADD COLUMN central_number TEXT NOT NULL DEFAULT '';

-- operations. `state`: what a machine offers counts only once a person accepted it
ALTER TABLE clue ADD COLUMN end_ms INTEGER;                         -- of a span; NULL: the moment `at_ms`
ALTER TABLE clue ADD COLUMN origin TEXT NOT NULL DEFAULT 'person';  -- 'person', 'machine'
ALTER TABLE clue ADD COLUMN method TEXT NOT NULL DEFAULT '';        -- how a machine found it, as a sentence
ALTER TABLE clue ADD COLUMN state TEXT NOT NULL DEFAULT 'accepted'; -- 'proposed', 'accepted', 'refuted'
ALTER TABLE clue ADD COLUMN reason TEXT NOT NULL DEFAULT '';        -- why it was refuted
ALTER TABLE clue ADD COLUMN author TEXT NOT NULL DEFAULT '';
ALTER TABLE clue ADD COLUMN made_at TEXT NOT NULL DEFAULT '';

-- operations. What a clue speaks for (weight 1 to 3) or against (-1 to -3). Those of older clues come with the format,
-- unknown to the decision that made the clue: they go when that one is taken back
CREATE TABLE clue_weight (
    clue INTEGER NOT NULL REFERENCES clue(id) ON DELETE CASCADE,
    about TEXT NOT NULL CHECK (about IN ('country', 'region', 'period', 'person')),
    value TEXT NOT NULL,
    weight INTEGER NOT NULL CHECK (weight BETWEEN -3 AND 3 AND weight <> 0),
    PRIMARY KEY (clue, about, value)
) STRICT, WITHOUT ROWID;
INSERT INTO clue_weight SELECT id, 'country', supports, 1 FROM clue WHERE supports <> '';

-- operations. Countries in which a series may have been made; a rejected one is kept with the reason
CREATE TABLE opinion (
    series INTEGER NOT NULL REFERENCES series(id),
    country TEXT NOT NULL,     -- ISO 3166-1 alpha-2
    likelihood TEXT NOT NULL,  -- a key of resources/likelihood
    state TEXT NOT NULL CHECK (state IN ('held', 'rejected')),
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    made_at TEXT NOT NULL,
    PRIMARY KEY (series, country)
) STRICT, WITHOUT ROWID;

-- operations. A victim, offender, location or device as it is known so far
CREATE TABLE entity (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('victim', 'offender', 'location', 'device')),
    label TEXT NOT NULL,
    identified INTEGER NOT NULL DEFAULT 0,
    country TEXT NOT NULL DEFAULT '',
    latitude REAL, longitude REAL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

-- operations
CREATE TABLE entity_series (
    entity INTEGER NOT NULL REFERENCES entity(id),
    series INTEGER NOT NULL REFERENCES series(id),
    PRIMARY KEY (entity, series)
) STRICT, WITHOUT ROWID;

-- operations
CREATE TABLE entity_medium (
    entity INTEGER NOT NULL REFERENCES entity(id),
    medium INTEGER NOT NULL REFERENCES medium(id),
    PRIMARY KEY (entity, medium)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_medium_medium ON entity_medium(medium);

-- operations. A reason for which a series is proposed and which the officer rejected: it never returns.
-- `a` and `b` name what it joins, in a form of its kind that outlives a new run (see app.linking.proposals)
CREATE TABLE rejected_reason (
    kind TEXT NOT NULL, a TEXT NOT NULL, b TEXT NOT NULL,
    reason TEXT NOT NULL,  -- as it was shown
    PRIMARY KEY (kind, a, b)
) STRICT, WITHOUT ROWID;

-- leads. Pictures of sanitised objects: each once, by the SHA-256 of its bytes; never changed, so never undone
CREATE TABLE object_picture (sha256 TEXT PRIMARY KEY, png BLOB NOT NULL) STRICT, WITHOUT ROWID;

-- operations. An object cropped from a clue, for Trace an Object; see app.leads.objects
CREATE TABLE object (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE,
    clue INTEGER NOT NULL REFERENCES clue(id),
    type TEXT NOT NULL,
    question TEXT NOT NULL,
    steps TEXT NOT NULL,     -- how it is sanitised, JSON
    picture TEXT REFERENCES object_picture(sha256),
    state TEXT NOT NULL,
    sanitised_by TEXT NOT NULL DEFAULT '',
    approved_by TEXT NOT NULL DEFAULT '',
    approved_at TEXT NOT NULL DEFAULT '',
    approved_how TEXT NOT NULL DEFAULT '',  -- one of app.case.values.object_states.SECOND_LOOKS
    key TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),  -- names it in every copy of the case
    made_by TEXT NOT NULL DEFAULT '',
    made_at TEXT NOT NULL DEFAULT ''
) STRICT;

-- operations
CREATE TABLE tip (
    id INTEGER PRIMARY KEY,
    object INTEGER NOT NULL REFERENCES object(id),
    received TEXT NOT NULL,
    summary TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('open', 'right', 'wrong', 'unclear')),
    author TEXT NOT NULL
) STRICT;

-- operations. A series given to a country, and what came of it
CREATE TABLE referral (
    id INTEGER PRIMARY KEY,
    series INTEGER NOT NULL REFERENCES series(id),
    country TEXT NOT NULL,
    authority TEXT NOT NULL,
    referred_on TEXT NOT NULL,      -- a day, ISO 8601
    package INTEGER REFERENCES package(id),
    receipt TEXT NOT NULL,   -- what came back
    outcome TEXT NOT NULL,   -- one of app.case.values.choices.OUTCOMES
    note TEXT NOT NULL,
    author TEXT NOT NULL
) STRICT;
"""

EXCHANGE_TABLES = """
-- ingest. 1: of this folder only its VICS documents are read and what they name
ALTER TABLE source ADD COLUMN documents_only INTEGER NOT NULL DEFAULT 0;

-- ingest. A VICS case document of another program that was added as a source, or lies in one. It is kept byte for byte
-- (vics_piece), so that it can be sent back when its source is gone; `whole`: all of it is here
CREATE TABLE vics_document (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source(id),
    path TEXT NOT NULL,             -- below the source, in stored form
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    records INTEGER NOT NULL,
    header TEXT NOT NULL,           -- JSON: version, region, tool, case number and the like, as the document says them
    codes TEXT NOT NULL,            -- JSON: how many records have each category, by its code as it was written
    whole INTEGER NOT NULL DEFAULT 0,
    mapping TEXT NOT NULL DEFAULT '',    -- JSON: what the codes mean in this case, by the officer's word; '': not said
    wanted INTEGER NOT NULL DEFAULT 0,   -- 1: its decisions are to be taken over once its media are read
    added_seq INTEGER NOT NULL,     -- audit.seq of its coming: what is decided later can be sent back
    UNIQUE (source, path)
) STRICT;

-- ingest. The bytes of a document, each piece packed by zlib; `at` is the place of its first byte
CREATE TABLE vics_piece (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES vics_document(id),
    at INTEGER NOT NULL,
    packed BLOB NOT NULL,
    UNIQUE (document, at)
) STRICT;

-- ingest. Where one record of it stands, and what leads from it to a medium
CREATE TABLE vics_record (
    document INTEGER NOT NULL REFERENCES vics_document(id),
    number INTEGER NOT NULL,
    at INTEGER NOT NULL,
    length INTEGER NOT NULL,
    md5 BLOB,                 -- NULL where it names none
    media_id INTEGER,
    size INTEGER,             -- as the record says it
    path TEXT NOT NULL,       -- of its file below the source, in stored form; empty where there is none
    reason TEXT NOT NULL,     -- why its file is not taken, as a clause; empty where it is
    repeated INTEGER NOT NULL,  -- 1: a key stands twice in it
    medium INTEGER REFERENCES medium(id),  -- the content with its MD5; NULL while there is none
    PRIMARY KEY (document, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX vics_record_md5 ON vics_record(md5);
CREATE INDEX vics_record_medium ON vics_record(medium);
CREATE INDEX vics_record_path ON vics_record(document, path);

-- operations. Packages and cases of other officers that were taken in, by the digest of what was read
CREATE TABLE merged (
    digest TEXT PRIMARY KEY,
    name TEXT NOT NULL, officer TEXT NOT NULL, reference TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- operations. Where another officer said something else: both opinions, and which one holds
CREATE TABLE merge_conflict (
    id INTEGER PRIMARY KEY,
    origin TEXT NOT NULL,    -- merged.digest
    about TEXT NOT NULL,     -- what it is about: a kind and a name that mean the same in every copy of the case
    field TEXT NOT NULL,
    ours TEXT NOT NULL, theirs TEXT NOT NULL,  -- JSON
    theirs_by TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'ours', 'theirs', 'both')),
    UNIQUE (about, field, theirs)
) STRICT;

-- operations. What of the case's words came by merging, so that which of two others' words stands doesn't depend on
-- whose work was taken in first; of no meaning once the case says something else
CREATE TABLE merge_taken (
    about TEXT NOT NULL, field TEXT NOT NULL,  -- as in merge_conflict
    value TEXT NOT NULL,                       -- JSON
    said_by TEXT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (about, field)
) STRICT, WITHOUT ROWID;

-- operations. What the central database or a colleague answered about a medium or a series
CREATE TABLE reply (
    id INTEGER PRIMARY KEY,
    package INTEGER REFERENCES package(id),
    about TEXT NOT NULL,     -- a SHA-256, or `series CODE`
    answer TEXT NOT NULL CHECK (answer IN ('known', 'new', 'addition', 'identified')),
    series_name TEXT NOT NULL,
    made_at TEXT NOT NULL,
    UNIQUE (about, answer, series_name)
) STRICT;

-- checking. What remembered cases have in common with this one; see app.memory
CREATE TABLE remembered (
    medium INTEGER NOT NULL REFERENCES medium(id),
    case_id TEXT NOT NULL,   -- of the remembered case
    kind TEXT NOT NULL,      -- a link kind, or 'object', 'place', 'same file'
    detail TEXT NOT NULL,    -- JSON: the reference, series and words of the other case
    score REAL NOT NULL,
    PRIMARY KEY (medium, case_id, kind)
) STRICT, WITHOUT ROWID;
"""

FACE_TABLES = """
-- operations. A face in a picture or a video's frame: drawn by a person, or found by a machine, which is a fact and
-- stays (`app.case.records.face_records`). Rectangle relative to the upright picture, 0 to 1
CREATE TABLE face (
    id INTEGER PRIMARY KEY,
    medium INTEGER NOT NULL REFERENCES medium(id),
    at_ms INTEGER NOT NULL,
    x REAL NOT NULL, y REAL NOT NULL, w REAL NOT NULL, h REAL NOT NULL,
    score REAL NOT NULL,     -- 0 to 1; 1 where a person drew it
    origin TEXT NOT NULL CHECK (origin IN ('person', 'machine')),
    method TEXT NOT NULL,    -- name and version of the model pack; empty where a person drew it
    author TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT;
CREATE INDEX face_medium ON face(medium);

-- faces. The model packs that looked for faces here, as their manifests tell of them, and from which cosine on vectors
-- of theirs are taken for one person's within a session (`same`), and for worth a look across sessions (`alike`)
CREATE TABLE face_method (
    method TEXT PRIMARY KEY,
    manifest TEXT NOT NULL,  -- SHA-256
    licence TEXT NOT NULL, source TEXT NOT NULL, purpose TEXT NOT NULL,
    same REAL, alike REAL    -- NULL where it measures no faces
) STRICT, WITHOUT ROWID;

-- faces. What a model pack makes of a face: float32, little-endian, of length 1; near (by cosine) for one person
CREATE TABLE face_vector (
    face INTEGER PRIMARY KEY REFERENCES face(id),
    method TEXT NOT NULL,
    vector BLOB NOT NULL
) STRICT;

-- faces. Media that were looked through, by which model pack, and whether thoroughly (`PACK thorough`); `reason`: why
-- that wasn't possible, empty where it was
CREATE TABLE face_searched (
    medium INTEGER PRIMARY KEY REFERENCES medium(id),
    method TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT ''
) STRICT;

-- operations. What the machine took for a face and isn't one, or none that matters; it stays, and isn't shown
CREATE TABLE face_rejected (
    face INTEGER PRIMARY KEY REFERENCES face(id),
    reason TEXT NOT NULL
) STRICT;

-- operations. Whose face it is. `linked`: 1 where this made the link between the entity and the medium
CREATE TABLE face_person (
    face INTEGER PRIMARY KEY REFERENCES face(id),
    entity INTEGER NOT NULL REFERENCES entity(id),
    linked INTEGER NOT NULL
) STRICT;
CREATE INDEX face_person_entity ON face_person(entity);

-- operations. Two that are never one person, each a `face ID` or a `person ID` (of an entity); a < b as text
CREATE TABLE face_apart (
    a TEXT NOT NULL, b TEXT NOT NULL,
    CHECK (a < b),
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
"""

LEAD_INDEXES = """
-- since 1.6: of tens of thousands of clues, those of a medium or a series are asked for one by one
CREATE INDEX clue_medium ON clue(medium);
CREATE INDEX clue_series ON clue(series);
CREATE INDEX face_apart_b ON face_apart(b);
"""
