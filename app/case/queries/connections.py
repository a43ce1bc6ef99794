"""How victims, offenders, locations, devices, series and remembered cases hang together, and by which media.

Nodes are what officers recorded (series and entities), the camera bodies that made their media, and the remembered
cases in which their media were seen. An edge joins two nodes for one kind of reason and holds the evidence for it. A
medium speaks for all copies in its stack. Links that the officer rejected connect nothing.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, product

from app import sqlite
from app.case.queries.media import camera_name

RECORDED, SAME_MEDIUM, COPIES, MADE_BY, REMEMBERED = "recorded", "same medium", "copies", "made by", "remembered"
"""Kinds of edge besides the kinds of links: an officer said it; both have a medium; both have copies of one picture or
video; this camera made it; a remembered case has it."""

MOST_EVIDENCE = 100
"""So much evidence is kept of an edge, the strongest; its `count` says how much there is."""

Tells = Callable[[str, str, str], bool]
"""Whether a serial number, of this make and model, tells one camera body from another."""


@dataclass(frozen=True, slots=True)
class Node:
    """A thing that is connected. `key` tells it from all others and is the same in every run.

    `kind`: one of `app.case.values.choices.NODE_KINDS`. `number`: the id of the series or entity; None for a camera
    body and a remembered case. `label` may quote evidence (a camera's name). `media`: how many it has in this case.
    `identified`: of an entity.
    """

    key: str
    kind: str
    label: str
    number: int | None = None
    media: int = 0
    identified: bool = False
    country: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for an edge: nothing but an officer's word (`a` None), a medium (`b` None), or two media.

    Of two, `a` belongs to the edge's first node. `link`: id of the link between them, where one was found. `strength`:
    0 to 1. `words`: more of it, may quote evidence; empty where there is no more.
    """

    kind: str
    strength: float
    a: int | None = None
    b: int | None = None
    link: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Edge:
    """Two nodes, by their keys, and what joins them.

    `strength` is that of the strongest evidence: 1 for what an officer recorded or confirmed, for a medium or copies in
    both and for what a camera made; else the score of the link. `evidence`: the strongest first, at most MOST_EVIDENCE
    of `count`.
    """

    a: str
    b: str
    kind: str
    strength: float
    count: int
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True)
class Connections:
    """A graph. Nodes: series by code, entities by id, cameras, cases. Edges: strongest first, then as their nodes."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]

    @cached_property
    def by_key(self) -> Mapping[str, Node]:
        """The nodes by their keys."""
        return {node.key: node for node in self.nodes}


@dataclass(frozen=True)
class Wanted:
    """What of a graph is wanted. None: all kinds. `around`: key of a node; then it and what `steps` edges lead to.

    `alone`: nodes without an edge too.
    """

    nodes: frozenset[str] | None = None
    edges: frozenset[str] | None = None
    strength: float = 0.0
    around: str = ""
    steps: int = 1
    alone: bool = True


def connections(reader: sqlite.Connection, tells: Tells) -> Connections:
    """The whole graph of the case. `tells`: so that nothing is connected by a serial number that many cameras bear."""
    return _filled(_Graph(), reader, tells).done()


def media_of(reader: sqlite.Connection, tells: Tells, edge: Edge) -> tuple[int, ...]:
    """All media that speak for an edge, each once, those of the strongest evidence first; none where it is no more."""
    evidence = _filled(_Graph(whole=(edge.a, edge.b, edge.kind)), reader, tells).evidence(edge)
    return tuple(dict.fromkeys(medium for each in evidence for medium in (each.a, each.b) if medium is not None))


def _filled(graph: _Graph, reader: sqlite.Connection, tells: Tells) -> _Graph:
    _add_told(reader, graph)
    _add_recorded(reader, graph)
    _add_shared(reader, graph)
    _add_links(reader, graph)
    _add_cameras(reader, graph, tells)
    _add_remembered(reader, graph)
    return graph


def filtered(graph: Connections, wanted: Wanted) -> Connections:
    """The part of a graph that is wanted."""
    nodes = [node for node in graph.nodes if wanted.nodes is None or node.kind in wanted.nodes]
    kept = {node.key for node in nodes}
    edges = [
        edge
        for edge in graph.edges
        if {edge.a, edge.b} <= kept
        and edge.strength >= wanted.strength
        and (wanted.edges is None or edge.kind in wanted.edges)
    ]
    if wanted.around:
        kept &= _reached(wanted.around, edges, wanted.steps)
        edges = [edge for edge in edges if {edge.a, edge.b} <= kept]
    if not wanted.alone:
        kept &= {key for edge in edges for key in (edge.a, edge.b)}
    return Connections(tuple(node for node in nodes if node.key in kept), tuple(edges))


def _reached(start: str, edges: Iterable[Edge], steps: int) -> set[str]:
    beside: dict[str, set[str]] = defaultdict(set)
    for edge in edges:
        beside[edge.a].add(edge.b)
        beside[edge.b].add(edge.a)
    reached = {start}
    for _ in range(steps):
        reached |= {other for key in reached for other in beside[key]}
    return reached


class _Graph:
    """Nodes and edges while they are found.

    `of_medium`, `of_stack`: which recorded nodes have a medium or a copy of it, the latter with one of their copies.
    `whole`: of this edge (nodes and kind) all evidence is kept.
    """

    def __init__(self, whole: tuple[str, str, str] | None = None) -> None:
        self._whole = whole
        self.of_medium: dict[int, list[str]] = defaultdict(list)
        self.of_stack: dict[int, dict[str, int]] = defaultdict(dict)
        self._nodes: dict[str, Node] = {}
        self._places: dict[str, int] = {}
        self._found: dict[tuple[str, str, str], list[Evidence]] = defaultdict(list)
        self._counts: dict[tuple[str, str, str], int] = defaultdict(int)

    def add(self, node: Node) -> None:
        self._places[node.key] = len(self._nodes)
        self._nodes[node.key] = node

    def connect(self, one: str, other: str, kind: str, said: Evidence) -> None:
        """`said.a` belongs to `one`; what is stronger has to come first."""
        if self._places[one] > self._places[other]:
            one, other = other, one
            if said.b is not None:
                said = Evidence(said.kind, said.strength, said.b, said.a, said.link, said.words)
        key = one, other, kind
        self._counts[key] += 1
        if len(self._found[key]) < MOST_EVIDENCE or key == self._whole:
            self._found[key].append(said)

    def evidence(self, edge: Edge) -> Sequence[Evidence]:
        """What is kept of an edge, the strongest first."""
        return self._found.get((edge.a, edge.b, edge.kind), ())

    def done(self) -> Connections:
        edges = [
            Edge(one, other, kind, said[0].strength, self._counts[one, other, kind], tuple(said))
            for (one, other, kind), said in self._found.items()
        ]
        places = self._places
        edges.sort(key=lambda edge: (-edge.strength, -edge.count, places[edge.a], places[edge.b], edge.kind))
        return Connections(tuple(self._nodes.values()), tuple(edges))


def _series_key(number: int) -> str:
    return f"series {number}"


def _entity_key(number: int) -> str:
    return f"entity {number}"


def _add_told(reader: sqlite.Connection, graph: _Graph) -> None:
    """Series and entities, and their media."""
    rows = reader.execute(
        "SELECT id, code, title, country, (SELECT count(*) FROM series_member m WHERE m.series = series.id) "
        "FROM series ORDER BY code"
    )
    for number, code, title, country, media in rows:
        label = code if title == code else f"{code} {title}"
        graph.add(Node(_series_key(number), "series", label, number, media, country=country))
    rows = reader.execute(
        "SELECT id, kind, label, identified, country, "
        "(SELECT count(*) FROM entity_medium m WHERE m.entity = entity.id) FROM entity ORDER BY id"
    )
    for number, kind, label, identified, country, media in rows:
        graph.add(Node(_entity_key(number), kind, label, number, media, bool(identified), country))
    rows = reader.execute(
        "WITH told(key, medium) AS (SELECT 'series ' || series, medium FROM series_member "
        "UNION ALL SELECT 'entity ' || entity, medium FROM entity_medium) "
        "SELECT key, medium, stack FROM told JOIN medium ON id = medium ORDER BY medium, key"
    )
    for key, medium, stack in rows:
        graph.of_medium[medium].append(key)
        graph.of_stack[stack].setdefault(key, medium)


def _add_recorded(reader: sqlite.Connection, graph: _Graph) -> None:
    for entity, series in reader.execute("SELECT entity, series FROM entity_series ORDER BY entity, series"):
        graph.connect(_entity_key(entity), _series_key(series), RECORDED, Evidence(RECORDED, 1.0))


def _add_shared(reader: sqlite.Connection, graph: _Graph) -> None:
    for medium, keys in graph.of_medium.items():
        for one, other in combinations(keys, 2):
            graph.connect(one, other, SAME_MEDIUM, Evidence(SAME_MEDIUM, 1.0, medium))
    for copies in graph.of_stack.values():
        for (one, a), (other, b) in combinations(copies.items(), 2):
            # Where both have the same copy, that is told already.
            if a != b and other not in graph.of_medium[a] and one not in graph.of_medium[b]:
                graph.connect(one, other, COPIES, Evidence(COPIES, 1.0, a, b))


def _add_links(reader: sqlite.Connection, graph: _Graph) -> None:
    rows = reader.execute(
        "WITH told(stack) AS (SELECT stack FROM medium WHERE id IN "
        "(SELECT medium FROM series_member UNION SELECT medium FROM entity_medium)) "
        "SELECT l.id, l.a, l.b, one.stack, other.stack, l.kind, l.detail, "
        "CASE WHEN v.verdict = 'confirmed' THEN 1.0 ELSE l.score END AS strength "
        "FROM link l JOIN medium one ON one.id = l.a JOIN medium other ON other.id = l.b "
        "LEFT JOIN verdict v ON v.a = l.a AND v.b = l.b AND v.kind = l.kind "
        "WHERE one.stack <> other.stack AND coalesce(v.verdict, '') <> 'rejected' "
        "AND one.stack IN told AND other.stack IN told ORDER BY strength DESC, l.id"
    )
    for link, a, b, stack_a, stack_b, kind, detail, strength in rows:
        of_a, of_b = graph.of_stack[stack_a], graph.of_stack[stack_b]
        for one, other in product(of_a, of_b):
            if one not in of_b and other not in of_a:
                graph.connect(one, other, kind, Evidence(kind, strength, a, b, link, detail))


def _add_cameras(reader: sqlite.Connection, graph: _Graph, tells: Tells) -> None:
    """The camera bodies that made media of what officers recorded."""
    bodies: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    rows = reader.execute(
        "SELECT trim(coalesce(make, '')), trim(coalesce(model, '')), trim(serial), id FROM medium "
        "WHERE kind IN ('picture', 'video') AND serial IS NOT NULL ORDER BY 1, 2, 3, id"
    )
    for make, model, serial, medium in rows:
        bodies[make, model, serial].append(medium)
    for (make, model, serial), media in bodies.items():
        made = [medium for medium in media if medium in graph.of_medium]
        if not made or not tells(serial, make, model):
            continue
        name = camera_name(make, model)
        label = f"{name}, serial {serial}" if name else f"serial {serial}"
        node = Node(f"camera {json.dumps([make, model, serial])}", "device", label, media=len(media))
        graph.add(node)
        for medium in made:
            for key in graph.of_medium[medium]:
                graph.connect(key, node.key, MADE_BY, Evidence(MADE_BY, 1.0, medium, words=serial))


def _add_remembered(reader: sqlite.Connection, graph: _Graph) -> None:
    """Other cases in which media of what officers recorded were seen."""
    cases: dict[str, list[tuple[int, str, str, float]]] = defaultdict(list)
    for medium, case, kind, detail, score in reader.execute(
        "SELECT medium, case_id, kind, detail, score FROM remembered ORDER BY case_id, score DESC, medium, kind"
    ):
        cases[case].append((medium, kind, detail, score))
    for case, seen in cases.items():
        told = [_detail(detail) for _, _, detail, _ in seen]
        label = next((each["reference"] for each in told if each.get("reference")), case)
        node = Node(f"case {case}", "case", label, media=len({medium for medium, _, _, _ in seen}))
        graph.add(node)
        for (medium, kind, _, score), said in zip(seen, told, strict=True):
            for key in graph.of_medium.get(medium, ()):
                words = said.get("words") or said.get("series", "")
                graph.connect(key, node.key, REMEMBERED, Evidence(kind, min(1.0, score), medium, words=words))


def _detail(text: str) -> dict[str, str]:
    """What is remembered of another case, as far as it is text."""
    try:
        told = json.loads(text)
    except ValueError:
        return {}
    return {key: value for key, value in told.items() if isinstance(value, str)} if isinstance(told, dict) else {}
