"""Opens with age in a process of its own: the library keeps the interpreter to itself while it works.

On its standard input comes one line of JSON, `{"identities": [...], "files": [...]}`: the files, one after the other,
are opened. What comes out goes to the standard output. Ends with one of the statuses below; whatever came out before a
failure is worth nothing.
"""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path
from typing import BinaryIO

from app.exchange.parcels.joined import Joined
from app.platform.processes import forbid_core_dumps

DONE, NOT_OURS, DAMAGED, FAILED = 0, 3, 4, 5
"""Exit statuses: opened; sealed for others; changed or cut off; a file or pipe failed."""
_AT_ONCE = 256 << 10
"""Bytes that go out at once: the library gives 8 kB each time."""


def main(_: list[str]) -> None:
    """Do what the first line asks for."""
    forbid_core_dumps()
    asked = json.loads(sys.stdin.readline())
    out = io.BufferedWriter(io.FileIO(1, "w"), _AT_ONCE)
    os._exit(_open(asked["identities"], asked["files"], out))


def _open(identities: list[str], paths: list[str], out: BinaryIO) -> int:
    import pyrage

    known = [pyrage.x25519.Identity.from_str(each) for each in identities]
    with Joined([Path(path) for path in paths]) as sealed:
        try:
            pyrage.decrypt_io(sealed, out, known)
            out.flush()
        except pyrage.DecryptError as error:
            if sealed.failed:
                return FAILED
            return NOT_OURS if "matching keys" in str(error) else DAMAGED
        except BrokenPipeError:
            return FAILED
        except OSError:
            return FAILED if sealed.failed else DAMAGED
    return DONE
