"""The words of the command line."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from app.case.series_decisions import ROLES, STATUSES
from app.cli import exchange_words, hash_words
from app.cli.output import printable

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction["_Parser"]

PROFILES = ("hash-only", "series-full")


class _Parser(argparse.ArgumentParser):
    """Complains without letting a file's name, put there by the shell, act on the terminal."""

    def error(self, message: str) -> NoReturn:
        super().error(printable(message))


def parse(words: Sequence[str]) -> argparse.Namespace:
    """What a command line says. A usage error ends the program with exit status 2."""
    parser = build()
    arguments, rest = parser.parse_known_args(words)
    if arguments.command == "ingest" and not any(word.startswith("-") for word in rest):
        # argparse takes no source where an option stands before the first, and none after the next option.
        arguments.sources += map(Path, rest)
    elif rest:
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    if arguments.command == "links":
        _check_links(parser, arguments)
    for name, value in vars(arguments).items():
        for text in value if isinstance(value, list) else [value]:
            if isinstance(text, str) and not _is_text(text):
                parser.error(f"--{name.replace('_', '-')} is no valid text; write it in UTF-8")
    return arguments


def build() -> _Parser:
    """The parser of `sightline`."""
    parser = _Parser(
        prog="sightline",
        description="Turns seized media into leads, offline. Without a command, opens the window.",
        epilog="Exit status: 0 done; 1 the input was refused or a check failed; 2 wrong usage.",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _new(commands)
    _ingest(commands)
    _verify_source(commands)
    _retry(commands)
    _lists(commands)
    _search(commands)
    _series(commands)
    _tag(commands)
    _clue(commands)
    _history(commands)
    _audit(commands)
    _key(commands)
    _passphrase(commands)
    _backup(commands)
    _exchange(commands)
    _models(commands)
    _hashes(commands)
    _command(commands, "doctor", "Say what this machine has and lacks.", case=False)
    _demo(commands)
    return parser


def _command(commands: Commands, name: str, description: str, *, case: bool = True) -> _Parser:
    parser = commands.add_parser(name, help=description, description=description)
    if case:
        parser.add_argument("case", metavar="CASE", type=Path, help="the case's folder, NAME.case")
        _case_passphrase(parser)
    _output_options(parser, default=False)
    return parser


def _passphrase_file(parser: argparse.ArgumentParser, words: str, default: str | None = None) -> None:
    parser.add_argument("--passphrase-file", type=Path, metavar="F", default=default, help=words)


def _action(actions: Commands, name: str, description: str) -> _Parser:
    """An action on a case."""
    parser = _action_without_case(actions, name, description)
    _case_passphrase(parser, default=argparse.SUPPRESS)
    return parser


def _action_without_case(actions: Commands, name: str, description: str) -> _Parser:
    parser = actions.add_parser(name, help=description, description=description)
    # The same options once more, so that they may stand at the end; unset, they leave what stood before the action.
    _output_options(parser, default=argparse.SUPPRESS)
    return parser


def _case_passphrase(parser: argparse.ArgumentParser, default: str | None = None) -> None:
    _passphrase_file(parser, "its first line is the passphrase, or the recovery key, of the case, if any", default)


def _output_options(parser: argparse.ArgumentParser, default: bool | str) -> None:
    parser.add_argument("--json", action="store_true", default=default, help="print one JSON document on stdout")
    parser.add_argument("--quiet", action="store_true", default=default, help="no progress on stderr")


def _new(commands: Commands) -> None:
    parser = _command(commands, "new", "Make a case.")
    parser.add_argument("--reference", required=True, metavar="R", help="the agency's number of the investigation")
    parser.add_argument("--agency", default="", metavar="A")
    parser.add_argument("--officer", default="", metavar="O")
    parser.add_argument("--scheme", default="neutral", metavar="S", help="category scheme; it stays for good")


def _ingest(commands: Commands) -> None:
    parser = _command(commands, "ingest", "Add sources, read and link them; without sources, go on where it stopped.")
    parser.add_argument("sources", metavar="SOURCE", nargs="*", type=Path, help="folder, file or archive; only read")
    parser.add_argument("--exhibit", default="", metavar="E", help="the exhibit that the sources belong to")
    _weak_cage(parser)
    parser.add_argument(
        "--workers", type=_whole(1, 256), default=max(1, (os.cpu_count() or 2)), metavar="N", help="files read at once"
    )


def _weak_cage(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--weak-cage",
        action="store_true",
        help="even where this system can't cage decoders; on record where the case is changed",
    )


def _verify_source(commands: Commands) -> None:
    parser = _command(commands, "verify-source", "Say which files of a source are not as they were read.")
    parser.add_argument("sources", metavar="SOURCE", nargs="*", type=Path, help="as it was added; without it, all")
    parser.add_argument("--quick", action="store_true", help="by size and time of last change, not by SHA-256")


def _retry(commands: Commands) -> None:
    parser = _command(commands, "retry", "Try again what could not be read or decoded, one by one.")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--reason", default="", metavar="WORDS", help="only where the reason holds these words")
    what.add_argument("--previews", action="store_true", help="make previews again that are lost or damaged")
    _weak_cage(parser)


def _lists(commands: Commands) -> None:
    _command(commands, "status", "Say what is in a case and how far the work has come.")
    media = _command(commands, "media", "List media.")
    media.add_argument("--where", metavar="EXPR", help="e.g. \"kind = 'video' and duration > 60\"; see the handbook")
    _command(commands, "stacks", "List stacks of near-duplicates.")
    links = _command(commands, "links", "List connections between media, or draw why two are connected.")
    links.add_argument("--medium", metavar="SHA256", help="only those of this medium")
    links.add_argument("--explain", nargs=2, metavar=("A", "B"), help="draw what agreed between two media (SHA-256)")
    links.add_argument("--kind", metavar="K", help="with --explain: the link of this kind, not the strongest")
    links.add_argument("--out", type=Path, metavar="FILE", help="with --explain: the drawing, FILE.png")


def _search(commands: Commands) -> None:
    parser = _command(commands, "search", "Find what in a case is like a picture, a clip or a sound.")
    parser.add_argument("file", metavar="FILE", type=Path, help="a picture, video or sound from anywhere; only read")
    parser.add_argument(
        "--region", metavar="X,Y,W,H", help="only this rectangle of a picture, relative to it upright, 0 to 1"
    )
    _weak_cage(parser)


def _check_links(parser: _Parser, arguments: argparse.Namespace) -> None:
    drawing = arguments.out is not None, arguments.explain is not None
    if drawing[0] != drawing[1]:
        parser.error("--explain and --out belong together: whose link is drawn, and into which file")
    if arguments.kind is not None and arguments.explain is None:
        parser.error("--kind belongs to --explain")
    if arguments.medium is not None and arguments.explain is not None:
        parser.error("--medium chooses what is listed, --explain what is drawn; give one of them")


def _series(commands: Commands) -> None:
    parser = _command(commands, "series", "List, propose and change series.")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=False)
    _action(actions, "propose", "list series that the machine proposes, with reasons")
    create = _action(actions, "create", "make a series")
    create.add_argument("--title", default="", metavar="T")
    create.add_argument("--code", default="", metavar="C", help="without it, the next of S-0001, S-0002 ...")
    create.add_argument("--proposal", type=_whole(1), metavar="N", help="with the media of proposal N of “propose”")
    _media_choice(create)
    for name, text in (("add", "add media to a series"), ("remove", "take media out of a series")):
        action = _action(actions, name, text)
        action.add_argument("series", metavar="SERIES", help="code or id")
        _media_choice(action)
        if name == "add":
            action.add_argument("--role", choices=ROLES, default="original")
            action.add_argument("--reason", default="", metavar="WHY")
    merge = _action(actions, "merge", "move everything of other series into one")
    merge.add_argument("series", metavar="SERIES")
    merge.add_argument("others", metavar="OTHER", nargs="+")
    split = _action(actions, "split", "move some members into a new series")
    split.add_argument("series", metavar="SERIES")
    split.add_argument("--title", required=True, metavar="T")
    _media_choice(split)
    change = _action(actions, "set", "change what is said of a series")
    change.add_argument("series", metavar="SERIES")
    change.add_argument("--title", metavar="T")
    change.add_argument("--code", metavar="C")
    change.add_argument("--status", choices=STATUSES)
    change.add_argument("--country", metavar="CC", help="likely country of production, ISO 3166-1; empty: no opinion")
    change.add_argument("--note", metavar="N")


