"""A model pack as it lies on this workstation."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from analysis.fingerprints.model_manifest import MANIFEST, MODEL, Manifest
from app.models.pack_files import verify_network


@dataclass(frozen=True)
class InstalledModel:
    """A pack's manifest, which was checked when it was installed, and the folder that holds it."""

    manifest: Manifest
    folder: Path
    in_use: bool = False

    @property
    def digest(self) -> str:
        """SHA-256 of the manifest, which names that of the network: what an agency publishes to tell packs apart."""
        return hashlib.sha256((self.folder / MANIFEST).read_bytes()).hexdigest()

    def verify(self) -> None:
        """Raises UserError unless the network's file is still the one that was installed."""
        verify_network(self.folder, MODEL, self.manifest.sha256, self.manifest.title)
