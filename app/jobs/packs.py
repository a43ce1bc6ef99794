"""Where networks come from on a workstation: packs that find copies, the one that finds faces, optional packages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from analysis.faces.face_manifest import MEASURER
from analysis.fingerprints.model_manifest import MODEL
from analysis.text.text_models import NoReader, reader_version
from app.errors import UserError
from app.jobs import faces, models
from app.jobs.reading_text import lacking
from app.models.face_pack import OFF, FaceShelf, InstalledFaces, is_face_pack
from app.models.installed import InstalledModel
from app.models.shelf import ModelShelf

_NO_COPIES = (
    "No model pack for copies is here: pictures are compared by fingerprints and local features, which need none "
    "(“Model packs” in the handbook)."
)


class Kind(StrEnum):
    """What networks do."""

    COPIES = "copies"
    FACES = "faces"
    TEXT = "text"


@dataclass(frozen=True)
class Threshold:
    """From which value on something is what it is taken for, and how that was measured; both as the pack tells it."""

    name: str
    value: str
    measured: str


@dataclass(frozen=True)
class Listed:
    """One of them, or, without a title, what none is there for. `digest`: SHA-256 of the manifest; `networks`: of the
    networks, by their files. `fault`: why it can't be used, as a sentence, empty where its networks are those of the
    manifest. `supplied`: it was added here and can be removed here; an optional package is installed beside the
    program."""

    kind: Kind
    title: str
    in_use: bool = False
    supplied: bool = False
    licence: str = ""
    source: str = ""
    made_by: str = ""
    purpose: str = ""
    digest: str = ""
    networks: tuple[tuple[str, str], ...] = ()
    thresholds: tuple[Threshold, ...] = ()
    measures: bool = False
    """Of a pack that finds faces: whether it measures them too."""
    fault: str = ""


class Packs:
    """The packs of one workstation, whatever they do."""

    def __init__(self, copies: ModelShelf, finders: FaceShelf) -> None:
        self._copies = copies
        self._finders = finders

    def listed(self) -> list[Listed]:
        """All of them, each compared with its manifest, which reads its networks whole; of what has none, that it is
        off. Raises UserError where a manifest is damaged."""
        finder = self._finders.installed()
        return [
            *([_copies(model) for model in self._copies.installed()] or [Listed(Kind.COPIES, "", fault=_NO_COPIES)]),
            Listed(Kind.FACES, "", fault=OFF) if finder is None else _faces(finder),
            _text(),
        ]

    def add(self, path: Path, digest: str = "") -> InstalledModel | InstalledFaces:
        """Check a pack of either kind, have a worker try it, and only then keep it. `digest`: SHA-256 of its manifest
        as published; empty: any. Raises UserError, with nothing kept."""
        if is_face_pack(path):
            return faces.install(self._finders, path, digest)
        return models.install(self._copies, path, digest)

    def use(self, title: str) -> None:
        """Find copies with this pack from now on; with `none` without any. Raises UserError."""
        self._copies.use(title)

    def remove(self, title: str) -> None:
        """Take a pack off the workstation; what it found stays in the cases. Raises UserError."""
        finder = self._finders.installed()
        if finder is not None and finder.is_named(title):
            self._finders.remove(finder)
        else:
            self._copies.remove(title)


def _copies(model: InstalledModel) -> Listed:
    manifest = model.manifest
    limits = manifest.thresholds
    return Listed(
        Kind.COPIES,
        manifest.title,
        model.in_use,
        supplied=True,
        licence=manifest.licence,
        source=manifest.source,
        made_by=manifest.made_by,
        digest=model.digest,
        networks=((MODEL, manifest.sha256),),
        thresholds=tuple(
            Threshold(name, f"{limit.bits} bits: {limit.meaning}", limit.measured)
            for name, limit in (("candidate", limits.candidate), ("sure", limits.sure))
        ),
        fault=_fault(model),
    )


def _faces(pack: InstalledFaces) -> Listed:
    manifest, measurer = pack.manifest, pack.manifest.measurer
    thresholds = [Threshold("least", f"{manifest.least:g}", manifest.measured)]
    networks = [(MODEL, manifest.sha256)]
    if measurer is not None:
        networks.append((MEASURER, measurer.sha256))
        thresholds += [
            Threshold(name, f"{near.cosine:g}: {near.meaning}", near.measured)
            for name, near in (("same", measurer.same), ("alike", measurer.alike))
        ]
    return Listed(
        Kind.FACES,
        manifest.title,
        in_use=True,
        supplied=True,
        licence=manifest.licence,
        source=manifest.source,
        made_by=manifest.made_by,
        purpose=manifest.purpose,
        digest=pack.digest,
        networks=tuple(networks),
        thresholds=tuple(thresholds),
        measures=measurer is not None,
        fault=_fault(pack),
    )


def _text() -> Listed:
    try:
        title = reader_version()
    except NoReader:
        return Listed(Kind.TEXT, "", fault=lacking())
    return Listed(Kind.TEXT, title, in_use=True, licence="Apache-2.0", source="PaddleOCR, PP-OCRv6 (small)")


def _fault(pack: InstalledModel | InstalledFaces) -> str:
    try:
        pack.verify()
    except UserError as error:
        return str(error)
    return ""