def _media_choice(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--media", nargs="+", default=[], metavar="SHA256", help="whole digest or its first digits")
    parser.add_argument(
        "--stack", nargs="+", default=[], type=_whole(1), metavar="ID", help="all members of these stacks"
    )


def _tag(commands: Commands) -> None:
    parser = _command(commands, "tag", "Decide: set category, tags and note of media, a stack or a series.")
    target = parser.add_mutually_exclusive_group(required=True)
    target.add_argument("--media", nargs="+", metavar="SHA256")
    target.add_argument("--stack", type=_whole(1), metavar="ID")
    target.add_argument("--series", metavar="SERIES")
    parser.add_argument("--category", metavar="C", help="code or key of the case's scheme; “none” takes it away")
    parser.add_argument("--tag", action="append", default=[], metavar="T")
    parser.add_argument("--untag", action="append", default=[], metavar="T")
    parser.add_argument("--note", metavar="N", help="an empty text takes the note away")
    parser.add_argument(
        "--look-again", action=argparse.BooleanOptionalAction, help="whether they are to be looked at again"
    )


def _clue(commands: Commands) -> None:
    parser = _command(commands, "clue", "List, add and remove clues.")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=False)
    add = _action(actions, "add", "record something seen or heard")
    add.add_argument("--media", required=True, metavar="SHA256")
    add.add_argument("--kind", required=True, metavar="K", help="e.g. text, sign, socket, product, building, language")
    add.add_argument("--text", required=True, metavar="T")
    add.add_argument("--series", metavar="SERIES")
    add.add_argument("--supports", default="", metavar="CC", help="country that it speaks for, ISO 3166-1")
    add.add_argument("--at", type=_seconds, metavar="SECONDS", help="time in a video or sound")
    add.add_argument("--region", metavar="X,Y,W,H", help="rectangle relative to the upright picture, 0 to 1")
    remove = _action(actions, "remove", "take a clue out of the case")
    remove.add_argument("clue", type=_whole(1), metavar="ID")


