"""Where generated material is kept between runs, below build/bench."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

CACHE = Path(__file__).parents[3] / "build" / "bench" / "engine"


def made(name: str, recipe: Iterable[object], make: Callable[[Path], None], cache: Path = CACHE) -> Path:
    """The folder that `make` fills, made again only when the recipe has changed.

    `recipe`: everything that the material depends on (versions of edits, counts, names and sizes of what it is made
    of); of each the `repr` counts. A run that is stopped half-way leaves nothing that a later one would take for whole.
    """
    digest = hashlib.sha256("\n".join(repr(part) for part in recipe).encode()).hexdigest()
    folder, seal = cache / name, cache / f"{name}.recipe"
    if folder.is_dir() and seal.is_file() and seal.read_text() == digest:
        return folder
    seal.unlink(missing_ok=True)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    make(folder)
    seal.write_text(digest)
    return folder
