"""Where the nodes of a graph stand: the same graph always gives the same places.

Components are laid out each for itself and packed in rows, the largest first. Within one, nodes start on circles around
the best connected (breadth first) and are then moved by springs, after T. M. J. Fruchterman and E. M. Reingold, “Graph
drawing by force-directed placement”, Software: Practice and Experience 21 (1991). Nothing is drawn by lot.
"""

from __future__ import annotations

import math
from collections import defaultdict, deque
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Place = tuple[float, float]
STEP = 120.0
"""Logical pixels that neighbours want to be apart."""
_BUDGET = 20_000_000
"""So many pairs of nodes are looked at for one component, or 8 rounds: a few seconds on a busy machine."""
_MOST_ROUNDS = 120
_ROW = 1.6
"""Width of the whole, by its height."""


def places(
    nodes: Sequence[str], edges: Sequence[tuple[str, str]], known: Mapping[str, Place] | None = None
) -> dict[str, Place]:
    """The place of each node, in logical pixels. Those in `known` stay where they are, and new ones come beside their
    neighbours, so that who looks at the graph finds it again after a change."""
    beside: dict[str, list[str]] = defaultdict(list)
    there = set(nodes)
    for one, other in edges:
        if one != other and one in there and other in there:
            beside[one].append(other)
            beside[other].append(one)
    kept = {key: known[key] for key in nodes if key in known} if known else {}
    if kept:
        return _joined(nodes, beside, kept)
    return _packed([_laid_out(part, beside) for part in _components(nodes, beside)])


def nearest(found: Mapping[str, Place], start: str, way: Place) -> str | None:
    """The node to which an arrow key leads: the nearest within a right angle around `way`; None where there is none.

    What lies aside counts double, so that a key leads straight on."""
    x, y = found[start]
    best: tuple[float, str] | None = None
    for key, (other_x, other_y) in found.items():
        ahead = (other_x - x) * way[0] + (other_y - y) * way[1]
        aside = abs((other_x - x) * way[1] - (other_y - y) * way[0])
        if key != start and ahead > 0 and aside <= ahead:
            best = min(best or (math.inf, ""), (ahead + 2 * aside, key))
    return None if best is None else best[1]


def _components(nodes: Sequence[str], beside: Mapping[str, Sequence[str]]) -> list[list[str]]:
    """Nodes that hang together, breadth first from the best connected one; the largest component first."""
    place = {key: number for number, key in enumerate(nodes)}
    left = sorted(nodes, key=lambda key: (-len(beside.get(key, ())), place[key]))
    seen: set[str] = set()
    found = []
    for start in left:
        if start in seen:
            continue
        seen.add(start)
        part, queue = [start], deque([start])
        while queue:
            for other in sorted(set(beside.get(queue.popleft(), ())) - seen, key=place.__getitem__):
                seen.add(other)
                part.append(other)
                queue.append(other)
        found.append(part)
    return sorted(found, key=lambda part: (-len(part), place[part[0]]))


def _laid_out(part: Sequence[str], beside: Mapping[str, Sequence[str]]) -> dict[str, Place]:
    number = {key: row for row, key in enumerate(part)}
    at = _rings(part, beside)
    if len(part) > 2:
        pairs = sorted({(number[one], number[other]) for one in part for other in beside[one] if one < other})
        _settle(at, np.asarray(pairs, np.intp))
    return {key: (float(at[row, 0]), float(at[row, 1])) for key, row in number.items()}


def _rings(part: Sequence[str], beside: Mapping[str, Sequence[str]]) -> NDArray[np.float64]:
    """Nodes on circles by how many steps lie between them and the first."""
    depth = {part[0]: 0}
    for key in part:
        for other in beside.get(key, ()):
            depth.setdefault(other, depth[key] + 1)
    rings: dict[int, list[int]] = defaultdict(list)
    for row, key in enumerate(part):
        rings[depth[key]].append(row)
    at = np.zeros((len(part), 2))
    radius = 0.0
    for far in sorted(rings):
        rows = rings[far]
        radius = max(radius + STEP, len(rows) * STEP / (2 * math.pi)) if far else 0.0
        turn = 2 * math.pi * (np.arange(len(rows)) / len(rows) + 0.137 * far)
        at[rows] = radius * np.column_stack((np.cos(turn), np.sin(turn)))
    return at


def _settle(at: NDArray[np.float64], pairs: NDArray[np.intp]) -> None:
    """Move nodes in place: neighbours attract, all repel each other, ever less as it cools down."""
    rounds = int(min(_MOST_ROUNDS, max(8, _BUDGET // (len(at) ** 2))))
    heat = STEP * math.sqrt(len(at)) / 4
    for turn in range(rounds):
        apart = at[:, None, :] - at[None, :, :]
        square = np.maximum(np.einsum("ijk,ijk->ij", apart, apart), 1.0)
        force = np.einsum("ij,ijk->ik", STEP * STEP / square, apart)
        along = at[pairs[:, 0]] - at[pairs[:, 1]]
        pull = along * (np.linalg.norm(along, axis=1, keepdims=True) / STEP)
        np.subtract.at(force, pairs[:, 0], pull)
        np.add.at(force, pairs[:, 1], pull)
        length = np.maximum(np.linalg.norm(force, axis=1, keepdims=True), 1e-9)
        at += force / length * np.minimum(length, heat * (1 - turn / rounds))


def _packed(parts: Sequence[Mapping[str, Place]]) -> dict[str, Place]:
    """Components in rows, from the upper left."""
    boxes = []
    for part in parts:
        xs, ys = [x for x, _ in part.values()], [y for _, y in part.values()]
        boxes.append((min(xs), min(ys), max(xs) - min(xs) + STEP, max(ys) - min(ys) + STEP))
    width = max([math.sqrt(sum(w * h for _, _, w, h in boxes)) * _ROW, *(w for _, _, w, _ in boxes)], default=0.0)
    found: dict[str, Place] = {}
    x = y = high = 0.0
    for part, (left, top, wide, tall) in zip(parts, boxes, strict=True):
        if x and x + wide > width:
            x, y, high = 0.0, y + high, 0.0
        found |= {key: (at_x - left + x, at_y - top + y) for key, (at_x, at_y) in part.items()}
        x, high = x + wide, max(high, tall)
    return found


def _joined(nodes: Sequence[str], beside: Mapping[str, Sequence[str]], kept: Mapping[str, Place]) -> dict[str, Place]:
    """What is known stays; what is new stands around the middle of its neighbours, else below everything."""
    found = dict(kept)
    low = max(y for _, y in kept.values()) + STEP
    alone = 0
    for number, key in enumerate(nodes):
        if key in found:
            continue
        near = [found[other] for other in beside.get(key, ()) if other in found]
        if near:
            turn = 2.4 * number  # the golden angle: no two of them in one place
            x, y = (sum(each[axis] for each in near) / len(near) for axis in (0, 1))
            found[key] = x + STEP * math.cos(turn), y + STEP * math.sin(turn)
        else:
            found[key] = alone * STEP, low
            alone += 1
    return found
