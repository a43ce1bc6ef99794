"""A package that is sealed, or split into volumes, or both: a folder of a few files that can be carried one by one.

    NAME.sealed/                          NAME.split/
      NAME.bag.zip.age                      NAME.bag.zip.001, NAME.bag.zip.002 …
      NAME.bag.zip.age.sha256               NAME.bag.zip.sha256
      NAME.bag.zip.age.sha256.minisig       NAME.bag.zip.sha256.minisig

The list has the SHA-256 of each volume, as `sha256sum` writes it, in the order in which they are joined (`cat`). What
is joined is the archive of `app.exchange.parcels.container`, sealed with age where the name ends so.

Codes: V01 no list, or not one of a package; V02 a volume is missing or can't be read; V03 a volume was changed; V04 a
file that the list doesn't name (warning); V05 minisign's signature of the list doesn't hold.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.exchange.bags.bag import Stopped, Written
from app.exchange.bags.whole_folder import open_new
from app.exchange.parcels.container import Tick, write_container
from app.exchange.parcels.sealing import sealed_to
from app.exchange.parcels.volumes import MOST_VOLUMES, Volume, Volumes
from app.exchange.problems import Problem, error, warning
from app.exchange.sending import BAG, SEALED, SPLIT, Sending
from app.exchange.signatures.minisig import LARGEST as LARGEST_MINISIG
from app.exchange.signatures.minisig import SUFFIX as MINISIG
from app.exchange.signatures.minisig import is_minisigned, minisign, named_key
from app.platform.files import sync_folder
from app.platform.plain import open_plain, read_plain

LIST = ".sha256"
_ARCHIVE, _AGE = ".zip", ".age"
_LARGEST_LIST = 4 << 20
_BLOCK = 1 << 20
_LINE = re.compile(r"(?P<digest>[0-9a-f]{64})  (?P<name>[^\n/\\]{1,255})")
_LIST_NAME = re.compile(r"(?P<stem>[^/\\]+)\.bag\.zip(?P<age>\.age)?\.sha256")


def write_parcel(
    part: Path, bag: Path, name: str, files: Mapping[str, Written], sending: Sending, tick: Tick
) -> tuple[Volume, ...]:
    """Write into the fresh folder `part` the parcel of the checked bag in the folder `bag`, and read it back.

    `name`: the bag's; `files`: what was written into it. Raises OSError and UserError.
    """
    stem = name + _ARCHIVE + (_AGE if sending.recipients else "")
    with Volumes(part, stem, sending.volume_size) as volumes:
        if sending.recipients:
            with sealed_to(sending.recipients, volumes.write) as write:
                write_container(write, bag, name, files, tick)
        else:
            write_container(lambda block: volumes.write(bytes(block)), bag, name, files, tick)
    listed = "".join(f"{each.digest}  {each.name}\n" for each in volumes.made).encode()
    _write(part / f"{stem}{LIST}", listed)
    if sending.signer is not None:
        _write(part / f"{stem}{LIST}{MINISIG}", minisign(listed, sending.signer, f"volumes of {name}"))
    sync_folder(part)
    volumes.read_back(tick)
    return tuple(volumes.made)


@dataclass
class FoundParcel:
    """A parcel made by anyone. `paths`: its volumes in their order, empty where they can't be used; `bag`: the name of
    the bag in it; `octets`: bytes of all volumes."""

    bag: str
    sealed: bool
    paths: list[Path] = field(default_factory=list)
    octets: int = 0
    problems: list[Problem] = field(default_factory=list)
    list_key: bytes = b""
    """The 32 bytes of the key by which the list is signed; empty where it isn't."""


def parcel_folder(path: Path) -> Path | None:
    """The folder of the parcel that `path` is, or is a file of; None where it is neither."""
    if path.is_dir():
        if (path / "bagit.txt").exists():
            return None
        return path if _lists(path) or path.name.endswith((SEALED, SPLIT)) else None
    return path.parent if re.search(r"\.bag\.zip(\.age)?(\.\d{3,4}|\.sha256|\.sha256\.minisig)?$", path.name) else None


