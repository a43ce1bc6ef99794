"""Objects on their way out: one that was approved, as a bare picture and the words to it, in two files."""

from __future__ import annotations

import json
from pathlib import Path

from app.case.queries.objects import Approved
from app.case.values import names
from app.errors import UserError
from app.platform.files import create_file


def words_of(released: Approved) -> bytes:
    """What goes out beside the picture, as JSON: four words, as in a package of the profile objects-only."""
    said = {"id": released.public_id, "kind": released.type, "question": released.question, "state": released.state}
    return json.dumps(said, ensure_ascii=False, indent=2, sort_keys=True).encode() + b"\n"


def export_object(released: Approved, png: bytes, out: Path) -> tuple[Path, Path]:
    """Write its picture `png` to `out`, a new file NAME.png, and the words to NAME.json beside it; gives both.

    Raises UserError, and then leaves neither.
    """
    if out.suffix.lower() != ".png":
        raise UserError(f"An object is written as PNG; give {names.display(out.name)} a name that ends in .png.")
    words = out.with_suffix(".json")
    for path in (out, words):
        if path.exists():
            raise UserError(f"There is a file {names.display(path.name)} already; choose another name.")
    try:
        create_file(out, png)
        try:
            create_file(words, words_of(released))
        except OSError:
            out.unlink()
            raise
    except OSError as error:
        reason = error.strerror or error
        raise UserError(
            f"The object can't be written to {names.display(str(out))} ({reason}); choose another place."
        ) from error
    return out, words
