"""The export dialog of a window, of which there is one at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.desk.services import Services
from app.desk.workbench import Workbench
from widgets.export_dialog import ExportDialog


class Exporting(QObject):
    """Opens it over the window."""

    def __init__(self, window: QWidget, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self.dialog: ExportDialog | None = None
        """While it is open."""

    @property
    def busy(self) -> bool:
        """Whether a package is being written."""
        return self.dialog is not None and self.dialog.busy

    def open(self, workbench: Workbench, series: int | None) -> None:
        """Open the dialog, with this series chosen, or bring the open one to the front."""
        if self.dialog is None:
            self.dialog = ExportDialog(
                workbench, self._services, self._window, chosen=() if series is None else (series,)
            )
            self.dialog.finished.connect(self._closed)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def end(self) -> None:
        """Stop what is written, and close it."""
        if (dialog := self.dialog) is not None:
            dialog.finish()
            dialog.close()
            self.dialog = None

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
