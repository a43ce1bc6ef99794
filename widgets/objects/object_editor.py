"""The page on which an object is outlined: its rectangle, protected, and beside it what would leave the machine."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.case.decisions.object_decisions import ChangeObject
from app.case.queries.objects import Object
from app.desk.leads.object_desk import ObjectDesk, Outline, Steps, fault_of
from app.desk.look.theme import Space
from app.desk.pictures.protected_image import ProtectedImage
from app.desk.protecting.protection import Protection
from app.desk.work.workbench import Workbench
from widgets.objects.object_canvas import ObjectCanvas
from widgets.objects.object_form import ObjectForm
from widgets.parts.lead_window import plain_button, row_of
from widgets.parts.plain_label import PlainLabel
from widgets.pictures.picture_surface import PictureSurface

_RESTS_MS = 250
"""So long after the last change, what would leave the machine is made anew."""


class ObjectEditor(QWidget):
    """What was changed is recorded by Save, by Sanitise, and before another object is shown.

    Signals:
        sanitised: the officer had the picture made.
    """

    sanitised = Signal()

    def __init__(self, workbench: Workbench, desk: ObjectDesk, protection: Protection) -> None:
        super().__init__()
        self._workbench = workbench
        self._desk = desk
        self._object: Object | None = None
        self._by_machine = False
        self._dirty = False
        self.canvas = ObjectCanvas(protection)
        self.canvas.setObjectName("objectCanvas")
        self.canvas.setAccessibleName(
            self.tr("Rectangle of the object, protected; Enter sets a corner, arrows move it, Space reveals while held")
        )
        self.preview = PictureSurface(protection)
        self.preview.setObjectName("objectPreview")
        self.preview.setAccessibleName(self.tr("What would leave the machine"))
        self.preview.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.form = ObjectForm()
        self.fault = PlainLabel("", "objectFault", tone="danger")
        self.fault.setWordWrap(True)
        self.machine = plain_button(
            "objectGrabcut", self.tr("Outline by machine"), self.tr("GrabCut: what stands out; look at it all around")
        )
        self.cut = plain_button("objectCutout", self.tr("Cut out a part"), self.tr("Mask what lies before the object"))
        self.clear = plain_button("objectClear", self.tr("Clear"), self.tr("Take the outline away"))
        self.save = plain_button("objectSave", self.tr("Save"), self.tr("Record outline and words"))
        self.sanitise = plain_button("objectSanitise", self.tr("Sanitise"), self.tr("Save, and make the picture"))
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(90)
        self.progress.setAccessibleName(self.tr("Something is on its way"))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_RESTS_MS)
        self._lay_out()
        self._connect()
        self.show_object(None)

    @property
    def writing(self) -> tuple[QWidget, ...]:
        """The parts that write."""
        return self.machine, self.cut, self.clear, self.save, self.sanitise, self.form

    @property
    def shown_id(self) -> int | None:
        """Of the object that is worked on."""
        return None if self._object is None else self._object.id

    def preview_anew(self) -> None:
        """Under another veil."""
        self._make_soon()

    def show_object(self, found: Object | None) -> None:
        """Work on this one. What is half drawn stays while it is the same and nobody else changed it."""
        before = self._object
        self._object = found
        if found is None:
            self.canvas.show_words(self.tr("Choose an object, or crop one from a clue at a part of a picture."))
            self.preview.show_words("")
        same = before is not None and found is not None and before.id == found.id
        unchanged = same and before is not None and found is not None and _said(before) == _said(found)
        if found is not None and not (unchanged and self._dirty):
            self._dirty = False
            self._by_machine = found.steps.by_machine
            self.canvas.show_outlines_of(found.steps.outline, found.steps.cutouts)
            self.form.show_object(found.type, found.question, found.steps)
            self._make_soon()
        if found is not None and not same:
            self.canvas.show_words(self.tr("The rectangle is read from the source…"))
            self.preview.show_words(self.tr("What would leave the machine is shown here."))
        self._enable()

    def showEvent(self, event: QShowEvent) -> None:
        """What is out of sight isn't made."""
        self._rest.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Make nothing while it isn't seen."""
        self._rest.stop()
        super().hideEvent(event)

    def keep(self) -> None:
        """Record what was changed, where it makes sense."""
        found = self._object
        if found is None or not self._dirty or not _is_free(found) or fault_of(self._steps(found)):
            return
        self._dirty = False
        self._workbench.decide(
            ChangeObject(found.id, self.form.type.text(), self.form.question.text(), self._steps(found)), self
        )

    def _lay_out(self) -> None:
        pictures = QHBoxLayout()
        pictures.setSpacing(Space.S)
        pictures.addWidget(self.canvas, 3)
        pictures.addWidget(self.preview, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        layout.setSpacing(Space.S)
        layout.addLayout(pictures, 1)
        layout.addWidget(self.fault)
        layout.addLayout(row_of(self.machine, self.cut, self.clear, self.progress))
        layout.addWidget(self.form)
        layout.addLayout(row_of(self.save, self.sanitise))
        self.progress.hide()

    def _connect(self) -> None:
        self.canvas.drawn.connect(self._drawn)
        self.form.edited.connect(self._edited)
        self.machine.clicked.connect(self._desk.outline)
        self.cut.clicked.connect(self.canvas.begin_cutout)
        self.clear.clicked.connect(self.canvas.clear)
        self.save.clicked.connect(self.keep)
        self.sanitise.clicked.connect(self._sanitise)
        self._rest.timeout.connect(self._preview)
        self._desk.cropped.connect(self._cropped)
        self._desk.outlined.connect(self._outlined)
        self._desk.previewed.connect(self._previewed)
        self._desk.failed.connect(self._failed)
        self._desk.busy.connect(self.progress.setVisible)

    def _cropped(self, picture: ProtectedImage) -> None:
        had = self.canvas.picture is not None
        self.canvas.show_picture(picture, same_medium=had, keep_view=had)
        self._preview()
        self._enable()

    def _outlined(self, outline: Outline) -> None:
        self.canvas.show_outlines_of(outline)
        self._by_machine = True
        self._edited()

    def _drawn(self) -> None:
        if not self.canvas.outline:
            self._by_machine = False
        self._edited()

    def _edited(self) -> None:
        self._dirty = True
        self._make_soon()
        self._enable()

    def _make_soon(self) -> None:
        if self.isVisible():
            self._rest.start()

    def _preview(self) -> None:
        if self._object is not None:
            self._desk.preview(self._steps(self._object))

    def _previewed(self, picture: ProtectedImage | None) -> None:
        if picture is None:
            self.preview.show_words(self.tr("What would leave the machine is shown here."))
        else:
            self.preview.show_picture(picture, same_medium=True, keep_view=False)

    def _failed(self, sentence: str) -> None:
        self.fault.setText(sentence)
        self.fault.show()
        if self.canvas.picture is None:
            self.canvas.show_words(sentence)

    def _sanitise(self) -> None:
        if self._object is not None:
            steps = self._steps(self._object)
            self.keep()
            self._desk.sanitise(steps)
            self.sanitised.emit()

    def _steps(self, found: Object) -> Steps:
        return self.form.steps(self.canvas.outline, self.canvas.cutouts, found.steps, by_machine=self._by_machine)

    def _enable(self) -> None:
        found = self._object
        free = found is not None and _is_free(found) and self._workbench.case.writable
        seen = self.canvas.picture is not None
        self.canvas.set_writable(free)
        self.fault.setText("" if found is None else fault_of(self._steps(found)))
        self.fault.setVisible(bool(self.fault.text()))
        for part in (self.machine, self.cut):
            part.setEnabled(free and seen)
        self.clear.setEnabled(free and bool(self.canvas.outline))
        self.form.setEnabled(free)
        worded = bool(self.form.type.text().strip() and self.form.question.text().strip())
        sound = free and not self.fault.text() and worded
        self.save.setEnabled(sound and self._dirty)
        self.sanitise.setEnabled(sound and seen and len(self.canvas.outline) > 2)


def _said(found: Object) -> tuple[object, ...]:
    return found.type, found.question, found.steps, _is_free(found)


def _is_free(found: Object) -> bool:
    return not found.ever_shown and found.state != "closed"
