"""How a package goes out: signed by whom, sealed to whom, in volumes of which size."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.errors import UserError
from app.keys.note import Signer
from app.keys.sealing import MOST_RECIPIENTS

BAG, SEALED, SPLIT = ".bag", ".sealed", ".split"
"""What the names of packages end in."""
SMALLEST_VOLUME = 1 << 20
"""Bytes."""


@dataclass(frozen=True)
class Sending:
    """`signer`: whose signature it bears. `number`: the package's in its case, from 1; `previous`: what stands for the
    one before (`Receipt.bag_digest`), empty for the first.

    `recipients`: `age1…`, to whom it is sealed; they are part of what is signed. `volume_size`: the most bytes of a
    volume. `staging`: the folder in which the documents of a package that is sealed or split lie meanwhile, in the
    clear; by default the folder that gets it.
    """

    signer: Signer | None = None
    number: int = 1
    previous: str = ""
    recipients: tuple[str, ...] = ()
    volume_size: int | None = None
    staging: Path | None = None

    def __post_init__(self) -> None:
        """Raises UserError where it can't be done so."""
        if len(self.recipients) > MOST_RECIPIENTS:
            raise UserError(f"A package is sealed to {MOST_RECIPIENTS} recipients at most; make several packages.")
        if len(set(self.recipients)) != len(self.recipients):
            raise UserError("A recipient is named twice; name each once.")
        if self.volume_size is not None and self.volume_size < SMALLEST_VOLUME:
            raise UserError("Volumes have a megabyte (1,048,576 bytes) at least; choose a larger size.")

    @property
    def as_parcel(self) -> bool:
        """Whether the package leaves as a parcel (`app.exchange.parcels.parcel`), not as a bag."""
        return bool(self.recipients) or self.volume_size is not None

    @property
    def suffix(self) -> str:
        """What the name of the package ends in."""
        if not self.as_parcel:
            return BAG
        return SEALED if self.recipients else SPLIT
