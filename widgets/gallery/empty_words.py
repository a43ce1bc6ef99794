"""What the gallery says while it lists nothing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def why_empty(*, filtered: bool, reading: bool, has_sources: bool) -> str:
    """Why nothing is listed, and what to do: by a filter, while sources are read, without or with any."""
    if filtered:
        return _tr("Nothing fits this filter. Reset it to see what remains.")
    if reading:
        return _tr("The first media will be here in a moment.")
    if not has_sources:
        return _tr("Nothing to look at yet. Add a source (Ctrl+I): the folder or archive with the seized media.")
    return _tr("Everything is decided. Choose “Decided or not” above to look at it again, or export (Ctrl+E).")


def _tr(text: str) -> str:
    return QCoreApplication.translate("CasePage", text)
