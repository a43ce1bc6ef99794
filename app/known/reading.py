"""Reads any file of a hash set: finds out by its content what it is, and hands its records to who keeps them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Protocol

from app.known import lists, nsrl, vics
from app.known.hash_set import SetFile
from app.known.record import Meaning, Record, SetError
from app.known.source_files import DigestedFile

_ARCHIVES = {b"PK\x03\x04": "a zip archive", b"7z\xbc\xaf": "a 7z archive", b"\x1f\x8b": "packed by gzip"}
_FORMS = {
    "icse": "ICSE CSV",
    "griffeye": "Griffeye CSV",
    "table": "table of digests",
    "list": "list of digests",
    "pdq": "PDQ list",
}
_OFFICIAL = ("VICS", "ICSE")
"""What these hold was seen by an officer: it never keeps a medium from being looked at."""
_HARMLESS = ("NSRL", "NIST")
"""What these hold belongs to programs: as alerts they would bury the real ones."""


class Keeper(Protocol):
    """Takes what is read."""

    def keep(self, records: list[Record]) -> None:
        """Records with all that they say."""

    def keep_sha256(self, joined: bytes, unusable: int) -> None:
        """Very many digests, one after the other, about which nothing else is said."""


@dataclass
class Told:
    """What the files of one set said about it by now."""

    forms: dict[str, str] = field(default_factory=dict)
    """By the name of the file."""
    regions: set[str] = field(default_factory=set)
    version: str = ""
    newest: str = ""
    """When a record was changed last, as it was written."""
    clockless: int = 0
    ambiguous: int = 0
    categories: Counter[str] = field(default_factory=Counter)
    long: str = ""
    """What 64 hex digits of a list are that doesn't say it (`sha256` or `pdq`); empty where there are none."""


@dataclass(frozen=True)
class Reader:
    """Reads files one after the other into one keeper. `long`: what 64 hex digits are, by the officer's word."""

    keeper: Keeper
    meaning: Meaning
    long: str
    told: Told
    step: Callable[[int], None]
    """Told how many bytes of the present file are read; raises Stopped."""
    stopped: Callable[[], bool]

    def read(self, path: Path) -> SetFile:
        """Give its records to the keeper; gives its size and SHA-256. Raises SetError, with its name, and OSError."""
        with path.open("rb") as file:
            beginning = file.read(4_096)
            file.seek(0)
            for magic, what in _ARCHIVES.items():
                if beginning.startswith(magic):
                    raise SetError(f"{path.name} is {what}; unpack it first, and import what comes out of it.")
            if beginning.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b"["):
                digested = DigestedFile(file, path.name, self.step)
                self._vics(digested, path.name)
                return digested.finish()
            # Read twice: to digest it, and for what it says.
            about = DigestedFile(file, path.name, lambda read: self.step(read // 2)).finish()
            if beginning.startswith(nsrl.MAGIC):
                self._nsrl(path, about.size)
            else:
                self._text(file, path.name, about.size)
            return about

    def _vics(self, file: DigestedFile, name: str) -> None:
        header = vics.VicsHeader(name=name)
        for records in vics.read(file, name, header):
            if self.meaning is Meaning.IRRELEVANT and not header.only_harmless:
                raise _never_irrelevant(name, "VICS")
            self._keep(records)
        harmless = header.only_harmless and header.version in ("", "1.2") and bool(self.told.categories)
        self._settle(name, "NIST list" if harmless else f"VICS {header.version}".strip())
        self.told.regions.add(header.region)
        self.told.clockless += header.clockless
        self.told.ambiguous += header.ambiguous
        if header.newest is not None:
            self.told.newest = max(self.told.newest, header.newest.at.isoformat())

    def _text(self, file: BinaryIO, name: str, size: int) -> None:
        found = lists.understand(file, name, self.long)
        self._settle(name, _FORMS[found.form])
        self.told.long = found.unnamed or self.told.long
        for records in found.records():
            self._keep(records)
            self.step((size + file.tell()) // 2)

    def _nsrl(self, path: Path, size: int) -> None:
        with nsrl.opened(path, path.name, self.stopped) as opened:
            self._settle(path.name, opened.form)
            self.told.version = self.told.version or opened.version
            for joined, unusable in opened.digests():
                self.step(round(size * (1 + opened.share) / 2))
                self.keeper.keep_sha256(joined, unusable)

    def _keep(self, records: list[Record]) -> None:
        self.told.categories.update(each.category for each in records if each.category is not None)
        self.keeper.keep(records)

    def _settle(self, name: str, form: str) -> None:
        """A file turned out to be this. Raises SetError where that can't mean what the officer says."""
        if wrong := refusal(name, form, self.meaning):
            raise wrong
        self.told.forms[name] = form
        if wrong := several_forms(self.told.forms):
            raise wrong


def refusal(name: str, form: str, meaning: Meaning) -> SetError | None:
    """Why a file of this form can't mean that; None where it can."""
    if meaning is Meaning.IRRELEVANT and form.startswith(_OFFICIAL):
        return _never_irrelevant(name, form)
    if meaning is Meaning.IRRELEVANT and form == _FORMS["pdq"]:
        return SetError(
            f"{name} is a PDQ list, which finds what looks alike: that never keeps a medium from being looked at."
        )
    if meaning is Meaning.ALERT and form.startswith(_HARMLESS):
        return SetError(
            f"{name} is a {form}, which lists files of programs and systems; import it as “irrelevant” or “known”."
        )
    return None


def several_forms(forms: Mapping[str, str]) -> SetError | None:
    """Why files of these forms, by their names, are no parts of one set; None where they are."""
    (first, before), *others = forms.items()
    for name, form in others:
        if form != before:
            return SetError(
                f"{name} is a {form} and {first} a {before}: they are no parts of one set; import them one by one."
            )
    return None


def several_regions(regions: Collection[str]) -> SetError | None:
    """Why files that use the categories of these regions are no parts of one set; None where they are."""
    if len(set(regions)) < 2:
        return None
    listed = ", ".join(sorted(region or "none" for region in set(regions)))
    return SetError(
        f"The files use the categories of different countries ({listed}): they are no parts of one set; import them "
        "one by one."
    )


def _never_irrelevant(name: str, form: str) -> SetError:
    return SetError(
        f"{name} is a {form} set, whose media were seen by an officer: it never keeps a medium from being looked at; "
        "import it as “alert” or “known”."
    )
