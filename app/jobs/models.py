"""Installing a model pack: it is checked, tried by a worker, and only then kept."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import cv2
import numpy as np

from analysis.jobs import Examine
from app.errors import UserError
from app.ingest.crew import start_crew
from app.ingest.outcome import CrewLost
from app.models.installed import InstalledModel
from app.models.manifests import compare_published
from app.models.pack import read_pack
from app.models.shelf import ModelShelf


def install(shelf: ModelShelf, path: Path, digest: str = "") -> InstalledModel:
    """Put the pack at `path`, a folder or a .zip, on the shelf and into use.

    `digest`: SHA-256 of the manifest as the agency published it; empty: not compared. Raises UserError, with nothing
    installed, where the pack isn't what it says or its network doesn't run here.
    """
    with shelf.laid_out(read_pack(path)) as candidate:
        compare_published(candidate.digest, digest)
        _try(candidate)
        return shelf.add(candidate)


def _try(candidate: InstalledModel) -> None:
    """Have a worker make the code of a picture, since what reads a network may break on it."""
    with tempfile.TemporaryDirectory() as scratch:
        crew = start_crew(1, Path(scratch), model=candidate)
        picture = Path(scratch) / "trial.png"
        _draw(picture)
        descriptor = os.open(picture, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0))
        try:
            outcome = crew.examine(descriptor, Examine(picture.stat().st_size), lambda _: True)
        except CrewLost as lost:
            raise UserError(
                f"The network of {candidate.manifest.title} can't be loaded here: {_last_words(lost)}. See “What a "
                "network must be like” in the handbook's page on model packs."
            ) from lost
        finally:
            os.close(descriptor)
            crew.close()
    prints = outcome.facts.frames[0].fingerprints if outcome.facts is not None else ()
    if candidate.manifest.method not in {each.method for each in prints}:
        why = outcome.facts.detail if outcome.facts else outcome.fault.words if outcome.fault else "it gave nothing"
        raise UserError(f"The network of {candidate.manifest.title} doesn't work here: {why}.")


def _draw(picture: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (12, 16, 3), dtype=np.uint8)
    cv2.imwrite(str(picture), cv2.resize(noise, (320, 240), interpolation=cv2.INTER_CUBIC))


def _last_words(lost: CrewLost) -> str:
    lines = [line.strip() for line in str(lost).splitlines() if line.strip()]
    return (
        lines[-1].removeprefix("analysis.fingerprints.model.ModelError: ").rstrip(".") if lines else "it gave no reason"
    )
