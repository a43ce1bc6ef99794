"""Handlers that do to the crew what hostile files do to decoders. Each file's content says what its worker does."""

from __future__ import annotations

import ctypes
import errno
import mmap
import os
import resource
import signal
import sys
import time
from collections.abc import Generator, Iterator
from pathlib import Path

from analysis.facts import (
    Capture,
    Chunk,
    Digests,
    Done,
    Extras,
    Failure,
    Kind,
    Loudness,
    MediumFacts,
    Member,
    Message,
    Played,
    ProxyFrame,
    Reading,
    Rendering,
    Samples,
    Signature,
)
from analysis.jobs import Examine, Listen, Play, Render, Survey, Unpack
from analysis.wire import HEADER, encode
from analysis.workers.worker import Handlers

READING = Reading(Digests(bytes(16), bytes(20), bytes(32), 5), Signature(Kind.PICTURE, "image/jpeg", "JPEG"))
FACTS = MediumFacts(
    kind=Kind.PICTURE, width=4, height=3, duration=None, fps=None, codec="jpeg", audio_codec="", pages=1,
    orientation=1, preview=b"\xff\xd8\xff", frames=(), capture=Capture(), tags=(), partial="",
)  # fmt: skip
JPEG = b"\xff\xd8\xff"
SECOND = 20


def warm_up() -> None:
    """Nothing to load."""


def examine(fd: int, job: Examine) -> Generator[Message, bool, None]:
    """Does what the file says, at the step that it says: `crash`, `decode crash`, `extras crash`."""
    step, _, act = os.pread(fd, 200, 0).decode().rpartition(" ")
    if not step:
        yield from misbehave(act)
    decode = yield READING
    if not decode:
        return
    if step == "decode":
        yield from misbehave(act)
    yield FACTS
    if step == "extras":
        yield from misbehave(act)
    yield Extras(tags=(), serial="42")


def misbehave(act: str) -> Iterator[Message]:
    """One bad act; `good` is none."""
    if act == "good":
        return
    if act == "crash":
        ctypes.string_at(0)
    elif act == "abort":
        os.write(2, b"terminate called after throwing std::bad_alloc\n\x1b[31m")
        os.abort()
    elif act == "raise":
        raise RuntimeError("decoder said \x1b[31mno")
    elif act == "exit":
        os._exit(0)
    elif act == "spin":
        while True:
            pass
    elif act == "hang":
        time.sleep(SECOND)
    elif act == "ignore":
        for number in set(signal.valid_signals()) - {signal.SIGKILL, signal.SIGSTOP}:
            signal.signal(number, signal.SIG_IGN)
        time.sleep(SECOND)
    elif act == "hog":
        _hog = b"x" * 4_000_000_000
    elif act == "hog-mapped":
        mmap.mmap(-1, 4_000_000_000)
    elif act == "huge":
        yield Failure("decode", "y" * 70_000_000)
    elif act == "endless":
        while True:
            yield READING
    elif act == "chatter":
        while True:
            os.write(2, b"warning " * 10_000)
    elif act in ("garbage", "stall", "long", "mute"):
        raw(act)
        time.sleep(SECOND)
    elif act == "lie":
        yield Failure("decode", " ")
    elif act == "order":
        yield Rendering(1, 1, 1, 1, b"abc")
    elif act == "done":
        yield Done()
    elif act == "linger":
        linger()
    elif act == "daemon":
        daemon()
    elif act == "write":
        write_somewhere()
    elif act == "patricide":
        os.kill(os.getppid(), signal.SIGKILL)
        time.sleep(SECOND)
    elif act == "look":
        yield Failure("decode", "what I see", describe())
    else:
        raise ValueError(act)


def raw(act: str) -> None:
    """Bytes that are no frame, on the pipe that is the last descriptor of a worker."""
    pipe = max(number for number in range(3, 64) if is_socket(number))
    if act == "mute":
        os.close(pipe)
        return
    content = encode(READING)
    sent = {
        "garbage": HEADER.pack(30) + b"\xc1" * 30,
        "stall": HEADER.pack(len(content)) + content[:10],
        "long": HEADER.pack(2**32 - 1),
    }
    os.write(pipe, sent[act])


def is_socket(number: int) -> bool:
    """Whether `number` is an open pipe or socket; a caged worker may ask for no more than this."""
    try:
        os.lseek(number, 0, os.SEEK_CUR)
    except OSError as error:
        return error.errno == errno.ESPIPE
    return False


def linger() -> None:
    """Leave a child behind that holds the pipe, and end."""
    if os.fork() == 0:
        time.sleep(SECOND)
        os._exit(0)
    os._exit(0)


