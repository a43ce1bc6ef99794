"""What proves which package was made: written beside it, for a program and for people."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from app.errors import UserError
from app.exchange.documents.plan import LeftOut

_LISTS = frozenset({"series", "notes", "warnings", "recipients"})
_LEFT = frozenset({"left_out", "hashes_only"})


@dataclass(frozen=True)
class Receipt:
    """A package that was made, read back and found valid. `bag_digest` is the SHA-512 of its tag manifest: it stands
    for every byte of the bag."""

    package: Path
    profile: str
    made_at: str
    case_id: str
    reference: str
    series: tuple[str, ...]
    media: int
    """Media with a record in the VICS document."""
    undecided: int
    """Of these, how many nobody has categorised."""
    files: int
    """Payload files."""
    octets: int
    """Bytes of payload."""
    bag_digest: str
    audit_seq: int
    audit_head: str
    left_out: tuple[LeftOut, ...]
    notes: tuple[str, ...]
    """Sentences for people: what is unusual about this package."""
    warnings: tuple[str, ...]
    """What the check after writing warned of."""
    audit_checkpoint: str = ""
    """The newest checkpoint of the audit trail, a signed note; empty where nothing signs it."""
    audit_key: str = ""
    """The public key that it is signed by."""
    number: int = 1
    """The package's in its case, from 1."""
    previous: str = ""
    """`bag_digest` of the package before; empty for the first."""
    signed_by: str = ""
    """The public key by which the package is signed; empty where it isn't."""
    minisign_key: str = ""
    """The same key as `minisign -P` takes it."""
    recipients: tuple[str, ...] = ()
    """To whom it is sealed."""
    hashes_only: tuple[LeftOut, ...] = ()
    """Media whose record went without their bytes, and why."""
    volumes: tuple[tuple[str, str], ...] = ()
    """The files of a sealed or split package, with the SHA-256 of each."""

    def to_json(self) -> str:
        """The receipt as one JSON document."""
        document = asdict(self) | {
            "package": self.package.name,
            "left_out": [{"sha256": each.sha256.hex(), "reason": each.reason} for each in self.left_out],
            "hashes_only": [{"sha256": each.sha256.hex(), "reason": each.reason} for each in self.hashes_only],
        }
        return json.dumps(document, indent=1) + "\n"

    @classmethod
    def from_json(cls, text: str) -> Receipt:
        """A receipt as `to_json` wrote it, of this version or an older one. Raises UserError where it is none."""
        try:
            told = json.loads(text)
            values = {each.name: told[each.name] for each in fields(cls) if each.name in told}
            for name in _LISTS & values.keys():
                values[name] = tuple(values[name])
            for name in _LEFT & values.keys():
                values[name] = tuple(LeftOut(bytes.fromhex(each["sha256"]), each["reason"]) for each in values[name])
            return cls(
                **values
                | {
                    "package": Path(values["package"]),
                    "volumes": tuple((name, digest) for name, digest in values.get("volumes", ())),
                }
            )
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise UserError("This package's receipt can't be read; look for the sheets beside the package.") from error

    def to_text(self) -> str:
        """The receipt as a sheet of plain text."""
        digest = "\n".join(f"    {self.bag_digest[at : at + 32]}" for at in range(0, len(self.bag_digest), 32))
        lines = [
            "RECEIPT FOR A PACKAGE",
            "",
            f"Package:   {self.package.name}, number {self.number} of this case",
            f"Made at:   {self.made_at}",
            f"Profile:   {self.profile}",
            f"Case:      {self.reference} ({self.case_id})",
            f"Series:    {', '.join(self.series) or 'none'}",
            f"Media:     {self.media:,}, of which {self.undecided:,} without a category",
            f"Payload:   {self.files:,} files, {self.octets:,} bytes",
            f"Left out:  {len(self.left_out):,}",
            *([f"As hashes: {len(self.hashes_only):,} without their bytes"] if self.hashes_only else []),
            "",
            "SHA-512 of tagmanifest-sha512.txt, which stands for every byte of the package:",
            digest,
            f"Audit trail: row {self.audit_seq}, {self.audit_head}",
        ]
        for title, sentences in (
            ("Notes", self.notes),
            ("Warnings of the check", self.warnings),
            ("Left out", tuple(f"{each.sha256.hex()}: {each.reason}" for each in self.left_out)),
            ("Sent as hashes only", tuple(f"{each.sha256.hex()}: {each.reason}" for each in self.hashes_only)),
        ):
            if sentences:
                lines += ["", f"{title}:", *(f"- {sentence}" for sentence in sentences)]
        lines += self._outside()
        if self.audit_checkpoint:
            note = (f"    {line}" for line in self.audit_checkpoint.splitlines())
            lines += ["", "Newest checkpoint of the audit trail, signed by the key below:", *note]
            lines += [f"    {self.audit_key}"]
        return "\n".join(lines) + "\n"

    def _outside(self) -> list[str]:
        lines = []
        if self.signed_by:
            lines += [
                "",
                "Signed by the key, which minisign knows as:",
                f"    {self.signed_by}",
                f"    {self.minisign_key}",
            ]
        if self.recipients:
            lines += ["", "Sealed to:", *(f"    {recipient}" for recipient in self.recipients)]
        if self.volumes:
            lines += ["", "SHA-256 of its files:", *(f"    {digest}  {name}" for name, digest in self.volumes)]
        return lines
