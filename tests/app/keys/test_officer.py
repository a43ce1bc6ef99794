"""The officer's key is made once, kept from others, and never worth losing a day's work."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import UserError
from app.keys.note import is_signed
from app.keys.officer import PASSPHRASE_FILE, KeyExistsError, KeyFile, working_key, workstation_key_file
from app.platform.places import OVERRIDE

pytestmark = pytest.mark.usefixtures("quick_passphrases")

MADE = "2026-01-01T00:00:00.000Z"


@pytest.fixture
def file(tmp_path: Path) -> KeyFile:
    return KeyFile(tmp_path / "keys" / "officer.key")


@pytest.mark.parametrize("passphrase", ["", "correct horse"])
def test_a_key_comes_back_as_it_was_made(file: KeyFile, passphrase: str) -> None:
    made = file.make(MADE, passphrase)
    again = file.unlocked(passphrase)
    assert again.public == made.public == file.public
    assert is_signed(b"x", again.sign(b"x"), file.public)
    assert not is_signed(b"y", again.sign(b"x"), file.public)
    assert (file.has_passphrase, file.made_at) == (bool(passphrase), MADE)


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX's")
def test_only_its_owner_can_read_it(file: KeyFile) -> None:
    file.make(MADE)
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.path.parent.stat().st_mode) & 0o077 == 0
    file.protect("", "new")
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    assert [each.name for each in file.path.parent.iterdir()] == ["officer.key"]


def test_with_a_passphrase_the_secret_is_nowhere_in_the_file(file: KeyFile) -> None:
    key = file.make(MADE)
    secret = json.loads(file.path.read_text())["secret"]
    file.protect("", "correct horse")
    assert secret not in file.path.read_text()
    assert file.unlocked("correct horse").public == key.public


def test_a_wrong_passphrase_is_refused(file: KeyFile) -> None:
    file.make(MADE, "right")
    with pytest.raises(UserError, match="doesn't open"):
        file.unlocked("wrong")
    with pytest.raises(UserError, match="locked by a passphrase"):
        file.unlocked()
    with pytest.raises(UserError):
        file.protect("wrong", "new")
    assert file.unlocked("right")


def test_a_passphrase_is_changed_and_taken_away(file: KeyFile, stretchings: list[str]) -> None:
    key = file.make(MADE, "one")
    stretchings.clear()
    file.protect("one", "two")
    assert stretchings == ["one", "two"]
    with pytest.raises(UserError):
        file.unlocked("one")
    file.protect("two", "")
    assert file.unlocked().public == key.public
    assert not file.has_passphrase


def test_a_key_is_never_made_over_another(file: KeyFile) -> None:
    before = file.make(MADE).public
    with pytest.raises(KeyExistsError):
        file.make(MADE)
    assert file.public == before


@given(st.data())
def test_a_damaged_or_hostile_file_is_told_in_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    file = KeyFile(tmp_path_factory.mktemp("k") / "officer.key")
    file.make(MADE)
    document = json.loads(file.path.read_text())
    name = data.draw(st.sampled_from(sorted(document)))
    document[name] = data.draw(
        st.none() | st.integers() | st.text(max_size=50) | st.dictionaries(st.text(max_size=5), st.integers())
    )
    file.path.write_text(json.dumps(document))
    try:
        key = file.unlocked()
    except UserError:
        return
    assert name in ("made_at", "lock")
    assert key.public == file.public


@pytest.mark.parametrize("raw", [b"", b"{", b"[" * 50_000, b"\xff" * 100, b"x" * 100_000])
def test_what_is_no_key_is_told(file: KeyFile, raw: bytes) -> None:
    file.path.parent.mkdir()
    file.path.write_bytes(raw)
    with pytest.raises(UserError, match=r"is no officer's key any more|damaged"):
        file.unlocked()


def test_half_of_another_key_is_told(file: KeyFile, tmp_path: Path) -> None:
    file.make(MADE)
    other = KeyFile(tmp_path / "other.key")
    other.make(MADE)
    document = json.loads(file.path.read_text()) | {"secret": json.loads(other.path.read_text())["secret"]}
    file.path.write_text(json.dumps(document))
    for use in (file.unlocked, lambda: file.protect("", "new")):  # with a passphrase it would look sound
        with pytest.raises(UserError, match="no officer's key any more"):
            use()


class TestWorkingKey:
    """The key that commands and the window sign with."""

    @pytest.fixture(autouse=True)
    def data(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        monkeypatch.setenv(OVERRIDE, str(tmp_path / "data"))
        monkeypatch.delenv(PASSPHRASE_FILE, raising=False)
        return tmp_path / "data"

    def test_is_made_on_first_use_and_stays(self) -> None:
        key, why = working_key(MADE)
        again, _ = working_key("later")
        assert key is not None
        assert again is not None
        assert (key.public, why) == (again.public, "")

    def test_where_it_is_locked_the_reason_is_given(self, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        made = workstation_key_file().make(MADE, "geheim ß")
        key, why = working_key(MADE)
        assert key is None
        assert "locked by a passphrase" in why
        (data / "p").write_text("geheim ß\nmore\n", encoding="utf-8")
        monkeypatch.setenv(PASSPHRASE_FILE, str(data / "p"))
        key, why = working_key(MADE)
        assert key is not None
        assert (key.public, why) == (made.public, "")

    def test_where_it_cant_be_kept_the_reason_is_given(self, data: Path) -> None:
        data.write_text("a file where the folder should be")
        key, why = working_key(MADE)
        assert key is None
        assert "can't be" in why
