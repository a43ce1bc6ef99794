"""`python -m widgets.portraits`: make the demo, take pictures of every view, and put those of the handbook in place.

Each scale is a program of its own: Qt takes it from the environment, once.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from app.platform.places import OVERRIDE
from widgets.portraits.album import VIEWS

SCALES = (100, 200)
"""Percent."""
THEMES = ("dark", "light")
_SCREENS = {100: (1920, 1080), 200: (2560, 1600)}
"""Pixels of the screen at each scale: an office's, and a laptop's."""
_SIZES = {100: (1440, 900), 200: (1280, 760)}
"""Of the window, in logical pixels: what fits on that screen."""


_PROPS = "props.json"
_WORKSTATION = "workstation"


def main(words: Sequence[str]) -> int:
    """Gives the exit status."""
    arguments = _parser().parse_args(words)
    if arguments.taking is not None:
        return _take(arguments)
    print("Making the demo, its package, and what stands beside them ...", file=sys.stderr)
    place: Path = arguments.place
    _make(place, anew=not arguments.keep)
    for scale in arguments.scale or SCALES:
        own = ["--out", str(arguments.out), "--place", str(place), "--taking", str(scale)]
        own += [word for name in arguments.only for word in ("--only", name)]
        environment = os.environ | {
            "QT_QPA_PLATFORM": f"offscreen:configfile={_screen(place, scale)}",
            "QT_SCALE_FACTOR": f"{scale / 100:g}",
            "TZ": "UTC",
            OVERRIDE: str(place / _WORKSTATION),  # the officer's own keys and hash sets are no part of a picture
            "LC_ALL": "C.UTF-8",
        }
        status = subprocess.run([sys.executable, "-m", "widgets.portraits", *own], env=environment, check=False)
        if status.returncode:
            return status.returncode
    if arguments.handbook is not None:
        from widgets.portraits.handbook import put_in_place

        octets = put_in_place(arguments.out, arguments.handbook)
        print(f"The handbook's pictures come to {octets / 1e6:.1f} MB.", file=sys.stderr)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m widgets.portraits", description=__doc__.partition("\n")[0])
    parser.add_argument("--out", type=Path, default=Path("build") / "screenshots", help="where all pictures go")
    parser.add_argument("--handbook", type=Path, help="where those go that the handbook shows")
    parser.add_argument(
        "--place",
        type=Path,
        default=Path(tempfile.gettempdir()) / "sightline",
        help="where the demo is made; pictures show it, so it is the same on every machine",
    )
    parser.add_argument("--keep", action="store_true", help="use the demo that an earlier run made")
    parser.add_argument("--only", action="append", default=[], metavar="VIEW", help="only this view; may be repeated")
    parser.add_argument("--scale", type=int, choices=SCALES, action="append", help="only at this scale, in percent")
    parser.add_argument("--taking", type=int, choices=SCALES, help=argparse.SUPPRESS)  # the program of one scale
    return parser


def _make(place: Path, *, anew: bool) -> None:
    from app.demo.job import run_demo
    from widgets.portraits.props import example_of, make_props

    kept = place / _PROPS
    if not anew and kept.is_file():
        return
    # One worker: several hand in what they read in another order each time, and cards stand in that order.
    made = run_demo(place, 1, lambda words: print(words, file=sys.stderr), lambda _: None)
    make_props(made.case, example_of(made), place / "beside").keep(kept)
    # Copies of one case are opened in turn, of which a workstation would say, rightly, that they aren't as they were.
    # Where a file stands in place of the folder, it remembers no case.
    workstation = place / _WORKSTATION
    shutil.rmtree(workstation / "heads", ignore_errors=True)
    workstation.mkdir(exist_ok=True)
    (workstation / "heads").touch()


def _take(arguments: argparse.Namespace) -> int:
    from PySide6.QtCore import QSize

    from app.desk.look.theme import THEMES as KNOWN
    from app.desk.work.services import real_services
    from widgets.portraits.props import Props
    from widgets.portraits.sitting import take_all
    from widgets.window import application, without_offscreen_notes

    props = Props.kept(arguments.place / _PROPS)
    views = [view for view in VIEWS if not arguments.only or view.name in arguments.only]
    qt = application()
    for theme in THEMES:
        start, taken = time.monotonic(), 0
        out = arguments.out / f"{theme}-{arguments.taking}"
        with without_offscreen_notes():
            for _ in take_all(qt, views, props, real_services(), KNOWN[theme], out, QSize(*_SIZES[arguments.taking])):
                taken += 1
        print(f"{out}: {taken} pictures in {time.monotonic() - start:.0f} s", file=sys.stderr)
    return 0


def _screen(place: Path, scale: int) -> Path:
    """A description of the screen that isn't there."""
    width, height = _SCREENS[scale]
    screen = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96}
    screen |= {"logicalBaseDpi": 96, "dpr": 1}
    path = place / f"screen-{scale}.json"
    said = {"synchronousWindowSystemEvents": False, "windowFrameMargins": False, "screens": [screen]}
    path.write_text(json.dumps(said))
    return path


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
