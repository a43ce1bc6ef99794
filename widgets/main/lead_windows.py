"""Makes the windows of leads, and lets them lead to each other and to the case page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from app.case.queries.card_filter import CardFilter, Review, Unit
from app.case.queries.frame_cards import medium_of, moment_of
from app.case.queries.series import Clue
from app.desk.controls.settings import SettingsFile
from app.desk.machine.where_to_look import Seen
from app.desk.work.workbench import Region
from app.jobs.reading_text import Wanted
from app.memory.store import workstation_folder
from app.models.face_pack import face_shelf
from widgets.leads.close_looks_window import CloseLooksWindow
from widgets.leads.clue_editor import ClueEditor, Shown
from widgets.leads.connections_window import ConnectionsWindow
from widgets.leads.find_faces_window import FindFacesWindow
from widgets.leads.medium_entities import MediumEntities
from widgets.leads.people_window import PeopleWindow
from widgets.leads.speech_window import SpeechWindow
from widgets.leads.text_window import TextWindow
from widgets.main.case_page import CasePage
from widgets.objects.object_window import ObjectWindow
from widgets.parts.actions import Actions
from widgets.parts.lead_window import LeadWindow
from widgets.series.series_board import SeriesBoard
from widgets.series.series_page import SeriesPage


def series_board(page: CasePage, settings: SettingsFile, actions: Actions) -> QDialog:
    """The board; Enter on a card opens the page of its series."""
    board = SeriesBoard(page.workbench, settings)
    board.series_opened.connect(lambda number: open_series(page, actions, number))
    return board


def series_page(page: CasePage, settings: SettingsFile, actions: Actions) -> QDialog:
    """The page of the series that is current in the case page's list, whichever that is."""
    made = SeriesPage(page.workbench, settings)
    made.show_series(page.series.list.current_id or None)
    page.series.list.chosen.connect(made.follow)
    made.medium_requested.connect(lambda medium: _show_medium(page, medium))
    made.spot_asked.connect(lambda clue: show_spot(page, clue))
    made.clue_asked.connect(lambda clue: _edit_clue(made, page, settings, clue))
    return made


def clue_editor(page: CasePage, settings: SettingsFile) -> QDialog:
    """Writes clues at what the viewer, or else the gallery, shows."""
    return ClueEditor(page.workbench, settings, lambda: shown(page))


def medium_entities(page: CasePage, settings: SettingsFile) -> QDialog:
    """Who and what is seen in the media that are chosen, whichever they are."""
    made = MediumEntities(page.workbench, settings, lambda: page.triage.shown)
    for changes in (
        page.view.selection_changed,
        page.view.current_id_changed,
        page.viewer.medium_changed,
        page.panel_changed,
    ):
        changes.connect(made.look_soon)
    made.media_requested.connect(lambda media: _list_media(page, media))
    return made


def connections_window(page: CasePage, settings: SettingsFile, actions: Actions) -> QDialog:
    """The connection view; what it names is shown on the page of its series, in the viewer or in the gallery."""
    made = ConnectionsWindow(page.workbench, settings)
    made.series_opened.connect(lambda number: open_series(page, actions, number))
    made.medium_requested.connect(lambda medium: _show_medium(page, medium))
    made.media_requested.connect(lambda media: _list_media(page, media))
    return made


def text_window(page: CasePage, settings: SettingsFile) -> QDialog:
    """Reads text in what is chosen."""
    made = TextWindow(page.workbench, settings, lambda: _to_be_read(page))
    made.spot_asked.connect(lambda clue: show_spot(page, clue))
    made.edit_asked.connect(lambda clue: _edit_clue(made, page, settings, clue))
    return made


def speech_window(page: CasePage, settings: SettingsFile) -> QDialog:
    """Finds speech in what is chosen."""
    made = SpeechWindow(page.workbench, settings, lambda: page.triage.shown)
    made.spot_asked.connect(lambda clue: show_spot(page, clue))
    made.edit_asked.connect(lambda clue: _edit_clue(made, page, settings, clue))
    return made


def _to_be_read(page: CasePage) -> tuple[Wanted, ...]:
    """The part or the frame that the viewer shows; else the chosen media, and the frame of a single card."""
    chosen = page.triage.shown
    if len(chosen) != 1:
        return tuple(Wanted(medium) for medium in chosen)
    seen = shown(page)
    if seen.medium != chosen[0]:
        return (Wanted(chosen[0]),)
    return (Wanted(chosen[0], seen.region, seen.at_ms),)


