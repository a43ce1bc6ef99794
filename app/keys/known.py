"""The public keys that this workstation knows by name: its own officer's, and those that the officer has trusted.

Each of the others is a file `NAME.pub` that holds the key as it is written down (`app.keys.note`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from app.errors import UserError
from app.keys.note import NoteError, PublicKey
from app.keys.officer import workstation_key_file
from app.platform.files import create_file
from app.platform.places import data_folder

OWN = "this workstation's officer"
_ENDING = ".pub"
_NAME = re.compile(r"\w[\w .@-]{0,79}")
_LARGEST_FILE = 10_000
_MOST = 1_000


def known_keys() -> Mapping[bytes, str]:
    """Whose key it is, by its 32 bytes. A file that holds none says nothing."""
    known = {}
    for path in sorted(_folder().glob(f"*{_ENDING}"))[:_MOST]:
        try:
            known[_read(path).raw] = path.name.removesuffix(_ENDING)
        except (OSError, NoteError):
            continue
    own = workstation_key_file()
    try:
        return known | ({own.public.raw: OWN} if own.exists else {})
    except UserError:  # a damaged key of one's own is told where it is used
        return known


def trust(name: str, key: PublicKey) -> Path:
    """Know this key by this name from now on; gives its file. Raises UserError where the name is taken or none."""
    if not _NAME.fullmatch(name) or name.endswith((".", " ")):
        raise UserError(f"“{name}” can't be a key's name; use letters, digits, spaces and the signs . @ - _ only.")
    path = _folder() / f"{name}{_ENDING}"
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        create_file(path, f"{key}\n".encode())
    except FileExistsError as error:
        raise UserError(f"There is a key by the name “{name}” already; it stays. Choose another name.") from error
    except OSError as error:
        raise UserError(f"The key can't be kept in {path.parent} ({error.strerror}); make it writable.") from error
    return path


def read_public_key(given: str) -> PublicKey:
    """The key that is written out, or stands in the file that is named. Raises UserError."""
    try:
        if "+" not in given or Path(given).is_file():
            return _read(Path(given))
        return PublicKey.parse(given)
    except OSError as error:
        raise UserError(f"{given} is no public key and no file that holds one ({error.strerror}).") from error
    except NoteError as error:
        raise UserError(f"{given} can't be checked with: {error}.") from error


def _read(path: Path) -> PublicKey:
    with path.open("rb") as file:
        return PublicKey.parse(file.read(_LARGEST_FILE).decode("utf-8", "replace"))


def _folder() -> Path:
    return data_folder() / "keys" / "trusted"
