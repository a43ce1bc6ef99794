"""Shows what the media of a session, a camera body or a folder share, and takes the officer's word on that reason."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.case.decisions.reason_decisions import ConfirmReasons, RejectReasons
from app.case.trail.changed import Changed
from app.desk.leads import drawn_reasons
from app.desk.leads.drawn_reasons import Reading
from app.desk.leads.proposed import Confirmed, Why
from app.desk.pictures.protected_image import Strengths
from app.desk.work.workbench import Workbench
from widgets.links.drawing_dialog import DrawingDialog, label


class SharedReasonDialog(DrawingDialog):
    """Y confirms the reason, X rejects it for ever; both close, since the proposal is another one then."""

    def __init__(self, workbench: Workbench, why: Why, series: int | None, parent: QWidget | None = None) -> None:
        """`series`: to which its media are proposed, if there is one already."""
        super().__init__(workbench, "sharedReason", "reasons of a proposal", parent)
        self._why, self._series = why, series
        self.setWindowTitle(self.tr("What they share"))
        label(self.confirm, self.tr("Confirm"), self.tr("Its media become members of the series (Y)"))
        label(self.reject_button, self.tr("No reason"), self.tr("Nothing is proposed for this reason again (X)"))
        workbench.changed.connect(self._case_changed)
        self.begin()

    def reading(self, strengths: Strengths) -> Reading:
        """What its media say now."""
        why = self._why
        return lambda reader: drawn_reasons.read_shared(reader, why, strengths)

    def judge(self, confirmed: bool) -> None:
        """Decide it; what the case takes closes the page."""
        stated = (self._why.stated,)
        decision = Confirmed(ConfirmReasons(stated, self._series)) if confirmed else RejectReasons(stated)
        self.workbench.decide(decision, self)

    def _case_changed(self, changed: Changed) -> None:
        if changed.origin is self:
            self.accept()
