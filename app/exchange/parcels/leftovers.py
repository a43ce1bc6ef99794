"""Sweeps what killed exports have left: parts of packages, with evidence in them, that nobody writes any more."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from app.exchange.bags.bag import ALGORITHM
from app.exchange.bags.whole_folder import LOCK, PART
from app.exchange.sending import BAG, SEALED, SPLIT
from app.exchange.signatures.signature import MINISIG, NOTE, TAG_MANIFEST
from app.platform.files import sync_folder
from app.platform.locks import Locked, holder_of, is_of_this_machine, lock_file

_IN_A_BAG = frozenset({"data", "bagit.txt", "bag-info.txt", f"manifest-{ALGORITHM}.txt", TAG_MANIFEST, NOTE, MINISIG})
_IN_A_PARCEL = re.compile(r".+\.bag\.zip(\.age)?(\.[0-9]{3,6}|\.sha256|\.sha256\.minisig)?")
_KINDS = (BAG, SEALED, SPLIT)


def sweep(folder: Path) -> list[str]:
    """Remove the parts of packages in `folder` that a program of this machine began and nobody writes any more.

    A part is taken for one only by all of these: its name, the lock beside it that names a program of this machine and
    can be had, and nothing in it that a package doesn't have. All else stays, also what can't be removed. Gives their
    names.
    """
    swept = []
    for lock_path in _locks_in(folder):
        part = lock_path.with_name(lock_path.name.removesuffix(LOCK))
        with suppress(OSError, Locked):
            if not (is_of_this_machine(holder_of(lock_path)) and _may_go(part)):
                continue
            with lock_file(lock_path) as lock:
                if os.path.lexists(part):
                    shutil.rmtree(part)
                    swept.append(part.name)
                lock.remove()
                sync_folder(folder)
    return swept


def _locks_in(folder: Path) -> Iterator[Path]:
    try:
        found = sorted(entry.name for entry in os.scandir(folder) if entry.is_file(follow_symlinks=False))
    except OSError:
        return
    yield from (folder / name for name in found if name.endswith(tuple(f"{kind}{PART}{LOCK}" for kind in _KINDS)))


def _may_go(part: Path) -> bool:
    """Whether it is a part of a package, or gone: who is killed after naming a package leaves a lock alone."""
    if not os.path.lexists(part):
        return True
    return (
        part.is_dir()
        and not part.is_symlink()
        and all(each.name in _IN_A_BAG or _IN_A_PARCEL.fullmatch(each.name) for each in part.iterdir())
    )
