"""Reads and verifies a BagIt bag made by anyone (RFC 8493), with nothing but what is in its folder.

A bag is valid when everything that its manifests list is there, nothing else is, and every checksum is right. Links
are never followed and make a bag invalid, as do names that leave the folder or that some file system takes for one.
Codes: B01 no bag or not readable, B02 declaration, B03 a manifest's line or path, B04 missing, B05 not listed,
B06 checksum, B07 a link or special file, B08 fetch.txt, B09 names that collide, B10 Payload-Oxum, B11 tag manifest,
B12 a name that not every system can have.
"""

from __future__ import annotations

import io
import os
import re
import stat
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.exchange.bags.bag import ALGORITHM, DECLARED, decode_path
from app.exchange.bags.copying import Digests
from app.exchange.bags.hashing import Hashing, Job, Progress, SeenFile
from app.exchange.bags.paths import DEEPEST, is_name_everywhere
from app.exchange.problems import Problem, Severity, error, warning
from app.platform.path_names import same_name, stays_below
from app.platform.plain import open_plain, read_plain

_STRONG = ("sha512", "sha256")
_KNOWN = {"md5": 32, "sha1": 40, "sha256": 64, "sha512": 128}
_DECLARATION = re.compile(rb"BagIt-Version: (0\.97|1\.0)\r?\nTag-File-Character-Encoding: UTF-8(?:\r?\n)?")
LARGEST_TAG_FILE = 1 << 30
"""Bytes."""
_LONGEST_LINE = 64 << 10
"""Characters of a line of a manifest; no system has paths that are longer."""
_MOST_OF_A_CODE = 1_001
"""Findings that are kept; a small manifest may well have millions of wrong lines."""


@dataclass
class BagFindings:
    """What was found in a bag: problems, payload by path (`data/…`), and the labels of bag-info.txt.

    `tags`: the files beside the payload; `covered`: those of them that the SHA-512 tag manifest lists.
    """

    problems: list[Problem] = field(default_factory=list)
    payload: dict[str, SeenFile] = field(default_factory=dict)
    info: dict[str, str] = field(default_factory=dict)
    tags: set[str] = field(default_factory=set)
    covered: set[str] = field(default_factory=set)


def read_bag(
    folder: Path,
    also: Collection[str] = (),
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    known: Mapping[str, Digests] | None = None,
    apart: Mapping[str, int] | None = None,
) -> BagFindings:
    """Verify the bag in `folder`, each file being read once. `also`: digests that are taken besides those listed.

    `progress`: called with bytes read and bytes in all. If `cancelled` says so, Stopped is raised. `known`: the
    digests of payload files that were taken while they were written, by path; where they are all that is wanted, the
    file isn't read here. `apart`: bytes, by path, of those among them that don't lie in the folder.
    """
    return _Reading(folder, also, progress, cancelled, known or {}, apart or {}).findings()