def daemon() -> None:
    """Leave a grandchild behind in a session of its own, and end."""
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            time.sleep(SECOND)
        os._exit(0)
    os.wait()
    os._exit(0)


def write_somewhere() -> None:
    """Try to write a file; what comes of it ends in an error."""
    os.write(os.open("/tmp", os.O_RDWR | os.O_TMPFILE, 0o600), b"x" * 10)


def describe() -> str:
    """Open descriptors, limits, parent and environment of this worker."""
    ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)  # dumpable again, or only root may look at itself
    numbers = sorted(int(entry.name) for entry in Path("/proc/self/fd").iterdir())
    return repr(
        {
            "descriptors": {number: target(number) for number in numbers},
            "writable": [number for number in numbers if target(number) and can_write(number)],
            "core": resource.getrlimit(resource.RLIMIT_CORE),
            "size": resource.getrlimit(resource.RLIMIT_FSIZE),
            "threads": len(list(Path("/proc/self/task").iterdir())),
            "modules": sorted({name.partition(".")[0] for name in sys.modules}),
            "no_new_privs": "NoNewPrivs:\t1" in Path("/proc/self/status").read_text(),
            "cwd": str(Path.cwd()),
            "environment": sorted(os.environ),
        }
    )


def target(number: int) -> str:
    """What a descriptor leads to, empty if it is closed again."""
    try:
        return str(Path(f"/proc/self/fd/{number}").readlink())
    except OSError:
        return ""


def can_write(number: int) -> bool:
    """Whether a descriptor is open for writing."""
    info = Path(f"/proc/self/fdinfo/{number}").read_text()
    return int(info.split("flags:")[1].split()[0], 8) & (os.O_WRONLY | os.O_RDWR) != 0


def unpack(fd: int, job: Unpack) -> Iterator[Member | Chunk | Failure]:
    """An archive of lines: `NAME SIZE` gives a member of that size, `!ACT` misbehaves, `-NAME` is a broken member."""
    for line in os.pread(fd, 10_000, 0).decode().splitlines():
        if line.startswith("!"):
            yield from misbehave(line[1:])  # type: ignore[misc]  # what it yields is wrong on purpose
        elif line.startswith("-"):
            yield Member(line[1:].encode(), 7, None, "is damaged")
        elif line == "?":
            yield Failure("unpack", "the archive ends early")
        else:
            name, size = line.split()
            yield Member(name.encode(), int(size), 1_700_000_000_000_000_000)
            yield from chunks(int(size))


def chunks(size: int) -> Iterator[Chunk]:
    """`size` bytes, ended by an empty chunk."""
    while size > 0:
        yield Chunk(b"z" * min(size, 2**20))
        size -= 2**20
    yield Chunk(b"")


def render(fd: int, job: Render) -> Rendering | Failure:
    """A picture of the size that the file says, or what else it says."""
    act = os.pread(fd, 200, 0).decode()
    if act.isdigit():
        edge = int(act)
        return Rendering(edge, edge, edge, edge, bytes(edge * edge * 3))
    if act == "wrong":
        return Rendering(10, 10, 10, 10, bytes(299))
    if act == "none":
        return Failure("render", "no picture in it")
    list(misbehave(act))
    return Failure("render", "nothing to show")


def play(fd: int, job: Play) -> Iterator[Played | Failure]:
    """As many frames as the file says, then a failure; or what else it says."""
    act = os.pread(fd, 200, 0).decode()
    if act.isdigit():
        for at in range(int(act)):
            yield Played((ProxyFrame(at, at + 1, JPEG),))
        yield Failure("play", "the rest is damaged")
    elif act == "gap":
        yield Played((ProxyFrame(0, 10, JPEG), ProxyFrame(20, 30, JPEG)))
    elif act == "back":
        yield Played((ProxyFrame(30, 20, JPEG),))
    elif act == "picture":
        yield Played((ProxyFrame(0, 10, b"no JPEG"),))
    elif act == "sound":
        yield Samples(0, bytes(4))  # type: ignore[misc]  # what it yields is wrong on purpose
    else:
        yield from misbehave(act)  # type: ignore[misc]  # the same


def listen(fd: int, job: Listen) -> Iterator[Samples | Failure]:
    """Half a sample."""
    yield Samples(0, bytes(6))


def survey(fd: int, job: Survey) -> Iterator[Loudness | Failure]:
    """Nothing."""
    yield Failure("listen", "no sound in it")


HANDLERS = Handlers(examine, unpack, render, play, listen, survey, warm_up)
