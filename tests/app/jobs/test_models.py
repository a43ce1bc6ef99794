"""Installing a model pack: only what is as it says, and runs here, is kept."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from app.errors import UserError
from app.jobs.models import install
from app.models.shelf import ModelShelf
from tests.app.models.packs import network, write_pack, zipped


@pytest.fixture
def shelf(tmp_path: Path) -> ModelShelf:
    return ModelShelf(tmp_path / "models")


def test_a_pack_is_tried_by_a_worker_and_then_in_use(shelf: ModelShelf, tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "pack")
    digest = hashlib.sha256((folder / "manifest.json").read_bytes()).hexdigest()
    model = install(shelf, zipped(folder), digest.upper())
    assert model.digest == digest
    assert shelf.in_use() == model


@pytest.mark.parametrize(
    ("content", "digest", "why"),
    [
        (b"no network", "", "can't be loaded here: the network can't be read"),
        (network(128), "", "can't be loaded here: the network gives 128 numbers instead of 64"),
        (network(), "abcdef", "not the one that was given"),
    ],
)
def test_what_doesnt_run_or_isnt_meant_isnt_kept(
    shelf: ModelShelf, tmp_path: Path, content: bytes, digest: str, why: str
) -> None:
    with pytest.raises(UserError, match=why):
        install(shelf, write_pack(tmp_path / "pack", content), digest)
    assert shelf.installed() == []
    assert list((tmp_path / "models").iterdir()) == []