class _Reading:
    """One verification."""

    def __init__(
        self,
        folder: Path,
        also: Collection[str],
        progress: Progress | None,
        cancelled: Callable[[], bool] | None,
        known: Mapping[str, Digests],
        apart: Mapping[str, int],
    ) -> None:
        self._folder = folder
        self._also = set(also)
        self._progress = progress
        self._cancelled = cancelled
        self._known = known
        self._found = BagFindings()
        self._told = Counter[tuple[Severity, str]]()
        self._sizes = dict(apart)

    def findings(self) -> BagFindings:
        if not self._folder.is_dir() or self._folder.is_symlink():
            self._error("B01", "", "This is not a folder that holds a bag.")
            return self._found
        if not any(self._folder.glob(DECLARED)) and not any(self._folder.glob("*manifest-*.txt")):
            self._error("B01", "", "This folder is no bag: it has neither bagit.txt nor a manifest.")
            return self._found
        self._walk()
        self._collisions(self._sizes)
        for path in sorted(self._sizes):
            if not is_name_everywhere(path):
                self._warning("B12", path, "Not every system can have a file of this name, or show it as what it is.")
        self._declaration()
        if "fetch.txt" in self._sizes:
            self._error("B08", "fetch.txt", "The bag wants files to be fetched from elsewhere, which is never done.")
        payload = self._manifests("manifest")
        if not payload:
            self._error("B01", "", "There is no manifest with an algorithm that is known.")
        elif not any(algorithm in payload for algorithm in _STRONG):
            self._error("B01", "", "The manifests use no strong algorithm (SHA-512 or SHA-256).")
        self._check(payload, [path for path in self._sizes if path.startswith("data/")], everything=True)
        self._tags()
        self._oxum()
        return self._found

    def _error(self, code: str, place: str, sentence: str) -> None:
        self._tell(error, code, place, sentence)

    def _warning(self, code: str, place: str, sentence: str) -> None:
        self._tell(warning, code, place, sentence)

    def _tell(self, finding: Callable[[str, str, str], Problem], code: str, place: str, sentence: str) -> None:
        found = finding(code, place, sentence)
        self._told[found.severity, code] += 1
        if self._told[found.severity, code] <= _MOST_OF_A_CODE:
            self._found.problems.append(found)

    def _walk(self) -> None:
        """Sizes of all regular files by their path in the bag; everything that is neither file nor folder is told."""
        folders = [("", 0)]
        while folders:
            below, depth = folders.pop()
            try:
                with os.scandir(self._folder / below) as listing:
                    entries = sorted((entry.name, entry.stat(follow_symlinks=False)) for entry in listing)
            except OSError as failure:
                self._error("B01", below, f"The folder can't be read ({failure.strerror}).")
                continue
            for name, status in entries:
                path = f"{below}{name}"
                if stat.S_ISDIR(status.st_mode) and depth < DEEPEST:
                    folders.append((f"{path}/", depth + 1))
                elif stat.S_ISREG(status.st_mode):
                    self._sizes[path] = status.st_size
                else:
                    self._error(
                        "B07", path, "This is a link, a special file or too deep a folder; it was not followed."
                    )

    def _collisions(self, paths: Collection[str]) -> None:
        seen: dict[str, str] = {}
        for path in paths:
            first = seen.setdefault(same_name(path), path)
            if first != path:
                self._error("B09", path, f"Some systems can't tell this name from “{first}”.")

    def _declaration(self) -> None:
        content = self._tag_file(DECLARED)
        if content is None:
            self._error("B02", DECLARED, "There is no bagit.txt: this is not a bag.")
        elif not _DECLARATION.fullmatch(content):
            self._error("B02", DECLARED, "bagit.txt is not the declaration of BagIt 1.0 or 0.97 in UTF-8.")

    def _tag_file(self, name: str) -> bytes | None:
        if name not in self._sizes:
            return None
        try:
            return read_plain(self._folder / name, LARGEST_TAG_FILE)
        except OSError as failure:
            self._error("B01", name, f"The file can't be read ({failure.strerror or failure}).")
            return None

    def _manifests(self, kind: str) -> dict[str, dict[str, str]]:
        """Digests by path of each manifest, by its algorithm."""
        found: dict[str, dict[str, str]] = {}
        for name in sorted(self._sizes):
            named = re.fullmatch(rf"{kind}-([a-z0-9]+)\.txt", name)
            if named is None:
                continue
            if named[1] not in _KNOWN:
                self._warning("B03", name, "The algorithm isn't known; the file was not used.")
                continue
            try:
                found[named[1]] = self._listed(name, _KNOWN[named[1]], payload=kind == "manifest")
            except OSError as failure:
                self._error("B01", name, f"The file can't be read ({failure.strerror or failure}).")
            except UnicodeDecodeError:
                self._error("B03", name, "The manifest is not UTF-8.")
                found[named[1]] = {}
        return found

    def _lines(self, name: str) -> Iterator[str]:
        if self._sizes[name] > LARGEST_TAG_FILE:
            raise OSError("it is too large")
        with io.TextIOWrapper(open_plain(self._folder / name), "utf-8") as text:
            while line := text.readline(_LONGEST_LINE):
                yield line.removesuffix("\n")

    def _listed(self, name: str, length: int, *, payload: bool) -> dict[str, str]:
        """Digests by path of one manifest."""
        found: dict[str, str] = {}
        for number, line in enumerate(self._lines(name), start=1):
            if not line:
                continue
            place = f"{name}:{number}"
            parts = re.fullmatch(rf"([0-9A-Fa-f]{{{length}}})[ \t]+(.+)", line)
            path = decode_path(parts[2]) if parts else ""
            if parts is None:
                self._error("B03", place, "The line is not a checksum and a path.")
            elif not stays_below(path) or path.startswith("data/") != payload:
                self._error("B03", place, f"The path “{path}” lies where this manifest can't reach; it was not opened.")
            elif path in found:
                self._error("B03", place, f"The path “{path}” is listed twice.")
            else:
                found[path] = parts[1].lower()
        self._collisions([path for path in found if path not in self._sizes])
        return found

    def _check(self, manifests: dict[str, dict[str, str]], present: list[str], *, everything: bool) -> None:
        """Read `present` once each and compare. `everything`: each manifest must list all of them (payload)."""
        for algorithm, listed in manifests.items():
            for path in sorted(listed.keys() - set(present)):
                self._error("B04", path, f"The {algorithm} manifest lists this file, but it is not there.")
            for path in sorted(set(present) - listed.keys()) if everything else ():
                self._error("B05", path, f"The {algorithm} manifest doesn't list this file.")
        wanted = set(manifests) | self._also
        with Hashing(self._folder, self._cancelled) as hashing:
            known = {path for path in self._known.keys() & present if wanted <= self._known[path].keys()}
            jobs = [Job(path, self._sizes[path], wanted) for path in present if path not in known]
            for path in known:
                self._compare(path, SeenFile(self._sizes[path], self._known[path]), manifests, everything)
            for job, seen in hashing.run(jobs, self._progress):
                if isinstance(seen, OSError):
                    self._error("B01", job.path, f"The file can't be read ({seen.strerror or seen}).")
                else:
                    self._compare(job.path, seen, manifests, everything)

    def _compare(self, path: str, seen: SeenFile, manifests: dict[str, dict[str, str]], everything: bool) -> None:
        for algorithm, listed in manifests.items():
            if path in listed and listed[path] != seen.digests[algorithm]:
                self._error("B06", path, f"The file was changed: its {algorithm} is not the listed one.")
        if everything:
            self._found.payload[path] = seen

    def _tags(self) -> None:
        manifests = self._manifests("tagmanifest")
        listed = {path for entries in manifests.values() for path in entries}
        tags = [path for path in self._sizes if not path.startswith("data/") and not path.startswith("tagmanifest-")]
        self._found.tags = {path for path in self._sizes if not path.startswith("data/")}
        self._found.covered = set(manifests.get(ALGORITHM, ()))
        self._progress = None
        self._check(manifests, [path for path in tags if path in listed], everything=False)
        for path in tags:
            if path not in listed and (path.startswith("manifest-") or path in ("bagit.txt", "bag-info.txt")):
                self._warning("B11", path, "No tag manifest covers this file; a change of it would not be seen.")

    def _oxum(self) -> None:
        content = self._tag_file("bag-info.txt")
        for label, value in _labels(content or b""):
            self._found.info.setdefault(label, value)
        stated = self._found.info.get("Payload-Oxum")
        sizes = [size for path, size in self._sizes.items() if path.startswith("data/")]
        if stated is not None and stated != f"{sum(sizes)}.{len(sizes)}":
            self._error("B10", "bag-info.txt", "Payload-Oxum differs from the size and count of the payload.")


def _labels(content: bytes) -> Iterator[tuple[str, str]]:
    """Labels and values of bag-info.txt; a line that begins with a space goes on with the value before."""
    text = re.sub(r"\r?\n[ \t]+", " ", content.decode("utf-8", "replace"))
    for line in text.splitlines():
        label, colon, value = line.partition(":")
        if colon:
            yield label.strip(), value.strip()
