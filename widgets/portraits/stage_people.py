"""People by their faces; the demo's pictures show no people, so parts of them stand in."""

from __future__ import annotations

from app.case.decisions.face_decisions import DrawFace, GiveFaces
from app.case.queries import faces, leads, media
from widgets.leads.find_faces_window import FindFacesWindow
from widgets.leads.people_window import PeopleWindow
from widgets.portraits.desk import Desk
from widgets.portraits.view import Scene
from widgets.settings.model_packs_window import ModelPacksWindow

_PLACES = ((0.2, 0.2, 0.25, 0.4), (0.55, 0.3, 0.2, 0.3), (0.4, 0.1, 0.25, 0.35))


def people(desk: Desk) -> Scene:
    """A person with faces, and faces that are nobody's yet."""
    case = desk.case(desk.props.leads).workbench.case
    victim = leads.entities(case.reader(), kind="victim")[0].id
    if not faces.faces(case.reader()):
        pictures = media.select(case.reader(), "kind = 'picture'")[:5]
        for number, medium in enumerate(pictures):
            case.perform(DrawFace(medium, _PLACES[number % len(_PLACES)]))
        drawn = [face.id for face in faces.faces(case.reader())]
        case.perform(GiveFaces(tuple(drawn[:3]), victim))
    desk.settle()
    desk.act("people")
    window = desk.dialog("people")
    assert isinstance(window, PeopleWindow)
    desk.settle()
    window.list.setCurrentRow(0)
    window.faces.setFocus()
    window.say("")
    desk.settle()
    return Scene(window, window.protection)


def finding(desk: Desk) -> Scene:
    """Looking for faces as it is on most workstations: off, with what it would do and how a pack is added."""
    desk.case(desk.props.leads)
    desk.act("find-faces")
    window = desk.dialog("findFaces")
    assert isinstance(window, FindFacesWindow)
    desk.settle()
    return Scene(window)


def packs(desk: Desk) -> Scene:
    """The model packs of this workstation."""
    desk.case(desk.props.leads)
    desk.act("model-packs")
    window = desk.dialog("modelPacksDialog")
    assert isinstance(window, ModelPacksWindow)
    desk.settle()
    window.list.setCurrentRow(1)
    desk.settle()
    return Scene(window)
