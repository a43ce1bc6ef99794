"""An officer is asked for the passphrase only where there is one, and not twice once it was right."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.desk.controls.asked_key import AskedKey
from app.keys.officer import PASSPHRASE_FILE, workstation_key_file
from app.platform.places import OVERRIDE

pytestmark = pytest.mark.usefixtures("quick_passphrases")


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "data"))
    monkeypatch.delenv(PASSPHRASE_FILE, raising=False)
    return tmp_path / "data"


class Officer:
    """Gives these answers, and remembers what they were told."""

    def __init__(self, *answers: str | None) -> None:
        self.answers = list(answers)
        self.told: list[str] = []

    def __call__(self, wrong: str) -> str | None:
        self.told.append(wrong)
        return self.answers.pop(0)


def test_without_a_passphrase_nobody_is_asked() -> None:
    asked = Officer()
    key, why = AskedKey(asked)()
    assert key is not None
    assert (why, asked.told, key.public) == ("", [], workstation_key_file().public)


def test_it_is_asked_for_until_it_is_right_and_then_no_more() -> None:
    public = workstation_key_file().make("2026-01-01T00:00:00.000Z", "right").public
    asked = Officer("wrong", "", "right")
    keys = AskedKey(asked)
    for _ in range(2):
        key, why = keys()
        assert key is not None
        assert (key.public, why) == (public, "")
    assert asked.told[0] == ""
    assert "doesn't open" in asked.told[1]
    assert len(asked.told) == 3


def test_whoever_doesnt_give_it_works_on_and_is_asked_with_the_next_case() -> None:
    workstation_key_file().make("2026-01-01T00:00:00.000Z", "right")
    asked = Officer(None, "right")
    keys = AskedKey(asked)
    key, why = keys()
    assert key is None
    assert "locked by a passphrase" in why
    assert keys()[0] is not None


def test_a_damaged_key_is_told_and_nobody_is_asked(data: Path) -> None:
    (data / "keys").mkdir(parents=True)
    (data / "keys" / "officer.key").write_text("{}")
    asked = Officer()
    key, why = AskedKey(asked)()
    assert key is None
    assert ("no officer's key any more" in why, asked.told) == (True, [])
