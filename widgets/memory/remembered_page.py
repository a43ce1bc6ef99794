"""The cases that this workstation remembers: the open one is added, any is forgotten."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from app.desk.look.theme import Space
from app.desk.text.display import one_line
from app.desk.text.numbers import whole
from app.desk.work.memory_work import Held
from app.desk.work.workbench import Workbench
from app.jobs.memory import remember_case
from app.memory import store
from app.memory.comparing import Told
from app.memory.store import About, Memory
from widgets.memory.memory_page import MemoryPage, Work
from widgets.parts.lead_window import plain_button, row_of
from widgets.parts.message_box import forget_case
from widgets.parts.two_line_list import Lines, TwoLineList

_DAY = 10


class RememberedPage(MemoryPage):
    """Delete forgets the current case, after a question."""

    def __init__(self, workbench: Workbench, work: Work) -> None:
        super().__init__()
        self._workbench = workbench
        self._work = work
        self.list = TwoLineList(
            "rememberedCases",
            self.tr("Remembered cases"),
            self.tr("No case is remembered on this workstation, and none is unless you ask for it."),
        )
        self.entities = QCheckBox(self.tr("With the labels of victims, offenders, locations and devices"))
        self.entities.setObjectName("rememberEntities")
        self.unprotected = QCheckBox(self.tr("Although this case has a passphrase and the memory none"))
        self.unprotected.setObjectName("rememberUnprotected")
        self.remember = plain_button(
            "rememberCase",
            self.tr("Remember this &case"),
            self.tr("Its fingerprints, series and reference, never pictures, names or paths"),
        )
        self.forget = plain_button("forgetCase", self.tr("&Forget"), self.tr("The chosen case (Delete)"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        layout.setSpacing(Space.S)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.entities)
        layout.addWidget(self.unprotected)
        layout.addLayout(row_of(self.remember, self.forget))
        self.remember.clicked.connect(self.begin)
        self.forget.clicked.connect(self.ask_to_forget)
        self.list.removal_asked.connect(self.forget.click)
        self.list.chosen.connect(lambda _: self.arrange())
        self.unprotected.toggled.connect(lambda _: self.arrange())
        self.unprotected.hide()
        self.hold_if_read((self.remember, self.entities, self.unprotected), writable=workbench.case.writable)
        self.arrange()

    @property
    def chosen(self) -> About | None:
        """The current case."""
        row = self.list.current_id
        return self.held.cases[row] if row is not None and row < len(self.held.cases) else None

    def begin(self) -> None:
        """Remember the open case as it is now."""
        case, entities, unprotected = self._workbench.case, self.entities.isChecked(), self.unprotected.isChecked()

        def remember(memory: Memory, told: Told) -> About:
            return remember_case(case, memory, entities=entities, unprotected=unprotected, told=told)

        self._work(remember, self._remembered, self.tr("Remembering this case"))

    def ask_to_forget(self) -> None:
        """Ask whether the chosen case is to be forgotten."""
        about = self.chosen
        if about is None or not self.allowed:
            return
        question = self.tr(
            "Forget case {0}? It is remembered again only by somebody who opens it. What it said to other cases stays "
            "in them until their next check."
        ).format(one_line(about.reference, 100))
        if forget_case(question, self):
            self._work(
                lambda memory, told: _forget(memory, about), self._forgotten, self.tr("Forgetting the chosen case")
            )

    def show_held(self, held: Held) -> None:
        """See `MemoryPage`."""
        self.held = held
        self.list.show_items([Lines(row, self._first(each), self._second(each)) for row, each in enumerate(held.cases)])
        self.unprotected.setVisible(self._needs_consent)
        self.arrange()

    def arrange(self) -> None:
        """See `MemoryPage`."""
        self.entities.setEnabled(self.allowed)
        self.unprotected.setEnabled(self.allowed)
        self.remember.setEnabled(self.allowed and (self.unprotected.isChecked() or not self._needs_consent))
        self.forget.setEnabled(self.allowed and self.chosen is not None)

    @property
    def _needs_consent(self) -> bool:
        return self._workbench.case.key is not None and not self.held.is_protected

    def _first(self, each: About) -> str:
        name = one_line(each.reference, 80)
        return self.tr("{0}, which is this case").format(name) if each.case_id == self._workbench.case.info.id else name

    def _second(self, each: About) -> str:
        return self.tr("Media: {0}, series: {1}; {2}, {3}; remembered on {4} by {5}").format(
            whole(each.media),
            whole(each.series),
            one_line(each.officer, 60),
            one_line(each.agency, 60),
            each.remembered_at[:_DAY],
            one_line(each.remembered_by, 60),
        )

    def _remembered(self, about: About) -> None:
        self.said.emit(
            self.tr("Case {0} is remembered, with media: {1}, and series: {2}.").format(
                one_line(about.reference, 80), whole(about.media), whole(about.series)
            )
        )

    def _forgotten(self, about: About) -> None:
        self.said.emit(self.tr("Case {0} is forgotten.").format(one_line(about.reference, 80)))


def _forget(memory: Memory, about: About) -> About:
    with memory.changing() as db:
        store.forget(db, about.case_id)
    return about
