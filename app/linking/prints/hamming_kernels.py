"""The inner loops of `hamming`, compiled by numba; they hold no lock of the interpreter while they run.

Pairs are returned as three arrays (row of the first, row of the second, bits that differ), grown as they are found.
Types are `Any`, since numba infers them from the arguments.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache, cached_property
from types import FunctionType
from typing import Any, TypeVar, cast

import numpy as np

F = TypeVar("F", bound=Callable[..., Any])


class _Kernel:
    """A function that numba is given when it is called first.

    Loading numba takes longer than most commands do, and most of them compare nothing. Other kernels among the globals
    of the function are put in their places then.
    """

    def __init__(self, make: Callable[[], Any]) -> None:
        self._make = make

    def __call__(self, *arguments: Any) -> Any:
        return self.made(*arguments)

    @cached_property
    def made(self) -> Any:
        """What numba made of it."""
        return self._make()


def compiled(**options: Any) -> Callable[[F], F]:
    """`numba.njit`, with its cache on disk where there is a folder for it, and without where there is none."""

    def decorate(function: F) -> F:
        return cast(F, _Kernel(lambda: _made(cast(FunctionType, function), options)))

    return decorate


def _made(function: FunctionType, options: dict[str, Any]) -> Any:
    numba = _numba()
    known = function.__globals__
    others = {name: value.made for name, value in known.items() if isinstance(value, _Kernel) and _uses(function, name)}
    whole = FunctionType(function.__code__, known | others, function.__name__, function.__defaults__)
    whole.__qualname__, whole.__module__ = function.__qualname__, function.__module__
    try:
        return numba.njit(cache=True, nogil=True, **options)(whole)
    except RuntimeError:  # "no locator available": neither the program's nor the user's folder can be written
        return numba.njit(nogil=True, **options)(whole)


@cache
def _numba() -> Any:
    """numba, as it is where scipy isn't installed.

    It would load scipy's algebra for products of matrices, which no kernel makes: a fifth of the time that all takes.
    """
    algebra = "scipy.linalg"
    hidden = algebra not in sys.modules
    if hidden:
        cast(dict[str, Any], sys.modules)[algebra] = None  # by the manual of `sys.modules`: importing it then fails
    try:
        import numba
        from numba.core.registry import cpu_target

        cpu_target.target_context.refresh()
    finally:
        if hidden:
            del sys.modules[algebra]
    return numba


def _uses(function: FunctionType, name: str) -> bool:
    return name in function.__code__.co_names and name != function.__name__


def _ones() -> Any:
    from numba import types
    from numba.extending import intrinsic

    def emit_ones(typing_context: Any, value: Any) -> Any:
        def emit(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            return builder.ctpop(arguments[0])

        return types.uint64(types.uint64), emit

    return intrinsic(emit_ones)


ones: Any = _Kernel(_ones)
"""Bits set in a 64-bit word, as one machine instruction; in kernels only."""


@compiled(inline="always")
def differing(word0: Any, word1: Any, word2: Any, word3: Any, b: Any, j: int) -> Any:
    # The asking fingerprint comes as four scalars, since numba reads an array again for every comparison.
    return np.int64(ones(word0 ^ b[j, 0]) + ones(word1 ^ b[j, 1]) + ones(word2 ^ b[j, 2]) + ones(word3 ^ b[j, 3]))


@compiled()
def _near_before(a: Any, i: int, b: Any, j: int, chunk: int, most: int) -> Any:
    """Whether an earlier chunk has reported this pair already."""
    for earlier in range(chunk):
        word = earlier // 4
        shift = np.uint64(16 * (earlier % 4))
        if np.int64(ones(((a[i, word] ^ b[j, word]) >> shift) & np.uint64(0xFFFF))) <= most:
            return True
    return False


@compiled()
def grown(array: Any) -> Any:
    """The same with room for as much again."""
    larger = np.empty(2 * len(array), dtype=array.dtype)
    for row in range(len(array)):  # given as a slice, numba compiles how to word shapes that don't fit as well: 3 s
        larger[row] = array[row]
    return larger


@compiled()
def grown_rows(array: Any) -> Any:
    """The same with room for as many rows again."""
    larger = np.empty((2 * len(array), array.shape[1]), dtype=array.dtype)
    for row in range(len(array)):
        for column in range(array.shape[1]):
            larger[row, column] = array[row, column]
    return larger


@compiled()
def self_chunk(
    rows: Any, order: Any, starts: Any, masks: Any, chunk: int, radius: int, first_key: int, last_key: int
) -> Any:
    left, right = np.empty(256, dtype=np.int32), np.empty(256, dtype=np.int32)
    distance = np.empty(256, dtype=np.uint8)
    found, most = 0, radius // 16
    for key in range(first_key, last_key):
        for i in range(starts[key], starts[key + 1]):
            word0, word1, word2, word3 = rows[i, 0], rows[i, 1], rows[i, 2], rows[i, 3]
            for mask in masks:
                other = key ^ mask
                if other < key:
                    continue
                begin = i + 1 if other == key else starts[other]
                for j in range(begin, starts[other + 1]):
                    apart = differing(word0, word1, word2, word3, rows, j)
                    if apart > radius or _near_before(rows, i, rows, j, chunk, most):
                        continue
                    if found == len(left):
                        left, right, distance = grown(left), grown(right), grown(distance)
                    left[found] = min(order[i], order[j])
                    right[found] = max(order[i], order[j])
                    distance[found] = apart
                    found += 1
    return left[:found], right[:found], distance[:found]


@compiled()
def join_chunk(
    a: Any,
    asking: Any,
    rows: Any,
    order: Any,
    starts: Any,
    masks: Any,
    chunk: int,
    radius: int,
    only_count: bool,
    counts: Any,
    first: int,
    last: int,
) -> Any:
    left, right = np.empty(256, dtype=np.int32), np.empty(256, dtype=np.int32)
    distance = np.empty(256, dtype=np.uint8)
    found, most = 0, radius // 16
    shift = np.uint64(16 * (chunk % 4))
    for position in range(first, last):
        i = asking[position]
        word0, word1, word2, word3 = a[i, 0], a[i, 1], a[i, 2], a[i, 3]
        key = np.int64((a[i, chunk // 4] >> shift) & np.uint64(0xFFFF))
        for mask in masks:
            other = key ^ mask
            for j in range(starts[other], starts[other + 1]):
                apart = differing(word0, word1, word2, word3, rows, j)
                if apart > radius or _near_before(a, i, rows, j, chunk, most):
                    continue
                if only_count:
                    counts[i] += 1
                    continue
                if found == len(left):
                    left, right, distance = grown(left), grown(right), grown(distance)
                left[found], right[found], distance[found] = i, order[j], apart
                found += 1
    return left[:found], right[:found], distance[:found]


@compiled()
def ask_all_chunks(a: Any, b: Any, order: Any, starts: Any, masks: Any, radius: int, first: int, last: int) -> Any:
    """Rows `first` to `last` of `a` against all of `b`, by the rows of `b` in the order of each chunk."""
    left, right = np.empty(256, dtype=np.int32), np.empty(256, dtype=np.int32)
    distance = np.empty(256, dtype=np.uint8)
    found, most = 0, radius // 16
    for i in range(first, last):
        word0, word1, word2, word3 = a[i, 0], a[i, 1], a[i, 2], a[i, 3]
        for chunk in range(16):
            key = np.int64((a[i, chunk // 4] >> np.uint64(16 * (chunk % 4))) & np.uint64(0xFFFF))
            for mask in masks:
                other = key ^ mask
                for place in range(starts[chunk, other], starts[chunk, other + 1]):
                    j = order[chunk, place]
                    apart = differing(word0, word1, word2, word3, b, j)
                    if apart > radius or _near_before(a, i, b, j, chunk, most):
                        continue
                    if found == len(left):
                        left, right, distance = grown(left), grown(right), grown(distance)
                    left[found], right[found], distance[found] = i, j, apart
                    found += 1
    return left[:found], right[:found], distance[:found]


@compiled()
def scan(a: Any, columns: Any, radius: int, below: bool, only_count: bool, counts: Any, first: int, last: int) -> Any:
    """Rows `first` to `last` of `a` against all of `b`, which comes as four columns of words.

    `below`: both are the same, and only pairs with a < b are wanted. Blocks are first asked whether they hold any pair
    at all: that loop has no branch, so the compiler makes vector instructions of it (eleven times as fast).
    """
    left, right = np.empty(256, dtype=np.int32), np.empty(256, dtype=np.int32)
    distance = np.empty(256, dtype=np.uint8)
    found, length = 0, columns.shape[1]
    for i in range(first, last):
        word0, word1, word2, word3 = a[i, 0], a[i, 1], a[i, 2], a[i, 3]
        for start in range(i + 1 if below else 0, length, 512):
            end = min(start + 512, length)
            column0, column1 = columns[0][start:end], columns[1][start:end]
            column2, column3 = columns[2][start:end], columns[3][start:end]
            any_near = False
            for j in range(end - start):
                apart = ones(word0 ^ column0[j]) + ones(word1 ^ column1[j])
                apart += ones(word2 ^ column2[j]) + ones(word3 ^ column3[j])
                any_near |= apart <= np.uint64(radius)
            if not any_near:
                continue
            for j in range(end - start):
                apart = ones(word0 ^ column0[j]) + ones(word1 ^ column1[j])
                apart += ones(word2 ^ column2[j]) + ones(word3 ^ column3[j])
                if apart > np.uint64(radius):
                    continue
                if only_count:
                    counts[i] += 1
                    continue
                if found == len(left):
                    left, right, distance = grown(left), grown(right), grown(distance)
                left[found], right[found], distance[found] = i, start + j, apart
                found += 1
    return left[:found], right[:found], distance[:found]