def people_window(page: CasePage, settings: SettingsFile, actions: Actions) -> QDialog:
    """People by their faces; a face that is marked in the viewer is recorded there."""
    made = PeopleWindow(page.workbench, settings, lambda: shown(page))
    made.face_requested.connect(lambda face: show_place(page, face.medium, face.at_ms or None, face.region))
    made.finding_asked.connect(actions["find-faces"].trigger)
    return made


def find_faces_window(page: CasePage, settings: SettingsFile, actions: Actions) -> QDialog:
    """Looks for faces in what the page shows."""
    made = FindFacesWindow(page.workbench, settings, face_shelf(), lambda: _cards(page))
    _follow_cards(page, made.look_soon)
    made.people_asked.connect(actions["people"].trigger)
    made.packs_asked.connect(actions["model-packs"].trigger)
    return made


def close_looks_window(page: CasePage, settings: SettingsFile) -> QDialog:
    """Looks closely at what the page shows."""
    made = CloseLooksWindow(page.workbench, settings, lambda: _cards(page))
    _follow_cards(page, made.look_soon)
    return made


def _follow_cards(page: CasePage, look_soon: Callable[[], None]) -> None:
    """Have it looked again whenever other media are chosen or listed."""
    for changes in (page.view.selection_changed, page.gallery.listed, page.viewer.medium_changed, page.panel_changed):
        changes.connect(look_soon)


def _cards(page: CasePage) -> Seen:
    """What is chosen in the gallery, or is open in the viewer, and what the gallery lists, where that was narrowed."""
    listing, filtered = page.gallery.model, page.filter_bar.filter
    listed = listing.ids(0, listing.rowCount()) if filtered.narrows else None
    return Seen(page.triage.shown, None if listed is None else tuple(listed), filtered.unit, alone=page.viewing)


def object_window(page: CasePage, settings: SettingsFile) -> QDialog:
    """Begins at the clue that is chosen in the inspector; what is found elsewhere is listed in the gallery."""
    made = ObjectWindow(page.workbench, settings, workstation_folder())
    made.crop_from(page.inspector.clues.list.current_id)
    page.inspector.clues.object_asked.connect(made.crop_from)
    made.found_elsewhere.connect(lambda media: _list_each(page, media))
    return made


def _list_each(page: CasePage, media: tuple[int, ...]) -> None:
    """Each of them is to be seen, whatever stack it is in."""
    page.back_to_gallery()
    page.filter_bar.set_filter(CardFilter(unit=Unit.MEDIUM, review=Review.ANY, like=media))
    _come_forward(page)


def _list_media(page: CasePage, media: tuple[int, ...]) -> None:
    page.back_to_gallery()
    page.filter_bar.show_alike(media)
    _come_forward(page)


def _show_medium(page: CasePage, medium: int) -> None:
    page.open_viewer(medium)
    _come_forward(page)


def _come_forward(page: CasePage) -> None:
    """Else what was asked for in a window of leads would be shown behind it, and its keys would lead nowhere."""
    page.window().raise_()
    page.window().activateWindow()


def open_series(page: CasePage, actions: Actions, number: int) -> None:
    """Show the page of a series, and make it current in the case page's list, which it follows."""
    page.series.show_series(number)
    actions["series-page"].trigger()


def show_spot(page: CasePage, clue: Clue) -> None:
    """Show the place of a clue in the viewer."""
    show_place(page, clue.medium, clue.at_ms, clue.region)


def show_place(page: CasePage, medium: int, at_ms: int | None, region: Region | None) -> None:
    """Show a medium in the viewer, at this time and with this part in view."""
    page.open_viewer(medium)
    if at_ms is not None:
        page.viewer.show_frame(at_ms)
    if region is not None:
        page.viewer.see(region)
    _come_forward(page)


def shown(page: CasePage) -> Shown:
    """What the viewer shows, or the card that is current in the gallery."""
    viewer = page.viewer
    if not page.viewing:
        card = page.view.current_id()
        return Shown(None) if card is None else Shown(medium_of(card), at_ms=moment_of(card))
    if viewer.comparing:
        return Shown(viewer.medium)
    playback = viewer.player.playback
    if playback.medium is None:
        return Shown(viewer.medium, viewer.canvas.marked)
    return Shown(viewer.medium, viewer.canvas.marked, viewer.at_ms, playback.marks.part)


def _edit_clue(beside: LeadWindow, page: CasePage, settings: SettingsFile, clue: Clue) -> None:
    """A clue that is there is changed in a dialog of the series' page, which is gone once that is done."""
    editor = ClueEditor(page.workbench, settings, lambda: shown(page))
    editor.setParent(beside, editor.windowFlags())
    editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    editor.edit(clue)
    editor.written.connect(editor.accept)
    editor.show()
