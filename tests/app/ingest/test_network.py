"""The network of a model pack in the workers: codes come of it, lies about them are found, without it nothing is."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from analysis.facts import Fingerprint, Frame, Kind, MediumFacts
from analysis.fingerprints.model_manifest import Manifest
from analysis.jobs import Examine
from app.ingest.budget import Budget
from app.ingest.crew import Crew, start_crew
from app.ingest.outcome import CrewLost, Outcome
from app.ingest.spawning import SpawningStaff
from app.ingest.validate import Lie, check
from app.models.installed import InstalledModel
from tests.analysis.fingerprints.test_model import scene
from tests.app.ingest.hostile_workers import FACTS
from tests.app.models.packs import manifest, network, write_pack

MANIFEST = msgspec.convert(manifest(network()), Manifest)


@pytest.fixture
def model(tmp_path: Path) -> InstalledModel:
    return InstalledModel(MANIFEST, write_pack(tmp_path / "pack"))


def examined(crew: Crew, picture: Path) -> Outcome:
    descriptor = os.open(picture, os.O_RDONLY)
    try:
        return crew.examine(descriptor, Examine(picture.stat().st_size), lambda _: True)
    finally:
        os.close(descriptor)
        crew.close()


def methods(outcome: Outcome) -> list[str]:
    assert outcome.facts is not None
    return [each.method for each in outcome.facts.frames[0].fingerprints]


@pytest.mark.parametrize("kind", ["forking", "spawning"])
def test_workers_make_the_codes_of_the_pack_that_they_are_given(
    kind: str, model: InstalledModel, tmp_path: Path
) -> None:
    picture = tmp_path / "a.png"
    scene(1).save(picture)
    if kind == "forking":
        crew = start_crew(1, tmp_path, model=model)
    else:
        crew = Crew(SpawningStaff(1, pack=str(model.folder)), 1, tmp_path, network=MANIFEST)
    with_network = examined(crew, picture)
    without = examined(start_crew(1, tmp_path), picture)
    assert methods(with_network) == [*methods(without), "model:tiny@1.0"]
    assert with_network.facts is not None
    assert without.facts is not None
    stripped = replace(with_network.facts.frames[0], fingerprints=with_network.facts.frames[0].fingerprints[:-1])
    assert replace(with_network.facts, frames=(stripped,)) == without.facts


def test_a_network_that_doesnt_load_is_the_crews_loss_with_its_reason(model: InstalledModel, tmp_path: Path) -> None:
    (model.folder / "model.onnx").write_bytes(b"another")
    picture = tmp_path / "a.png"
    scene(1).save(picture)
    with pytest.raises(CrewLost, match="isn't the one that the manifest describes"):
        examined(start_crew(1, tmp_path, model=model), picture)


def claiming(value: bytes, method: str = MANIFEST.method, **changes: Any) -> MediumFacts:
    frame = Frame(0, 4, 3, b"", (Fingerprint(method, value, 80),))
    return replace(FACTS, frames=(frame,), **changes)


@pytest.mark.parametrize("codes", [1, 5])
def test_codes_of_the_promised_length_are_believed(codes: int) -> None:
    check(claiming(bytes(8 * codes)), MANIFEST)


@pytest.mark.parametrize(
    ("facts", "network"),
    [
        (claiming(bytes(8)), None),
        (claiming(b""), MANIFEST),
        (claiming(bytes(7)), MANIFEST),
        (claiming(bytes(16)), MANIFEST),
        (claiming(bytes(48)), MANIFEST),
        (claiming(bytes(8), "model:tiny@1.1"), MANIFEST),
        (claiming(bytes(8), kind=Kind.VIDEO), MANIFEST),
    ],
)
def test_codes_that_no_honest_worker_gives_are_lies(facts: MediumFacts, network: Manifest | None) -> None:
    with pytest.raises(Lie):
        check(facts, network)


def test_the_budget_grows_by_the_networks_share_and_only_with_it() -> None:
    budget = Budget()
    grown = budget.with_network()
    job = Examine(0)
    assert grown.processor(job, 0) - budget.processor(job, 0) == budget.network
    assert grown.address_space(0) - budget.address_space(0) == budget.network_memory


def test_without_a_pack_a_worker_doesnt_load_what_runs_networks() -> None:
    """The command line of workers ends with an empty text then, and nothing is read, loaded or run for it."""
    code = (
        "from analysis.workers.worker import ready_handlers; from analysis.workers.handlers import HANDLERS; "
        "import analysis.fingerprints.model; analysis.fingerprints.model.load_network = None; "
        "handlers = ready_handlers('analysis.workers.handlers', ''); assert handlers is HANDLERS; print('same')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "same"
