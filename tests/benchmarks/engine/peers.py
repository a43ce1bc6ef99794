"""Tools that look for duplicates, run on a folder as a person would run them: those on the PATH, and Python packages.

The packages live in an environment of their own, build/peers, which `make bench-peers` makes; we depend on none.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

Groups = list[list[str]]
"""Names of files that belong together, as the tool says it: pairs where it says pairs."""

HERE = Path(__file__).parent
ENVIRONMENT = HERE.parents[2] / "build" / "peers" / "bin" / "python"
INSIDE = HERE / "peers_inside.py"
MINUTES = 30
DUPEGURU = Path("/usr/share/dupeguru")
"""Where Debian's package puts it, for the system's Python."""


class PeerFailedError(Exception):
    """The tool ended with an error or ran out of time; the message is the last line that it wrote."""


@dataclass(frozen=True)
class Peer:
    """A tool. `there`: whether it can be run on this machine."""

    name: str
    there: Callable[[], bool]
    find: Callable[[Path], Groups]


@dataclass(frozen=True)
class Ran:
    """What a peer found, and CPU seconds of all its processes."""

    groups: Groups
    cpu: float


def run(peer: Peer, folder: Path) -> Ran:
    """Let the peer search the folder. Raises `PeerFailedError`."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    groups = peer.find(folder)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Ran(groups, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def by_blank_lines(text: str) -> Groups:
    """Groups of paths, a path a line, a blank line between groups (fdupes, jdupes)."""
    return [_names(block.splitlines()) for block in text.split("\n\n") if block.strip()]


def by_lines(text: str) -> Groups:
    """A group a line, paths without blanks separated by blanks (findimagedupes)."""
    return [_names(line.split()) for line in text.splitlines() if line.strip()]


def by_checksum(text: str) -> Groups:
    """Rmlint's JSON: duplicates of one checksum belong together."""
    groups: dict[str, list[str]] = {}
    for row in json.loads(text):
        if row.get("type") == "duplicate_file":
            groups.setdefault(row["checksum"], []).append(row["path"])
    return [_names(paths) for paths in groups.values()]


def _names(paths: Sequence[str]) -> list[str]:
    return [os.path.basename(path) for path in paths if path]


def _command(words: Sequence[str], parse: Callable[[str], Groups], folder: Path) -> Groups:
    return parse(_output([*words, str(folder)]))


def _output(words: Sequence[str]) -> str:
    with tempfile.TemporaryDirectory() as scratch:
        environment = os.environ | {"HOME": scratch, "QT_QPA_PLATFORM": "offscreen"}
        try:
            ran = subprocess.run(
                words, capture_output=True, text=True, env=environment, timeout=60 * MINUTES, cwd=scratch, check=False
            )
        except subprocess.TimeoutExpired:
            raise PeerFailedError(f"took more than {MINUTES} minutes") from None
    if ran.returncode and not ran.stdout:
        raise PeerFailedError((ran.stderr.strip().splitlines() or [f"exit status {ran.returncode}"])[-1])
    return ran.stdout


def _on_path(name: str, words: Sequence[str], parse: Callable[[str], Groups]) -> Peer:
    return Peer(name, lambda: shutil.which(words[0]) is not None, partial(_command, words, parse))


def _package(name: str, package: str) -> Peer:
    def there() -> bool:
        return any((ENVIRONMENT.parents[1] / "lib").glob(f"python*/site-packages/{package}/__init__.py"))

    return Peer(name, there, partial(_inside, ENVIRONMENT, name))


def _inside(python: Path, name: str, folder: Path) -> Groups:
    groups: Groups = json.loads(_output([str(python), str(INSIDE), name, str(folder)]))
    return groups


PEERS = (
    _on_path("fdupes", ("fdupes", "-q", "-r"), by_blank_lines),
    _on_path("jdupes", ("jdupes", "-q", "-r"), by_blank_lines),
    _on_path("rmlint", ("rmlint", "-T", "df", "-o", "json:stdout"), by_checksum),
    _on_path("findimagedupes 90 %", ("findimagedupes", "-q", "-R", "-t", "90%"), by_lines),
    Peer("dupeGuru 75", DUPEGURU.is_dir, partial(_inside, Path("/usr/bin/python3"), "dupeGuru 75")),
    _package("imagededup pHash 10", "imagededup"),
    _package("imagededup dHash 10", "imagededup"),
    _package("difPy similar", "difPy"),
    _package("perception pHash", "perception"),
    _package("perception SIFT", "perception"),
    _package("czkawka strict", "czkawka"),
    _package("czkawka normal", "czkawka"),
    _package("fastdup 0.9", "fastdup"),
)
