"""What the actions that concern the case page do there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from widgets.main.case_page import CasePage
from widgets.main.viewer_actions import ON_PICTURE


def _show_proposals(page: CasePage) -> None:
    page.sides.setCurrentIndex(0)
    page.series.show_proposals()


ON_PAGE: Mapping[str, Callable[[CasePage], object]] = MappingProxyType(
    {
        "resume": lambda page: page.take_in(),
        "stop": lambda page: page.stop_reading(),
        "clear": lambda page: page.categorise(None),
        "tag": lambda page: page.edit_tags(),
        "note": lambda page: page.edit_note(),
        "series": lambda page: page.pick_series(),
        "proposals": lambda page: _show_proposals(page),
        "view": lambda page: page.open_viewer(),
        "back": lambda page: page.back_to_gallery(),
        "next": lambda page: page.triage.go_to_next_undecided(),
        "page": lambda page: page.triage.select_page(),
        "look-again": lambda page: page.triage.look_again(),
        "filter": lambda page: page.filter(),
        "remains": lambda page: page.show_remains(),
        "map": lambda page: page.where_when.ask_map(),
        "timeline": lambda page: page.where_when.ask_timeline(),
        "fold": lambda page: page.fold(),
        "unfold": lambda page: page.unfold_all(),
        "nearest": lambda page: page.sort_by_likeness(),
        "find": lambda page: page.look_for(),
        "search": lambda page: page.likeness.choose(),
        "like": lambda page: page.find_its_like(),
        **ON_PICTURE,
        "larger": lambda page: page.view.set_card_size(page.view.card_size() + 32),
        "smaller": lambda page: page.view.set_card_size(page.view.card_size() - 32),
    }
)
"""By the action's id (`app.desk.controls.actions`)."""