def find_parcel(folder: Path, tick: Tick) -> FoundParcel:
    """Find the volumes of a parcel, and read them all, each against its digest."""
    lists = _lists(folder)
    named = _LIST_NAME.fullmatch(lists[0]) if len(lists) == 1 else None
    found = FoundParcel(f"{named['stem']}{BAG}" if named else "", bool(named and named["age"]))
    if named is None:
        sentence = "There is no list of volumes (….sha256): it was not written to its end, or not all was carried over."
        found.problems.append(error("V01", "", sentence if not lists else "There is more than one list of volumes."))
        return found
    try:
        listed = read_plain(folder / named[0], _LARGEST_LIST)
        volumes = _parsed(listed, named[0].removesuffix(LIST))
    except (OSError, ValueError) as failure:
        found.problems.append(error("V01", named[0], f"The list of volumes can't be used: {failure}."))
        return found
    _check_volumes(folder, volumes, found, tick)
    _check_list(folder, named[0], listed, found)
    expected = {named[0], named[0] + MINISIG, *(each.name for each in volumes)}
    for name in sorted(_names(folder) - expected):
        found.problems.append(warning("V04", name, "The list of volumes doesn't name this file; it was not read."))
    if any(each.code != "V04" for each in found.problems):
        found.paths = []
    return found


def _check_volumes(folder: Path, volumes: Sequence[Volume], found: FoundParcel, tick: Tick) -> None:
    for volume in volumes:
        path = folder / volume.name
        try:
            found.octets += path.lstat().st_size
            digest = _digest(path, tick)
        except FileNotFoundError:
            found.problems.append(error("V02", volume.name, "This volume is missing; carry it over too."))
        except OSError as failure:
            sentence = f"This volume can't be read ({failure.strerror or failure})."
            found.problems.append(error("V02", volume.name, sentence))
        else:
            if digest != volume.digest:
                found.problems.append(
                    error("V03", volume.name, "This volume was changed: its SHA-256 isn't the listed.")
                )
        found.paths.append(path)


def _check_list(folder: Path, name: str, listed: bytes, found: FoundParcel) -> None:
    if not os.path.lexists(folder / (name + MINISIG)):
        return
    try:
        content = read_plain(folder / (name + MINISIG), LARGEST_MINISIG)
    except OSError as failure:
        found.problems.append(error("V05", name + MINISIG, f"The signature can't be read ({failure})."))
        return
    key = named_key(content)
    if key is None or not is_minisigned(listed, content, key):
        found.problems.append(error("V05", name + MINISIG, "The list of volumes is not what was signed."))
    else:
        found.list_key = key.raw


def counting(
    folder: Path,
    times: int,
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool] | None,
    stopped: str,
) -> Tick:
    """What tells `progress` of bytes done and in all, where those of the parcel in `folder` are gone through so many
    times. Where `cancelled` says so it raises Stopped, which says `stopped`."""
    total, done = times * _size_of_files(folder), 0

    def tick(octets: int) -> None:
        nonlocal done
        if cancelled is not None and cancelled():
            raise Stopped(stopped)
        done += octets
        if progress is not None:
            progress(min(done, total), total)

    return tick


def _size_of_files(folder: Path) -> int:
    """Bytes of all files in the folder of a parcel; 0 where it can't be listed, which `find_parcel` tells."""
    try:
        with os.scandir(folder) as entries:
            return sum(each.stat(follow_symlinks=False).st_size for each in entries)
    except OSError:
        return 0


def _lists(folder: Path) -> list[str]:
    return sorted(name for name in _names(folder) if _LIST_NAME.fullmatch(name))


def _names(folder: Path) -> set[str]:
    """What lies in the folder; nothing where it is gone or can't be listed."""
    try:
        return {each.name for each in folder.iterdir()}
    except OSError:
        return set()


def _parsed(listed: bytes, stem: str) -> list[Volume]:
    """The volumes of a list: the one file `stem`, or `stem.001` and those that follow it. Raises ValueError."""
    volumes = []
    for number, line in enumerate(listed.decode("ascii").splitlines(), start=1):
        parts = _LINE.fullmatch(line)
        if parts is None or number > MOST_VOLUMES:
            raise ValueError("it has a line that is no digest and name")
        if parts["name"] not in (stem, f"{stem}.{number:03d}"):
            raise ValueError("its volumes are not in order, or not of one package")
        volumes.append(Volume(parts["name"], parts["digest"]))
    if not volumes or (len(volumes) > 1 and any(each.name == stem for each in volumes)):
        raise ValueError("its volumes are not in order, or not of one package")
    return volumes


def _digest(path: Path, tick: Tick) -> str:
    digest = hashlib.sha256()
    with open_plain(path) as file:
        while block := file.read(_BLOCK):
            digest.update(block)
            tick(len(block))
    return digest.hexdigest()


def _write(path: Path, content: bytes) -> None:
    with open_new(path) as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
