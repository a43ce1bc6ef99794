"""Connections as a table: one row an edge."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject

from app.case.queries.connections import Connections, Edge, Node
from app.desk.leads import connection_reading
from app.desk.tables.row_model import RowModel
from app.desk.text.display import one_line
from app.desk.text.numbers import whole
from app.desk.wording import lead_words, words


class ConnectionModel(RowModel[Edge]):
    """The strongest first: the two nodes, what joins them, how strong, how much evidence."""

    def __init__(self, parent: QObject | None = None) -> None:
        headings = (_tr("One"), _tr("Other"), _tr("What connects them"), _tr("Strength"), _tr("Evidence"))
        super().__init__(headings, parent)
        self._nodes: Mapping[str, Node] = {}

    def show(self, graph: Connections) -> None:
        """Show the edges of this graph."""
        self._nodes = graph.by_key
        self.show_rows(graph.edges)

    def edge(self, row: int) -> Edge | None:
        """The edge in a row; None where there is none."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def cells(self, row: Edge) -> tuple[str, ...]:
        """See `RowModel`."""
        one, other = node_name(self._nodes[row.a]), node_name(self._nodes[row.b])
        kind = connection_reading.edge_kind(row.kind)
        return one, other, kind, words.strength(row.strength), whole(row.count)


def node_name(node: Node) -> str:
    """What a node is and how it is called."""
    return _tr("{0} {1}").format(lead_words.entity_kind(node.kind), one_line(node.label))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Connections", text)
