"""What the actions that concern the picture in sight do in the viewer, and how a comparison begins."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType

from app.desk.pictures import comparison
from app.desk.text.numbers import whole
from widgets.main.case_page import CasePage
from widgets.viewer.viewer import Viewer

_ON_VIEWER: Mapping[str, Callable[[Viewer], object]] = MappingProxyType(
    {
        "turn-right": lambda viewer: viewer.adjusting.turn(1),
        "turn-left": lambda viewer: viewer.adjusting.turn(-1),
        "mirror": lambda viewer: viewer.adjusting.mirror(),
        "adjust": lambda viewer: viewer.adjusting.toggle(),
        "channel": lambda viewer: viewer.adjusting.next_channel(),
        "own-pixels": lambda viewer: viewer.toggle_own_pixels(),
        "as-it-is": lambda viewer: viewer.adjusting.reset(),
        "frame-back": lambda viewer: viewer.step_page(-1),
        "frame-on": lambda viewer: viewer.step_page(1),
        "mark": lambda viewer: viewer.mark_part(),
    }
)


def compare(page: CasePage) -> None:
    """Compare the chosen media; of one alone, what it is worth comparing with."""
    chosen = page.triage.shown
    if len(chosen) == 1:
        page.workbench.ask(
            lambda reader: comparison.partners(reader, chosen[0]), partial(_begin, page), page, "partners"
        )
    elif chosen:
        _begin(page, chosen)
    else:
        page.said.emit(page.tr("Choose two to four media to compare them."))


def _begin(page: CasePage, media: tuple[int, ...]) -> None:
    if len(media) > comparison.MOST:
        page.said.emit(page.tr("At most four media can be compared; {0} are chosen.").format(whole(len(media))))
    elif len(media) < 2:
        page.said.emit(page.tr("Nothing is linked with this medium; choose two to four media to compare them."))
    else:
        if not page.viewing:
            page.open_viewer(media[0])
        page.viewer.show_several(media)


def _in_viewer(do: Callable[[Viewer], object]) -> Callable[[CasePage], object]:
    def done(page: CasePage) -> None:
        if page.viewing:
            do(page.viewer)
        else:
            page.said.emit(page.tr("Open a picture in the viewer first: Enter."))

    return done


def _in_comparison(do: Callable[[Viewer], object]) -> Callable[[CasePage], object]:
    def done(page: CasePage) -> None:
        if page.viewing and page.viewer.comparing:
            do(page.viewer)
        else:
            page.said.emit(page.tr("Compare two to four media first: choose them and press C."))

    return done


ON_PICTURE: Mapping[str, Callable[[CasePage], object]] = MappingProxyType(
    {
        **{name: _in_viewer(do) for name, do in _ON_VIEWER.items()},
        "compare": compare,
        "blink": _in_comparison(lambda viewer: viewer.compare.show_blink()),
        "difference": _in_comparison(lambda viewer: viewer.compare.toggle_difference()),
    }
)
"""By the action's id (`app.desk.controls.actions`)."""
