"""The words of the command `closely`: pictures are looked at closely."""

from __future__ import annotations

from app.cli.parts.words import Commands, command, weak_cage


def add(commands: Commands) -> None:
    """Add it."""
    parser = command(
        commands, "closely", "Look closely at pictures, to find places and things that recur small or from the side."
    )
    parser.add_argument(
        "--series", action="extend", nargs="+", default=[], metavar="SERIES", help="only members of these series"
    )
    parser.add_argument("--media", action="extend", nargs="+", default=[], metavar="SHA256", help="only these")
    parser.add_argument(
        "--tag", action="extend", nargs="+", default=[], metavar="TAG", help="only media with one of these tags"
    )
    parser.add_argument("--where", default="", metavar="EXPR", help="only media for which this is true; see “media”")
    parser.add_argument("--cost", action="store_true", help="only say how many pictures, minutes and MB it would take")
    weak_cage(parser)
