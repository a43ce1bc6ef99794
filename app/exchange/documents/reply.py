"""Reads what a central database answers to a package: our JSON (`reply.schema.json`), or ICSE's hash CSV.

The file is hostile until it is read: what doesn't follow the form is refused as a whole, with a code and the place.
R01: no text that can be read; R02: it doesn't follow the schema; R03: a key stands twice; R04: characters that can't be
shown; R05: no CSV with ICSE's columns; R06: too large.
"""

from __future__ import annotations

import hashlib
import io
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from app.case.decisions.reply_decisions import Answer
from app.errors import UserError
from app.exchange.documents.json_stream import JsonError, JsonStream
from app.exchange.documents.shipped_schema import rule_of, shipped, validator
from app.known import lists
from app.known.record import Record, SetError
from app.platform.plain import read_rest

_LARGEST = 256 * 1024 * 1024


class ReplyRefused(UserError):
    """The file is no reply that can be taken in; the message has code and place."""

    def __init__(self, code: str, place: str, sentence: str) -> None:
        super().__init__(f"{code} {place}: {sentence}")
        self.code = code


@dataclass(frozen=True)
class Reply:
    """A reply as it was read. `bag_digest`: of the package; empty in CSV, which names none.

    `answers`: of our JSON. `records`: of a CSV, by MD5 and SHA-1, each of a medium that the database has.
    """

    bag_digest: str
    database: str
    answered_at: str
    answers: tuple[Answer, ...]
    records: tuple[Record, ...]
    digest: str


def read_reply(path: Path) -> Reply:
    """Read a reply. Raises ReplyRefused, or UserError where the file can't be read."""
    try:
        with path.open("rb") as file:
            content = read_rest(file, _LARGEST + 1)
    except OSError as error:
        raise UserError(f"{path} can't be read ({error.strerror}); check the path.") from error
    if len(content) > _LARGEST:
        raise ReplyRefused("R06", path.name, f"the file has more than {_LARGEST:,} bytes; ask for it in parts.")
    digest = hashlib.sha256(content).hexdigest()
    if content.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b"["):
        return _json(content, path.name, digest)
    return _csv(content, path.name, digest)


def _json(content: bytes, name: str, digest: str) -> Reply:
    try:
        stream = JsonStream(io.BytesIO(content), _LARGEST)
        document: Any = stream.value()
        repeated = sorted(stream.repeated)
        stream.end()
    except JsonError as error:
        raise ReplyRefused("R01", name, str(error)) from error
    if repeated:
        raise ReplyRefused("R03", name, f"the key {json.dumps(repeated[0][:100])} stands twice in one object.")
    try:
        fault = next(iter(_validator().iter_errors(document)), None)
    except RecursionError as error:
        raise ReplyRefused("R01", name, "values are nested too deeply.") from error
    if fault is not None:
        place = "".join(f"/{part}" for part in fault.absolute_path)
        raise ReplyRefused("R02", f"{name}#{place}", f"this doesn't follow the schema: {rule_of(fault)}.")
    _check_shown(document["database"], f"{name}#/database")
    answers = tuple(_answer(each, f"{name}#/answers/{place}") for place, each in enumerate(document["answers"]))
    return Reply(document["bag_digest"], document["database"], _utc(document["answered_at"], name), answers, (), digest)


def _utc(text: str, name: str) -> str:
    try:
        moment = datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise ReplyRefused("R02", f"{name}#/answered_at", "this is no time.") from error
    return f"{moment.replace(tzinfo=None).isoformat(timespec='milliseconds')}Z"


def _answer(said: dict[str, str], place: str) -> Answer:
    for key in ("series", "series_name", "central_number"):
        _check_shown(said.get(key, ""), f"{place}/{key}")
    return Answer(
        said["answer"],
        bytes.fromhex(said.get("sha256", "")),
        said.get("series", ""),
        said.get("series_name", "").strip(),
        said.get("central_number", "").strip(),
    )


def _check_shown(text: str, place: str) -> None:
    """What turns the direction of text or can't be seen must not come into the case by a file."""
    if not text.isprintable():
        raise ReplyRefused("R04", place, "the text has characters that can't be shown; ask for it without them.")


def _csv(content: bytes, name: str, digest: str) -> Reply:
    try:
        found = lists.understand(io.BytesIO(content), name)
        records = tuple(record for batch in found.records() for record in batch)
    except (SetError, UnicodeError) as error:
        raise ReplyRefused("R05", name, str(error)) from error
    if found.form != "icse":
        raise ReplyRefused("R05", name, "a reply as CSV has the columns of ICSE's hash list; this one hasn't.")
    for line, record in enumerate(records, 2):
        _check_shown(record.series, f"{name} line {line}")
    return Reply("", "ICSE", "", (), records, digest)


@cache
def _validator() -> Any:
    return validator(shipped("exchange", "reply.schema.json"))
