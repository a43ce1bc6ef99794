"""The words of the commands for what leaves the machine, and what comes back; and of the keys for it."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from pathlib import Path

Passphrase = Callable[[argparse.ArgumentParser, str], None]
Action = Callable[..., argparse.ArgumentParser]

_UNITS = {"": 1, "K": 10**3, "M": 10**6, "G": 10**9, "T": 10**12}


def add_export(parser: argparse.ArgumentParser, profiles: Sequence[str]) -> None:
    """The words of `export`."""
    parser.add_argument("--profile", choices=profiles, required=True)
    parser.add_argument("--series", nargs="+", default=[], metavar="SERIES", help="without it, the whole case")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder that gets the package")
    parser.add_argument(
        "--leave-out-missing", action="store_true", help="go on without media whose source is gone, and list them"
    )
    parser.add_argument(
        "--sign", nargs="?", const=True, metavar="KEY", help="sign it: with the officer's key, or one in another file"
    )
    parser.add_argument(
        "--seal-to",
        nargs="+",
        default=[],
        metavar="RECIPIENT",
        help="seal it with age to these: age1…, or a file with one recipient a line",
    )
    parser.add_argument(
        "--volume-size", type=_octets, metavar="SIZE", help="split it into files of at most this size, e.g. 4.7G"
    )


def add_verify(parser: argparse.ArgumentParser, passphrase_file: Passphrase) -> None:
    """The words of `verify`."""
    _package(parser)
    parser.add_argument("--case", type=Path, metavar="CASE", help="note the check in this case's audit trail")
    passphrase_file(parser, "its first line is the passphrase of that case, if it has one")


def add_unseal(parser: argparse.ArgumentParser) -> None:
    """The words of `unseal`."""
    _package(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder that gets the bag")


def add_key(parser: argparse.ArgumentParser, action: Action, passphrase_file: Passphrase) -> None:
    """The words of `key`."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    action(actions, "show", "show the public half, and whether a passphrase protects the other one")
    make = action(actions, "make", "make the key before its first use, so that it has a passphrase from the start")
    passphrase_file(make, "its first line protects the key")
    protect = action(actions, "protect", "change the passphrase")
    _old_passphrase_file(protect)
    passphrase_file(protect, "the new one; without it, none any more")
    export = action(actions, "export", "write the public half to a new file, for those who check")
    export.add_argument("--out", type=Path, required=True, metavar="FILE")
    seal = action(actions, "seal", "show the recipient that packages for you are sealed to; make its key")
    _old_passphrase_file(seal)
    passphrase_file(seal, "makes the key, which this protects; with the old one given, changes it")
    trust = action(actions, "trust", "know another officer's key by a name from now on")
    trust.add_argument("--name", required=True, metavar="N", help="whose it is")
    trust.add_argument("--key", required=True, metavar="PUB", help="public key, or a file that holds it")


def _old_passphrase_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--old-passphrase-file", type=Path, metavar="F", help="the present one, if there is one")


def _package(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("package", metavar="PACKAGE", type=Path, help="its folder, or a file of a sealed or split one")
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
