"""The hash sets of a workstation: imported, listed, replaced by newer versions, removed.

`known/sets.json` says which there are; each lies in a folder of its own beside it. A set is there when that file names
it, and not before: an import that was cut off, or a removal, leaves at most a folder that nobody names, which the next
change takes away. Nothing is encrypted, since sets hold digests and names of series, no media.
"""

from __future__ import annotations

import dataclasses
import secrets
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import msgspec

from app.errors import UserError
from app.known.hash_set import HashSet, OpenSet
from app.known.importing import Order, Step, build
from app.known.record import SetError
from app.platform.files import sync_folder, write_file
from app.platform.locks import Locked, lock_file
from app.platform.places import data_folder

CATALOGUE = "sets.json"
_LOCK = "sets.lock"
_LONGEST_NAME = 200


class Library:
    """The hash sets in one folder."""

    def __init__(self, folder: Path) -> None:
        """`folder` is made by the first import."""
        self._folder = folder

    def sets(self) -> list[HashSet]:
        """All sets, by name. Raises UserError where the catalogue is damaged."""
        path = self._folder / CATALOGUE
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            return []
        except OSError as error:
            raise UserError(f"{path} can't be read ({error.strerror}); check your permissions.") from error
        try:
            return sorted(msgspec.json.decode(content, type=list[HashSet]), key=lambda each: each.name)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise UserError(
                f"The list of hash sets, {path}, is damaged ({error}); remove this file and import the sets anew."
            ) from error

    def open(self) -> list[OpenSet]:
        """All sets, to look media up in them. Raises UserError where one is damaged."""
        return [OpenSet(about, self._folder / about.id) for about in self.sets()]

    def get(self, name: str) -> HashSet:
        """A set by its name. Raises UserError where there is none."""
        for each in self.sets():
            if each.name == name:
                return each
        raise UserError(f"There is no hash set “{name}”; the list of hash sets shows those that are there.")

    def add(
        self, order: Order, tell: Callable[[Step], None], stopped: Callable[[], bool], *, replace: bool = False
    ) -> HashSet:
        """Import a set; with `replace` in the place of the version that is there.

        Raises UserError, with everything as it was, where the files can't be imported, a set of this name is there
        and isn't to be replaced, or the disk is full.
        """
        name = " ".join(order.name.split())
        if not name or len(name) > _LONGEST_NAME or not name.isprintable():
            raise SetError(f"A hash set needs a name of at most {_LONGEST_NAME} characters, all printable.")
        with self._changing():
            sets = self.sets()
            before = [each for each in sets if each.name == name]
            if before and not replace:
                raise SetError(
                    f"There is a hash set {before[0].title} already; replace it (--replace), or choose another name."
                )
            about = self._built(dataclasses.replace(order, name=name), tell, stopped)
            self._write([*(each for each in sets if each.name != name), about])
            self._sweep([about.id, *(each.id for each in sets if each.name != name)])
            return about

    def remove(self, name: str) -> HashSet:
        """Take a set away; what it said about media stays in the cases. Raises UserError where there is none."""
        with self._changing():
            about = self.get(name)
            rest = [each for each in self.sets() if each.name != name]
            self._write(rest)
            self._sweep([each.id for each in rest])
            return about

    def _built(self, order: Order, tell: Callable[[Step], None], stopped: Callable[[], bool]) -> HashSet:
        set_id = f"set-{secrets.token_hex(8)}"
        place = self._folder / set_id
        try:
            place.mkdir()
            about = build(order, place, set_id, tell, stopped)
            sync_folder(place)
            sync_folder(self._folder)
        except OSError as error:
            shutil.rmtree(place, ignore_errors=True)
            raise SetError(
                f"The hash set can't be written to {self._folder} ({error.strerror or error}); nothing was imported."
            ) from error
        except BaseException:
            shutil.rmtree(place, ignore_errors=True)
            raise
        return about

    def _write(self, sets: Sequence[HashSet]) -> None:
        try:
            write_file(self._folder / CATALOGUE, msgspec.json.format(msgspec.json.encode(sets), indent=1))
        except OSError as error:
            raise UserError(
                f"{self._folder / CATALOGUE} can't be written ({error.strerror or error}); nothing was changed."
            ) from error

    def _sweep(self, named: Sequence[str]) -> None:
        """Take away what no set needs; what resists is tried again at the next change."""
        for entry in self._folder.glob("set-*"):
            if entry.name not in named:
                shutil.rmtree(entry, ignore_errors=True)

    @contextmanager
    def _changing(self) -> Iterator[None]:
        """One program at a time changes the sets. Raises UserError where another does."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            lock = lock_file(self._folder / _LOCK)
        except Locked as error:
            raise UserError(f"The hash sets are being changed by {error.holder}; wait for it to end.") from error
        except OSError as error:
            raise UserError(
                f"{self._folder} can't be written to ({error.strerror}); check your permissions."
            ) from error
        with lock:
            yield


def workstation_library() -> Library:
    """The hash sets of this user's workstation."""
    return Library(data_folder() / "known")
