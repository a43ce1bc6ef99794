"""The words of the command `models`."""

from __future__ import annotations

from pathlib import Path

from app.cli.parts.words import Commands, action_without_case, command, passphrase_file, weak_cage


def add(commands: Commands) -> None:
    """Add it."""
    _models(commands)


def _models(commands: Commands) -> None:
    parser = command(commands, "models", "List and change this workstation's model packs.", case=False)
    parser.set_defaults(case=None)
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = action_without_case(actions, "list", "list the packs, and which is in use")
    listing.add_argument("--case", type=Path, metavar="CASE", help="count the pictures of a case that lack its codes")
    passphrase_file(listing, "its first line is the passphrase of that case, if it has one")
    install = action_without_case(actions, "install", "check a pack, try it, keep it and use it")
    install.add_argument("pack", metavar="PACK", type=Path, help="folder or .zip with manifest.json and model.onnx")
    install.add_argument("--digest", default="", metavar="HEX", help="SHA-256 of the manifest, as published")
    weak_cage(install)
    use = action_without_case(actions, "use", "choose the pack that is used")
    use.add_argument("name", metavar="NAME", help="name or NAME@VERSION; “none” uses no pack")
    remove = action_without_case(actions, "remove", "take a pack off this workstation")
    remove.add_argument("name", metavar="NAME", help="name or NAME@VERSION")
