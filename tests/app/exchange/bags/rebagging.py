"""Makes the checksums of a bag right again after its payload was changed, as somebody who wants to deceive would."""

from __future__ import annotations

import hashlib
from pathlib import Path


def resealed(bag: Path) -> None:
    """Write manifests and Payload-Oxum anew."""
    payload = sorted(path for path in (bag / "data").rglob("*") if path.is_file())
    _manifest(bag, bag / "manifest-sha512.txt", payload)
    info = bag / "bag-info.txt"
    oxum = f"Payload-Oxum: {sum(path.stat().st_size for path in payload)}.{len(payload)}"
    lines = [oxum if line.startswith("Payload-Oxum") else line for line in info.read_text().splitlines()]
    info.write_text("".join(f"{line}\n" for line in lines))
    _manifest(bag, bag / "tagmanifest-sha512.txt", [bag / "bagit.txt", info, bag / "manifest-sha512.txt"])


def _manifest(bag: Path, manifest: Path, files: list[Path]) -> None:
    lines = (f"{hashlib.sha512(path.read_bytes()).hexdigest()}  {path.relative_to(bag).as_posix()}\n" for path in files)
    manifest.write_text("".join(lines))
