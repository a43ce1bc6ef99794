"""A view of the program of which pictures are taken, and how it is brought about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.desk.protecting.protection import Protection
from widgets.portraits.desk import Desk


@dataclass(frozen=True)
class Scene:
    """What is taken: `widget`, and what lies over it; `protection`: what hides the media that it shows, if it does."""

    widget: QWidget
    protection: Protection | None = None
    over: tuple[QWidget, ...] = ()


Stage = Callable[[Desk], Scene]
"""Brings a view about. What it leaves open is tidied up afterwards by the desk."""


@dataclass(frozen=True)
class View:
    """One view. `name`: of its pictures, for ever; `page`: of the handbook, on which it is shown.

    `hides`: it shows media, so that there is a picture of it revealed, too. `shown`: the takes of it that the handbook
    has (see `takes`).
    """

    name: str
    page: str
    stage: Stage
    hides: bool = False
    shown: tuple[str, ...] = ("dark",)

    @property
    def takes(self) -> tuple[str, ...]:
        """Names of its pictures in one theme, without the ending."""
        return (self.name, f"{self.name}-revealed") if self.hides else (self.name,)
