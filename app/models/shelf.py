"""The packs of a workstation: put on the shelf, listed, chosen, taken away. At most one is in use."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from analysis.fingerprints.model_manifest import MANIFEST, decoded
from app.errors import UserError
from app.models import pack_files
from app.models.installed import InstalledModel
from app.models.manifests import TITLE
from app.models.pack import Pack
from app.platform.files import sync_folder, write_file
from app.platform.places import data_folder

_IN_USE = "in-use"


class ModelShelf:
    """The packs in one folder, each in a folder `NAME@VERSION`; the file `in-use` names the one in use."""

    def __init__(self, folder: Path) -> None:
        """`folder` is made when the first pack is installed."""
        self._folder = folder

    def installed(self) -> list[InstalledModel]:
        """All packs, by name and version; what else lies in the folder is left alone."""
        if not self._folder.is_dir():
            return []
        chosen = self._chosen()
        found = []
        for place in sorted(self._folder.iterdir()):
            if TITLE.fullmatch(place.name) and (place / MANIFEST).is_file():
                found.append(replace(_read(place), in_use=place.name == chosen))
        return found

    def in_use(self) -> InstalledModel | None:
        """The pack in use; None where there is none. Raises UserError where it is damaged."""
        chosen = self._chosen()
        return replace(_read(self._folder / chosen), in_use=True) if chosen else None

    @contextmanager
    def laid_out(self, pack: Pack) -> Iterator[InstalledModel]:
        """A pack in a folder of its own that lasts for the block, to be tried before `add`. Raises UserError."""
        with pack_files.laid_out(pack.files, self._folder) as place:
            yield InstalledModel(pack.manifest, place)

    def add(self, tried: InstalledModel) -> InstalledModel:
        """Keep a pack that was laid out, and use it from now on. Raises UserError where it is there already."""
        title = tried.manifest.title
        place = self._folder / title
        if place.exists():
            raise UserError(f"Model pack {title} is installed already; remove it first to install it anew.")
        tried.folder.rename(place)
        sync_folder(self._folder)
        self._choose(title)
        return replace(tried, folder=place, in_use=True)

    def use(self, name: str) -> InstalledModel | None:
        """Use this pack from now on, or none of them with `none`. Raises UserError where there is no such pack."""
        if name == "none":
            self._choose("")
            return None
        model = self.get(name)
        self._choose(model.manifest.title)
        return replace(model, in_use=True)

    def remove(self, name: str) -> InstalledModel:
        """Take a pack away; what it found stays in the cases. Raises UserError where there is no such pack."""
        model = self.get(name)
        try:
            if model.in_use:
                self._choose("")
            shutil.rmtree(model.folder)
        except OSError as error:
            raise UserError(f"{model.folder} can't be removed: {error.strerror or error}.") from error
        return model

    def get(self, name: str) -> InstalledModel:
        """A pack by `NAME@VERSION`, or by its name where only one version is there. Raises UserError."""
        found = [model for model in self.installed() if name in (model.manifest.title, model.manifest.name)]
        if len(found) == 1:
            return found[0]
        if found:
            raise UserError(f"Several versions of {name} are installed; name one as {found[0].manifest.title}.")
        raise UserError(f"No model pack “{name}” is installed; “models list” shows those that are.")

    def _chosen(self) -> str:
        """Title of the pack in use, empty where there is none."""
        try:
            with (self._folder / _IN_USE).open(encoding="utf-8") as file:
                title = file.read(200).strip()
        except (OSError, ValueError):
            return ""
        return title if TITLE.fullmatch(title) and (self._folder / title).is_dir() else ""

    def _choose(self, title: str) -> None:
        with contextlib.suppress(FileNotFoundError):
            if not title:
                (self._folder / _IN_USE).unlink()
                return
        if title:
            write_file(self._folder / _IN_USE, title.encode())


def ready_model(shelf: ModelShelf) -> InstalledModel | None:
    """The pack in use, found to be as it was installed; None where there is none. Raises UserError."""
    model = shelf.in_use()
    if model is not None:
        model.verify()
    return model


def workstation_shelf() -> ModelShelf:
    """The shelf of this user's workstation."""
    return ModelShelf(data_folder() / "models")


def _read(place: Path) -> InstalledModel:
    try:
        manifest = decoded((place / MANIFEST).read_bytes())
    except (OSError, ValueError) as error:
        raise UserError(f"Model pack {place.name} is damaged ({error}); remove the folder {place}.") from error
    return InstalledModel(manifest, place)
