"""Who sits at the machine."""

import getpass


def user_name() -> str:
    """The name under which the user is logged in; `unknown user` where the system has none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # which of them depends on the system and the Python version
        return "unknown user"
