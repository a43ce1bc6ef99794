"""Ways to break a sound file that know its structure: cuts at every part, lies in every field, parts that go astray."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

import numpy as np

from tests.hostile.goods import Case
from tests.hostile.structures import Field, Part, fields, parts

OF_ONE_NAME = 6
"""So many parts of one name are cut at."""


def every_cut(suffix: str, data: bytes) -> Iterator[Case]:
    """Cut off where each part begins, after its first bytes, in its midst and before its last byte; of parts of one
    name, such as a film's blocks, the first few."""
    of_name, ends = Counter[str](), {}
    for part in parts(suffix, data):
        of_name[part.name] += 1
        if of_name[part.name] <= OF_ONE_NAME:
            places = (part.start, part.start + 5, (part.start + part.end) // 2, part.end - 1)
            ends.update(dict.fromkeys(places, part.name))
    for end, name in ends.items():
        if 0 < end < len(data):
            yield Case(f"cut.{suffix}", f"{suffix}: cut off after {end} bytes, at {name}", data[:end])


def every_lie(suffix: str, data: bytes, rng: np.random.Generator) -> Iterator[Case]:
    """One lie for each field."""
    for field in fields(suffix, data):
        yield lie(suffix, data, field, rng)


def lie(suffix: str, data: bytes, field: Field, rng: np.random.Generator) -> Case:
    """Another number in a field: none, one, the most, the sign, one off, double, itself as a place, or any."""
    most = 256**field.width - 1
    true = int.from_bytes(data[field.at : field.at + field.width], field.order)
    numbers = (0, 1, most, most // 2 + 1, most // 2, true + 1, true - 1, true * 2, field.at, field.at - 8, len(data))
    chosen = int(rng.integers(len(numbers) + 1))
    number = numbers[chosen] if chosen < len(numbers) else int.from_bytes(rng.bytes(field.width), "big")
    value = (number & most).to_bytes(field.width, field.order)
    changed = data[: field.at] + value + data[field.at + field.width :]
    return Case(f"lie.{suffix}", f"{suffix}: {field.name} at {field.at} says {number & most}, not {true}", changed)


def astray(suffix: str, data: bytes, rng: np.random.Generator) -> Case:
    """A part that is gone, comes again, comes very often, is exchanged with another, is zeros, or is noise."""
    found = parts(suffix, data)
    one, other = sorted((_pick(found, rng), _pick(found, rng)), key=lambda part: part.start)
    before, held, after = data[: one.start], data[one.start : one.end], data[one.end :]
    match int(rng.integers(6)):
        case 0:
            return Case(f"gone.{suffix}", f"{suffix}: {one.name} is gone", before + after)
        case 1:
            return Case(f"twice.{suffix}", f"{suffix}: {one.name} comes twice", before + held * 2 + after)
        case 2:
            times = min(500, 500_000 // len(held) + 2)
            return Case(f"often.{suffix}", f"{suffix}: {one.name} comes {times} times", before + held * times + after)
        case 3 if other.start >= one.end:
            between = data[one.end : other.start]
            swapped = before + data[other.start : other.end] + between + held + data[other.end :]
            return Case(f"swapped.{suffix}", f"{suffix}: {one.name} and {other.name} are exchanged", swapped)
        case 4:
            return Case(f"zeros.{suffix}", f"{suffix}: {one.name} is zeros", before + bytes(len(held)) + after)
        case _:
            kept = min(8, len(held))
            noise = held[:kept] + rng.bytes(len(held) - kept)
            return Case(f"noise.{suffix}", f"{suffix}: noise in {one.name}", before + noise + after)


def several(suffix: str, data: bytes, rng: np.random.Generator) -> Case:
    """Two to five lies at once."""
    found, count = fields(suffix, data), int(rng.integers(2, 6))
    told = []
    for _ in range(count):
        one = lie(suffix, data, found[int(rng.integers(len(found)))], rng)
        data = one.data
        told.append(one.what)
    return Case(f"lies.{suffix}", "; ".join(told), data)


def any_break(good: Mapping[str, bytes], rng: np.random.Generator) -> Case:
    """A break of any kind in any of these files."""
    suffix = list(good)[int(rng.integers(len(good)))]
    data = good[suffix]
    match int(rng.integers(4)):
        case 0:
            found = fields(suffix, data)
            return lie(suffix, data, found[int(rng.integers(len(found)))], rng)
        case 1:
            return several(suffix, data, rng)
        case 2:
            return astray(suffix, data, rng)
        case _:
            part = _pick(parts(suffix, data), rng)
            end = max(1, int(rng.integers(part.start, part.end + 1)))
            return Case(f"cut.{suffix}", f"{suffix}: cut off after {end} bytes, in {part.name}", data[:end])


def _pick(found: list[Part], rng: np.random.Generator) -> Part:
    return found[int(rng.integers(len(found)))]
