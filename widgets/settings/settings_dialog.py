"""What the officer sets for this workstation: language, when everything is covered, breaks, what is remembered."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.desk.controls.settings import LOCK_MINUTES, SettingsFile
from app.desk.look.theme import Space
from app.desk.text.languages import AS_SYSTEM, LANGUAGES
from widgets.parts.dialog import Dialog
from widgets.parts.plain_label import PlainLabel


class SettingsDialog(Dialog):
    """Puts them in force when it is accepted."""

    def __init__(self, settings: SettingsFile, changed: Callable[[], None], parent: QWidget | None = None) -> None:
        """`changed`: called after they were put in force."""
        super().__init__(parent)
        self._settings = settings
        self._changed = changed
        self.setObjectName("settingsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings of this workstation"))
        now = settings.now
        self.language = self._languages(now.language)
        spoken = self.tr("Minutes without input until everything is covered")
        self.minutes = self._minutes("lockMinutes", now.lock_minutes, spoken)
        spoken = self.tr("Minutes of work until you are reminded of a break")
        self.break_minutes = self._minutes("breakMinutes", now.break_minutes, spoken)
        self.list_locked = QCheckBox(self.tr("&List cases with a passphrase on the start page"))
        self.list_locked.setObjectName("listLocked")
        self.list_locked.setChecked(settings.now.list_locked_cases)
        about = PlainLabel(
            self.tr("Even with “Never” a case with a passphrase is covered after {0} minutes.").format(LOCK_MINUTES),
            tone="muted",
        )
        kept = PlainLabel(
            self.tr("Their names and places then stand in your settings, which are not encrypted."), tone="muted"
        )
        later = PlainLabel(
            self.tr("It holds when Sightline is started anew; the command line speaks English."), tone="muted"
        )
        for label in (about, kept, later):
            label.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setSpacing(Space.S)
        form.addRow(self.tr("Langua&ge"), self.language)
        form.addRow(later)
        form.addRow(self.tr("&Cover everything after"), self.minutes)
        form.addRow(about)
        form.addRow(self.tr("&Remind me of a break after"), self.break_minutes)
        form.addRow(self.list_locked)
        form.addRow(kept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.L)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(480)

    def accept(self) -> None:
        """Put them in force."""
        self._settings.put(
            msgspec.structs.replace(
                self._settings.now,
                lock_minutes=self.minutes.value(),
                break_minutes=self.break_minutes.value(),
                list_locked_cases=self.list_locked.isChecked(),
                language=self.language.currentData(),
            )
        )
        self._changed()
        super().accept()

    def _languages(self, chosen: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName("language")
        box.addItem(self.tr("As the system"), AS_SYSTEM)
        for code, name in LANGUAGES.items():
            box.addItem(name, code)
        box.setCurrentIndex(box.findData(chosen))
        box.setAccessibleName(self.tr("Language of the window"))
        return box

    def _minutes(self, name: str, value: int, spoken: str) -> QSpinBox:
        box = QSpinBox()
        box.setObjectName(name)
        box.setRange(0, 480)
        box.setSuffix(self.tr(" min"))
        box.setSpecialValueText(self.tr("Never"))
        box.setValue(value)
        box.setAccessibleName(spoken)
        return box
