"""The SQLite that every database of a case is opened with: SQLCipher's, which reads and writes plain ones just as well.

One driver for both kinds of case means one set of exceptions and one behaviour; the names are those of the standard
library's `sqlite3`, from which the package descends.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # it comes without types
    from sqlite3 import Connection, Cursor, DatabaseError, Error, IntegrityError, OperationalError, Warning, connect
else:
    import sqlcipher3
    from sqlcipher3.dbapi2 import (
        Connection,
        Cursor,
        DatabaseError,
        Error,
        IntegrityError,
        OperationalError,
        Warning,
        connect,
    )

    # sqlite-utils looks for this name first; else it would wait for exceptions of the standard library in vain.
    sys.modules.setdefault("pysqlite3", sqlcipher3)
    sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher3.dbapi2)

__all__ = [
    "Connection",
    "Cursor",
    "DatabaseError",
    "Error",
    "IntegrityError",
    "OperationalError",
    "Warning",
    "connect",
]
