"""The picture of a graph with as many lines as a case of a thousand series and one of 50,000 has."""

from __future__ import annotations

import random
import time

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.case.queries.connections import Connections, Edge, Node
from widgets.leads.connection_graph import ConnectionGraph

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
NODES, EDGES = 1200, 13_000


@pytest.fixture
def graph(qtbot: QtBot, dressed: object) -> ConnectionGraph:
    view = ConnectionGraph()
    qtbot.addWidget(view)
    view.resize(1100, 700)
    return view


def shown(view: ConnectionGraph, nodes: int, edges: int) -> ConnectionGraph:
    dice = random.Random(1)
    made = tuple(Node(f"n{number}", "series", f"S-{number}", number, 3) for number in range(nodes))
    pairs = [(dice.randrange(nodes), dice.randrange(nodes)) for _ in range(edges)]
    joined = tuple(Edge(f"n{a}", f"n{b}", "scene", dice.random(), 1, ()) for a, b in pairs)
    places = {node.key: (dice.random() * 6000, dice.random() * 4000) for node in made}
    view.show_graph(Connections(made, joined), places)
    view.show()
    QApplication.processEvents()
    return view


def test_going_from_node_to_node_draws_no_other_line_again(graph: ConnectionGraph) -> None:
    view = shown(graph, NODES, EDGES)
    began = time.thread_time()
    for number in range(20, 30):
        view.go_to(f"n{number}", centre=False)
        view.viewport().repaint()
    assert (time.thread_time() - began) / 10 < 0.1  # CPU; 0.03, and 0.2 where every line was drawn each time


def test_lines_follow_the_graph_and_the_theme(graph: ConnectionGraph) -> None:
    view = shown(graph, 2, 0)
    bare = view.grab().toImage()
    node = tuple(Node(f"n{number}", "series", f"S-{number}", number, 3) for number in range(3))
    edge = Edge("n1", "n2", "scene", 1.0, 1, ())
    places = {"n0": (0.0, 200.0), "n1": (0.0, 0.0), "n2": (400.0, 0.0)}
    view.show_graph(Connections(node, (edge,)), places)
    view.show_all()
    drawn = view.grab().toImage()
    assert drawn != bare
    palette = view.palette()
    palette.setColor(QPalette.ColorRole.PlaceholderText, QColor("#ff0000"))
    view.setPalette(palette)
    middle = view.mapFromScene(200.0, 0.0)
    column = [view.viewport().grab().toImage().pixelColor(middle.x(), middle.y() + off) for off in (-1, 0, 1)]
    assert any(colour.red() > 150 and colour.green() < 120 for colour in column)
