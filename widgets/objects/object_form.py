"""What is said of an object, and how it is sanitised."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from app.desk.leads.object_desk import Outline, Steps
from app.desk.look.theme import Space

_FILLS = ("mean", "#808080", "#ffffff", "#000000")


class ObjectForm(QWidget):
    """Signals:
    edited: something is other than before, by the officer's doing.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.type = QLineEdit()
        self.question = QLineEdit()
        self.fill = QComboBox()
        for key, words in zip(
            _FILLS,
            (self.tr("Mean colour of the object"), self.tr("Grey"), self.tr("White"), self.tr("Black")),
            strict=True,
        ):
            self.fill.addItem(words, key)
        self.inset = _number(0, 64, 8)
        self.feather = _number(0, 32, 0)
        self.upscale = _number(1, 4, 1)
        self.dark = _number(0, 254, 0)
        self.bright = _number(1, 255, 255)
        self._lay_out()

    def show_object(self, kind: str, question: str, steps: Steps) -> None:
        """Show these, without saying that anything was edited."""
        self.blockSignals(True)
        self.type.setText(kind)
        self.question.setText(question)
        if self.fill.findData(steps.fill) < 0:
            self.fill.addItem(steps.fill, steps.fill)
        self.fill.setCurrentIndex(self.fill.findData(steps.fill))
        for box, value in (
            (self.inset, steps.inset),
            (self.feather, steps.feather),
            (self.upscale, steps.upscale),
            (self.dark, steps.levels[0]),
            (self.bright, steps.levels[1]),
        ):
            box.setValue(value)
        self.blockSignals(False)

    def steps(self, outline: Outline, cutouts: tuple[Outline, ...], place: Steps, *, by_machine: bool) -> Steps:
        """As they stand here, with these outlines, at the rectangle and time of `place`."""
        return Steps(
            region=place.region,
            at=place.at,
            outline=outline,
            cutouts=cutouts,
            fill=str(self.fill.currentData()),
            inset=self.inset.value(),
            feather=self.feather.value(),
            upscale=self.upscale.value(),
            levels=(self.dark.value(), max(self.bright.value(), self.dark.value() + 1)),
            by_machine=by_machine,
        )

    def _lay_out(self) -> None:
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(Space.L)
        said, shape, tone = QFormLayout(), QFormLayout(), QFormLayout()
        said.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for form, share in ((said, 3), (shape, 1), (tone, 1)):
            columns.addLayout(form, share)
        where: dict[QWidget, QFormLayout] = {
            self.inset: shape,
            self.feather: shape,
            self.upscale: shape,
            self.dark: tone,
            self.bright: tone,
        }
        pixels = self.tr(" px")
        for box in (self.inset, self.feather):
            box.setSuffix(pixels)
        self.upscale.setSuffix(self.tr(" ×"))
        for part, name, label, tip in (
            (self.type, "objectType", self.tr("Type"), self.tr("What it is, such as furniture, bag, toy")),
            (self.question, "objectQuestion", self.tr("Question"), self.tr("To those who may recognise it")),
            (self.fill, "objectFill", self.tr("Fill"), self.tr("What covers all that isn't the object")),
            (
                self.inset,
                "objectInset",
                self.tr("Inset"),
                self.tr("Taken off inside the outline: colours bleed over it"),
            ),
            (self.feather, "objectFeather", self.tr("Feather"), self.tr("Over so many pixels it passes into the fill")),
            (self.upscale, "objectUpscale", self.tr("Enlarge"), self.tr("With smooth edges; no detail is added")),
            (self.dark, "objectBlack", self.tr("Black from"), self.tr("What is this dark or darker becomes black")),
            (
                self.bright,
                "objectWhite",
                self.tr("White from"),
                self.tr("What is this bright or brighter becomes white"),
            ),
        ):
            part.setObjectName(name)
            part.setToolTip(tip)
            part.setAccessibleName(label)
            part.setAccessibleDescription(tip)
            where.get(part, said).addRow(label, part)
        self.question.setPlaceholderText(self.tr("Such as: Where is this sold?"))
        for line in (self.type, self.question):
            line.setMaxLength(500)
            line.textEdited.connect(lambda _: self.edited.emit())
        self.fill.currentIndexChanged.connect(lambda _: self.edited.emit())
        for box in (self.inset, self.feather, self.upscale, self.dark, self.bright):
            box.valueChanged.connect(lambda _: self.edited.emit())


def _number(least: int, most: int, value: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setValue(value)
    return box
