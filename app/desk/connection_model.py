"""Connections as a table: one row an edge."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.case.queries.connections import Connections, Edge, Node
from app.desk import connection_reading, lead_words, words
from app.desk.display import one_line, plain_tooltip
from app.desk.numbers import whole

_TOP = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class ConnectionModel(QAbstractTableModel):
    """The strongest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edges: Sequence[Edge] = ()
        self._nodes: Mapping[str, Node] = {}

    def show(self, graph: Connections) -> None:
        """Show the edges of this graph."""
        self.beginResetModel()
        self._edges, self._nodes = graph.edges, graph.by_key
        self.endResetModel()

    def edge(self, row: int) -> Edge | None:
        """The edge in a row; None where there is none."""
        return self._edges[row] if 0 <= row < len(self._edges) else None

    def rowCount(self, parent: _Index = _TOP) -> int:
        """Edges."""
        return 0 if parent.isValid() else len(self._edges)

    def columnCount(self, parent: _Index = _TOP) -> int:
        """The two nodes, what joins them, how strong, how much evidence."""
        return 0 if parent.isValid() else 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The headings of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (_tr("One"), _tr("Other"), _tr("What connects them"), _tr("Strength"), _tr("Evidence"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, fit to be shown."""
        if not index.isValid():
            return None
        cells = self._cells(self._edges[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(cells)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip("\n".join(cells))
        return None

    def _cells(self, edge: Edge) -> tuple[str, ...]:
        one, other = node_name(self._nodes[edge.a]), node_name(self._nodes[edge.b])
        kind = connection_reading.edge_kind(edge.kind)
        return one, other, kind, words.strength(edge.strength), whole(edge.count)


def node_name(node: Node) -> str:
    """What a node is and how it is called."""
    return _tr("{0} {1}").format(lead_words.entity_kind(node.kind), one_line(node.label))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Connections", text)
