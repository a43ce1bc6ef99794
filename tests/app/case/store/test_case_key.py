"""Who has the passphrase or the recovery key reads the case; who has neither doesn't; neither is lost by a kill."""

from __future__ import annotations

import re
import shutil
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.case.store import case_key
from app.case.store.case_key import CaseKey, WrongPassphrase
from app.errors import UserError

pytestmark = pytest.mark.usefixtures("quick_passphrases")

PASSPHRASE = "four words of mine"
NEW = "four words of yours"


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, bytes, str]:
    """The case's folder, its key and its recovery key."""
    folder = tmp_path / "c.case"
    folder.mkdir()
    key, recovery = case_key.make(folder, PASSPHRASE)
    return folder, key.secret, recovery


def test_both_open_it_and_nothing_else_does(made: tuple[Path, bytes, str]) -> None:
    folder, secret, recovery = made
    assert case_key.is_locked(folder)
    assert case_key.unlock(folder, PASSPHRASE).secret == case_key.unlock(folder, recovery).secret == secret
    for wrong in ("", PASSPHRASE.upper(), recovery[:-1], recovery.replace("-", "")[1:], PASSPHRASE + " "):
        with pytest.raises(WrongPassphrase, match="use the recovery key"):
            case_key.unlock(folder, wrong)


def test_a_recovery_key_may_be_typed_as_it_is_read(made: tuple[Path, bytes, str]) -> None:
    folder, secret, recovery = made
    assert re.fullmatch("(?:[0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}", recovery)
    for typed in (recovery.lower(), recovery.replace("-", " "), recovery.replace("0", "o").replace("1", "l")):
        assert case_key.unlock(folder, typed).secret == secret


def test_that_of_another_case_is_told_apart_from_a_slip(made: tuple[Path, bytes, str], tmp_path: Path) -> None:
    other = tmp_path / "other.case"
    other.mkdir()
    _, recovery = case_key.make(other, PASSPHRASE)
    with pytest.raises(WrongPassphrase, match="another case, or a newer one"):
        case_key.unlock(made[0], recovery)


def test_the_key_is_nowhere_in_the_file(made: tuple[Path, bytes, str]) -> None:
    folder, secret, recovery = made
    text = (folder / case_key.NAME).read_bytes()
    assert secret not in text
    assert secret.hex().encode() not in text
    assert recovery.encode() not in text
    assert repr(case_key.CaseKey(secret)).find(secret.hex()) == -1


def test_a_new_passphrase_takes_the_place_of_the_old_one_everywhere(made: tuple[Path, bytes, str]) -> None:
    folder, secret, recovery = made
    case_key.set_passphrase(folder, CaseKey(secret), NEW)
    for place in (folder, folder / "backups"):
        copy = place.parent / f"only {place.name}"
        copy.mkdir()
        shutil.copy(place / case_key.NAME, copy)
        assert case_key.unlock(copy, NEW).secret == case_key.unlock(copy, recovery).secret == secret
        with pytest.raises(WrongPassphrase):
            case_key.unlock(copy, PASSPHRASE)


def test_a_forgotten_passphrase_is_replaced_by_the_recovery_key(made: tuple[Path, bytes, str]) -> None:
    folder, secret, recovery = made
    case_key.set_passphrase(folder, case_key.unlock(folder, recovery), NEW)
    assert case_key.unlock(folder, NEW).secret == secret


def test_a_new_recovery_key_makes_the_old_one_useless(made: tuple[Path, bytes, str]) -> None:
    folder, secret, recovery = made
    newer = case_key.renew_recovery(folder, CaseKey(secret))
    assert case_key.unlock(folder, newer).secret == case_key.unlock(folder, PASSPHRASE).secret == secret
    with pytest.raises(WrongPassphrase):
        case_key.unlock(folder, recovery)


def test_another_key_never_takes_the_place_of_the_case_s_own(made: tuple[Path, bytes, str]) -> None:
    folder, secret, recovery = made
    other = CaseKey(bytes(32))
    with pytest.raises(UserError, match="no key of a case any more"):
        case_key.set_passphrase(folder, other, NEW)
    with pytest.raises(UserError, match="no key of a case any more"):
        case_key.renew_recovery(folder, other)
    assert case_key.unlock(folder, PASSPHRASE).secret == case_key.unlock(folder, recovery).secret == secret


@pytest.mark.parametrize("lost", [case_key.NAME, f"backups/{case_key.NAME}"])
@pytest.mark.parametrize("how", ["gone", "empty", "half", "other"])
def test_one_of_the_two_copies_is_enough_and_is_made_good(made: tuple[Path, bytes, str], lost: str, how: str) -> None:
    folder, secret, _ = made
    path = folder / lost
    whole = path.read_bytes()
    match how:
        case "gone":
            path.unlink()
        case "empty":
            path.write_bytes(b"")
        case "half":
            path.write_bytes(whole[: len(whole) // 2])
        case _:
            path.write_bytes(b'{"format": "sightline-case-key-9"}')
    assert case_key.unlock(folder, PASSPHRASE).secret == secret
    case_key.make_copies_equal(folder)
    assert path.read_bytes() == whole


def test_without_either_copy_it_is_no_case_with_a_passphrase(made: tuple[Path, bytes, str]) -> None:
    folder = made[0]
    for path in (folder / case_key.NAME, folder / "backups" / case_key.NAME):
        path.write_bytes(b"{}")
    with pytest.raises(UserError, match="no key of a case any more"):
        case_key.unlock(folder, PASSPHRASE)
    shutil.rmtree(folder)
    folder.mkdir()
    assert not case_key.is_locked(folder)
    case_key.make_copies_equal(folder)
    assert list(folder.iterdir()) == []
    with pytest.raises(UserError, match="has no passphrase"):
        case_key.unlock(folder, PASSPHRASE)


@pytest.mark.parametrize("new", ["", "1234567", "x" * 1_001, "two lines\nof it"])
def test_a_passphrase_that_is_none_is_refused_and_the_old_one_stays(made: tuple[Path, bytes, str], new: str) -> None:
    folder, secret, recovery = made
    for refused in (new, recovery):
        with pytest.raises(UserError, match="passphrase"):
            case_key.set_passphrase(folder, CaseKey(secret), refused)
    assert case_key.unlock(folder, PASSPHRASE).secret == secret


def test_derived_keys_differ_by_purpose(made: tuple[Path, bytes, str]) -> None:
    key = case_key.CaseKey(made[1])
    assert len({key.secret, key.derived("a"), key.derived("b"), case_key.CaseKey(bytes(32)).derived("a")}) == 4


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(raw=st.binary(max_size=400), cut=st.integers(0, 600))
def test_no_content_of_the_file_is_more_than_a_sentence(
    made: tuple[Path, bytes, str], raw: bytes, cut: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("k")
    whole = (made[0] / case_key.NAME).read_bytes()
    (folder / case_key.NAME).write_bytes(whole[:cut] + raw + whole[cut + len(raw) :])
    with suppress(UserError):
        assert case_key.unlock(folder, PASSPHRASE).secret == made[1]
