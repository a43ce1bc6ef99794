"""A package that is signed, sealed or split is checked by us and by the tools that aren't ours."""

from __future__ import annotations

import hashlib
import io
import shutil
import subprocess
import zipfile
from dataclasses import dataclass
from pathlib import Path

import bagit
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pyrage import x25519

from app import sqlite
from app.exchange.packages.receipt import Receipt
from app.exchange.packages.verify import Verification, verify_package
from app.exchange.parcels.unsealing import Opening
from app.exchange.sending import Sending
from app.exchange.signatures.signature import Trust
from app.keys.note import PublicKey
from app.keys.officer import OfficerKey
from tests.app.exchange.documents.case_rows import add_medium, new_case
from tests.app.exchange.packages.test_package import Store, make

BIG = bytes(range(256)) * 12_000


@dataclass(frozen=True)
class Parties:
    """An officer who signs, and a recipient."""

    signer: OfficerKey
    identity: str
    recipient: str

    @property
    def trust(self) -> Trust:
        return Trust({self.signer.public.raw: "A. Officer"}, asked=True)


@pytest.fixture
def parties() -> Parties:
    identity = x25519.Identity.generate()
    return Parties(OfficerKey(Ed25519PrivateKey.generate()), str(identity), str(identity.to_public()))


@pytest.fixture
def case(tmp_path: Path) -> tuple[sqlite.Connection, Store]:
    db = new_case(tmp_path / "case.db")
    for content in (b"one", b"two", BIG):
        add_medium(db, content)
    return db, Store(b"one", b"two", BIG)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def packed(case: tuple[sqlite.Connection, Store], out: Path, **sending: object) -> Receipt:
    db, store = case
    return make(db, out, store, sending=Sending(**sending))  # type: ignore[arg-type] - each test names fields


def verified(package: Path, tmp_path: Path, parties: Parties | None = None, trust: Trust | None = None) -> Verification:
    opening = Opening((parties.identity,) if parties else (), tmp_path / "scratch")
    found = verify_package(package, trust=trust or Trust(), opening=opening)
    assert not list((tmp_path / "scratch").glob("*")), "what was unpacked for a check is gone"
    return found


