"""The inner ring: which system calls a process may make, held by the kernel (seccomp, `seccomp(2)`), Linux only.

A filter is a small program of classic BPF that the kernel runs before each call. Calls that decoding needs are allowed;
those that only an attack makes (another program, process or socket, tracing, memory to be written and run) kill the
process at once; every other one fails with EPERM, since honest libraries probe for files and features and go on without
them. Numbers of calls differ by processor: those of x86-64 were tried, those of aarch64 are from the kernel's headers
and not verified on such a machine.
"""

from __future__ import annotations

import ctypes
import errno
import mmap
import os
import platform
import struct
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from analysis.platform import prctl

_PR_GET_SECCOMP, _PR_SET_SECCOMP, _MODE_FILTER = 21, 22, 2

_KILL: Final = 0x8000_0000
_ALLOW: Final = 0x7FFF_0000
_FAIL: Final = 0x0005_0000
_REFUSED: Final = _FAIL | errno.EPERM

# Classic BPF (linux/bpf_common.h), over `struct seccomp_data`: number, architecture, address, six arguments.
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16
_OWN = 0x7FFF_FFFF
"""Stands for the process that installs a filter; no process has it."""
_X32 = 0x4000_0000
_CLONE_THREAD, _CLONE_NEW = 0x0001_0000, 0x7E02_0000
_AT_EMPTY_PATH = 0x1000
_WRITING = 0o1 | 0o2 | 0o100 | 0o1000
"""O_WRONLY, O_RDWR, O_CREAT and O_TRUNC, which are the same on both processors."""
_FCNTL = (1, 2, 3, 1030)
"""F_GETFD, F_SETFD, F_GETFL, F_DUPFD_CLOEXEC: no locks, no signals to owners, no other flags."""

_Calls = Mapping[str, tuple[int | None, int | None]]
"""Numbers by name: x86-64, aarch64; None where a processor hasn't got a call."""

_DECODING: Final[_Calls] = {
    "read": (0, 63), "pread64": (17, 67), "readv": (19, 65), "fstat": (5, 80),
    "write": (1, 64), "writev": (20, 66), "lseek": (8, 62),
    "futex": (202, 98), "munmap": (11, 215), "mremap": (25, 216), "brk": (12, 214), "madvise": (28, 233),
    "close": (3, 57), "recvfrom": (45, 207), "shutdown": (48, 210), "poll": (7, None), "ppoll": (271, 73),
    "select": (23, None), "pselect6": (270, 72),
    "clock_gettime": (228, 113), "clock_getres": (229, 114), "clock_nanosleep": (230, 115), "nanosleep": (35, 101),
    "gettimeofday": (96, 169), "time": (201, None), "times": (100, 153), "getrusage": (98, 165), "sysinfo": (99, 179),
    "uname": (63, 160), "getpid": (39, 172), "getppid": (110, 173), "gettid": (186, 178), "getuid": (102, 174),
    "geteuid": (107, 175), "getgid": (104, 176), "getegid": (108, 177), "getcpu": (309, 168),
    "sched_yield": (24, 124), "sched_getaffinity": (204, 123), "getrandom": (318, 278),
    "rt_sigaction": (13, 134), "rt_sigprocmask": (14, 135), "rt_sigreturn": (15, 139), "sigaltstack": (131, 132),
    "set_robust_list": (273, 99), "rseq": (334, 293), "restart_syscall": (219, 128), "exit": (60, 93),
    "exit_group": (231, 94),
}  # fmt: skip
_STARTING: Final[_Calls] = {
    "newfstatat": (262, 79), "access": (21, None), "faccessat": (269, 48), "dup": (32, 23),
    "set_tid_address": (218, 96), "arch_prctl": (158, None),
    "prlimit64": (302, 261),
}  # fmt: skip
"""What a program calls besides while it is loaded; files are beyond it by the outer ring."""
_ATTACKS: Final[_Calls] = {
    "execve": (59, 221), "execveat": (322, 281), "fork": (57, None), "vfork": (58, None),
    "socket": (41, 198), "connect": (42, 203), "bind": (49, 200), "listen": (50, 201), "accept": (43, 202),
    "accept4": (288, 242), "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271),
    "pidfd_open": (434, 434), "pidfd_send_signal": (424, 424), "pidfd_getfd": (438, 438), "tkill": (200, 130),
    "rt_sigqueueinfo": (129, 138), "rt_tgsigqueueinfo": (297, 240), "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426), "io_uring_register": (427, 427), "bpf": (321, 280), "perf_event_open": (298, 241),
    "userfaultfd": (323, 282), "add_key": (248, 217), "request_key": (249, 218), "keyctl": (250, 219),
    "unshare": (272, 97), "setns": (308, 268), "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41),
    "chroot": (161, 51), "open_tree": (428, 428), "move_mount": (429, 429), "fsopen": (430, 430),
    "init_module": (175, 105), "finit_module": (313, 273), "delete_module": (176, 106), "kexec_load": (246, 104),
    "kexec_file_load": (320, 294), "reboot": (169, 142),
}  # fmt: skip


