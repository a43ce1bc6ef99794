"""What the connection view shows, asked on a reading thread: the wanted part of the graph and where its nodes stand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app import sqlite
from app.case.queries import connections as query
from app.case.queries import links
from app.case.queries.connections import Connections, Edge, Evidence, Wanted
from app.case.queries.links import Link
from app.desk.facts import seen
from app.desk.leads import graph_layout
from app.desk.leads.graph_layout import Place
from app.desk.text.display import one_line
from app.desk.wording import words
from app.errors import UserError

MOST_DRAWN = 3000
"""More nodes are listed only: nobody reads a picture of them, and drawing it takes long."""
_KINDS = {
    query.RECORDED: QT_TRANSLATE_NOOP("Connections", "Recorded by an officer"),
    query.SAME_MEDIUM: QT_TRANSLATE_NOOP("Connections", "Seen in the same medium"),
    query.COPIES: QT_TRANSLATE_NOOP("Connections", "Copies of the same medium"),
    query.MADE_BY: QT_TRANSLATE_NOOP("Connections", "Made by this camera"),
    query.REMEMBERED: QT_TRANSLATE_NOOP("Connections", "Seen in the other case"),
}


@dataclass(frozen=True)
class Drawn:
    """A part of the graph. `places`: of its nodes, in logical pixels; empty where there are too many to draw."""

    graph: Connections
    places: Mapping[str, Place]


@dataclass(frozen=True)
class EvidenceSeen:
    """Evidence with the names of its media, and the link where it is one."""

    evidence: Evidence
    names: tuple[str, ...]
    link: Link | None


Question = Callable[[sqlite.Connection], Drawn]
"""What a reading thread is asked."""


def read(reader: sqlite.Connection, wanted: Wanted, known: Mapping[str, Place]) -> Drawn:
    """The wanted part of the graph; nodes that were placed before stay where they are."""
    graph = query.filtered(query.connections(reader, _tells()), wanted)
    keys = [node.key for node in graph.nodes]
    if len(keys) > MOST_DRAWN:
        return Drawn(graph, {})
    return Drawn(graph, graph_layout.places(keys, [(edge.a, edge.b) for edge in graph.edges], known))


def media_of(reader: sqlite.Connection, edge: Edge) -> tuple[int, ...]:
    """All media that speak for an edge, those of the strongest evidence first."""
    return query.media_of(reader, _tells(), edge)


def _tells() -> query.Tells:
    from app.linking.origin.serials import telling  # here, so that opening the window pays for nothing of linking

    return telling


def evidence_of(reader: sqlite.Connection, edge: Edge) -> list[EvidenceSeen]:
    """What speaks for an edge, with names, the strongest first."""
    found = []
    for each in edge.evidence:
        media = [medium for medium in (each.a, each.b) if medium is not None]
        names = []
        for medium in media:
            try:
                names.append(seen.title(reader, medium))
            except UserError:
                names.append("")
        told = links.links(reader, media[0]) if each.link is not None and media else []
        found.append(EvidenceSeen(each, tuple(names), next((link for link in told if link.id == each.link), None)))
    return found


def edge_kind(value: str) -> str:
    """What joins two nodes."""
    if value in _KINDS:
        return QCoreApplication.translate("Connections", str(_KINDS[value]))
    return one_line(words.link_kind(value))