def _history(commands: Commands) -> None:
    _command(commands, "undo", "Take back the newest decision.")
    _command(commands, "redo", "Do again what was taken back last.")
    history = _command(commands, "history", "List decisions and events, newest first.")
    history.add_argument("--limit", type=_whole(0), metavar="N")


def _audit(commands: Commands) -> None:
    audit = _command(commands, "audit", "Check the audit trail and its signed checkpoints.")
    audit.add_argument(
        "--head",
        type=_head,
        action="append",
        default=[],
        metavar="ROW:HASH",
        help="a head kept elsewhere, as an earlier receipt gives it; may be repeated",
    )
    audit.add_argument(
        "--key",
        action="append",
        default=[],
        metavar="PUB",
        help="public key, or a file that holds it, by which all checkpoints must be signed; may be repeated",
    )
    audit.add_argument("--out", type=Path, metavar="FILE", help="write every row to this new file, for other verifiers")


def _key(commands: Commands) -> None:
    parser = _command(commands, "key", "Keep the keys by which trails and packages are signed and opened.", case=False)
    exchange_words.add_key(parser, _action_without_case, _passphrase_file)


def _passphrase(commands: Commands) -> None:
    parser = _command(commands, "passphrase", "Say whether a case has a passphrase; change it.")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=False)
    change = _action(actions, "change", "make another passphrase that of the case; the old one fits no longer")
    change.add_argument(
        "--new-passphrase-file", type=Path, metavar="F", help="its first line is the new one; else it is asked for"
    )
    _action(actions, "recovery", "print a new recovery key; the old one fits no longer")