@dataclass(frozen=True)
class _Processor:
    """A processor's mark in `struct seccomp_data`, its column above, and the calls whose arguments are looked at."""

    mark: int
    column: int
    mmap: int
    mprotect: int
    fcntl: int
    ioctl: int
    sendto: int
    kill: int
    tgkill: int
    clone: int
    openat: int
    execveat: int


_CLONE3 = 435
_PROCESSORS: Final = {
    "x86_64": _Processor(0xC000_003E, 0, 9, 10, 72, 16, 44, 62, 234, 56, 257, 322),
    "aarch64": _Processor(0xC000_00B7, 1, 222, 226, 25, 29, 206, 129, 131, 220, 56, 281),  # not verified on aarch64
}


def is_given() -> bool:
    """Whether this kernel filters calls and this processor's numbers are known here."""
    try:
        return platform.machine() in _PROCESSORS and prctl(_PR_GET_SECCOMP, 0) >= 0
    except OSError:
        return False


def for_decoding() -> bytes:
    """The filter of a process that has all its descriptors and needs no file and no program.

    It may start threads, since libheif decodes in none but new ones. No memory may become executable, no path may be
    named, signals may be sent to itself only.
    """
    here = _PROCESSORS[platform.machine()]
    rules = [
        *_unless_any_bit(here.mmap, 2, mmap.PROT_EXEC, _KILL),
        *_unless_any_bit(here.mprotect, 2, mmap.PROT_EXEC, _KILL),
        *_common(here),
    ]
    return _program(here, rules, _DECODING)


def for_a_program(program: int) -> bytes:
    """The filter of a process that becomes the program whose descriptor is `program`.

    Files are opened for reading only, and only those that Landlock leaves. Memory may be run that can't be written.
    """
    here = _PROCESSORS[platform.machine()]
    rules = [
        *_unless_all_bits(here.mmap, 2, mmap.PROT_EXEC | mmap.PROT_WRITE),
        *_unless_any_bit(here.mprotect, 2, mmap.PROT_EXEC, _KILL),
        *_unless_any_bit(here.openat, 2, _WRITING, _REFUSED),
        *_common(here),
        *_the_one_program(here, program),
    ]
    return _program(here, rules, {**_DECODING, **_STARTING})


