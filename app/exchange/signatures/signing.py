"""Signs a bag that was sealed by its tag manifest: for us a note in it, for minisign's own command a file beside."""

from __future__ import annotations

from app.case.export.content import CaseFacts
from app.exchange.bags.bag import BagWriter
from app.exchange.sending import Sending
from app.exchange.signatures.minisig import minisign
from app.exchange.signatures.signature import MINISIG, NOTE, TAG_MANIFEST, Statement, signed


def sign_bag(bag: BagWriter, digest: str, case: CaseFacts, profile: str, made_at: str, sending: Sending) -> None:
    """Sign the bag whose tag manifest has this SHA-512 (hex); without a signer nothing is done."""
    signer = sending.signer
    if signer is None:
        return
    statement = Statement(
        manifest=digest,
        payload=f"{bag.octets}.{bag.files}",
        case=case.id,
        reference=case.reference,
        number=sending.number,
        previous=sending.previous,
        audit=f"{case.audit_seq}:{case.audit_head}",
        profile=profile,
        at=made_at,
        officer=case.officer,
        recipients=sending.recipients,
        key=str(signer.public),
    )
    bag.attach(NOTE, signed(statement, signer))
    manifest = (bag.part / TAG_MANIFEST).read_bytes()
    bag.attach(MINISIG, minisign(manifest, signer, f"case {case.id} package {sending.number}"))