def _backup(commands: Commands) -> None:
    backup = _command(commands, "backup", "Make a backup of what was decided and found, or list those that there are.")
    backup.add_argument("--list", action="store_true", help="list them, newest first, and make none")
    restore = _command(commands, "restore", "Make a backup the case again; what was the case is kept.")
    restore.add_argument(
        "--from", dest="backup", default="", metavar="NAME", help="name or number; without it, the newest good one"
    )


def _exchange(commands: Commands) -> None:
    export = _command(commands, "export", "Make a package, read it back and verify it.")
    exchange_words.add_export(export, PROFILES)
    _weak_cage(export)
    verify = _command(commands, "verify", "Check a package made by anyone.", case=False)
    exchange_words.add_verify(verify, _passphrase_file)
    unseal = _command(commands, "unseal", "Check a sealed or split package, and put its bag into a folder.", case=False)
    exchange_words.add_unseal(unseal)


def _models(commands: Commands) -> None:
    parser = _command(commands, "models", "List and change this workstation's model packs.", case=False)
    parser.set_defaults(case=None)
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = _action_without_case(actions, "list", "list the packs, and which is in use")
    listing.add_argument("--case", type=Path, metavar="CASE", help="count the pictures of a case that lack its codes")
    _passphrase_file(listing, "its first line is the passphrase of that case, if it has one")
    install = _action_without_case(actions, "install", "check a pack, try it, keep it and use it")
    install.add_argument("pack", metavar="PACK", type=Path, help="folder or .zip with manifest.json and model.onnx")
    install.add_argument("--digest", default="", metavar="HEX", help="SHA-256 of the manifest, as published")
    _weak_cage(install)
    use = _action_without_case(actions, "use", "choose the pack that is used")
    use.add_argument("name", metavar="NAME", help="name or NAME@VERSION; “none” uses no pack")
    remove = _action_without_case(actions, "remove", "take a pack off this workstation")
    remove.add_argument("name", metavar="NAME", help="name or NAME@VERSION")


def _hashes(commands: Commands) -> None:
    parser = _command(commands, "hashes", "Keep this workstation's hash sets, and look media up in them.", case=False)
    hash_words.add(parser, _action_without_case, _passphrase_file)


def _demo(commands: Commands) -> None:
    demo = _command(commands, "demo", "Make benign media and run the whole job on them.", case=False)
    demo.add_argument("--out", type=Path, metavar="DIR", help="without it, build/demo below the present folder")
    demo.add_argument("--no-window", action="store_true", help="write screenshots even if there is a screen")


def _whole(least: int, most: int = 2**63 - 1) -> Callable[[str], int]:
    """Reads a whole number; SQLite holds none beyond `most`."""

    def read(text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            number = least - 1
        if not least <= number <= most:
            raise argparse.ArgumentTypeError(f"“{text}” is no whole number from {least} to {most}")
        return number

    return read


def _head(text: str) -> tuple[int, str]:
    row, _, digest = text.strip().partition(":")
    if not re.fullmatch("[1-9][0-9]{0,17}", row) or not re.fullmatch("[0-9a-fA-F]{64}", digest):
        raise argparse.ArgumentTypeError(f"“{text}” is no head; give the row, a colon and its 64 digits")
    return int(row), digest.lower()


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1
    if not 0 <= seconds <= 1e9:
        raise argparse.ArgumentTypeError(f"“{text}” is no time; give seconds from the beginning, such as 12.5")
    return seconds


def _is_text(text: str) -> bool:
    """False for bytes of the command line that are no UTF-8: only paths may hold such."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
