"""Sightline's composition root: without an argument it opens the window, otherwise it is the command line."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from app.cli.parts.output import Output
from app.cli.run import run
from app.platform.processes import forbid_core_dumps


def main(words: Sequence[str] | None = None) -> int:
    """Run the program; gives its exit status. `words`: the command line without the program's name."""
    words = sys.argv[1:] if words is None else words
    forbid_core_dumps()
    if not words or (len(words) == 1 and words[0].endswith(".case")):
        if not _has_screen() and "QT_QPA_PLATFORM" not in os.environ:
            print("There is no screen for the window; give a command, or --help to list them.", file=sys.stderr)
            return 1
        # Imported here and below, so that no command pays for Qt.
        from widgets.window import run as run_window

        return run_window(Path(words[0]) if words else None)
    return run(words, {"demo": _demo})


def _demo(arguments: argparse.Namespace, output: Output) -> int:
    """`demo`: the whole job on benign media, then the window on its case; without a screen, pictures of the window."""
    from app.demo.job import run_demo

    out = (arguments.out or Path("build") / "demo").absolute()
    made = run_demo(out, os.cpu_count() or 2, output.say, output.progress)
    output.end_progress()
    shows = not arguments.no_window and _has_screen()
    pictures: list[Path] = []
    if not shows:
        output.say("Taking pictures of the window ...")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from widgets.portraits.of_demo import screenshots

        pictures = screenshots(made, out / "screenshots")
    output.document(
        {
            "case": str(made.case),
            "package": str(made.receipt.package),
            "screenshots": [str(picture) for picture in pictures],
        },
        [
            f"Case: {made.case}",
            f"Package: {made.receipt.package} ({'valid' if made.verification.valid else 'NOT VALID'})",
            *(f"Screenshot: {picture}" for picture in pictures),
        ],
    )
    if not made.verification.valid:
        output.error("The demo's package is not valid; this is a defect, please report it.")
        return 1
    if shows:
        from widgets.window import run as run_window

        return run_window(made.case)
    return 0


def _has_screen() -> bool:
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return False
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
