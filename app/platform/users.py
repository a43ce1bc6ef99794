"""Who sits at the machine."""

import getpass
import platform


def user_name() -> str:
    """The name under which the user is logged in; `unknown user` where the system has none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # which of them depends on the system and the Python version
        return "unknown user"


def machine_name() -> str:
    """What the machine calls itself; empty where it has no name."""
    return platform.node()
