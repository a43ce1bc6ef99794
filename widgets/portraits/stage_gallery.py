"""The gallery, what stands beside it and above it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QPointF, QSize
from PySide6.QtWidgets import QWidget

from app.case.queries.card_filter import CardFilter, Facet, Group, Review, Unit
from app.desk.protecting.protection import Panel
from app.desk.wording import words
from widgets.links.shared_reason_dialog import SharedReasonDialog
from widgets.portraits.desk import EVERYTHING, Desk
from widgets.portraits.view import Scene
from widgets.series.proposals_list import ProposalsList

NARROW = QSize(960, 600)
"""The smallest window."""


def what_remains(desk: Desk) -> Scene:
    """As a case is opened: a card for each stack that is undecided."""
    desk.gallery(CardFilter())
    return _window(desk)


def everything(desk: Desk) -> Scene:
    """A card for each stack, decided or not."""
    desk.gallery()
    return _window(desk)


def filters(desk: Desk) -> Scene:
    """The facets, and cards under headers."""
    page = desk.gallery(replace(EVERYTHING, group=Group.CAMERA).choosing(Facet.KIND, "picture"))
    page.sides.setCurrentWidget(page.facets)
    return _window(desk)


def frames(desk: Desk) -> Scene:
    """A card for each frame of each video."""
    desk.gallery(replace(EVERYTHING, unit=Unit.FRAME).choosing(Facet.KIND, "video"))
    return _window(desk)


def keyhole(desk: Desk) -> Scene:
    """What lies under a circle is clear."""
    page, protection = desk.gallery(), desk.window.protection
    protection.set_keyhole(True)
    cell = page.view.visualRect(page.view.model().index(min(2, max(0, page.view.model().rowCount() - 1)), 0))
    protection.move_keyhole(Panel.GALLERY, QPointF(cell.center()))
    return Scene(desk.window)


def several(desk: Desk) -> Scene:
    """Several cards are chosen, and what they have in common stands beside them."""
    page = desk.gallery()
    page.view.select_row(0)
    model, selection = page.view.model(), page.view.selectionModel()
    for row in range(1, min(6, model.rowCount())):
        selection.select(model.index(row, 0), QItemSelectionModel.SelectionFlag.Select)
    return _window(desk)


def large_cards(desk: Desk) -> Scene:
    """Few cards, as large as they become."""
    page = desk.gallery()
    page.view.set_card_size(512)
    return _window(desk)


def small_cards(desk: Desk) -> Scene:
    """Many cards, as small as they become."""
    page = desk.gallery()
    page.view.set_card_size(96)
    return _window(desk)


def narrow(desk: Desk) -> Scene:
    """The smallest window."""
    desk.gallery()
    desk.window.resize(NARROW)
    return _window(desk)


def nothing_fits(desk: Desk) -> Scene:
    """Nothing in the case is what the filter asks for."""
    desk.gallery(CardFilter(review=Review.ANY, text="aeroplane"))
    return Scene(desk.window)


def strengths(desk: Desk) -> Scene:
    """How much is hidden."""
    desk.gallery()
    desk.act("strengths")
    return Scene(desk.window, over=(desk.dialog("strengths"),))


def by_example(desk: Desk) -> Scene:
    """What is like a file from anywhere."""
    page = desk.gallery()
    example = desk.props.example
    page.likeness.look_for(example, example.name)
    return _window(desk)


def series(desk: Desk) -> Scene:
    """The members of a series, and what is known of it."""
    page = desk.gallery()
    page.series.list.setCurrentRow(1)
    page.show_series(page.series.list.current_id)
    return _window(desk)


def proposals(desk: Desk) -> Scene:
    """Series that are proposed, with the reasons; the gallery lists the media of the chosen one."""
    desk.gallery()
    desk.act("proposals")
    return _window(desk)


def shared_reason(desk: Desk) -> Scene:
    """What the media of a proposed session share."""
    page = desk.gallery()
    page.series.tabs.setCurrentWidget(page.series.proposals)
    desk.settle()
    _choose_shared_reason(page.series.proposals)
    page.series.proposals.show_evidence()
    dialog = desk.dialog("sharedReasonDialog")
    assert isinstance(dialog, SharedReasonDialog)
    return Scene(dialog, dialog.protection)


def _choose_shared_reason(proposals: ProposalsList) -> None:
    """A session's, or, where none is proposed, what else is shared without being alike."""
    for kind in map(words.link_kind, ("session", "camera body", "folder")):
        for row in range(proposals.list.count()):
            proposals.list.setCurrentRow(row)
            for place in range(proposals.reasons.count()):
                if proposals.reasons.item(place).text().startswith(f"{kind} ·"):
                    proposals.reasons.setCurrentRow(place)
                    return


def add_to_series(desk: Desk) -> Scene:
    """A series is chosen for a medium."""
    page = desk.gallery()
    page.view.select_row(1)
    desk.settle()
    desk.act("series")
    return Scene(desk.window, over=(desk.dialog("seriesPicker"),))


def links(desk: Desk) -> Scene:
    """What else shows the same as the chosen medium."""
    return _inspected(desk, "links")


def clues(desk: Desk) -> Scene:
    """What speaks for a place, a time or a person."""
    page = desk.gallery(replace(EVERYTHING, unit=Unit.MEDIUM).choosing(Facet.MARK, "note"))
    page.inspector.tabs.setCurrentWidget(page.inspector.clues)
    return _window(desk)


def map_(desk: Desk) -> Scene:
    """Where media were made."""
    desk.gallery()
    desk.act("map")
    return _window(desk)


def timeline(desk: Desk) -> Scene:
    """When media were made."""
    desk.gallery()
    desk.act("timeline")
    return _window(desk)


def where_and_when(desk: Desk) -> Scene:
    """Both, beside each other."""
    desk.gallery()
    desk.act("map")
    desk.act("timeline")
    return _window(desk)


def empty_case(desk: Desk) -> Scene:
    """A case without a source."""
    desk.case(desk.props.empty)
    return Scene(desk.window)


def read_only(desk: Desk) -> Scene:
    """A case that is only read."""
    desk.case(desk.props.second, writable=False)
    return _window(desk)


def _inspected(desk: Desk, tab: str) -> Scene:
    page = desk.gallery(EVERYTHING.choosing(Facet.MARK, "stack"))
    page.view.select_row(0)
    desk.settle()
    pane: QWidget = getattr(page.inspector, tab)
    page.inspector.tabs.setCurrentWidget(pane)
    return _window(desk)


def _window(desk: Desk) -> Scene:
    return Scene(desk.window, desk.window.protection)