def run(*words: str | Path, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    if shutil.which(str(words[0])) is None:
        pytest.skip(f"{words[0]} is not installed")
    return subprocess.run([str(word) for word in words], cwd=cwd, capture_output=True, check=False, timeout=60)


def test_a_signed_package_says_who_signed_what(
    case: tuple[sqlite.Connection, Store], out: Path, tmp_path: Path, parties: Parties
) -> None:
    receipt = packed(case, out, signer=parties.signer, number=3, previous="ab" * 64)
    found = verified(receipt.package, tmp_path, trust=parties.trust)
    assert (found.valid, found.problems, found.signer) == (True, (), "A. Officer")
    assert found.signed_by == parties.signer.public.fingerprint
    said = found.statement
    assert said is not None
    assert (said.number, said.previous, said.manifest) == (3, "ab" * 64, receipt.bag_digest)
    assert (said.case, said.audit) == (receipt.case_id, f"{receipt.audit_seq}:{receipt.audit_head}")
    assert bagit.Bag(str(receipt.package)).validate()


def test_minisigns_own_command_checks_the_bag(
    case: tuple[sqlite.Connection, Store], out: Path, parties: Parties
) -> None:
    receipt = packed(case, out, signer=parties.signer)
    words = ("minisign", "-V", "-P", receipt.minisign_key, "-m", "tagmanifest-sha512.txt")
    assert run(*words, cwd=receipt.package).returncode == 0
    (receipt.package / "tagmanifest-sha512.txt").write_bytes(b"other")
    assert run(*words, cwd=receipt.package).returncode == 1


def test_a_sealed_package_opens_for_its_recipient_alone(
    case: tuple[sqlite.Connection, Store], out: Path, tmp_path: Path, parties: Parties
) -> None:
    receipt = packed(case, out, signer=parties.signer, recipients=(parties.recipient,))
    assert receipt.package.name.endswith(".sealed")
    assert not list(out.glob("*.bag*"))
    assert BIG[:1000] not in b"".join(path.read_bytes() for path in receipt.package.iterdir())
    found = verified(receipt.package, tmp_path, parties, parties.trust)
    assert (found.valid, found.problems, found.sealed) == (True, (), True)
    assert found.statement is not None
    assert found.statement.recipients == (parties.recipient,)
    other = Parties(parties.signer, str(x25519.Identity.generate()), "")
    for given, code in ((other, "Z02"), (None, "Z01")):
        closed = verified(receipt.package, tmp_path, given)
        assert [each.code for each in closed.problems] == [code]
        assert closed.unopened, "nothing was found wrong with it"


def test_ages_own_command_and_any_zip_reader_open_a_sealed_package(
    case: tuple[sqlite.Connection, Store], out: Path, tmp_path: Path, parties: Parties
) -> None:
    receipt = packed(case, out, signer=parties.signer, recipients=(parties.recipient,))
    (sealed,) = receipt.package.glob("*.age")
    (tmp_path / "key.txt").write_text(parties.identity + "\n")
    opened = run("age", "-d", "-i", tmp_path / "key.txt", sealed, cwd=tmp_path)
    assert opened.returncode == 0
    with zipfile.ZipFile(io.BytesIO(opened.stdout)) as archive:
        assert archive.testzip() is None
        archive.extractall(tmp_path)
    bag = tmp_path / sealed.name.removesuffix(".zip.age")
    assert bagit.Bag(str(bag)).validate()
    assert verify_package(bag, trust=parties.trust).valid
    words = ("minisign", "-V", "-P", receipt.minisign_key, "-m", f"{sealed.name}.sha256")
    assert run(*words, cwd=receipt.package).returncode == 0
    assert run("sha256sum", "-c", f"{sealed.name}.sha256", cwd=receipt.package).returncode == 0


@pytest.mark.parametrize("sealed", [True, False])
def test_volumes_are_joined_and_verified(
    case: tuple[sqlite.Connection, Store], out: Path, tmp_path: Path, parties: Parties, sealed: bool
) -> None:
    recipients = (parties.recipient,) if sealed else ()
    receipt = packed(case, out, signer=parties.signer, recipients=recipients, volume_size=1 << 20)
    volumes = sorted(path for path in receipt.package.iterdir() if path.suffix[1:].isdigit())
    assert [path.suffix for path in volumes] == [".001", ".002", ".003"]
    assert {path.stat().st_size for path in volumes[:-1]} == {1 << 20}
    assert [(path.name, hashlib.sha256(path.read_bytes()).hexdigest()) for path in volumes] == list(receipt.volumes)
    found = verified(receipt.package, tmp_path, parties, parties.trust)
    assert (found.valid, found.problems, found.sealed) == (True, (), sealed)
    assert verified(volumes[1], tmp_path, parties, parties.trust).valid


def test_the_same_package_unsealed_has_the_same_bytes(
    case: tuple[sqlite.Connection, Store], tmp_path: Path, parties: Parties
) -> None:
    made = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        receipt = packed(case, tmp_path / name, signer=parties.signer, volume_size=1 << 30)
        made.append({path.name: path.read_bytes() for path in receipt.package.iterdir()})
    assert made[0] == made[1]


def test_what_age_has_sealed_itself_is_opened(
    case: tuple[sqlite.Connection, Store], out: Path, tmp_path: Path, parties: Parties
) -> None:
    """Also armoured or made by another tool: the archive in it is what counts."""
    receipt = packed(case, out, signer=parties.signer, recipients=(parties.recipient,))
    (sealed,) = receipt.package.glob("*.age")
    (tmp_path / "key.txt").write_text(parties.identity + "\n")
    opened = run("age", "-d", "-i", tmp_path / "key.txt", sealed, cwd=tmp_path).stdout
    (tmp_path / "plain").write_bytes(opened)
    run("age", "-r", parties.recipient, "-o", sealed, tmp_path / "plain", cwd=tmp_path)
    listed = f"{hashlib.sha256(sealed.read_bytes()).hexdigest()}  {sealed.name}\n"
    (receipt.package / f"{sealed.name}.sha256").write_text(listed)
    (receipt.package / f"{sealed.name}.sha256.minisig").unlink()
    assert verified(receipt.package, tmp_path, parties, parties.trust).problems == ()


def test_keys_that_nobody_knows_are_warned_of(
    case: tuple[sqlite.Connection, Store], out: Path, tmp_path: Path, parties: Parties
) -> None:
    receipt = packed(case, out, signer=parties.signer)
    found = verified(receipt.package, tmp_path)
    assert (found.valid, [each.code for each in found.problems]) == (True, ["S08"])
    other = Trust({PublicKey(bytes(32)).raw: "somebody"}, asked=True)
    found = verified(receipt.package, tmp_path, trust=other)
    assert (found.valid, [each.code for each in found.problems]) == (False, ["S06"])
