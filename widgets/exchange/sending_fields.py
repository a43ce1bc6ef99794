"""How a package goes out: whether it is signed, to whom it is sealed, in volumes of which size."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QPushButton

from app.desk.look.theme import Space
from app.errors import UserError
from app.keys.sealing import read_recipients
from widgets.parts.choosing import choose_file
from widgets.parts.plain_label import PlainLabel

_MEGA = 10**6


class SendingFields(QObject):
    """The fields, rows of another's form, and what they say."""

    def __init__(self, *, may_sign: bool, parent: QObject | None = None) -> None:
        """`may_sign`: there is a key to sign with, which is then the default."""
        super().__init__(parent)
        self.sign = QCheckBox(self.tr("Si&gn with my key, so that it shows who made it and that it is unchanged"))
        self.sign.setObjectName("signPackage")
        self.sign.setChecked(may_sign)
        self.sign.setEnabled(may_sign)
        if not may_sign:
            self.sign.setToolTip(self.tr("There is no key on this workstation yet; it is made with the first case."))
        self.seal_to = QLineEdit()
        self.seal_to.setObjectName("sealTo")
        self.seal_to.setPlaceholderText(self.tr("nobody: anyone who gets it can read it"))
        self.seal_to.setToolTip(self.tr("Recipients, age1…, with spaces between them, or a file that lists them"))
        self.browse = QPushButton(self.tr("Choose…"))
        self.browse.setObjectName("chooseRecipients")
        self.browse.setAccessibleName(self.tr("Choose a file with recipients"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._choose)
        self.volumes = QComboBox()
        self.volumes.setObjectName("volumeSize")
        for text, octets in (
            (self.tr("One file, of any size"), None),
            (self.tr("For CDs: 700 MB"), 700 * _MEGA),
            (self.tr("For FAT32: 4 GB"), 4_000 * _MEGA),
            (self.tr("For DVDs: 4.7 GB"), 4_700 * _MEGA),
            (self.tr("For Blu-ray discs: 25 GB"), 25_000 * _MEGA),
        ):
            self.volumes.addItem(text, octets)

    @property
    def recipients(self) -> tuple[str, ...]:
        """To whom it is sealed; each once. Raises UserError where one is none."""
        given = self.seal_to.text().strip()
        if not given:
            return ()
        words = [given] if not given.startswith("age1") else given.replace(",", " ").split()
        try:
            return tuple(dict.fromkeys(each for word in words for each in read_recipients(word)))
        except UserError:
            self.seal_to.setFocus()
            raise

    @property
    def volume_size(self) -> int | None:
        """The most bytes of a volume; None for one file."""
        size: int | None = self.volumes.currentData()
        return size

    def add_to(self, form: QFormLayout) -> None:
        """Put them at the end of a form, whose fields begin at one edge then."""
        place = QHBoxLayout()
        place.setSpacing(Space.S)
        place.addWidget(self.seal_to, 1)
        place.addWidget(self.browse)
        label = PlainLabel(self.tr("Seal t&o"))
        label.setBuddy(self.seal_to)
        form.addRow(self.sign)
        form.addRow(label, place)
        form.addRow(self.tr("&Split"), self.volumes)

    def _choose(self) -> None:
        chosen = choose_file(self.seal_to, self.tr("File with recipients"))
        if chosen:
            self.seal_to.setText(chosen)
