"""Where a workstation keeps what belongs to no case."""

from __future__ import annotations

import os
import sys
from pathlib import Path

OVERRIDE = "SIGHTLINE_DATA"
"""Environment variable with the folder to be used instead; for labs that share one, and for tests."""


def data_folder() -> Path:
    """The folder of this user's data of the program; it need not be there yet. The window and commands share it."""
    chosen = os.environ.get(OVERRIDE)
    if chosen:
        return Path(chosen).absolute()
    if sys.platform == "win32":  # not verified on Windows
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "sightline"
    if sys.platform == "darwin":  # not verified on macOS
        return Path.home() / "Library" / "Application Support" / "sightline"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "sightline"
