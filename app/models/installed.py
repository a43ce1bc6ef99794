"""A model pack as it lies on this workstation."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from analysis.fingerprints.model_manifest import MANIFEST, MODEL, Manifest
from app.errors import UserError


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
        title = self.manifest.title
        try:
            with (self.folder / MODEL).open("rb") as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise UserError(
                f"The network of model pack {title} can't be read ({error.strerror}); remove the pack and install "
                "it again."
            ) from error
        if found != self.manifest.sha256:
            raise UserError(
                f"The network of model pack {title} has changed since it was installed; remove the pack and install it "
                "again."
            )
