"""A dialog that stands beside the window, which can be used meanwhile."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog


class SideWindow(QDialog):
    """Most of them read and decide only; one that writes says so, and can be ended. See `widgets.side_windows`."""

    @property
    def busy(self) -> bool:
        """Whether it writes something that closing would stop."""
        return False

    def finish(self) -> None:
        """Stop what runs, and wait for it; before the case is closed."""
