"""The tables of close looks, which version 1.5 of the case file added; see `app.case.store.schema` for the rules.

All of it is facts that can be found again; the features that were seen lie in `previews.close_features`.
"""

CLOSE_TABLES = """
-- close looks. Pictures that an officer had looked at closely; `version`: of the look
-- (analysis.fingerprints.features.CLOSE)
CREATE TABLE close_look (
    medium INTEGER PRIMARY KEY REFERENCES medium(id),
    version INTEGER NOT NULL,
    reason TEXT NOT NULL,     -- why it couldn't be looked at, as a clause; empty where it could
    compared INTEGER NOT NULL -- by which version of the rules it was compared; 0: by none
) STRICT;

-- close looks. What two of them have in common by these alone, a < b; see app.linking.closely. Linking makes links of
-- what is sure, or borne out by a third picture, where it says nothing else of the two
CREATE TABLE close_pair (
    a INTEGER NOT NULL REFERENCES medium(id),
    b INTEGER NOT NULL REFERENCES medium(id),
    kind TEXT NOT NULL CHECK (kind IN ('scene', 'object')),
    points INTEGER NOT NULL,  -- that agree; 0: none do, and it needn't be looked at again
    sure INTEGER NOT NULL,    -- 1: by these two alone
    borne_out INTEGER,        -- the third picture; NULL: none
    laid BLOB NOT NULL,       -- how a lies over b: see app.linking.closely.laid
    CHECK (a < b),
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX close_pair_b ON close_pair(b);
"""
