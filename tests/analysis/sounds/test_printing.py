"""Programs that turn samples into values: started by the process itself, or behind a socket by another."""

import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from analysis.sounds import printing
from analysis.sounds.printing import NoProgramError, Printer, by_nobody, by_program, through

BACKWARDS = [sys.executable, "-c", "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read()[::-1])"]
CONTENT = bytes(range(256)) * 1_000


def pieces(content: bytes = CONTENT) -> Iterator[bytes]:
    for start in range(0, len(content), 10_000):
        yield content[start : start + 10_000]


def program(monkeypatch: pytest.MonkeyPatch, *words: str) -> None:
    monkeypatch.setattr(printing, "command", lambda: list(words))


def test_a_program_gets_its_input_whole_and_is_read_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    program(monkeypatch, *BACKWARDS)
    assert by_program(pieces()) == CONTENT[::-1]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([sys.executable, "-c", "raise SystemExit(3)"], "status 3"),
        (["/nowhere/program"], "FileNotFoundError"),
        ([sys.executable, "-c", "import sys; sys.stdin.buffer.read(); import time; time.sleep(60)"], "SIGKILL"),
    ],
)
def test_a_program_that_fails_hangs_or_is_not_there_is_told(
    monkeypatch: pytest.MonkeyPatch, words: list[str], said: str
) -> None:
    program(monkeypatch, *words)
    monkeypatch.setattr(printing, "_UNTIL_TOLD", 0.3)
    with pytest.raises(NoProgramError, match=said):
        by_program(pieces())


def test_what_making_the_samples_raises_goes_through(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing() -> Iterator[bytes]:
        yield b"ab"
        raise MemoryError

    program(monkeypatch, *BACKWARDS)
    with pytest.raises(MemoryError):
        by_program(failing())


def answered(answer: Callable[[socket.socket], None]) -> Callable[[Printer], None]:
    ours, its = socket.socketpair()

    def run(use: Callable[[Printer], None]) -> None:
        thread = threading.Thread(target=answer, args=(its,))
        thread.start()
        try:
            use(through(ours))
        finally:
            ours.close()
            thread.join()
            its.close()

    return run


def whole(its: socket.socket) -> bytes:
    content = b""
    while news := its.recv(65_536):
        content += news
    return content


def test_a_program_behind_a_socket_gets_and_gives_all() -> None:
    def backwards(its: socket.socket) -> None:
        its.sendall(whole(its)[::-1])
        its.shutdown(socket.SHUT_WR)

    def use(printer: Printer) -> None:
        assert printer(pieces()) == CONTENT[::-1]

    answered(backwards)(use)


def test_a_program_that_breaks_off_is_told() -> None:
    def use(printer: Printer) -> None:
        with pytest.raises(NoProgramError, match=r"BrokenPipeError|ConnectionResetError"):
            printer(pieces(CONTENT * 20))

    answered(lambda its: its.close())(use)


def test_a_program_that_takes_nothing_is_waited_for_no_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "_UNTIL_TOLD", 0.2)

    def use(printer: Printer) -> None:
        with pytest.raises(NoProgramError, match="TimeoutError"):
            printer(pieces(CONTENT * 20))

    answered(lambda its: time.sleep(0.6))(use)


def test_a_program_that_never_stops_is_read_up_to_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "_MOST_BYTES", 1_000)

    def endless(its: socket.socket) -> None:
        whole(its)
        its.sendall(bytes(5_000))

    def use(printer: Printer) -> None:
        assert 1_000 < len(printer(pieces())) <= 70_000

    answered(endless)(use)


def test_where_there_is_no_program_it_says_why() -> None:
    with pytest.raises(NoProgramError, match="RuntimeError: no ffmpeg"):
        by_nobody(RuntimeError("no ffmpeg"))(pieces())
