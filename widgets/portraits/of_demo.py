"""Pictures of what the demo did, as `demo` writes them where there is no screen: dark, at 100 %."""

from __future__ import annotations

from pathlib import Path

from app.demo.job import DemoResult
from app.desk.look.theme import DARK
from app.desk.work.services import real_services
from widgets.portraits.album import VIEWS
from widgets.portraits.props import Props, example_of
from widgets.portraits.sitting import take_all
from widgets.window import application, without_offscreen_notes

SHOWN = (
    "what-remains",
    "gallery",
    "by-example",
    "series",
    "proposals",
    "links",
    "reasons",
    "clues",
    "map",
    "timeline",
    "viewer",
    "compare",
    "video",
    "report",
    "export",
)
"""What the demo has done can be seen in these. All views take minutes, and more cases than the demo's
(`make screenshots`)."""


def screenshots(made: DemoResult, out_dir: Path) -> list[Path]:
    """Write pictures (PNG) of the real window on its case into `out_dir`; gives their paths. Raises UserError."""
    props = Props.alone(made.case, example_of(made))
    views = [view for view in VIEWS if view.name in SHOWN]
    with without_offscreen_notes():
        return list(take_all(application(), views, props, real_services(), DARK, out_dir))
