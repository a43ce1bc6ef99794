"""Installing a model pack: it is checked, tried by a worker, and only then kept."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

from analysis.jobs import Examine
from app.errors import UserError
from app.ingest.crew import start_crew
from app.ingest.outcome import CrewLost
from app.jobs.trial import on_trial
from app.models.installed import InstalledModel
from app.models.manifests import compare_published
from app.models.pack import read_pack
from app.models.shelf import ModelShelf

_TRIAL_SIZE = 320, 240
"""Pixels."""


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
    start = partial(start_crew, 1, model=candidate)
    with on_trial(start, "trial.png", _TRIAL_SIZE) as (crew, descriptor):
        try:
            outcome = crew.examine(descriptor, Examine(os.fstat(descriptor).st_size), lambda _: True)
        except CrewLost as lost:
            raise UserError(
                f"The network of {candidate.manifest.title} can't be loaded here: {lost.last_words}. See “What a "
                "network must be like” in the handbook's page on model packs."
            ) from lost
    prints = outcome.facts.frames[0].fingerprints if outcome.facts is not None else ()
    if candidate.manifest.method not in {each.method for each in prints}:
        why = outcome.facts.detail if outcome.facts else outcome.fault.words if outcome.fault else "it gave nothing"
        raise UserError(f"The network of {candidate.manifest.title} doesn't work here: {why}.")
