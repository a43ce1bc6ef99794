"""Where a path that somebody wrote leads, told without failing where the system doesn't let it be looked at.

`pathlib` raises there, and can't make a path absolute by its words alone.
"""

from __future__ import annotations

import os
from pathlib import Path


def is_file(path: Path) -> bool:
    """Whether there is a file; False also where it can't be looked at."""
    return os.path.isfile(path)


def is_folder(path: Path) -> bool:
    """Whether there is a folder; False also where it can't be looked at."""
    return os.path.isdir(path)


def absolute(path: Path) -> Path:
    """The path from the root, without `.` and `..`. Links in it stay as they were written: they aren't followed."""
    return Path(os.path.abspath(path))
