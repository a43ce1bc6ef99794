"""What is sealed here is age's format: two readers that aren't ours open it, for its recipients alone, and refuse any
change of it."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyrage import x25519

from app.exchange.parcels.age_writer import CHUNK, AgeWriter
from app.keys.sealing import MOST_RECIPIENTS, recipient_key

IDENTITY, SECOND, STRANGER = (x25519.Identity.generate() for _ in range(3))
SIZES = (0, 1, 100, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 1, 2 * CHUNK, 2 * CHUNK + 1, 5 * CHUNK)
CONTENT = os.urandom(6 * CHUNK)
TAG = 16


def key(identity: x25519.Identity) -> bytes:
    return recipient_key(str(identity.to_public()))


def sealed(content: bytes, pieces: Sequence[int] = (), to: Sequence[x25519.Identity] = (IDENTITY,)) -> bytes:
    """`content`, written in pieces of these sizes, what is left at once."""
    out = io.BytesIO()
    writer = AgeWriter([key(each) for each in to], out.write)
    rest = memoryview(content)
    for size in pieces:
        writer.write(bytes(rest[:size]))
        rest = rest[size:]
    writer.write(bytes(rest))
    writer.finish()
    return out.getvalue()


def opened(content: bytes, identity: x25519.Identity = IDENTITY) -> bytes:
    return bytes(pyrage.decrypt(content, [identity]))


@settings(max_examples=60)
@given(
    size=st.one_of(
        st.sampled_from(SIZES),
        st.integers(0, 3).flatmap(lambda chunks: st.integers(-2, 2).map(lambda more: max(0, chunks * CHUNK + more))),
    ),
    pieces=st.lists(st.one_of(st.integers(0, 300), st.sampled_from(SIZES)), max_size=6),
)
def test_any_size_in_any_pieces_comes_back(size: int, pieces: list[int]) -> None:
    content = CONTENT[:size]
    made = sealed(content, pieces)
    assert opened(made) == content
    chunks = max(1, -(-size // CHUNK))
    head = made.index(b"\n--- ") + 5 + 43 + 1
    assert len(made) == head + 16 + size + chunks * TAG


@pytest.mark.parametrize("size", SIZES)
def test_ages_own_command_opens_it(tmp_path: Path, size: int) -> None:
    if shutil.which("age") is None:
        pytest.skip("age is not installed")
    (tmp_path / "key").write_text(f"{SECOND}\n")
    words = ["age", "-d", "-i", str(tmp_path / "key")]
    made = sealed(CONTENT[:size], to=(IDENTITY, SECOND))
    assert subprocess.run(words, input=made, capture_output=True, check=True, timeout=60).stdout == CONTENT[:size]


def test_recipients_of_many_open_it_and_nobody_else_does() -> None:
    many = [x25519.Identity.generate() for _ in range(MOST_RECIPIENTS)]
    made = sealed(b"for many", to=many)
    assert {opened(made, each) for each in (*many[:3], *many[-3:])} == {b"for many"}
    with pytest.raises(pyrage.DecryptError, match="matching keys"):
        opened(made, STRANGER)


def test_nothing_of_one_seal_is_used_in_another() -> None:
    """File key, nonce and ephemeral keys are fresh, so that the same bytes give others each time."""
    one, other = sealed(CONTENT[:100]), sealed(CONTENT[:100])
    lines = [each.split(b"\n", 4) for each in (one, other)]
    assert lines[0][0] == lines[1][0] == b"age-encryption.org/v1"
    assert all(mine != theirs for mine, theirs in zip(lines[0][1:], lines[1][1:], strict=True))


@settings(max_examples=80)
@given(data=st.data())
def test_any_changed_bit_is_refused(data: st.DataObject) -> None:
    made = bytearray(sealed(CONTENT[: 2 * CHUNK + 10]))
    at = data.draw(st.integers(0, 300) | st.integers(0, len(made) - 1))
    made[at] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(pyrage.DecryptError):
        opened(bytes(made))


@pytest.mark.parametrize("size", [0, 1, CHUNK, CHUNK + 1, 3 * CHUNK])
def test_what_is_cut_off_anywhere_is_refused(size: int) -> None:
    made = sealed(CONTENT[:size])
    ends = {0, 10, len(made) - 1, len(made) - TAG, *range(len(made) - TAG - CHUNK, 0, -(CHUNK + TAG))}
    for end in ends:
        with pytest.raises(pyrage.DecryptError):
            opened(made[: max(0, end)])


def test_chunks_can_be_neither_swapped_nor_left_out_nor_repeated() -> None:
    made = sealed(CONTENT[: 4 * CHUNK])
    step = CHUNK + TAG
    head = made[: -4 * step]
    chunks = [made[len(head) + n * step :][:step] for n in range(4)]
    for order in ([1, 0, 2, 3], [0, 2, 3], [0, 1, 1, 2, 3], [0, 1, 2], [0, 1, 2, 3, 3], [3]):
        with pytest.raises(pyrage.DecryptError):
            opened(head + b"".join(chunks[n] for n in order))


def test_what_was_not_finished_is_refused() -> None:
    """A program that was stopped leaves nothing that looks whole, wherever it was."""
    out = io.BytesIO()
    writer = AgeWriter([key(IDENTITY)], out.write)
    for _ in range(3):
        with pytest.raises(pyrage.DecryptError):
            opened(out.getvalue())
        writer.write(CONTENT[:CHUNK])


@pytest.mark.parametrize("keys", [[], [b"short"], [bytes(32)]])
def test_what_is_no_key_is_refused_before_anything_is_written(keys: list[bytes]) -> None:
    out = io.BytesIO()
    with pytest.raises(ValueError, match=r"."):
        AgeWriter(keys, out.write)
    assert out.getvalue() == b""
