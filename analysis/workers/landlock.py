"""The outer ring: which files, ports and processes a process may reach (Landlock, `landlock(7)`), Linux 5.13 and later.

A *domain* names what is handled; all that is handled and not granted is refused, to the process and to all that it
starts, for good. Each version of the kernel's interface handles more: 1 files, 2 moving them, 3 cutting them short,
4 TCP, 5 devices, 6 signals and abstract sockets of processes outside.
"""

from __future__ import annotations

import ctypes
import os
import struct
from collections.abc import Mapping
from pathlib import Path

from analysis.platform import system_call

# The same numbers on every processor.
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION = 1
_PATH_BENEATH = 1

EXECUTE, READ_FILE = 1 << 0, 1 << 2
_FILES = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
"""Rights on files that each version handles, as so many lowest bits."""
_TCP, _SCOPES = 0b11, 0b11


def version() -> int:
    """The newest version of the interface that this kernel has; 0 without Landlock."""
    try:
        return system_call(_CREATE_RULESET, None, 0, _VERSION)
    except OSError:
        return 0


def domain(granted: Mapping[Path, int] | None = None) -> int:
    """A descriptor of a domain that handles all that this kernel knows and grants what is `granted` (rights by path).

    Paths that aren't there are left out. The caller closes it. Raises OSError where there is no Landlock.
    """
    newest = version()
    handled = (1 << _FILES[max(1, min(newest, max(_FILES)))]) - 1
    attributes = struct.pack("QQQ", handled, _TCP if newest >= 4 else 0, _SCOPES if newest >= 6 else 0)
    made = system_call(_CREATE_RULESET, ctypes.c_char_p(attributes), len(attributes), 0)
    for path, rights in (granted or {}).items():
        _grant(made, path, rights)
    return made


def enter(made: int) -> None:
    """Put this process into a domain, for good. Needs no_new_privs. Raises OSError."""
    system_call(_RESTRICT_SELF, made, 0)


def _grant(made: int, path: Path, rights: int) -> None:
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except FileNotFoundError:
        return
    try:
        rule = struct.pack("=Qi", rights, place)
        system_call(_ADD_RULE, made, _PATH_BENEATH, ctypes.c_char_p(rule), 0)
    finally:
        os.close(place)
