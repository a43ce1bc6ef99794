"""How series, people, places, devices and other cases hang together: a graph, the same as a table, and the evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QSlider,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.case.queries.connections import Connections, Edge, Wanted
from app.case.trail.changed import Changed, Touched
from app.case.values.choices import NODE_KINDS
from app.desk.controls.settings import SettingsFile
from app.desk.leads import connection_reading
from app.desk.leads.connection_model import ConnectionModel, node_name
from app.desk.leads.connection_reading import Drawn, EvidenceSeen, Question
from app.desk.leads.graph_layout import Place
from app.desk.look.theme import Space
from app.desk.text.display import one_line
from app.desk.text.numbers import whole
from app.desk.wording import lead_words, words
from app.desk.work.follower import Follower
from app.desk.work.workbench import Workbench
from widgets.leads.connection_graph import ConnectionGraph
from widgets.links.reasons_dialog import ReasonsDialog
from widgets.parts.halves import halves
from widgets.parts.lead_window import LeadWindow, plain_button, row_of
from widgets.parts.plain_label import PlainLabel, elided_label
from widgets.parts.row_table import RowTable
from widgets.parts.two_line_list import Lines, TwoLineList

_SIZE = QSize(1240, 800)
_SHOWN = frozenset(
    {Touched.SERIES, Touched.ENTITIES, Touched.LINKS, Touched.VERDICTS, Touched.STACKS, Touched.MEDIA, Touched.REPLIES}
)
_STEPS = (1, 2, 3)
_REST_MS = 100


class ConnectionsWindow(LeadWindow):
    """Signals:
    series_opened: the officer wants the page of this series (id, an int).
    medium_requested: the officer wants to see this medium (id, an int).
    media_requested: the officer wants these media (a tuple of ids) listed in the gallery.
    """

    series_opened = Signal(int)
    medium_requested = Signal(object)
    media_requested = Signal(object)

    def __init__(self, workbench: Workbench, settings: SettingsFile) -> None:
        super().__init__(workbench, settings, "connections", "", _SIZE)
        self.setWindowTitle(self.tr("Connections"))
        self.setAccessibleName(self.tr("Connections"))
        self._graph = Connections((), ())
        self._known: Mapping[str, Place] = {}
        self._edges: list[Edge] = []
        self._seen_from = ""
        """The node (its key) of which these are the edges."""
        self._evidence_of: Edge | None = None
        self._evidence: list[EvidenceSeen] = []
        self._follower: Follower[Drawn] = Follower(workbench, self._query(Wanted()), self._came, _REST_MS, self)
        self.kinds = {kind: QCheckBox(lead_words.entity_kind(kind)) for kind in NODE_KINDS}
        self.strength = QSlider(Qt.Orientation.Horizontal)
        self.strength_words = PlainLabel("", "connectionsStrengthWords", tone="muted")
        self.around = QComboBox()
        self.alone = QCheckBox(self.tr("Also what nothing connects"))
        self.arrange = plain_button("connectionsArrange", self.tr("Arrange anew"), self.tr("Places are kept otherwise"))
        self.summary = elided_label("connectionsSummary", tone="muted")
        self.graph = ConnectionGraph()
        self.model = ConnectionModel(self)
        self.table = RowTable("connectionTable", self.tr("Table of connections"))
        self.tabs = QTabWidget()
        self.node = elided_label("connectionsNode", tone="heading")
        self.list = TwoLineList("connectionEdges", self.tr("What it is connected with"), "")
        self.evidence = TwoLineList("connectionEvidence", self.tr("Evidence"), "")
        self.evidence_words = PlainLabel("", "connectionEvidenceWords", tone="muted")
        self.evidence_words.setWordWrap(True)
        self.show_media = plain_button("connectionsList", self.tr("List its media"), self.tr("In the gallery"))
        self._lay_out()
        self._connect()
        self.begin()
        self.graph.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for connections."""
        super().showEvent(event)
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight nothing is looked for."""
        self._follower.stop()
        super().hideEvent(event)

    @property
    def wanted(self) -> Wanted:
        """The part of the graph that is asked for."""
        kinds = frozenset(kind for kind, box in self.kinds.items() if box.isChecked())
        steps = int(self.around.currentData() or 0)
        around = self.graph.current if steps else ""
        return Wanted(kinds, None, self.strength.value() / 100, around, max(1, steps), self.alone.isChecked())

    def _lay_out(self) -> None:
        for kind, box in self.kinds.items():
            box.setObjectName(f"connections-{kind}")
            box.setChecked(True)
        self.strength.setObjectName("connectionsStrength")
        self.strength.setAccessibleName(self.tr("How strong evidence must be"))
        self.strength.setRange(0, 100)
        self.strength.setFixedWidth(120)
        self.around.setObjectName("connectionsAround")
        self.around.setAccessibleName(self.tr("How far around the chosen one"))
        self.around.addItem(self.tr("Everything"), 0)
        for steps in _STEPS:
            told = self.tr("One step around it") if steps == 1 else self.tr("{0} steps around it")
            self.around.addItem(told.format(steps), steps)
        self.alone.setObjectName("connectionsAlone")
        self.table.setModel(self.model)
        self.table.set_widths((200, 200, 180, 180))
        self.tabs.setObjectName("connectionTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.graph, self.tr("Graph"))
        self.tabs.addTab(self.table, self.tr("Table"))
        beside = QWidget()
        column_ = QVBoxLayout(beside)
        column_.setContentsMargins(Space.S, 0, 0, 0)
        column_.setSpacing(Space.S)
        column_.addWidget(self.node)
        column_.addWidget(self.list, 1)
        column_.addWidget(self.evidence_words)
        column_.addWidget(self.evidence, 1)
        column_.addLayout(row_of(self.show_media))
        self.sides = halves(self.tabs, beside, (880, 340), "connectionsSplitter")
        strength = PlainLabel(self.tr("Strength from"))
        self.body.addLayout(row_of(*self.kinds.values(), strength, self.strength, self.strength_words))
        self.body.addLayout(row_of(self.around, self.alone, self.arrange))
        self.body.addWidget(self.summary)
        self.body.addWidget(self.sides, 1)

    def _connect(self) -> None:
        for box in (*self.kinds.values(), self.alone):
            box.toggled.connect(lambda _: self._ask())
        self.strength.valueChanged.connect(lambda _: self._ask())
        self.around.activated.connect(lambda _: self._ask())
        self.arrange.clicked.connect(self._arrange)
        self.graph.node_chosen.connect(self._node_chosen)
        self.graph.node_opened.connect(self._open_node)
        self.table.selectionModel().currentRowChanged.connect(lambda index, _: self._row_chosen(index.row()))
        self.table.activated.connect(lambda _: self.evidence.setFocus())
        self.list.chosen.connect(lambda _: self._edge_chosen())
        self.list.opened.connect(lambda _: self.evidence.setFocus())
        self.evidence.opened.connect(self._show_evidence)
        self.show_media.clicked.connect(self._list_media)
        self.workbench.changed.connect(self._changed)

    def _changed(self, changed: Changed) -> None:
        if changed.touched & _SHOWN and self.isVisible():
            self._follower.ask_soon()

    def _ask(self) -> None:
        value = self.strength.value()
        self.strength_words.setText(words.strength(value / 100) if value else self.tr("any"))
        self.summary.setText(self.tr("Looking for connections…"))
        self._follower.ask_for(self._query(self.wanted))

    def _query(self, wanted: Wanted) -> Question:
        return lambda reader: connection_reading.read(reader, wanted, self._known)

    def _arrange(self) -> None:
        self._known = {}
        self._ask()

    def _came(self, drawn: Drawn) -> None:
        self._graph = drawn.graph
        self._known = {**self._known, **drawn.places}
        nodes, edges = len(drawn.graph.nodes), len(drawn.graph.edges)
        told = self.tr("Shown: {0}; connections: {1}").format(whole(nodes), whole(edges))
        self.summary.setText(told)
        self.graph.empty_words = self._why_empty(nodes, drawn)
        in_table = self.tabs.currentWidget() is self.table
        row = self.model.edge(self.table.currentIndex().row()) if in_table else None
        self.model.show(drawn.graph)
        self.graph.show_graph(drawn.graph, drawn.places)
        if not drawn.places:
            self._node_chosen("")
        if (place := _place_of(row, drawn.graph.edges)) is not None:
            self.table.selectRow(place)
        self.tabs.setTabText(1, self.tr("Table {0}").format(whole(edges)) if edges else self.tr("Table"))

    def _why_empty(self, nodes: int, drawn: Drawn) -> str:
        if nodes and not drawn.places:
            told = self.tr("{0} are too many to draw. Ask for fewer kinds or stronger evidence; the table has all.")
            return told.format(whole(nodes))
        return self.tr(
            "Nothing is connected yet. Make series, record people, places and devices on their pages (F6), "
            "or ask for weaker evidence above."
        )

    def _node_chosen(self, key: str) -> None:
        node = self._graph.by_key.get(key)
        self.node.setText("" if node is None else node_name(node))
        self._show_edges(key, [edge for edge in self._graph.edges if key and key in (edge.a, edge.b)])

    def _row_chosen(self, row: int) -> None:
        edge = self.model.edge(row)
        if edge is not None:
            self.node.setText(node_name(self._graph.by_key[edge.a]))
            self._show_edges(edge.a, [edge])

    def _show_edges(self, key: str, edges: list[Edge]) -> None:
        """The edges, as seen from this node; the current one stays so where it is among them."""
        kept = _place_of(self._edge(), edges) if key == self._seen_from else None
        self._edges, self._seen_from = edges, key
        found = []
        for place, edge in enumerate(edges):
            other = self._graph.by_key[edge.b if edge.a == key else edge.a]
            kind = connection_reading.edge_kind(edge.kind)
            count = self.tr("evidence: {0}").format(whole(edge.count)) if edge.count > 1 else ""
            told = " · ".join(part for part in (kind, count, words.strength(edge.strength)) if part)
            found.append(Lines(place, node_name(other), told))
        self.list.show_items(found)
        if found:
            self.list.setCurrentRow(kept or 0)
        self._edge_chosen()

    def _edge(self) -> Edge | None:
        place = self.list.current_id
        return self._edges[place] if place is not None and place < len(self._edges) else None

    def _edge_chosen(self) -> None:
        edge = self._edge()
        self.show_media.setEnabled(edge is not None and any(each.a is not None for each in edge.evidence))
        if edge is None:
            self._evidence_came((None, []))
        else:
            self.workbench.ask(
                lambda reader: (edge, connection_reading.evidence_of(reader, edge)),
                self._evidence_came,
                self,
                "evidence",
            )

    def _evidence_came(self, answer: tuple[Edge | None, list[EvidenceSeen]]) -> None:
        edge, found = answer
        if edge is not self._edge():
            return
        same = edge is not None and _joined(edge) == _joined(self._evidence_of)
        self._evidence_of, self._evidence = edge, found
        self.evidence_words.setText(
            self.tr("Evidence, the strongest {0} of {1}: Enter shows it").format(whole(len(found)), whole(edge.count))
            if edge is not None and edge.count > len(found)
            else self.tr("Evidence: Enter shows it")
        )
        lines = []
        for place, each in enumerate(found):
            names = " – ".join(one_line(name) for name in each.names if name)
            kind = connection_reading.edge_kind(each.evidence.kind)
            said = "" if edge is not None and each.evidence.kind == edge.kind and names else kind
            parts = (one_line(each.evidence.words), said if names else "", words.strength(each.evidence.strength))
            lines.append(Lines(place, names or kind, " · ".join(part for part in parts if part)))
        self.evidence.show_items(lines)
        if lines and not (same and self.evidence.current_id is not None):
            self.evidence.setCurrentRow(0)

    def _show_evidence(self, place: int) -> None:
        found = self._evidence[place]
        medium = found.evidence.a
        if medium is None:
            self.say(self.tr("An officer recorded this; the history of the series says who and when."))
        elif found.link is not None:
            ReasonsDialog(self.workbench, medium, found.link, self).open()
        elif found.evidence.b is not None:
            self.media_requested.emit((medium, found.evidence.b))
        else:
            self.medium_requested.emit(medium)

    def _open_node(self, key: str) -> None:
        node = self._graph.by_key.get(key)
        if node is not None and node.kind == "series" and node.number is not None:
            self.series_opened.emit(node.number)
        else:
            self.list.setFocus()

    def _list_media(self) -> None:
        """All of them: the edge itself names those of its strongest evidence only."""
        if (edge := self._edge()) is not None:
            self.workbench.ask(
                lambda reader: connection_reading.media_of(reader, edge), self._media_came, self, "media of connection"
            )

    def _media_came(self, media: tuple[int, ...]) -> None:
        if media:
            self.media_requested.emit(media)
            one = self.tr("The gallery lists the medium that connects them.")
            many = self.tr("The gallery lists all {0} media that connect them, the strongest evidence first.")
            self.say(one if len(media) == 1 else many.format(whole(len(media))))


def _joined(edge: Edge | None) -> tuple[str, str, str] | None:
    """What makes an edge the same one when it is read again."""
    return None if edge is None else (edge.a, edge.b, edge.kind)


def _place_of(wanted: Edge | None, among: Sequence[Edge]) -> int | None:
    return next((place for place, edge in enumerate(among) if _joined(edge) == _joined(wanted)), None)
