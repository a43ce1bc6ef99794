"""Faces cut out of their media as workers decode them large: in a preview of 320 pixels a small face is a blot."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.case.queries.faces import Face
from app.desk.leads import people_reading
from app.desk.pictures import protected_image
from app.desk.pictures.protected_image import ProtectedImage, Strengths
from app.desk.work.workbench import Rendering, Workbench

_EDGE = 1_600
"""Pixels of the longer edge at which a medium is decoded; as the finder saw it."""
_ENOUGH = 0.4
"""A face that takes more of its picture is shown as large by the preview as it is on the screen."""
_KEPT = 300
"""Faces that are kept, those looked at last: of 240 x 240 pixels, 70 MB at most."""


class SharpFaces(QObject):
    """One still after the other, those that were asked for last; each that was decoded is kept for a while.

    Signals:
        came: a face (id) as it is to be shown (`ProtectedImage`).
    """

    came = Signal(object, object)

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._kept: OrderedDict[int, ProtectedImage] = OrderedDict()
        self._missing: set[int] = set()
        self._waiting: deque[Face] = deque()
        self._at: int | None = None
        self._strengths: Strengths = (0, 0)

    def want(self, faces: Sequence[Face], strengths: Strengths) -> None:
        """Show these under this veil, and no others any more; those that are kept come at once."""
        self._strengths = strengths
        self._waiting.clear()
        for face in faces:
            if face.id in self._kept:
                self._kept.move_to_end(face.id)
                self._show(face.id, self._kept[face.id])
            elif face.id not in self._missing and max(face.region[2:]) < _ENOUGH:
                self._waiting.append(face)
        consent = getattr(self._workbench.crew, "consent", None)  # who has no crew has nothing to ask
        if consent is not None and consent.lacking:
            self._waiting.clear()  # the officer is asked by what they begin themselves
        self._go_on()

    def _go_on(self) -> None:
        if self._at is None and self._waiting:
            face = self._waiting.popleft()
            self._at = face.id
            self._workbench.render(
                face.medium,
                _EDGE,
                face.at_ms,
                partial(self._decoded, face),
                lambda _: self._passed(face.id),
                self,
                "sharp faces",
            )

    def _decoded(self, face: Face, rendering: Rendering) -> None:
        pixels = protected_image.pixels_of(rendering)
        beside = [each for each in self._waiting if (each.medium, each.at_ms) == (face.medium, face.at_ms)]
        for each in (face, *beside):  # a group of people is decoded once
            picture = people_reading.cut_out(each, pixels, self._strengths)
            if picture is None:
                self._missing.add(each.id)
            else:
                self._kept[each.id] = picture
                self._show(each.id, picture)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self._waiting = deque(each for each in self._waiting if each not in beside)
        self._at = None
        self._go_on()

    def _passed(self, face: int) -> None:
        """Its source isn't there, or can't be decoded: the preview stays."""
        self._missing.add(face)
        self._at = None
        self._go_on()

    def _show(self, face: int, picture: ProtectedImage) -> None:
        if picture.strengths != self._strengths:
            picture = self._kept[face] = protected_image.veiled_anew(picture, self._strengths)
        self.came.emit(face, picture)
