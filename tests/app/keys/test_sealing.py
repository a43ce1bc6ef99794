"""The sealing key, other identities, and recipients: read from what people hand over."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from pyrage import passphrase, x25519

from app.errors import UserError
from app.keys.known import OWN, known_keys, read_public_key, trust
from app.keys.note import PublicKey
from app.keys.officer import workstation_key_file
from app.keys.passphrase import WrongPassphrase
from app.keys.sealing import SealingKeyFile, read_identities, read_recipients, recipient_of
from app.platform.places import OVERRIDE

pytestmark = pytest.mark.usefixtures("quick_passphrases")

IDENTITY = x25519.Identity.generate()
SECRET, RECIPIENT = str(IDENTITY), str(IDENTITY.to_public())


def test_the_key_opens_with_its_passphrase_alone(tmp_path: Path, stretchings: list[str]) -> None:
    file = SealingKeyFile(tmp_path / "keys" / "sealing.key")
    recipient = file.make("now", "four words")
    assert recipient_of(file.unlocked("four words")) == recipient == file.recipient
    assert file.path.stat().st_mode & 0o077 == 0
    assert b"AGE-SECRET" not in file.path.read_bytes()
    with pytest.raises(WrongPassphrase):
        file.unlocked("other words")
    with pytest.raises(UserError, match="already"):
        file.make("now", "four words")
    stretchings.clear()
    file.protect("four words", "five words")
    assert stretchings == ["four words", "five words"]
    assert read_identities(file.path, "five words") == [file.unlocked("five words")]
    with pytest.raises(UserError, match="needs a passphrase"):
        file.protect("five words", "")
    with pytest.raises(UserError, match="needs a passphrase"):
        SealingKeyFile(tmp_path / "other.key").make("now", "")


def test_identities_are_read_as_age_writes_them(tmp_path: Path) -> None:
    plain, locked = tmp_path / "plain", tmp_path / "locked"
    plain.write_text(f"# created: today\n# public key: {RECIPIENT}\n{SECRET}\n")
    locked.write_bytes(passphrase.encrypt(plain.read_bytes(), "four words"))
    assert read_identities(plain) == read_identities(locked, "four words") == [SECRET]
    with pytest.raises(WrongPassphrase):
        read_identities(locked, "other words")
    with pytest.raises(UserError, match="locked by a passphrase"):
        read_identities(locked)
    plain.write_text(SECRET[:-1] + ("A" if SECRET[-1] != "A" else "C"))
    with pytest.raises(UserError, match="damaged"):
        read_identities(plain)


def test_an_identity_of_ages_own_command_is_read(tmp_path: Path) -> None:
    if shutil.which("age-keygen") is None:
        pytest.skip("age is not installed")
    made = subprocess.run(["age-keygen", "-o", str(tmp_path / "key")], capture_output=True, check=True)
    (identity,) = read_identities(tmp_path / "key")
    assert recipient_of(identity) in made.stderr.decode()


def test_recipients_are_written_out_or_stand_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "r").write_text(f"# central database\n\n{RECIPIENT}\n")
    assert read_recipients(RECIPIENT) == read_recipients(str(tmp_path / "r")) == [RECIPIENT]
    for wrong in (RECIPIENT[:-1], RECIPIENT.upper(), RECIPIENT[:-1] + ("q" if RECIPIENT[-1] != "q" else "p")):
        (tmp_path / "r").write_text(wrong)
        with pytest.raises(UserError, match="no recipient"):
            read_recipients(str(tmp_path / "r"))
    (tmp_path / "r").write_text("# nobody\n")
    with pytest.raises(UserError, match="names no recipient"):
        read_recipients(str(tmp_path / "r"))
    with pytest.raises(UserError, match="no key and no file"):
        read_recipients("a\0b")


def test_keys_are_known_by_the_names_that_they_were_trusted_by(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path))
    assert known_keys() == {}
    own, other = workstation_key_file().make("now").public, PublicKey(bytes(32))
    path = trust("C. Lund", other)
    (path.parent / "broken.pub").write_text("nothing")
    assert known_keys() == {own.raw: OWN, other.raw: "C. Lund"}
    assert read_public_key(str(path)) == read_public_key(str(other)) == other
    for name in ("C. Lund", "", "..", "a/b", "x\n"):
        with pytest.raises(UserError):
            trust(name, own)
