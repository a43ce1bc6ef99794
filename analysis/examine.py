"""Examining one file: read it once, tell what it is, and, if told so, decode it once."""

from __future__ import annotations

from collections.abc import Generator

import msgspec

from analysis import nothing
from analysis.container import open_container, video_stream
from analysis.descriptor import open_reader
from analysis.digests import digest
from analysis.errors import DECODER_ERRORS, UndecodableError, describe
from analysis.exif import maker_notes, maker_notes_of_block
from analysis.facts import MEDIA_KINDS, Failure, Kind, MediumFacts, Message, Reading, Signature
from analysis.fingerprints.model import Network, with_codes
from analysis.jobs import Examine
from analysis.pictures.embedded import embedded_pictures
from analysis.pictures.picture import Picture, picture_facts
from analysis.pictures.thumbnail import differing_thumbnail
from analysis.signature import sniff
from analysis.sounds.hearing import soundprint
from analysis.sounds.printing import Printer, by_program
from analysis.sounds.sound import sound_facts
from analysis.videos.video import video_facts


def examine(
    fd: int, job: Examine, network: Network | None = None, printer: Printer = by_program
) -> Generator[Message, bool, None]:
    """Yields Reading and is then sent whether to decode; if so, MediumFacts or Failure, and Extras if there are any.

    What isn't a picture, a video or a sound ends with its Reading, an empty file with a Failure that says so.
    `network`: by which pictures get codes too; `printer`: by which sounds get their prints. `fd` may be shared: its
    position is neither used nor moved. MemoryError goes through to the worker.
    """
    try:
        digests, head = digest(fd)
    except OSError as error:
        yield Failure("read", "the file can't be read to its end: the medium it lies on reports an error", str(error))
        return
    signature = sniff(head, digests.size)
    wanted = yield Reading(digests, signature)
    if not wanted:
        return
    if digests.size == 0:
        yield nothing.FAILURE
    elif signature.kind in MEDIA_KINDS:
        yield from _decode(fd, digests.size, signature, job, network, printer)


def _decode(
    fd: int, size: int, signature: Signature, job: Examine, network: Network | None, printer: Printer
) -> Generator[Message, bool, None]:
    try:
        if signature.kind is Kind.PICTURE:
            facts, picture = picture_facts(fd, size, signature, job.region, job.closely)
            if network is not None:
                facts = with_codes(facts, picture.still, network)
            thumbnail = b"" if job.region else _thumbnail(fd, signature, picture)
            yield msgspec.structs.replace(facts, thumbnail=thumbnail)
            yield from _extras(fd, picture)
        else:
            yield moving_facts(fd, signature, printer)
    except UndecodableError as error:
        yield error.failure("decode")
    except DECODER_ERRORS as error:
        reason = f"the {signature.format} data are damaged in a way that the decoder doesn't expect"
        yield Failure("decode", reason, describe("sightline", error))


def moving_facts(fd: int, signature: Signature, printer: Printer = by_program) -> MediumFacts:
    """Facts of a video, or of a sound where there are no moving pictures. Raises UndecodableError."""
    with open_container(fd, signature) as container:
        stream = video_stream(container)
        facts = sound_facts(container) if stream is None else video_facts(container, stream)
    return _with_soundprint(fd, signature, facts, printer) if facts.audio_codec else facts


def _with_soundprint(fd: int, signature: Signature, facts: MediumFacts, printer: Printer) -> MediumFacts:
    """Facts with the print of the sound; where there can be none, it is said why, and all else stands."""
    with open_container(fd, signature) as container:  # anew: not every container can be rewound
        heard = soundprint(container, printer)
    detail = "\n".join(part for part in (facts.detail, heard.problem) if part)
    return msgspec.structs.replace(facts, soundprint=heard.packed, detail=detail, partial=facts.partial or heard.lie)


def _thumbnail(fd: int, signature: Signature, picture: Picture) -> bytes:
    is_jpeg = signature.format == "JPEG"
    embedded = embedded_pictures(open_reader(fd), is_jpeg=is_jpeg, exif_block=picture.exif_block)
    return differing_thumbnail(embedded, picture.still, picture.orientation)


def _extras(fd: int, picture: Picture) -> Generator[Message, bool, None]:
    if not picture.exif.has_notes:
        return
    block = picture.exif_block
    extras = maker_notes_of_block(block) if block else maker_notes(open_reader(fd))
    if extras is not None:
        yield extras
