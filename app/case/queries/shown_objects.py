"""Which objects others have seen. Their picture and words stay for good, whatever their state has become since."""

from __future__ import annotations

import json

from app import sqlite
from app.case.values.object_states import SHOWN

_SHOWN = ",".join(f"'{state}'" for state in SHOWN)
_WRITTEN = ",".join(f"'{json.dumps(state)}'" for state in SHOWN)
_ABOUT = """'["object", "' || lower(hex(m.sha256)) || '", "' || o.key || '"]'"""
"""As `app.case.merge` names an object."""
_EVER_SHOWN = f"""
SELECT id FROM object WHERE state IN ({_SHOWN})
UNION SELECT object FROM tip
UNION SELECT o.id FROM audit a JOIN undo u ON u.seq = a.seq JOIN object o ON o.public_id = a.target
    WHERE a.action = 'set object state' AND u.state = 'done' AND json_extract(a.detail, '$.state') IN ({_SHOWN})
UNION SELECT o.id FROM object o JOIN clue c ON c.id = o.clue JOIN medium m ON m.id = c.medium
    JOIN (SELECT about FROM merge_taken WHERE field = 'state' AND value IN ({_WRITTEN})
        UNION SELECT about FROM merge_conflict WHERE field = 'state' AND state = 'theirs' AND theirs IN ({_WRITTEN})) t
    ON t.about = {_ABOUT}
"""


def ever_shown(reader: sqlite.Connection) -> set[int]:
    """The ids of objects that are shown to others, that tips came to, or that were set to be shown once, here or by an
    officer whose work was merged; a decision that was taken back doesn't count."""
    return {int(number) for (number,) in reader.execute(_EVER_SHOWN)}
