"""Sightline's composition root: without an argument it opens the window, otherwise it is the command line."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path


def main(words: Sequence[str] | None = None) -> int:
    """Run the program; gives its exit status. `words`: the command line without the program's name."""
    words = sys.argv[1:] if words is None else words
    if not words or (len(words) == 1 and words[0].endswith(".case")):
        # Imported here, so that no command pays for Qt.
        from widgets.window import run as run_window

        return run_window(Path(words[0]) if words else None)
    from app.cli.run import run

    return run(words, {"demo": _demo})


def _demo(arguments: object, output: object) -> int:
    from app.demo.command import demo
    from widgets import window

    return demo(arguments, output, window.run, window.screenshots)


if __name__ == "__main__":
    sys.exit(main())
