from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.desk.controls.settings import MOST_RECENT, Recent, Settings, SettingsFile


def test_what_was_put_is_there_next_time(tmp_path: Path) -> None:
    place = tmp_path / "config" / "settings.json"
    SettingsFile(place).put(Settings(theme="light", card_size=256))
    assert SettingsFile(place).now == Settings(theme="light", card_size=256)


def test_the_case_that_was_opened_last_stands_first_and_once(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    for number in range(MOST_RECENT + 3):
        file.opened(tmp_path / f"{number}.case", f"C-{number}", "2026-01-01T00:00:00.000Z")
    file.opened(tmp_path / "5.case", "C-5", "2026-02-01T00:00:00.000Z")
    assert file.now.recent[0] == Recent(str(tmp_path / "5.case"), "C-5", "2026-02-01T00:00:00.000Z")
    assert len(file.now.recent) == MOST_RECENT
    assert len({each.path for each in file.now.recent}) == MOST_RECENT
    file.forget(str(tmp_path / "5.case"))
    assert "C-5" not in {each.reference for each in file.now.recent}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"null",
        b"{",
        b"\xff\xfe\x00",
        b'{"theme": "../../etc"}',
        b'{"card_size": 1000000}',
        b'{"recent": [{"path": 3}]}',
        b'{"blur": 101}',
        b"[" * 100_000,
        b'{"geometry": "' + b"a" * 300_000 + b'"}',
    ],
)
def test_a_file_that_is_damaged_or_hostile_gives_the_defaults(tmp_path: Path, content: bytes) -> None:
    place = tmp_path / "settings.json"
    place.write_bytes(content)
    assert SettingsFile(place).now == Settings()


@given(st.binary(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_bytes_whatever_are_an_error(tmp_path: Path, content: bytes) -> None:
    place = tmp_path / "settings.json"
    place.write_bytes(content)
    assert isinstance(SettingsFile(place).now, Settings)


def test_a_folder_that_cannot_be_written_keeps_the_settings_for_this_sitting(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    file = SettingsFile(tmp_path / "file" / "settings.json")
    file.put(Settings(theme="light"))
    assert file.now.theme == "light"


def test_the_file_says_nothing_but_what_it_has_to(tmp_path: Path) -> None:
    place = tmp_path / "settings.json"
    SettingsFile(place).put(Settings(theme="light"))
    assert set(msgspec.json.decode(place.read_bytes())) == set(Settings.__struct_fields__)
    assert [each.name for each in tmp_path.iterdir()] == ["settings.json"]
