"""A passphrase opens what it protects, and nothing else does."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import UserError
from app.keys.passphrase import (
    WrongPassphrase,
    locked,
    opened,
    passphrase_of_environment,
    read_passphrase,
)

pytestmark = pytest.mark.usefixtures("quick_passphrases")


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=60), passphrase=st.text(min_size=1, max_size=20), other=st.text(max_size=20))
def test_only_the_passphrase_opens_it(content: bytes, passphrase: str, other: str) -> None:
    lock, encrypted = locked(content, passphrase, b"here")
    assert opened(lock, encrypted, passphrase, b"here") == content
    with pytest.raises(WrongPassphrase):
        opened(lock, encrypted, passphrase, b"there")
    if unicodedata.normalize("NFC", other) != unicodedata.normalize("NFC", passphrase):
        with pytest.raises(WrongPassphrase):
            opened(lock, encrypted, other, b"here")


def test_any_changed_bit_is_found() -> None:
    lock, encrypted = locked(b"x" * 32, "correct horse", b"")
    for at in range(len(encrypted)):
        with pytest.raises(WrongPassphrase):
            opened(lock, encrypted[:at] + bytes([encrypted[at] ^ 1]) + encrypted[at + 1 :], "correct horse", b"")


def test_the_same_letters_typed_otherwise_open_it() -> None:
    lock, encrypted = locked(b"x", "schlüssel", b"")
    assert opened(lock, encrypted, unicodedata.normalize("NFD", "schlüssel"), b"") == b"x"


def test_what_is_stored_says_how_it_is_stretched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    lock, encrypted = locked(b"x", "correct horse", b"")
    assert (lock.passes, lock.memory_kib, lock.lanes) == (3, 256 * 1024, 4)
    again = msgspec.json.decode(msgspec.json.encode(lock), type=type(lock))
    assert opened(again, encrypted, "correct horse", b"") == b"x"


@pytest.mark.parametrize("raw", [b"", b"\nx", b"\xff\n", b"x" * 2_000])
def test_a_file_without_a_passphrase_is_told(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "p").write_bytes(raw)
    with pytest.raises(UserError):
        read_passphrase(tmp_path / "p")
    with pytest.raises(UserError, match="can't be read"):
        read_passphrase(tmp_path / "missing")


def test_a_byte_order_mark_is_no_part_of_it(tmp_path: Path) -> None:
    (tmp_path / "p").write_bytes(b"\xef\xbb\xbfcorrect horse\r\n")
    assert read_passphrase(tmp_path / "p") == "correct horse"


def test_a_variable_may_name_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "p").write_bytes(b"correct horse\r\nmore")
    assert passphrase_of_environment("SIGHTLINE_TEST") == ""
    monkeypatch.setenv("SIGHTLINE_TEST", str(tmp_path / "p"))
    assert passphrase_of_environment("SIGHTLINE_TEST") == "correct horse"
