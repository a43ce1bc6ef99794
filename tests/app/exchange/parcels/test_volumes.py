"""Volumes hold what was written, each with its SHA-256, and any change on the disk is found when they are read back."""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.exchange.bags.proof import Proof
from app.exchange.parcels import volumes as volumes_module
from app.exchange.parcels.volumes import Volumes

CONTENT = os.urandom(5_000)


@pytest.fixture(autouse=True)
def _short_stretches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(volumes_module, "_STRETCH", 700)


def written(folder: Path, pieces: list[int], most: int | None) -> tuple[Volumes, bytes]:
    content = b""
    with Volumes(folder, "x", most) as volumes:
        for size in pieces:
            volumes.write(CONTENT[:size])
            content += CONTENT[:size]
    return volumes, content


@settings(max_examples=60)
@given(
    pieces=st.lists(st.integers(1, 3_000), min_size=1, max_size=8),
    most=st.none() | st.integers(100, 4_000),
    data=st.data(),
)
def test_what_was_written_is_there_and_any_change_is_found(
    pieces: list[int], most: int | None, data: st.DataObject
) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        volumes, content = written(folder, pieces, most)
        told = list[int]()
        volumes.read_back(told.append)
        paths = [folder / each.name for each in volumes.made]
        assert b"".join(path.read_bytes() for path in paths) == content
        assert sum(told) == len(content)
        assert [each.digest for each in volumes.made] == [
            hashlib.sha256(path.read_bytes()).hexdigest() for path in paths
        ]
        assert most is None or all(path.stat().st_size == most for path in paths[:-1])
        path = data.draw(st.sampled_from(paths))
        found = bytearray(path.read_bytes())
        match data.draw(st.sampled_from(["flip", "cut", "more"])):
            case "flip":
                found[data.draw(st.integers(0, len(found) - 1))] ^= 1 << data.draw(st.integers(0, 7))
            case "cut":
                del found[-1]
            case _:
                found += b"\0"
        path.write_bytes(found)
        with pytest.raises(OSError, match="reads back otherwise"):
            volumes.read_back(told.append)


def test_stretches_that_changed_places_are_found(tmp_path: Path) -> None:
    volumes, _ = written(tmp_path, [700, 500], None)
    path = tmp_path / "x"
    path.write_bytes(path.read_bytes()[700:] + path.read_bytes()[:700])
    with pytest.raises(OSError, match="reads back otherwise"):
        volumes.read_back(lambda octets: None)


def test_a_disk_that_fails_before_the_end_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where only an early volume failed: the system tells such an error once."""
    real, calls = os.fsync, list[int]()

    def failing(descriptor: int) -> None:
        calls.append(descriptor)
        if len(calls) == 1:
            raise OSError(5, "Input/output error")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(OSError, match="Input/output"):
        written(tmp_path, [1_000] * 5, 1_500)
    assert len(calls) > 1


def test_a_proof_is_of_the_same_bytes_alone() -> None:
    proof = Proof()
    proof.update(CONTENT[:1_000])
    proof.update(CONTENT[1_000:])
    for content, same in ((CONTENT, True), (CONTENT[:-1], False), (CONTENT + b"\0", False), (CONTENT[::-1], False)):
        again = proof.again()
        again.update(content)
        assert (again.hexdigest() == proof.hexdigest()) is same
    other = Proof()
    other.update(CONTENT)
    assert other.hexdigest() != proof.hexdigest(), "each has a key of its own"
    with pytest.raises(ValueError, match="already"):
        proof.update(b"more")
