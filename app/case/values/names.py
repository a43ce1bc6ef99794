"""File names as text that SQLite, JSON and people can hold, without losing a byte.

A POSIX file name is bytes and need not be valid UTF-8; a Windows one is UTF-16 and may hold lone surrogates. The
*stored* form is Unicode text in which each byte that can't be decoded stands as one character of the last private-use
block, U+10FF00 + byte. Should a name really contain a character of that block, its UTF-8 bytes are stored that way
too, so that every name has exactly one stored form and gets back exactly its bytes (`to_stored`, `to_bytes`).
The *display* form, for people and for everything that leaves the machine, shows such a byte as `\\xNN`.
"""

import os

_ESCAPE = 0x10FF00


def to_stored(name: str | bytes) -> str:
    """The stored form of a file name or path, given as bytes or as Python's own text form (`os.fsdecode`)."""
    raw = name if isinstance(name, bytes) else _encode(name)
    if raw.isascii():
        return raw.decode("ascii")
    parts: list[str] = []
    position = 0
    while position < len(raw):
        try:
            text, position = raw[position:].decode("utf-8"), len(raw)
        except UnicodeDecodeError as error:
            text = raw[position : position + error.start].decode("utf-8")
            bad = raw[position + error.start : position + error.end]
            parts += [_without_escapes(text), *(chr(_ESCAPE + byte) for byte in bad)]
            position += error.end
        else:
            parts.append(_without_escapes(text))
    return "".join(parts)


def to_bytes(stored: str) -> bytes:
    """The bytes of the name whose stored form this is."""
    if stored.isascii():
        return stored.encode("ascii")
    parts = bytearray()
    for character in stored:
        code = ord(character)
        if _is_escape(code):
            parts.append(code - _ESCAPE)
        else:
            parts += character.encode("utf-8")
    return bytes(parts)


def to_path(stored: str) -> str:
    """The name as this system's Python takes it in `open` and `os` calls."""
    raw = to_bytes(stored)
    return raw.decode("utf-8", "surrogatepass") if os.name == "nt" else os.fsdecode(raw)


def without_way(shown: str) -> str:
    """The name at the end of an absolute path, which may be one of another system, in its display form: the way to it
    tells of the officer's machine and login, and of nothing that was seized.
    """
    separator = "/" if "/" in shown else "\\"  # which also begins a byte that is no text, in names of POSIX
    return shown.rstrip(separator).rpartition(separator)[2] or shown


def display(stored: str) -> str:
    """The printable form: as stored, with bytes that are no text shown as `\\xNN`."""
    if stored.isascii():
        return stored
    return "".join(f"\\x{ord(c) - _ESCAPE:02x}" if _is_escape(ord(c)) else c for c in stored)


def _encode(name: str) -> bytes:
    return name.encode("utf-8", "surrogatepass") if os.name == "nt" else os.fsencode(name)


def _is_escape(code: int) -> bool:
    return _ESCAPE <= code <= _ESCAPE + 0xFF


def _without_escapes(text: str) -> str:
    if not any(_is_escape(ord(character)) for character in text):
        return text
    return "".join(
        "".join(chr(_ESCAPE + byte) for byte in c.encode("utf-8")) if _is_escape(ord(c)) else c for c in text
    )
