"""The pack with which an agency finds faces: checked when it is installed, kept beside the packs that find copies."""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from analysis.faces.face_manifest import FORMAT, KIND, MEASURER, FaceManifest, decoded
from analysis.fingerprints.model_manifest import MANIFEST, MODEL
from app.errors import UserError
from app.models import manifests, pack_files
from app.models.manifests import TITLE
from app.models.pack_files import LARGEST_TEXT, TEXTS, opened, verify_network, whole_network, whole_text
from app.platform.files import sync_folder, write_file
from app.platform.places import data_folder

_SCHEMA = files("resources") / "models" / "faces.schema.json"
_PACE = "pace"
"""The file that says how many seconds a run of the network took here lately."""
_SLOWEST = 3_600.0
OFF = (
    "Looking for faces is off: this workstation has no model pack for it. Faces can be drawn by hand; add a pack of "
    "your agency under “Model packs” in the window, or by “sightline models install PACK” (“People” in the handbook)."
)


@dataclass(frozen=True)
class FacePack:
    """A pack that holds what it says, not yet installed."""

    manifest: FaceManifest
    files: dict[str, bytes]


@dataclass(frozen=True)
class InstalledFaces:
    """The pack of this workstation, and the folder that holds it."""

    manifest: FaceManifest
    folder: Path

    @property
    def digest(self) -> str:
        """SHA-256 of the manifest, which names those of the networks: what an agency publishes to tell packs apart."""
        return hashlib.sha256((self.folder / MANIFEST).read_bytes()).hexdigest()

    def is_named(self, name: str) -> bool:
        """Whether it is meant by `NAME` or `NAME@VERSION`."""
        return name in (self.manifest.title, self.manifest.name)

    def verify(self) -> None:
        """Raises UserError unless the networks are still those that were installed."""
        for name, wanted in _networks(self.manifest).items():
            verify_network(self.folder, name, wanted, self.manifest.title)


class FaceShelf:
    """Holds one pack at most, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        """`folder` is made when a pack is installed."""
        self._folder = folder

    def installed(self) -> InstalledFaces | None:
        """The pack; None where there is none. Raises UserError where it is damaged."""
        found = [place for place in sorted(self._folder.glob("*@*")) if TITLE.fullmatch(place.name)]
        if not found:
            return None
        try:
            return InstalledFaces(decoded((found[0] / MANIFEST).read_bytes()), found[0])
        except (OSError, ValueError) as error:
            raise UserError(
                f"Model pack {found[0].name} is damaged ({error}); remove the folder {found[0]}."
            ) from error

    @contextmanager
    def laid_out(self, pack: FacePack) -> Iterator[InstalledFaces]:
        """A pack in a folder that lasts for the block, to be tried before `add`. Raises UserError."""
        if (there := self.installed()) is not None:
            raise UserError(f"Model pack {there.manifest.title} finds faces here already; remove it first.")
        with pack_files.laid_out(pack.files, self._folder) as place:
            yield InstalledFaces(pack.manifest, place)

    def add(self, tried: InstalledFaces) -> InstalledFaces:
        """Keep a pack that was laid out."""
        place = self._folder / tried.manifest.title
        tried.folder.rename(place)
        sync_folder(self._folder)
        return InstalledFaces(tried.manifest, place)

    def pace(self) -> float | None:
        """Seconds that a run of the network took here lately, with decoding; None where that isn't known."""
        try:
            seconds = float((self._folder / _PACE).read_bytes()[:40])
        except (OSError, ValueError):
            return None
        return seconds if 0 < seconds < _SLOWEST else None

    def note_pace(self, seconds: float) -> None:
        """Keep how long a run took, for the next estimate; a disk that can't take it keeps nothing from going on."""
        with contextlib.suppress(OSError):
            write_file(self._folder / _PACE, f"{seconds:.4f}".encode())

    def remove(self, pack: InstalledFaces) -> None:
        """Take the pack away; what it found stays in the cases. Raises UserError."""
        with contextlib.suppress(OSError):  # it is only an estimate
            (self._folder / _PACE).unlink(missing_ok=True)
        try:
            shutil.rmtree(pack.folder)
        except OSError as error:
            raise UserError(f"{pack.folder} can't be removed: {error.strerror or error}.") from error


def face_shelf() -> FaceShelf:
    """The shelf of this user's workstation."""
    return FaceShelf(data_folder() / "faces")


def is_face_pack(path: Path) -> bool:
    """Whether a pack says that it finds faces. Raises UserError where it can't be read."""
    with opened(path) as members:
        content = members[MANIFEST](LARGEST_TEXT) if MANIFEST in members else b""
    with contextlib.suppress(ValueError, RecursionError):
        document = json.loads(content)
        return isinstance(document, dict) and document.get("kind") == KIND
    return False


def read_face_pack(path: Path) -> FacePack:
    """Read a pack. Raises UserError with the first thing about it that isn't as it must be."""
    with opened(path) as members:
        strange = sorted(set(members) - {MANIFEST, MODEL, MEASURER, *TEXTS})
        if strange:
            raise UserError(
                f"The pack holds “{strange[0]}”; a pack that finds faces holds {MANIFEST}, {MODEL}, perhaps "
                f"{MEASURER}, and a LICENSE.txt and README.txt, with no folder around them."
            )
        texts = [name for name in members if name not in (MODEL, MEASURER)]
        content = {name: whole_text(members, name) for name in texts}
        manifest = _manifest(content.get(MANIFEST, b""))
        wanted = _networks(manifest)
        if (MEASURER in members) != (MEASURER in wanted):
            raise UserError(f"The pack's {MANIFEST} and {MEASURER} don't belong together; get a whole pack.")
        for name, digest in wanted.items():
            if name not in members:
                raise UserError(f"The pack has no {name}; ask those who made it for a whole one.")
            content[name] = whole_network(members, name, digest)
    return FacePack(manifest, content)


def _networks(manifest: FaceManifest) -> dict[str, str]:
    measurer = {} if manifest.measurer is None else {MEASURER: manifest.measurer.sha256}
    return {MODEL: manifest.sha256, **measurer}


def _manifest(content: bytes) -> FaceManifest:
    manifest = manifests.checked(content, FORMAT, _SCHEMA, decoded)
    form, measurer = manifest.input, manifest.measurer
    if form.width != form.height or form.width % 32:
        raise UserError("The network that finds faces must take squares whose edge is a multiple of 32; see “People”.")
    if measurer is not None:
        if (measurer.input.width, measurer.input.height) != (112, 112):
            raise UserError("The network that measures faces must take 112 x 112 pixels; see “People” in the handbook.")
        if measurer.alike.cosine > measurer.same.cosine:
            raise UserError("The pack's “alike” must be no more than its “same”: it only suggests.")
    return manifest
