"""The pure part of confining a process on Windows: structures, flags, the order of calls, and what fails."""

from __future__ import annotations

import ctypes
import struct
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.platform import confinement
from app.platform.confinement import BasicLimits, ExtendedLimits, IoCounters, UiRestrictions, confine, limits

JOB, PROCESS = 0x120, 0x2F4
CALLS = ["CreateJobObjectW", "SetInformationJobObject 9", "SetInformationJobObject 4", "AssignProcessToJobObject"]


@dataclass
class FakeKernel:
    """kernel32.dll as documented; `failing`: the call that answers 0."""

    failing: str = ""
    calls: list[str] = field(default_factory=list)
    said: dict[int, bytes] = field(default_factory=dict)
    assigned: list[tuple[int, int]] = field(default_factory=list)
    closed: list[int] = field(default_factory=list)

    def _answer(self, call: str, good: int = 1) -> int:
        self.calls.append(call)
        return 0 if call == self.failing else good

    def CreateJobObjectW(self, attributes: None, name: None, /) -> int:
        return self._answer("CreateJobObjectW", JOB)

    def SetInformationJobObject(self, job: int, kind: int, content: Any, size: int, /) -> int:
        assert job == JOB
        self.said[kind] = ctypes.string_at(content, size)
        return self._answer(f"SetInformationJobObject {kind}")

    def AssignProcessToJobObject(self, job: int, process: int, /) -> int:
        self.assigned.append((job, process))
        return self._answer("AssignProcessToJobObject")

    def CloseHandle(self, handle: int, /) -> int:
        self.closed.append(handle)
        return 1


def test_structures_are_laid_out_as_on_64_bit_windows() -> None:
    """By winnt.h, with its alignment: sizes and the places of what is set."""
    assert [ctypes.sizeof(each) for each in (BasicLimits, IoCounters, ExtendedLimits, UiRestrictions)] == [
        64,
        48,
        144,
        4,
    ]
    assert (BasicLimits.LimitFlags.offset, BasicLimits.ActiveProcessLimit.offset) == (16, 40)
    assert (ExtendedLimits.ProcessMemoryLimit.offset, ExtendedLimits.JobMemoryLimit.offset) == (112, 120)


@given(st.integers(0, 2**40))
def test_what_the_kernel_is_told_is_what_is_meant(memory: int) -> None:
    kernel = FakeKernel()
    confine(kernel, PROCESS, memory).close()
    content = kernel.said[9]
    (flags,) = struct.unpack_from("<I", content, 16)
    (processes,) = struct.unpack_from("<I", content, 40)
    of_process, of_job = struct.unpack_from("<2Q", content, 112)
    assert flags == 0x8 | 0x100 | 0x200 | 0x400 | 0x2000
    assert processes == 2
    assert of_process == of_job == confinement.START_MEMORY + memory
    others = bytearray(content)
    others[16:20] = others[40:44] = bytes(4)
    others[112:128] = bytes(16)
    assert not any(others)  # what no flag names is left at nothing
    assert kernel.said[4] == b"\xff\x00\x00\x00"


def test_limits_come_before_the_process() -> None:
    kernel = FakeKernel()
    held = confine(kernel, PROCESS, 10)
    assert kernel.calls == CALLS
    assert (kernel.assigned, kernel.closed) == ([(JOB, PROCESS)], [])
    held.close()
    held.close()
    assert kernel.closed == [JOB]


@pytest.mark.parametrize("failing", CALLS)
def test_what_fails_is_told_and_holds_nothing(failing: str) -> None:
    kernel = FakeKernel(failing)
    with pytest.raises(OSError, match=failing.split()[0].removesuffix("W")):
        confine(kernel, PROCESS, 10)
    assert kernel.calls == CALLS[: CALLS.index(failing) + 1]
    assert kernel.closed == ([] if failing == "CreateJobObjectW" else [JOB])


def test_a_limit_is_never_below_what_a_worker_starts_with() -> None:
    assert limits(0).ProcessMemoryLimit >= 500_000_000
