"""Digests of files that pass by are those of their bytes, however many files there are and in whatever pieces."""

from __future__ import annotations

import hashlib
from contextlib import closing

from hypothesis import given, settings
from hypothesis import strategies as st

from app.exchange.bags.passing import PassingDigests


@settings(max_examples=20)
@given(st.lists(st.lists(st.binary(max_size=40), max_size=4), max_size=140))
def test_digests_are_those_of_each_file(files: list[list[bytes]]) -> None:
    with closing(PassingDigests()) as digests:
        for number, pieces in enumerate(files):
            digests.begin(f"data/{number}")
            for piece in pieces:
                digests.take(piece)
        assert digests.found() == {
            f"data/{number}": {
                name: hashlib.new(name, b"".join(pieces), usedforsecurity=False).hexdigest()
                for name in ("sha512", "sha256", "md5")
            }
            for number, pieces in enumerate(files)
        }
