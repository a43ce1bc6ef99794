"""Shows why two media are linked, and takes the officer's word on it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.case.decisions.media_decisions import Judge
from app.case.queries.links import Link
from app.case.trail.changed import Changed, Touched
from app.desk.leads import drawn_reasons
from app.desk.leads.drawn_reasons import DrawnReasons, Reading
from app.desk.pictures.protected_image import Strengths
from app.desk.work.workbench import Workbench
from widgets.links.drawing_dialog import DrawingDialog, label


class ReasonsDialog(DrawingDialog):
    """The drawing of a link; Y confirms, X says that it is no match, and saying the same again takes it back."""

    def __init__(self, workbench: Workbench, medium: int, link: Link, parent: QWidget | None = None) -> None:
        """`medium` is the one of the link's two that the officer came from."""
        super().__init__(workbench, "reasons", "reasons of a link", parent)
        self._medium = medium
        self._link = link
        self.setWindowTitle(self.tr("Why they are linked"))
        label(self.confirm, self.tr("Confirm"), self.tr("It is a match (Y)"))
        label(self.reject_button, self.tr("Not a match"), self.tr("It is no match, for ever (X)"))
        for button in (self.confirm, self.reject_button):
            button.setCheckable(True)
        workbench.changed.connect(self._case_changed)
        self.begin()

    def reading(self, strengths: Strengths) -> Reading:
        """The link of its kind between the two, or none any more."""
        medium, kind = self._medium, self._link.kind
        other = self._link.b if self._link.a == medium else self._link.a
        return lambda reader: drawn_reasons.read(reader, medium, other, kind, strengths)

    def came(self, drawn: DrawnReasons) -> None:
        """The link may have been judged meanwhile."""
        if drawn.link is not None:
            self._link = drawn.link
        super().came(drawn)

    def judge(self, confirmed: bool) -> None:
        """Say it; saying the same again takes it back. The page follows when the case has it."""
        verdict = "confirmed" if confirmed else "rejected"
        self.show_state()
        if self.drawn.link is not None:
            said = None if self._link.verdict == verdict else verdict
            self.workbench.decide(Judge(self._link.a, self._link.b, self._link.kind, said), self)

    def show_state(self) -> None:
        """Which word was said, and whether the pictures are protected."""
        judged = self.drawn.link is not None
        for button, verdict in ((self.confirm, "confirmed"), (self.reject_button, "rejected")):
            button.setEnabled(judged)
            button.setChecked(judged and self._link.verdict == verdict)
        super().show_state()

    def _case_changed(self, changed: Changed) -> None:
        if changed.touched & {Touched.VERDICTS, Touched.LINKS}:
            self.ask()
