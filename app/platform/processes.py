"""Starting a fresh interpreter of our own that inherits one descriptor and nothing else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import IO

if sys.platform != "win32":
    import resource

if sys.platform == "win32":
    import msvcrt

_ROOT = str(Path(__file__).resolve().parents[2])
"""The folder that our packages lie in."""
_BOOT = "import sys, json; sys.path[:] = json.loads(sys.argv[1]); from {module} import main; main(sys.argv[2:])"
_PASSED_ON = (
    "PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR", "LD_LIBRARY_PATH", "NUMBA_CACHE_DIR",
    "SYSTEMROOT", "TEMP", "TMP", "USERPROFILE", "LOCALAPPDATA",
)  # fmt: skip
_ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1", "NUMBA_NUM_THREADS": "1"}
"""A process with several threads can't be forked safely, and as many workers as processors need no more than one."""


def forbid_core_dumps() -> None:
    """Let no copy of this program's memory, nor of what it starts, be written to the disk if it crashes.

    Windows writes none unless it was told to (not verified on Windows).
    """
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def start_interpreter(
    module: str, inherited: int, arguments: Sequence[str], stderr: IO[bytes], *, lifeline: bool = False
) -> subprocess.Popen[bytes]:
    """Run `main([str(inherited), *arguments])` of one of our modules in a process of its own.

    It imports what this process would import, but never from the working directory, which may hold evidence. It gets no
    terminal, so that Ctrl-C reaches this process alone, and only the environment that an interpreter needs.
    `inherited` is a descriptor, on Windows a handle; it stays open here. With a `lifeline` its standard input is a pipe
    that ends when this process does, or closes `stdin`; otherwise it is empty.
    """
    command = [*_command(module), str(inherited), *arguments]
    stdin = subprocess.PIPE if lifeline else subprocess.DEVNULL
    # Huge pages: a worker faults its memory in anew for each job; measured, 14 % less system time over 349 media.
    allocator = {"GLIBC_TUNABLES": "glibc.malloc.hugetlb=1"}
    environment = _environment() | allocator
    if sys.platform == "win32":  # not verified on Windows
        os.set_handle_inheritable(inherited, True)
        startup = subprocess.STARTUPINFO(
            lpAttributeList={"handle_list": [inherited, msvcrt.get_osfhandle(stderr.fileno())]}
        )
        return subprocess.Popen(
            command,
            env=environment,
            stdin=stdin,
            stdout=subprocess.DEVNULL,
            stderr=stderr,
            startupinfo=startup,
            creationflags=subprocess.CREATE_NO_WINDOW,
        )
    return subprocess.Popen(
        command,
        env=environment,
        cwd="/",
        stdin=stdin,
        stdout=subprocess.DEVNULL,
        stderr=stderr,
        pass_fds=(inherited,),
        start_new_session=True,
    )


def start_filter(module: str, stderr: IO[bytes]) -> subprocess.Popen[bytes]:
    """Run `main([])` of one of our modules in a process of its own that reads its standard input and writes its
    standard output, both of them pipes; otherwise as `start_interpreter`."""
    if sys.platform == "win32":  # not verified on Windows
        return subprocess.Popen(
            _command(module),
            env=_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
            creationflags=subprocess.CREATE_NO_WINDOW,
        )
    return subprocess.Popen(
        _command(module),
        env=_environment(),
        cwd="/",
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=stderr,
        start_new_session=True,
    )


def _command(module: str) -> list[str]:
    path = json.dumps([_ROOT, *(entry for entry in sys.path if Path(entry).is_absolute())])
    return [sys.executable, "-I", "-c", _BOOT.format(module=module), path]


def _environment() -> dict[str, str]:
    return {name: os.environ[name] for name in _PASSED_ON if name in os.environ} | _ONE_THREAD
