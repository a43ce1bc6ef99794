"""Where the media of a package come from, in CASE/UCO JSON-LD (UCO 1.4, shapes as in the CASE examples).

One object is written after the other, so that a large case needs no memory; identifiers always come out of the case's
id and of what they name, so that the same case gives the same ones, in every package. Code P06: see `check_provenance`.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from typing import Any, BinaryIO

from app import __version__
from app.case.export.content import CaseFacts, ExifFacts, MediumContent, OccurrenceFacts
from app.exchange.documents.json_stream import JsonError, JsonStream
from app.exchange.documents.vics import Sink, case_guid, hex_of, utc
from app.exchange.problems import Problem, error

CONTEXT = {
    "kb": "http://example.org/kb/",
    "case-investigation": "https://ontology.caseontology.org/case/investigation/",
    "uco-action": "https://ontology.unifiedcyberontology.org/uco/action/",
    "uco-core": "https://ontology.unifiedcyberontology.org/uco/core/",
    "uco-identity": "https://ontology.unifiedcyberontology.org/uco/identity/",
    "uco-observable": "https://ontology.unifiedcyberontology.org/uco/observable/",
    "uco-tool": "https://ontology.unifiedcyberontology.org/uco/tool/",
    "uco-types": "https://ontology.unifiedcyberontology.org/uco/types/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_IDENTIFIER = 16

Record = dict[str, Any]


class Provenance:
    """One document while it is written; `end` finishes it."""

    def __init__(self, sink: Sink, case: CaseFacts, profile: str, made_at: str) -> None:
        self._sink = sink
        self._case = case
        self._profile = profile
        self._made_at = made_at
        self._space = uuid.UUID(case_guid(case.id))
        self._exhibits: dict[str, bytearray] = {}
        """Identifiers of the files of each exhibit, 16 bytes each."""
        self._some = False
        sink.write(json.dumps({"@context": CONTEXT, "@graph": []})[:-2].encode())

    def add(self, medium: MediumContent) -> None:
        """Every occurrence of a medium."""
        for number, occurrence in enumerate(medium.occurrences):
            self._write(self._file(medium, occurrence, first=number == 0))
            if occurrence.archive is not None:
                self._write(self._contained(occurrence))

    def end(self) -> None:
        """Write what stands for the whole: exhibits, who made the package with what, and how."""
        for exhibit, packed in sorted(self._exhibits.items()):
            files = (uuid.UUID(bytes=bytes(packed[at : at + _IDENTIFIER])) for at in range(0, len(packed), _IDENTIFIER))
            self._write(
                {
                    "@id": self._id("exhibit", exhibit),
                    "@type": "case-investigation:ProvenanceRecord",
                    "case-investigation:exhibitNumber": exhibit,
                    "uco-core:object": [{"@id": f"kb:file-{each}"} for each in files],
                }
            )
        self._write({"@id": self._id("officer"), "@type": "uco-identity:Person", "uco-core:name": self._case.officer})
        self._write(
            {"@id": self._id("agency"), "@type": "uco-identity:Organization", "uco-core:name": self._case.agency}
        )
        self._write(
            {
                "@id": self._id("tool", __version__),
                "@type": "uco-tool:Tool",
                "uco-core:name": "Sightline",
                "uco-tool:version": __version__,
            }
        )
        self._write(
            {
                "@id": self._id("export", self._made_at),
                "@type": "case-investigation:InvestigativeAction",
                "uco-core:name": f"export, profile {self._profile}",
                "uco-action:endTime": {"@type": "xsd:dateTime", "@value": self._made_at},
                "uco-action:performer": {"@id": self._id("officer")},
                "uco-action:instrument": {"@id": self._id("tool", __version__)},
                "uco-action:result": [{"@id": self._id("exhibit", each)} for each in sorted(self._exhibits)],
            }
        )
        self._write(
            {
                "@id": self._id("investigation"),
                "@type": "case-investigation:Investigation",
                "uco-core:name": self._case.reference,
                "uco-core:object": [{"@id": self._id("export", self._made_at)}],
            }
        )
        self._sink.write(b"\n]}\n")

    def _write(self, record: Record) -> None:
        self._sink.write((b",\n" if self._some else b"\n") + json.dumps(record).encode())
        self._some = True

    def _id(self, kind: str, *names: str) -> str:
        return f"kb:{kind}-{self._uuid(kind, *names)}"

    def _uuid(self, kind: str, *names: str) -> uuid.UUID:
        return uuid.uuid5(self._space, json.dumps([kind, *names]))

    def _named(self, occurrence: OccurrenceFacts) -> tuple[str, ...]:
        archive = occurrence.archive.path if occurrence.archive else ""
        return (occurrence.exhibit, occurrence.source, archive, occurrence.path)

    def _file(self, medium: MediumContent, occurrence: OccurrenceFacts, *, first: bool) -> Record:
        named = self._named(occurrence)
        identifier = self._uuid("file", *named)
        self._exhibits.setdefault(occurrence.exhibit, bytearray()).extend(identifier.bytes)
        facets = [self._file_facet(occurrence, named), self._content_facet(medium, named)]
        if first:  # what the content is needs to be said once
            facets += [*self._picture_facet(medium, named), *self._exif_facet(medium.exif, named)]
        return {"@id": f"kb:file-{identifier}", "@type": "uco-observable:File", "uco-core:hasFacet": facets}

    def _file_facet(self, occurrence: OccurrenceFacts, named: tuple[str, ...]) -> Record:
        facet: Record = {
            "@id": self._id("file-facet", *named),
            "@type": "uco-observable:FileFacet",
            "uco-observable:fileName": occurrence.path.rpartition("/")[2],
            "uco-observable:filePath": occurrence.path,
            "uco-observable:sizeInBytes": occurrence.size,
            "uco-observable:isDirectory": False,
        }
        modified = utc(occurrence.modified_ns) if occurrence.archive is None else None  # else its zone isn't known
        if modified is not None:
            facet["uco-observable:modifiedTime"] = {"@type": "xsd:dateTime", "@value": modified}
        return facet

    def _content_facet(self, medium: MediumContent, named: tuple[str, ...]) -> Record:
        digests = (("MD5", medium.md5), ("SHA1", medium.sha1), ("SHA256", medium.sha256))
        return {
            "@id": self._id("content-facet", *named),
            "@type": "uco-observable:ContentDataFacet",
            "uco-observable:mimeType": medium.mime,
            "uco-observable:sizeInBytes": medium.size,
            "uco-observable:hash": [
                {
                    "@id": self._id("hash", method, *named),
                    "@type": "uco-types:Hash",
                    "uco-types:hashMethod": method,
                    "uco-types:hashValue": {"@type": "xsd:hexBinary", "@value": hex_of(digest)},
                }
                for method, digest in digests
            ],
        }

    def _picture_facet(self, medium: MediumContent, named: tuple[str, ...]) -> Iterator[Record]:
        if medium.kind != "picture" or medium.width is None or medium.height is None:
            return
        yield {
            "@id": self._id("picture-facet", *named),
            "@type": "uco-observable:RasterPictureFacet",
            "uco-observable:pictureWidth": medium.width,
            "uco-observable:pictureHeight": medium.height,
        }

    def _exif_facet(self, exif: tuple[ExifFacts, ...], named: tuple[str, ...]) -> Iterator[Record]:
        if not exif:
            return
        yield {
            "@id": self._id("exif-facet", *named),
            "@type": "uco-observable:EXIFFacet",
            "uco-observable:exifData": {
                "@id": self._id("exif", *named),
                "@type": "uco-types:ControlledDictionary",
                "uco-types:entry": [
                    {
                        "@id": self._id("exif-entry", str(number), *named),
                        "@type": "uco-types:ControlledDictionaryEntry",
                        "uco-types:key": each.name,
                        "uco-types:value": each.value,
                    }
                    for number, each in enumerate(exif)
                ],
            },
        }

    def _contained(self, occurrence: OccurrenceFacts) -> Record:
        named = self._named(occurrence)
        archive = (occurrence.exhibit, occurrence.source, "", named[2])
        return {
            "@id": self._id("relationship", *named),
            "@type": "uco-observable:ObservableRelationship",
            "uco-core:source": {"@id": f"kb:file-{self._uuid('file', *named)}"},
            "uco-core:target": {"@id": f"kb:file-{self._uuid('file', *archive)}"},
            "uco-core:kindOfRelationship": "Contained_Within",
            "uco-core:isDirectional": True,
        }


def check_provenance(file: BinaryIO, place: str) -> Iterator[Problem]:
    """What is wrong with a provenance document made by anyone (P06): it isn't one object with a graph of objects."""
    graphs = 0
    try:
        stream = JsonStream(file)
        if stream.peek() != "{":
            yield error("P06", place, "This is no JSON-LD document: it isn't one object.")
            return
        for key in stream.each_key():
            stream.colon()
            if key != "@graph" or stream.peek() != "[":
                stream.value()
                continue
            graphs += 1
            for index in stream.items():
                each = stream.value()
                if not isinstance(each, dict) or not isinstance(each.get("@id"), str) or "@type" not in each:
                    yield error("P06", f"{place}#/@graph/{index}", "This is no object with an identifier and a type.")
                    return
        stream.end()
    except JsonError as broken:
        yield error("P06", place, str(broken))
        return
    if graphs != 1:
        yield error("P06", place, "This is no JSON-LD document with one graph.")
