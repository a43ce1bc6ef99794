"""Files, read one after the other as if they were one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, Self

from app.platform.plain import open_plain


class Joined:
    """To be used in a `with` block."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._rest = iter(paths)
        self._file: BinaryIO | None = None
        self.failed = False
        """Whether a file couldn't be read."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, raised: object, trace: object) -> None:
        if self._file is not None:
            self._file.close()

    def read(self, size: int, /) -> bytes:
        """The next bytes; fewer than `size` only at the end. Raises OSError."""
        try:
            return self._read(size)
        except OSError:
            self.failed = True
            raise

    def _read(self, size: int) -> bytes:
        pieces = []
        while size:
            if self._file is None:
                path = next(self._rest, None)
                if path is None:
                    break
                self._file = open_plain(path)
            piece = self._file.read(size)
            size -= len(piece)
            pieces.append(piece)
            if not piece:
                self._file.close()
                self._file = None
        return b"".join(pieces)
