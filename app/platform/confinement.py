"""Confining a process on Windows: a Job Object bounds its memory and processes, keeps it from the screen and the
clipboard, and ends with whoever holds it. Not verified on Windows; structures, flags and the order of calls are tested.

After Microsoft's documentation of `CreateJobObjectW`, `SetInformationJobObject`, `AssignProcessToJobObject` (winnt.h).
A job is no cage: files and networks stay open to the process.
"""

from __future__ import annotations

import ctypes
import subprocess
import sys
from dataclasses import dataclass
from typing import Any, Protocol

_Dword, _Size, _Count = ctypes.c_uint32, ctypes.c_uint64, ctypes.c_uint64  # of 64-bit Windows, the only one there is
_Time = ctypes.c_int64

BASIC_UI_RESTRICTIONS = 4
EXTENDED_LIMIT_INFORMATION = 9
"""Classes of information (JOBOBJECTINFOCLASS)."""

LIMIT_ACTIVE_PROCESS = 0x8
LIMIT_PROCESS_MEMORY = 0x100
LIMIT_JOB_MEMORY = 0x200
LIMIT_DIE_ON_UNHANDLED_EXCEPTION = 0x400
LIMIT_KILL_ON_JOB_CLOSE = 0x2000
UI_ALL = 0xFF
"""Handles of others' windows, the clipboard, system parameters, display settings, global atoms, desktops, log-off."""

PROCESSES = 2
"""The worker, and ffmpeg's program, which it starts for a sound."""
START_MEMORY = 1_000_000_000
"""Bytes that are committed before the first job, with room: all decoders, and a network where there is one."""


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("PerProcessUserTimeLimit", _Time),
        ("PerJobUserTimeLimit", _Time),
        ("LimitFlags", _Dword),
        ("MinimumWorkingSetSize", _Size),
        ("MaximumWorkingSetSize", _Size),
        ("ActiveProcessLimit", _Dword),
        ("Affinity", _Size),
        ("PriorityClass", _Dword),
        ("SchedulingClass", _Dword),
    )


class IoCounters(ctypes.Structure):
    """IO_COUNTERS."""

    _fields_ = tuple((name, _Count) for name in ("ReadOps", "WriteOps", "OtherOps", "Read", "Written", "Other"))


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("Basic", BasicLimits),
        ("Io", IoCounters),
        ("ProcessMemoryLimit", _Size),
        ("JobMemoryLimit", _Size),
        ("PeakProcessMemoryUsed", _Size),
        ("PeakJobMemoryUsed", _Size),
    )


class UiRestrictions(ctypes.Structure):
    """JOBOBJECT_BASIC_UI_RESTRICTIONS."""

    _fields_ = (("UIRestrictionsClass", _Dword),)


def limits(memory: int) -> ExtendedLimits:
    """The limits of a worker that may take `memory` bytes beyond what it starts with."""
    most = START_MEMORY + memory
    found = ExtendedLimits()
    found.Basic.LimitFlags = (
        LIMIT_ACTIVE_PROCESS
        | LIMIT_PROCESS_MEMORY
        | LIMIT_JOB_MEMORY
        | LIMIT_DIE_ON_UNHANDLED_EXCEPTION
        | LIMIT_KILL_ON_JOB_CLOSE
    )
    found.Basic.ActiveProcessLimit = PROCESSES
    found.ProcessMemoryLimit = most
    found.JobMemoryLimit = most
    return found


class Kernel(Protocol):
    """What is asked of kernel32.dll, by its own names; 0 says that a call failed."""

    def CreateJobObjectW(self, attributes: None, name: None, /) -> int: ...

    def SetInformationJobObject(self, job: int, kind: int, content: Any, size: int, /) -> int: ...

    def AssignProcessToJobObject(self, job: int, process: int, /) -> int: ...

    def CloseHandle(self, handle: int, /) -> int: ...


@dataclass
class Confinement:
    """A job that holds a process until it is closed, which ends the process."""

    kernel: Kernel
    handle: int

    def close(self) -> None:
        """Give the job up; a second call does nothing."""
        if self.handle:
            handle, self.handle = self.handle, 0
            self.kernel.CloseHandle(handle)


def confine(kernel: Kernel, process: int, memory: int) -> Confinement:
    """Put a process, by its handle, into a job of its own; see `limits`. Raises OSError, and then nothing is held."""
    job = Confinement(kernel, kernel.CreateJobObjectW(None, None))
    if not job.handle:
        raise _failed("CreateJobObject")
    try:
        for kind, content in ((EXTENDED_LIMIT_INFORMATION, limits(memory)), (BASIC_UI_RESTRICTIONS, _no_ui())):
            size = ctypes.sizeof(content)
            if not kernel.SetInformationJobObject(job.handle, kind, ctypes.byref(content), size):
                raise _failed("SetInformationJobObject")
        if not kernel.AssignProcessToJobObject(job.handle, process):
            raise _failed("AssignProcessToJobObject")
    except BaseException:
        job.close()
        raise
    return job


def confined(process: subprocess.Popen[bytes], memory: int) -> Confinement | None:
    """Confine a process that was just started; None on systems other than Windows. Raises OSError."""
    if sys.platform == "win32":  # not verified on Windows
        return confine(_kernel32(), int(process._handle), memory)
    return None


def _no_ui() -> UiRestrictions:
    return UiRestrictions(UI_ALL)


def _kernel32() -> Kernel:
    if sys.platform == "win32":  # not verified on Windows
        library = ctypes.WinDLL("kernel32", use_last_error=True)
        handle = ctypes.c_void_p
        for name, answer, arguments in (
            ("CreateJobObjectW", handle, (handle, ctypes.c_wchar_p)),
            ("SetInformationJobObject", ctypes.c_int, (handle, ctypes.c_int, handle, _Dword)),
            ("AssignProcessToJobObject", ctypes.c_int, (handle, handle)),
            ("CloseHandle", ctypes.c_int, (handle,)),
        ):
            function = getattr(library, name)
            function.restype, function.argtypes = answer, arguments
        return library
    raise OSError("there is no kernel32.dll here")


def _failed(call: str) -> OSError:
    number = 0
    if sys.platform == "win32":  # not verified on Windows
        number = ctypes.get_last_error()
    return OSError(number, f"{call} failed with error {number}")
