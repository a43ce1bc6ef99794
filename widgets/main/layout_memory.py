"""How the officer has laid out the case page: kept in the workstation's settings, so that the next sitting looks so."""

from __future__ import annotations

import msgspec
from PySide6.QtWidgets import QSplitter

from app.desk.controls.settings import Layout, Settings
from widgets.main.case_page import CasePage


def arrange(page: CasePage, settings: Settings) -> None:
    """Lay the page out as it was left."""
    layout = settings.layout
    page.view.set_card_size(settings.card_size)
    page.sides.setCurrentIndex(min(layout.side, page.sides.count() - 1))
    page.where_when.show_panes(layout.panes)
    for splitter in page.findChildren(QSplitter):
        sizes = layout.splitters.get(splitter.objectName(), ())
        if len(sizes) == splitter.count():
            splitter.setSizes([*sizes])


def remembered(page: CasePage, settings: Settings) -> Settings:
    """The settings with the page as it is laid out now. A splitter with a hidden part keeps what was known of it."""
    sizes = {each.objectName(): tuple(each.sizes()) for each in page.findChildren(QSplitter) if each.isVisible()}
    whole = {name: each for name, each in sizes.items() if all(each)}
    layout = Layout({**settings.layout.splitters, **whole}, page.where_when.shown_panes, page.sides.currentIndex())
    return msgspec.structs.replace(settings, layout=layout, card_size=page.view.card_size())
