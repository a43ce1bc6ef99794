"""What this machine has and lacks: rings of the cage, decoders, room, clock, permissions. Looks at no evidence."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from analysis.abilities import codecs_not_read, decoders, program_version
from analysis.jobs import Examine
from analysis.sounds.sample_sound import sample_sound
from analysis.text.text_models import NoReader, load_reader, reader_version
from app.errors import UserError
from app.ingest.crew import start_crew
from app.ingest.outcome import CrewLost
from app.ingest.rings import rings_in_force, weakness
from app.jobs.reading_text import lacking
from app.keys.officer import KeyFile, workstation_key_file
from app.platform.confinement import Confinement, confined
from app.platform.places import data_folder

ENOUGH_ROOM = 2_000_000_000
"""Bytes: the previews of some ten thousand media, and a large member of an archive at the same time."""
Confining = Callable[[subprocess.Popen[bytes], int], Confinement | None]
_NEVER_READ = "JPEG XL, RAR and CAB are never read"


@dataclass(frozen=True)
class Check:
    """One thing that was looked at; `ok` is False where it is weak or missing."""

    check: str
    ok: bool
    detail: str


def look_over() -> Iterator[Check]:
    """Every check, one after the other; takes some seconds, since a worker is started and tried."""
    yield _cage()
    if sys.platform == "win32":  # not verified on Windows
        yield _job()
    yield _decoders()
    yield _codecs()
    yield _program()
    yield _text()
    yield from _room()
    yield _clock(datetime.now(UTC))
    yield _privacy(data_folder())
    yield _key(workstation_key_file())


def _cage() -> Check:
    rings = rings_in_force()
    weak = weakness(rings)
    if weak:
        return Check("cage", False, weak)
    return Check("cage", True, f"Landlock {rings.landlock}, seccomp, limits, no new privileges; no way out was found")


def _job(confining: Confining = confined) -> Check:
    """Whether a Job Object holds a worker's memory and processes, tried on a process that does nothing."""
    name = "job object"
    process = subprocess.Popen([sys.executable, "-I", "-c", "input()"], stdin=subprocess.PIPE)
    try:
        held = confining(process, 0)
    except OSError as error:
        return Check(name, False, f"workers have no limit of memory and processes, since {error.strerror or error}")
    finally:
        process.kill()
        process.wait()
        process.communicate()
    if held is None:
        return Check(name, False, "this system has none")
    held.close()
    return Check(name, True, "workers have limits of memory and processes, no clipboard, and end with this program")


def _decoders() -> Check:
    found = decoders()
    lacking = [package for package, version in found.items() if not version]
    if lacking:
        return Check("decoders", False, f"not installed: {', '.join(lacking)}")
    return Check("decoders", True, ", ".join(f"{package} {version}" for package, version in found.items()))


def _codecs() -> Check:
    lacking = codecs_not_read()
    if lacking:
        return Check("codecs", False, f"this installation can't read {', '.join(lacking)}; {_NEVER_READ}")
    return Check("codecs", True, f"all usual ones; {_NEVER_READ}")


def _program() -> Check:
    """Whether a worker gets a fingerprint of a sound: ffmpeg's program runs in a cage of its own for it."""
    try:
        said = f"ffmpeg {program_version()}"
    except (OSError, RuntimeError) as error:
        return Check("ffmpeg", False, f"sounds get no fingerprint, since there is no program: {error}")
    with tempfile.TemporaryDirectory() as scratch, tempfile.TemporaryFile() as sound:
        sound.write(sample_sound())
        sound.flush()
        crew = start_crew(1, Path(scratch))
        try:
            facts = crew.examine(sound.fileno(), Examine(os.fstat(sound.fileno()).st_size), lambda _: True).facts
        except CrewLost as lost:
            return Check("ffmpeg", False, f"{said}; no worker could be started: {str(lost).splitlines()[0]}")
        finally:
            crew.close()
    if facts is None or not facts.soundprint:
        return Check("ffmpeg", False, f"{said}; sounds get no fingerprint: {facts.detail if facts else 'no answer'}")
    return Check("ffmpeg", True, f"{said}; it makes fingerprints of sounds")


def _text() -> Check:
    """Whether text in pictures can be read; that it can't is no weakness, since it is optional."""
    name = "text in pictures"
    if off := lacking():
        return Check(name, True, off)
    try:
        load_reader()
    except (NoReader, ImportError, RuntimeError) as error:
        return Check(name, False, f"it can't be read: {error}; install the packages of requirements-text.lock anew")
    return Check(name, True, reader_version())


def _room() -> Iterator[Check]:
    for name, folder in (("room for temporary files", Path(tempfile.gettempdir())), ("room for data", data_folder())):
        place = next(each for each in (folder, *folder.parents) if each.exists())
        free = shutil.disk_usage(place).free
        yield Check(name, free >= ENOUGH_ROOM, f"{free / 1e9:,.1f} GB free at {place}")


def _clock(now: datetime) -> Check:
    """A clock that was set back, or lost its battery, tells of a time before this program was written."""
    written = max(path.stat().st_mtime for path in Path(__file__).parent.glob("*.py"))
    shown = f"{now.isoformat(timespec='seconds')}, local zone {time.strftime('%Z')}"
    if now.timestamp() < written:
        return Check("clock", False, f"{shown}; that is before this program was installed: set the clock")
    return Check("clock", True, shown)


def _privacy(folder: Path) -> Check:
    if not folder.exists():
        return Check("data folder", True, f"{folder} isn't there yet")
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        return Check("data folder", False, f"{folder} can't be written; give this user the right to")
    if os.name == "posix" and stat.S_IMODE(folder.stat().st_mode) & 0o022:
        return Check("data folder", False, f"{folder} can be changed by other users; take that right from them")
    return Check("data folder", True, str(folder))


def _key(file: KeyFile) -> Check:
    """A key without a passphrase is allowed, and said."""
    name = "officer's key"
    if not file.exists:
        return Check(name, True, "there is none yet; it is made when a case is first opened for writing")
    try:
        said = file.public.fingerprint + ("" if file.has_passphrase else "; no passphrase protects it")
    except UserError as error:
        return Check(name, False, str(error))
    if os.name == "posix" and stat.S_IMODE(file.path.stat().st_mode) & 0o077:
        return Check(name, False, f"{said}; other users may read {file.path}: take that right from them")
    return Check(name, True, said)
