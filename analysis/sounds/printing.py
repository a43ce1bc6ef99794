"""Asking ffmpeg's program for the fingerprint of a sound: samples in, Chromaprint's values out.

Chromaprint is asked for through the muxer of ffmpeg's program, since no library of ours has it. That program never
meets evidence: it is given samples without any container, by a pipe, and may open nothing else.
"""

from __future__ import annotations

import contextlib
import select
import socket
import subprocess
import threading
from collections.abc import Callable, Iterable

import ffmpeg
import imageio_ffmpeg

from analysis.fingerprints.soundprint import RATE
from analysis.platform import started_filter

Printer = Callable[[Iterable[bytes]], bytes]
"""Gives the values (32 bits, little-endian) of samples (16 bits, little-endian, mono at `RATE`) that come in pieces.

Raises NoProgramError. What the pieces raise goes through.
"""

_UNTIL_TOLD = 30.0
"""Seconds for a piece to be taken, and for the values of all of them; three hours of sound take 7."""
_MOST_BYTES = 1_000_000
"""Of values; three hours have 350,000."""


class NoProgramError(Exception):
    """ffmpeg's program can't be started, or didn't do its work; the text says why."""


def command() -> list[str]:
    """The program and its arguments. RuntimeError where there is no ffmpeg."""
    sound = ffmpeg.input("pipe:0", format="s16le", ar=RATE, ac=1, protocol_whitelist="pipe", threads=1)
    told = sound.output("pipe:1", format="chromaprint", fp_format="raw", algorithm=1)
    words: list[str] = told.global_args("-nostdin", "-loglevel", "quiet").compile(imageio_ffmpeg.get_ffmpeg_exe())
    return words


def by_program(pieces: Iterable[bytes]) -> bytes:
    """A Printer that starts the program itself: for processes that no cage keeps from it."""
    try:
        program = started_filter(command())
    except (OSError, RuntimeError) as error:
        raise _unusable(error) from error
    assert program.stdin is not None
    assert program.stdout is not None
    patience = threading.Timer(_UNTIL_TOLD, program.kill)
    try:
        with contextlib.suppress(BrokenPipeError):  # its exit status says why
            for piece in pieces:
                program.stdin.write(piece)
            program.stdin.close()
        patience.start()
        said = program.stdout.read(_MOST_BYTES)
        status = program.wait()
    finally:
        patience.cancel()
        if patience.ident is not None:
            patience.join()
        program.kill()
        with contextlib.suppress(BrokenPipeError):
            program.stdin.close()
        program.stdout.close()
        program.wait()
    if status:
        raise _unusable(subprocess.CalledProcessError(status, "ffmpeg"))
    return said


def through(connected: socket.socket) -> Printer:
    """A Printer for one sound over a socket behind which the workers' parent starts the program in a cage of its own,
    with the first samples."""

    def printed(pieces: Iterable[bytes]) -> bytes:
        try:
            for piece in pieces:
                _send(connected, piece)
            connected.shutdown(socket.SHUT_WR)
            return _all_said(connected)
        except OSError as error:
            raise _unusable(error) from error

    return printed


def by_nobody(why: Exception) -> Printer:
    """A Printer where there is no program."""

    def printed(pieces: Iterable[bytes]) -> bytes:
        raise _unusable(why)

    return printed


def _send(connected: socket.socket, piece: bytes) -> None:
    rest = memoryview(piece)
    while rest:
        _await(connected, select.POLLOUT)
        rest = rest[connected.send(rest, socket.MSG_DONTWAIT) :]


def _all_said(connected: socket.socket) -> bytes:
    said = bytearray()
    while len(said) <= _MOST_BYTES:
        _await(connected, select.POLLIN)
        news = connected.recv(65_536)
        if not news:
            break
        said += news
    return bytes(said)


def _await(connected: socket.socket, event: int) -> None:
    poll = select.poll()
    poll.register(connected, event)
    if not poll.poll(_UNTIL_TOLD * 1_000):
        raise TimeoutError(f"it did nothing for {_UNTIL_TOLD:.0f} s")


def _unusable(error: Exception) -> NoProgramError:
    return NoProgramError(f"ffmpeg can't be used: {type(error).__name__}: {error}"[:500])
