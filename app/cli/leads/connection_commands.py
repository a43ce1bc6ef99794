"""The command that lists how series, entities, devices and cases hang together."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from app import sqlite
from app.case.casefile import Case
from app.case.decisions.decision import sha256_of
from app.case.queries import connections, series
from app.case.queries.connections import Connections, Edge, Evidence, Node, Wanted
from app.cli.parts.output import Output
from app.errors import UserError

_SHOWN = 3
"""Media of an edge that a line names."""


def list_connections(arguments: argparse.Namespace, case: Case, output: Output) -> None:
    """`series CASE connections`"""
    from app.linking.origin.serials import telling  # here, so that no other command pays for it

    reader = case.reader()
    whole = connections.connections(reader, telling)
    around = _key(reader, whole, arguments.around)
    if around and around not in whole.by_key:
        raise UserError(f"There is nothing with the key “{around}”; take one of the nodes' keys.")
    wanted = Wanted(
        frozenset(arguments.kind) if arguments.kind else None,
        frozenset(arguments.edge) if arguments.edge else None,
        arguments.strength,
        around,
        arguments.steps,
    )
    found = connections.filtered(whole, wanted)
    digests = _digests(reader, found.edges)
    output.document(_document(found, digests), _table(found, digests))


def _key(reader: sqlite.Connection, whole: Connections, name: str) -> str:
    """The key of a node; a series may be named by its code, too."""
    number = next((each.id for each in series.all_series(reader) if each.code == name), None)
    return next((node.key for node in whole.nodes if node.kind == "series" and node.number == number), name)


def _digests(reader: sqlite.Connection, edges: Sequence[Edge]) -> dict[int, str]:
    media = {each for edge in edges for said in edge.evidence for each in (said.a, said.b) if each is not None}
    chosen = sorted(media)
    return dict(zip(chosen, sha256_of(reader, chosen), strict=True))


def _document(found: Connections, digests: dict[int, str]) -> dict[str, Any]:
    return {
        "nodes": [asdict(node) for node in found.nodes],
        "edges": [
            {
                **{name: getattr(edge, name) for name in ("a", "b", "kind", "strength", "count")},
                "evidence": [{**asdict(said), **_media(said, digests)} for said in edge.evidence],
            }
            for edge in found.edges
        ],
    }


def _media(said: Evidence, digests: dict[int, str]) -> dict[str, str | None]:
    return {
        "a": None if said.a is None else digests[said.a],
        "b": None if said.b is None else digests[said.b],
    }


def _table(found: Connections, digests: dict[int, str]) -> list[str]:
    if not found.edges:
        return ["Nothing is connected: no series or entities share media, links, cameras or remembered cases."]
    lines = []
    for edge in found.edges:
        media = dict.fromkeys(each for said in edge.evidence for each in (said.a, said.b) if each is not None)
        named = [digests[each][:12] for each in list(media)[:_SHOWN]]
        more = [f"and {len(media) - _SHOWN:,} more"] if len(media) > _SHOWN else []
        one, other = found.by_key[edge.a], found.by_key[edge.b]
        parts = [_name(one), _name(other), f"{edge.kind}, {_often(edge.count)}, strength {edge.strength:.2f}"]
        lines.append("  ".join([*parts, " ".join([*named, *more])]).rstrip())
    return lines


def _often(count: int) -> str:
    return "once" if count == 1 else f"{count:,} times"


def _name(node: Node) -> str:
    return f"{node.kind} {node.label}"
