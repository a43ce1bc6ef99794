"""Opening parcels: into a folder of this program that is removed again, or for good."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.errors import UserError
from app.exchange.bags.passing import PassingDigests
from app.exchange.bags.whole_folder import WholeFolder
from app.exchange.parcels.container import Tick
from app.exchange.parcels.container_reader import ContainerRefusedError, unpack_container
from app.exchange.parcels.joined import Joined
from app.exchange.parcels.leftovers import sweep
from app.exchange.parcels.parcel import FoundParcel
from app.exchange.parcels.sealing import SealRefusedError, opened_with
from app.exchange.problems import Problem, error
from app.exchange.sending import BAG
from app.keys.sealing import recipient_of
from app.platform.places import data_folder


@dataclass(frozen=True)
class Opening:
    """With what a sealed package is opened (`AGE-SECRET-KEY-1…`), and in which folder what is in it lies meanwhile.

    Without a folder that is one of the user's data of the program. What a killed program left there is swept away.
    `keep`: the bag stays there, in a folder of its name, if nothing is wrong with it as a package.
    """

    identities: tuple[str, ...] = ()
    scratch: Path | None = None
    keep: bool = False

    @property
    def recipients(self) -> frozenset[str]:
        """The public halves."""
        return frozenset(map(recipient_of, self.identities))

    def folder(self) -> Path:
        """The folder, made if it isn't there. Raises UserError."""
        folder = self.scratch or data_folder() / "unsealed"
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as failure:
            raise _unusable(folder, failure) from failure
        return folder

    def place(self, bag: str) -> WholeFolder:
        """A fresh folder for the files of this bag, gone after its `with` block unless finished. Raises UserError."""
        folder = self.folder()
        sweep(folder)
        try:
            return WholeFolder(folder / bag if self.keep else _free(folder, bag))
        except OSError as failure:
            raise _unusable(folder, failure) from failure


def unpack_parcel(
    found: FoundParcel, identities: Sequence[str], into: Path, tick: Tick, digests: PassingDigests | None = None
) -> Problem | None:
    """Unpack a parcel whose volumes are sound into the fresh folder `into`; gives why it was refused, if it was.

    Until it was verified, what lies there is what anyone may have sent. `digests`: is given the payload on the way.
    """
    try:
        if found.sealed:
            with opened_with(identities, found.paths) as opened:
                unpack_container(opened, into, found.bag, found.octets, tick, digests)
        else:
            with Joined(found.paths) as joined:
                unpack_container(joined, into, found.bag, found.octets, tick, digests)
    except (ContainerRefusedError, SealRefusedError) as refused:
        return refused.problem
    except OSError as failure:
        return error("V02", found.paths[0].name, f"It can't be read ({failure.strerror or failure}).")
    return None


def _unusable(folder: Path, failure: OSError) -> UserError:
    return UserError(f"Nothing can be unpacked in {folder} ({failure.strerror}); make room there.")


def _free(folder: Path, bag: str) -> Path:
    """A name that no other check uses at the same moment."""
    stem = bag.removesuffix(BAG)
    for number in range(1, 1_000):
        target = folder / f"{stem}_{number}{BAG}"
        if not WholeFolder.part_of(target).exists() and not WholeFolder.lock_of(target).exists():
            return target
    raise UserError(f"{folder} is full of other packages; remove what nobody needs there.")