def install(program: bytes) -> None:
    """Have the kernel filter this process's calls, and its children's, for good. Needs no_new_privs. Raises OSError."""
    own = program.replace(_OWN.to_bytes(4, "little"), os.getpid().to_bytes(4, "little"))
    code = ctypes.create_string_buffer(own, len(own))
    described = struct.pack("HxxxxxxP", len(own) // 8, ctypes.addressof(code))
    header = ctypes.create_string_buffer(described, len(described))
    prctl(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.addressof(header))


def _program(here: _Processor, rules: Iterable[bytes], allowed: _Calls) -> bytes:
    """`rules` for calls whose arguments matter, then what is allowed whatever its arguments, then attacks, then EPERM.

    The shorter, the better: it is looked through for each call, and by the kernel, when it is installed, for all.
    """
    beginning = [
        _step(_LOAD, _ARCHITECTURE),
        _step(_EQUAL, here.mark, 1, 0),
        _step(_RETURN, _KILL),
        _step(_LOAD, _NUMBER),
    ]
    if here.column == 0:
        beginning += [_step(_AT_LEAST, _X32, 0, 1), _step(_RETURN, _KILL)]
    wanted, attacks = _numbers(allowed, here), _numbers(_ATTACKS, here)
    count = len(wanted) + len(attacks)
    by_number = [_step(_EQUAL, number, count - place) for place, number in enumerate(wanted)]
    by_number += [_step(_EQUAL, number, count + 1 - place) for place, number in enumerate(attacks, len(wanted))]
    end = [_step(_RETURN, answer) for answer in (_REFUSED, _ALLOW, _KILL)]
    return b"".join([*beginning, *rules, *by_number, *end])


def _common(here: _Processor) -> Iterator[bytes]:
    yield from _if_equal(here.fcntl, _FCNTL, argument=1, otherwise=_REFUSED)
    yield from _if_equal(here.tgkill, (_OWN,), otherwise=_KILL)
    yield from _if_equal(here.kill, (_OWN,), otherwise=_KILL)
    yield from _call(here.sendto, [*_is_zero(4), _step(_RETURN, _ALLOW), _step(_RETURN, _REFUSED)])
    yield from _threads_only(here)
    yield from _call(here.ioctl, [_step(_RETURN, _FAIL | errno.ENOTTY)])
    # Its arguments lie in memory, where no filter can look: with this error threads are made by `clone`.
    yield from _call(_CLONE3, [_step(_RETURN, _FAIL | errno.ENOSYS)])


def _numbers(table: _Calls, here: _Processor) -> list[int]:
    return [number for numbers in table.values() if (number := numbers[here.column]) is not None]


def _unless_any_bit(number: int, argument: int, bits: int, refusal: int) -> Iterator[bytes]:
    return _call(number, [_low(argument), _step(_ANY_BIT, bits, 0, 1), _step(_RETURN, refusal), _step(_RETURN, _ALLOW)])


def _unless_all_bits(number: int, argument: int, bits: int) -> Iterator[bytes]:
    """Killed only where every one of two or more bits is set."""
    singles = [1 << place for place in range(32) if bits >> place & 1]
    tests = [_step(_ANY_BIT, bit, 0, len(singles) - place) for place, bit in enumerate(singles)]
    return _call(number, [_low(argument), *tests, _step(_RETURN, _KILL), _step(_RETURN, _ALLOW)])


def _threads_only(here: _Processor) -> Iterator[bytes]:
    """Another thread of the same process, which the same filter binds; no process, no namespace."""
    return _call(
        here.clone,
        [
            _low(0),
            _step(_ANY_BIT, _CLONE_NEW, 2, 0),
            _step(_ANY_BIT, _CLONE_THREAD, 0, 1),
            _step(_RETURN, _ALLOW),
            _step(_RETURN, _KILL),
        ],
    )


def _if_equal(number: int, values: tuple[int, ...], *, argument: int = 0, otherwise: int) -> Iterator[bytes]:
    """Allowed where the argument is one of `values`, and `otherwise` if not."""
    tests = [piece for value in values for piece in (_step(_EQUAL, value, 0, 1), _step(_RETURN, _ALLOW))]
    return _call(number, [_low(argument), *tests, _step(_RETURN, otherwise)])


def _the_one_program(here: _Processor, program: int) -> Iterator[bytes]:
    """`execveat` of the descriptor `program`, without a path as far as a filter can see."""
    return _call(
        here.execveat,
        [
            _low(0),
            _step(_EQUAL, program, 0, 3),
            _low(4),
            _step(_EQUAL, _AT_EMPTY_PATH, 0, 1),
            _step(_RETURN, _ALLOW),
            _step(_RETURN, _KILL),
        ],
    )


def _is_zero(argument: int) -> list[bytes]:
    """Two steps on where a 64-bit argument is zero; otherwise the step after the next is left out."""
    return [
        _low(argument),
        _step(_EQUAL, 0, 0, 3),
        _step(_LOAD, _ARGUMENTS + 8 * argument + 4),
        _step(_EQUAL, 0, 0, 1),
    ]


def _call(number: int, steps: list[bytes]) -> Iterator[bytes]:
    """`steps`, which end with an answer on every way, for one call; all others go past them."""
    yield _step(_EQUAL, number, 0, len(steps))
    yield from steps


def _low(argument: int) -> bytes:
    return _step(_LOAD, _ARGUMENTS + 8 * argument)


def _step(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, if_true, if_false, value)
