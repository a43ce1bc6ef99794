"""Reading a pack that finds copies: it is whole, and holds what its manifest says."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from analysis.fingerprints.model_manifest import FORMAT, MANIFEST, MODEL, Manifest, decoded
from app.errors import UserError
from app.models import manifests
from app.models.pack_files import TEXTS, opened, whole_network, whole_text

_SCHEMA = files("resources") / "models" / "pack.schema.json"


@dataclass(frozen=True)
class Pack:
    """A pack that holds what it says."""

    manifest: Manifest
    files: dict[str, bytes]


def read_pack(path: Path) -> Pack:
    """Read a pack. Raises UserError with the first thing about it that isn't as it must be."""
    with opened(path) as members:
        strange = sorted(set(members) - {MANIFEST, MODEL, *TEXTS})
        if strange:
            raise UserError(
                f"The pack holds “{strange[0]}”; a pack holds {MANIFEST}, {MODEL} and a LICENSE.txt and README.txt, "
                "with no folder around them."
            )
        for name in (MANIFEST, MODEL):
            if name not in members:
                raise UserError(f"The pack has no {name}; ask those who made it for a whole one.")
        content = {name: whole_text(members, name) for name in members if name != MODEL}
        manifest = read_manifest(content[MANIFEST])
        content[MODEL] = whole_network(members, MODEL, manifest.sha256)
    return Pack(manifest, content)


def read_manifest(content: bytes) -> Manifest:
    """A manifest out of a pack. Raises UserError."""
    manifest = manifests.checked(content, FORMAT, _SCHEMA, decoded)
    _check(manifest)
    return manifest


def _check(manifest: Manifest) -> None:
    """What no schema says."""
    output, limits = manifest.output, manifest.thresholds
    if output.centre and len(output.centre) != output.length:
        raise UserError(
            f"The pack's manifest has a centre of {len(output.centre)} numbers for vectors of {output.length}."
        )
    if not limits.sure.bits <= limits.candidate.bits <= output.length // 2:
        raise UserError(
            "The pack's thresholds can't be: “sure” must be no more bits than “candidate”, and that no more than half "
            f"of the {output.length} bits of a code."
        )
