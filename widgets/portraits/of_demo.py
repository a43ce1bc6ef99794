"""Pictures of the demo's case, as `demo` writes them where there is no screen: dark, at 100 %."""

from __future__ import annotations

from pathlib import Path

from app.demo.job import DemoResult
from app.desk.services import real_services
from app.desk.theme import DARK
from widgets.portraits.album import VIEWS
from widgets.portraits.props import example_of, make_props
from widgets.portraits.sitting import take_all
from widgets.window import application, without_offscreen_notes


def screenshots(made: DemoResult, out_dir: Path) -> list[Path]:
    """Write pictures (PNG) of every view of the real window into `out_dir`; gives their paths. Raises UserError."""
    props = make_props(made.case, example_of(made), out_dir.parent / "beside")
    with without_offscreen_notes():
        return list(take_all(application(), VIEWS, props, real_services(), DARK, out_dir))
