"""What a part of the benchmark was asked for on its command line."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Asked:
    """`media`: the user's folders to take material from; none: material is made. `quick`: a small run, for a look."""

    media: tuple[Path, ...]
    quick: bool

    @classmethod
    def parse(cls, words: list[str] | None = None) -> Asked:
        """The command line (or `words`); a folder that isn't there ends the program with exit status 2."""
        parser = argparse.ArgumentParser()
        parser.add_argument(
            "--media", nargs="*", type=Path, default=[], help="folders of benign media; none: made ones"
        )
        parser.add_argument("--quick", action="store_true", help="a small run, for a look")
        told = parser.parse_args(words)
        for folder in told.media:
            if not folder.is_dir():
                parser.error(f"there is no folder {folder}")
        return cls(tuple(told.media), told.quick)
