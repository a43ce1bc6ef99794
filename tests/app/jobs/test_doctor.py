"""The machine is looked over, and what is weak is said and makes the command fail."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from analysis.text.text_models import NoReader
from app.cli.run import run
from app.jobs import doctor
from app.jobs.doctor import Check, look_over
from app.keys.officer import KeyFile
from app.platform.confinement import confine
from tests.app.ingest.test_rings import WEAK
from tests.app.platform.test_confinement import JOB, FakeKernel


def test_every_part_is_looked_at_and_told(capsys: pytest.CaptureFixture[str]) -> None:
    status = run(["doctor", "--json", "--quiet"])
    told = json.loads(capsys.readouterr().out)
    names = [each["check"] for each in told]
    assert names == [
        "cage", "decoders", "codecs", "ffmpeg", "text in pictures", "room for temporary files", "room for data",
        "clock", "data folder", "officer's key",
    ]  # fmt: skip
    by_name = {each["check"]: each for each in told}
    assert by_name["codecs"]["ok"], by_name["codecs"]["detail"]
    assert by_name["ffmpeg"]["ok"], by_name["ffmpeg"]["detail"]
    assert "pillow 1" in by_name["decoders"]["detail"]
    assert status == (0 if all(each["ok"] for each in told) else 1)


def test_a_weak_cage_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "rings_in_force", lambda: WEAK)
    check = next(look_over())
    assert not check.ok
    assert "seccomp" in check.detail


def test_that_text_isn_t_read_is_told_and_no_weakness(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "lacking", lambda: "Reading text in pictures is off.")
    assert doctor._text() == Check("text in pictures", True, "Reading text in pictures is off.")

    def broken() -> None:
        raise NoReader("a.onnx of rapidocr 9 isn't the network that was measured")

    monkeypatch.setattr(doctor, "lacking", lambda: "")
    monkeypatch.setattr(doctor, "load_reader", broken)
    assert not doctor._text().ok
    assert "rapidocr 9" in doctor._text().detail


def test_what_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "decoders", lambda: {"av": "18", "rawpy": ""})
    monkeypatch.setattr(doctor, "codecs_not_read", lambda: ("hevc",))
    assert doctor._decoders() == Check("decoders", False, "not installed: rawpy")
    assert not doctor._codecs().ok
    assert "hevc" in doctor._codecs().detail


def test_without_ffmpeg_sounds_get_no_fingerprint(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> str:
        raise RuntimeError("no ffmpeg")

    monkeypatch.setattr(doctor, "program_version", missing)
    check = doctor._program()
    assert not check.ok
    assert "no ffmpeg" in check.detail


def test_a_clock_before_the_program_is_wrong() -> None:
    assert doctor._clock(datetime.now(UTC)).ok
    assert not doctor._clock(datetime(2001, 1, 1, tzinfo=UTC)).ok


def test_a_data_folder_that_others_may_change_is_weak(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    assert doctor._privacy(folder).ok
    folder.mkdir(mode=0o700)
    assert doctor._privacy(folder).ok
    folder.chmod(0o777)
    assert not doctor._privacy(folder).ok


def test_a_key_that_others_may_read_or_that_is_damaged_is_weak_and_one_without_passphrase_is_said(
    tmp_path: Path,
) -> None:
    file = KeyFile(tmp_path / "keys" / "officer.key")
    assert doctor._key(file).ok
    key = file.make("2026-01-01T00:00:00.000Z")
    assert doctor._key(file) == Check("officer's key", True, f"{key.public.fingerprint}; no passphrase protects it")
    file.path.chmod(0o644)
    assert not doctor._key(file).ok
    file.path.chmod(0o600)
    file.path.write_text("{}")
    assert not doctor._key(file).ok


def test_too_little_room_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "ENOUGH_ROOM", 10**18)
    assert [each.ok for each in doctor._room()] == [False, False]


def test_a_job_object_is_tried_on_a_process_and_said() -> None:
    """With a kernel of our own; that of Windows isn't at hand."""
    kernels = [FakeKernel(), FakeKernel("AssignProcessToJobObject")]
    good, bad = (
        doctor._job(lambda process, memory, kernel=kernel: confine(kernel, process.pid, memory)) for kernel in kernels
    )
    assert good.ok
    assert "limits of memory and processes" in good.detail
    assert kernels[0].closed == [JOB]
    assert not bad.ok
    assert "AssignProcessToJobObject failed" in bad.detail
    assert not doctor._job().ok or sys.platform == "win32"
