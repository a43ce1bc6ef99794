"""Commands about model packs."""

from __future__ import annotations

import argparse
from typing import Any

from app.case.records import vector_records
from app.cli.parts.opening import read_case
from app.cli.parts.output import Output
from app.ingest.rings import allow, rings_in_force
from app.jobs.faces import install as install_faces
from app.jobs.models import install
from app.models.face_pack import InstalledFaces, face_shelf, is_face_pack
from app.models.installed import InstalledModel
from app.models.shelf import ModelShelf, workstation_shelf


def change_models(arguments: argparse.Namespace, output: Output) -> int:
    """`models`"""
    shelf = workstation_shelf()
    match arguments.action:
        case "install":
            allow(None, rings_in_force(), agreed=arguments.weak_cage)  # what reads a network may break on it
            output.say("Trying the network ...")
            if is_face_pack(arguments.pack):
                return _faces(install_faces(face_shelf(), arguments.pack, arguments.digest), "Installed", output)
            found = [install(shelf, arguments.pack, arguments.digest)]
            lines = [f"Installed {found[0].manifest.title}; it is used from now on.", *_lines(found)]
        case "use":
            chosen = shelf.use(arguments.name)
            found = [] if chosen is None else [chosen]
            lines = [f"{found[0].manifest.title} is used from now on." if found else "No model pack is used any more."]
        case "remove":
            if (gone := face_shelf().installed()) is not None and gone.is_named(arguments.name):
                document = _face_document(gone)
                face_shelf().remove(gone)
                output.document(
                    [document], [f"Removed {gone.manifest.title}; the faces that it found stay in the cases."]
                )
                return 0
            removed = shelf.get(arguments.name)
            documents = [_document(removed)]
            shelf.remove(arguments.name)
            lines = [f"Removed {removed.manifest.title}; what it found stays in the cases."]
            output.document(documents, lines)
            return 0
        case _:
            return _list(shelf, arguments, output)
    output.document([_document(model) for model in found], lines)
    return 0


def _list(shelf: ModelShelf, arguments: argparse.Namespace, output: Output) -> int:
    found = shelf.installed()
    documents, lines = [_document(model) for model in found], _lines(found)
    if arguments.case is not None:
        with read_case(arguments) as case:
            for number, model in enumerate(found):
                lacking = vector_records.lacking(case.reader(), model.manifest.method)
                documents[number]["lacking"] = lacking
                lines.append(f"{model.manifest.title}: pictures of this case without a code by it: {lacking:,}")
    if (finder := face_shelf().installed()) is not None:
        documents.append(_face_document(finder))
        lines.append(_face_line(finder))
    output.document(documents, lines or ["No model pack is installed; pictures are compared without one."])
    return 0


def _faces(pack: InstalledFaces, done: str, output: Output) -> int:
    output.document([_face_document(pack)], [f"{done} {pack.manifest.title}.", _face_line(pack)])
    return 0


def _face_document(pack: InstalledFaces) -> dict[str, Any]:
    manifest = pack.manifest
    return {
        "name": manifest.name,
        "version": manifest.version,
        "in_use": True,
        "licence": manifest.licence,
        "source": manifest.source,
        "made_by": manifest.made_by,
        "sha256": manifest.sha256,
        "digest": pack.digest,
        "lacking": None,
        "kind": manifest.kind,
        "purpose": manifest.purpose,
        "measures": manifest.measurer is not None,
    }


def _face_line(pack: InstalledFaces) -> str:
    manifest = pack.manifest
    does = "finds and measures faces" if manifest.measurer else "finds faces"
    return f"{manifest.title}  {does}  {manifest.licence}  {manifest.source}  manifest {pack.digest}"


def _document(model: InstalledModel) -> dict[str, Any]:
    manifest = model.manifest
    return {
        "name": manifest.name,
        "version": manifest.version,
        "in_use": model.in_use,
        "licence": manifest.licence,
        "source": manifest.source,
        "made_by": manifest.made_by,
        "sha256": manifest.sha256,
        "digest": model.digest,
        "lacking": None,
    }


def _lines(found: list[InstalledModel]) -> list[str]:
    return [
        f"{model.manifest.title}{'  in use' if model.in_use else ''}  {model.manifest.licence}  "
        f"{model.manifest.source}  manifest {model.digest}"
        for model in found
    ]
