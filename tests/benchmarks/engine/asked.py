"""What a part of the benchmark was asked for on its command line."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Asked:
    """`media`: the user's folders to take material from; none: material is made. `quick`: a small run, for a look.

    `queries`: of how many pictures edits are made; 0: as many as the part thinks right.
    """

    media: tuple[Path, ...]
    quick: bool
    queries: int = 0

    @classmethod
    def parse(cls, words: list[str] | None = None) -> Asked:
        """The command line (or `words`); a folder that isn't there ends the program with exit status 2."""
        parser = argparse.ArgumentParser()
        parser.add_argument(
            "--media", nargs="*", type=Path, default=[], help="folders of benign media; none: made ones"
        )
        parser.add_argument("--quick", action="store_true", help="a small run, for a look")
        parser.add_argument("--queries", type=int, default=0, metavar="N", help="of how many pictures edits are made")
        told = parser.parse_args(words)
        for folder in told.media:
            if not folder.is_dir():
                parser.error(f"there is no folder {folder}")
        return cls(tuple(told.media), told.quick, told.queries)
