"""The line below: what was just done, how much remains, what undo would take back, which protection is in force, and
whether decoders are caged."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStatusBar, QWidget

from app.case.decisions import history
from app.desk.protecting.protection import Panel
from app.desk.text.display import plain_tooltip
from app.desk.text.numbers import whole
from app.desk.wording.sentences import doubt as told_doubt
from app.desk.wording.sentences import step
from app.desk.work.facets import Facets
from app.desk.work.follower import Follower
from app.desk.work.workbench import Workbench
from app.ingest.rings import InForce
from widgets.main.cage_label import CageLabel
from widgets.parts.plain_label import PlainLabel

if TYPE_CHECKING:  # numpy is loaded with the first case, not with the window
    from app.case.facets.remaining import Remaining

_REST_MS = 150
_SHOWN_MS = 12_000


class StatusLine(QStatusBar):
    """Follows a workbench; without one it is empty."""

    def __init__(self, rings: Callable[[], InForce], parent: QWidget | None = None) -> None:
        """`rings`: what cages decoders here; asked in a thread, with the first workbench."""
        super().__init__(parent)
        self.setObjectName("statusLine")
        self._workbench: Workbench | None = None
        self._panel = Panel.GALLERY
        self.remaining = PlainLabel("", "statusRemaining")
        self.undo = PlainLabel("", "statusUndo", tone="muted")
        self.protection = PlainLabel("", "statusProtection", tone="muted")
        self.read_only = PlainLabel("", "statusReadOnly", tone="danger")
        self.doubt = PlainLabel("", "statusDoubt", tone="danger")
        self.cage = CageLabel(rings)
        for label in (self.doubt, self.read_only, self.undo, self.remaining, self.protection, self.cage):
            self.addPermanentWidget(label)
        self._follower: Follower[tuple[str, str]] | None = None
        self._facets: Facets | None = None

    def follow(self, workbench: Workbench | None, facets: Facets | None = None, read_only: str = "") -> None:
        """Tell of this case, and by its facets of what remains; None: of none. `read_only`: why it can't be changed;
        empty where it can.
        """
        self.read_only.setText(self.tr("Reading only") if read_only else "")
        self.read_only.setToolTip(plain_tooltip(read_only))
        self.read_only.setVisible(bool(read_only))
        doubt = "" if workbench is None else told_doubt(workbench.case.doubt)
        self.doubt.setText(self.tr("Not as it was closed here") if doubt else "")
        self.doubt.setToolTip(plain_tooltip(doubt))
        self.doubt.setVisible(bool(doubt))
        if self._follower is not None:
            self._follower.stop()
            self._follower = None
        if self._facets is not None:
            self._facets.ready.disconnect(self._count)
            self._facets.followed.disconnect(self._count)
        self._facets = facets
        self._workbench = workbench
        if workbench is None:
            self.cage.release()
        else:
            self.cage.find_out()
        for label in (self.undo, self.remaining, self.protection):
            label.setText("")
            label.setVisible(workbench is not None)
        self.clearMessage()
        if workbench is not None:
            workbench.changed.connect(lambda _: self._case_changed(workbench))
            workbench.said.connect(self.say)
            workbench.protection.changed.connect(self._show_protection)
            self._show_protection()
            self._follower = Follower(workbench, history.next_steps, self._show_undo, _REST_MS, self)
            self._follower.ask()
            if facets is not None:
                facets.ready.connect(self._count)
                facets.followed.connect(self._count)
                self._count()
            if workbench.case.unsigned:
                self.say(self.tr("The audit trail isn't signed. {0}").format(workbench.case.unsigned))

    def say(self, sentence: str) -> None:
        """Show a sentence for a while."""
        self.showMessage(sentence, _SHOWN_MS)

    def set_panel(self, panel: Panel) -> None:
        """Media are shown in this panel now."""
        self._panel = panel
        self._show_protection()

    def _case_changed(self, workbench: Workbench) -> None:
        if workbench is self._workbench and self._follower is not None:  # it may come after the case was closed
            self._follower.ask_soon()

    def _count(self, _: object = None) -> None:
        if self._facets is not None:  # it may come after the case was closed
            self._facets.find(lambda index: index.remaining(), self._show_left, self)

    def _show_left(self, left: Remaining) -> None:
        self.remaining.setText(self._left(left))

    def _show_undo(self, steps: tuple[str, str]) -> None:
        undo, _ = steps
        self.undo.setText(self.tr("Ctrl+Z: {0}").format(step(undo)) if undo else "")

    def _left(self, left: Remaining) -> str:
        if not left.of:
            return self.tr("No media yet")
        if not left.media:
            return self.tr("All {0} media decided").format(whole(left.of))
        return self.tr("{0} of {1} media remain, in {2} stacks").format(
            whole(left.media), whole(left.of), whole(left.stacks)
        )

    def _show_protection(self) -> None:
        if self._workbench is None:
            return
        blur, grey = self._workbench.protection.veil(self._panel).effective
        parts = [self.tr("Blur {0} %").format(blur) if blur else self.tr("No blur")]
        parts.append(self.tr("Grey {0} %").format(grey) if grey else self.tr("In colour"))
        if self._workbench.protection.keyhole:
            parts.append(self.tr("Keyhole"))
        self.protection.setText(" · ".join(parts))
        self.protection.setProperty("tone", "muted" if blur and grey else "danger")
        self.protection.style().polish(self.protection)
