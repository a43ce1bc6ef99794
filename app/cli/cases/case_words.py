"""The words of the commands on a case and its sources."""

from __future__ import annotations

import os
from pathlib import Path

from app.cli.media.vics_words import add_intake
from app.cli.parts.words import Commands, command, weak_cage, whole
from app.report.words import LANGUAGES


def add(commands: Commands) -> None:
    """Add them."""
    _new(commands)
    _ingest(commands)
    _verify_source(commands)
    _retry(commands)
    _lists(commands)
    _search(commands)
    _backup(commands)
    _demo(commands)


def _new(commands: Commands) -> None:
    parser = command(commands, "new", "Make a case.")
    parser.add_argument("--reference", required=True, metavar="R", help="the agency's number of the investigation")
    parser.add_argument("--agency", default="", metavar="A")
    parser.add_argument("--officer", default="", metavar="O")
    parser.add_argument("--scheme", default="neutral", metavar="S", help="category scheme; it stays for good")


def _ingest(commands: Commands) -> None:
    parser = command(commands, "ingest", "Add sources, read and link them; without sources, go on where it stopped.")
    parser.add_argument("sources", metavar="SOURCE", nargs="*", type=Path, help="folder, file or archive; only read")
    parser.add_argument("--exhibit", default="", metavar="E", help="the exhibit that the sources belong to")
    add_intake(parser)
    weak_cage(parser)
    parser.add_argument(
        "--workers", type=whole(1, 256), default=max(1, (os.cpu_count() or 2)), metavar="N", help="files read at once"
    )


def _verify_source(commands: Commands) -> None:
    parser = command(commands, "verify-source", "Say which files of a source are not as they were read.")
    parser.add_argument("sources", metavar="SOURCE", nargs="*", type=Path, help="as it was added; without it, all")
    parser.add_argument("--quick", action="store_true", help="by size and time of last change, not by SHA-256")


def _retry(commands: Commands) -> None:
    parser = command(commands, "retry", "Try again what could not be read or decoded, one by one.")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--reason", default="", metavar="WORDS", help="only where the reason holds these words")
    what.add_argument("--previews", action="store_true", help="make previews again that are lost or damaged")
    weak_cage(parser)


def _lists(commands: Commands) -> None:
    command(commands, "status", "Say what is in a case and how far the work has come.")
    media = command(commands, "media", "List media.")
    media.add_argument("--where", metavar="EXPR", help="e.g. \"kind = 'video' and duration > 60\"; see the handbook")
    command(commands, "stacks", "List stacks of near-duplicates.")
    links = command(commands, "links", "List connections between media, or draw why two are connected.")
    links.add_argument("--medium", metavar="SHA256", help="only those of this medium")
    links.add_argument("--explain", nargs=2, metavar=("A", "B"), help="draw what agreed between two media (SHA-256)")
    links.add_argument("--kind", metavar="K", help="with --explain: the link of this kind, not the strongest")
    links.add_argument("--out", type=Path, metavar="FILE", help="with --explain: the drawing, FILE.png")
    links.add_argument("--language", choices=LANGUAGES, default="en", help="with --explain: of its words")


def _search(commands: Commands) -> None:
    parser = command(commands, "search", "Find what in a case is like a picture, a clip or a sound.")
    parser.add_argument("file", metavar="FILE", type=Path, help="a picture, video or sound from anywhere; only read")
    parser.add_argument(
        "--region", metavar="X,Y,W,H", help="only this rectangle of a picture, relative to it upright, 0 to 1"
    )
    weak_cage(parser)


def _backup(commands: Commands) -> None:
    backup = command(commands, "backup", "Make a backup of what was decided and found, or list those that there are.")
    backup.add_argument("--list", action="store_true", help="list them, newest first, and make none")
    restore = command(commands, "restore", "Make a backup the case again; what was the case is kept.")
    restore.add_argument(
        "--from", dest="backup", default="", metavar="NAME", help="name or number; without it, the newest good one"
    )


def _demo(commands: Commands) -> None:
    demo = command(commands, "demo", "Make benign media and run the whole job on them.", case=False)
    demo.add_argument("--out", type=Path, metavar="DIR", help="without it, build/demo below the present folder")
    demo.add_argument("--no-window", action="store_true", help="write screenshots even if there is a screen")
