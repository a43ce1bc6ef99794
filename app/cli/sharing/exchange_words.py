"""The words of the commands for what leaves the machine, and what comes back."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from app.cli.parts.words import Commands, command, passphrase_file, weak_cage

PROFILES = ("hash-only", "series-full", "objects-only", "round-trip")
KNOWN = ("send", "hashes", "leave-out")
_UNITS = {"": 1, "K": 10**3, "M": 10**6, "G": 10**9, "T": 10**12}


def add(commands: Commands) -> None:
    """Add them."""
    _export(commands)
    _verify(commands)
    _unseal(commands)


def _export(commands: Commands) -> None:
    parser = command(commands, "export", "Make a package, read it back and verify it.")
    parser.add_argument("--profile", choices=PROFILES, required=True)
    _choice(parser)
    parser.add_argument(
        "--source", type=Path, metavar="FILE", help="with round-trip: the VICS case that goes back, as it was added"
    )
    parser.add_argument("--with-media", action="store_true", help="with round-trip: the files that it names go along")
    parser.add_argument("--out", type=Path, metavar="DIR", help="the folder that gets the package")
    parser.add_argument(
        "--leave-out-missing", action="store_true", help="go on without media whose source is gone, and list them"
    )
    parser.add_argument(
        "--sign", nargs="?", const=True, metavar="KEY", help="sign it: with the officer's key, or one in another file"
    )
    parser.add_argument(
        "--seal-to",
        nargs="+",
        action="extend",
        default=[],
        metavar="RECIPIENT",
        help="seal it with age to these: age1…, or a file with one recipient a line",
    )
    parser.add_argument(
        "--volume-size", type=_octets, metavar="SIZE", help="split it into files of at most this size, e.g. 4.7G"
    )
    weak_cage(parser)


def add_choice(parser: argparse.ArgumentParser, of_category: str = "") -> None:
    """Which media are chosen. `of_category`: what else the option says."""
    parser.add_argument(
        "--series", nargs="+", action="extend", default=[], metavar="SERIES", help="only members of these series"
    )
    parser.add_argument(
        "--category",
        nargs="+",
        action="extend",
        default=[],
        metavar="C",
        help=f"only media of these categories (key or number){of_category}",
    )
    parser.add_argument("--tag", nargs="+", action="extend", default=[], metavar="T", help="only media with these tags")
    parser.add_argument("--where", default="", metavar="EXPR", help="only media for which this is true; see “media”")


def _choice(parser: argparse.ArgumentParser) -> None:
    """Which media leave, and what is looked at before."""
    add_choice(
        parser,
        "; with round-trip CODE=KEY, what a category of the document means here, or “same”",
    )
    parser.add_argument(
        "--known",
        choices=KNOWN,
        default=KNOWN[0],
        help="what becomes of media that the central database has: they go along, as hashes only, or not at all",
    )
    parser.add_argument(
        "--central",
        nargs="+",
        action="extend",
        default=[],
        metavar="SET",
        help="hash sets that are the central database's, beside those in ICSE's form",
    )
    parser.add_argument("--check", action="store_true", help="only look at what is chosen, and write nothing")
    parser.add_argument(
        "--accept", nargs="+", action="extend", default=[], metavar="CODE", help="make it in spite of these findings"
    )


def _verify(commands: Commands) -> None:
    parser = command(commands, "verify", "Check a package made by anyone.", case=False)
    _package(parser)
    parser.add_argument("--case", type=Path, metavar="CASE", help="note the check in this case's audit trail")
    passphrase_file(parser, "its first line is the passphrase of that case, if it has one")


def _unseal(commands: Commands) -> None:
    parser = command(commands, "unseal", "Check a sealed or split package, and put its bag into a folder.", case=False)
    _package(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder that gets the bag")


def _package(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("package", metavar="PACKAGE", type=Path, help="its folder, or a file of a sealed or split one")
    add_opening(parser)


def add_opening(parser: argparse.ArgumentParser) -> None:
    """By which keys a package must be signed, and what opens it."""
    parser.add_argument(
        "--key",
        action="append",
        default=[],
        metavar="PUB",
        help="public key, or a file that holds it, by one of which it must be signed; may be repeated",
    )
    parser.add_argument(
        "--identity",
        action="append",
        type=Path,
        default=[],
        metavar="FILE",
        help="opens a sealed package; without it, this workstation's sealing key; may be repeated",
    )
    parser.add_argument(
        "--identity-passphrase-file", type=Path, metavar="F", help="its first line is the passphrase of the identity"
    )


def _octets(text: str) -> int:
    """A size such as 700M or 4.7G, as the makers of media count."""
    parts = re.fullmatch(r"(\d{1,15}(?:\.\d{1,6})?)\s?([KMGT]?)B?", text.strip(), re.IGNORECASE)
    if parts is None:
        raise argparse.ArgumentTypeError(f"“{text}” is no size; give bytes, or a number with K, M, G or T")
    return int(float(parts[1]) * _UNITS[parts[2].upper()])
