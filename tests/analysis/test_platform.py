"""Programs that a worker starts."""

import subprocess
import sys

import pytest

from analysis.platform import filtered

PASSED_ON = [sys.executable, "-c", "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read()[::-1])"]


def test_a_program_gets_its_input_whole_and_is_read_whole() -> None:
    content = bytes(range(256)) * 4_000
    assert filtered(PASSED_ON, content, 30) == content[::-1]


def test_a_program_that_hangs_is_ended() -> None:
    with pytest.raises(subprocess.TimeoutExpired):
        filtered([sys.executable, "-c", "import time; time.sleep(60)"], b"", 0.3)


def test_a_program_that_fails_or_is_not_there_is_told() -> None:
    with pytest.raises(subprocess.CalledProcessError):
        filtered([sys.executable, "-c", "raise SystemExit(3)"], b"\0" * 1_000_000, 30)
    with pytest.raises(FileNotFoundError):
        filtered(["/nowhere/program"], b"", 1)
