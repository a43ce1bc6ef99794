"""Puts the pictures that the handbook shows in its folder, and takes away those that it doesn't show any more."""

from __future__ import annotations

from pathlib import Path

from app.demo.small_pictures import small_picture
from widgets.portraits.album import VIEWS


def names() -> dict[str, str]:
    """The name of each picture in the handbook's folder, and where it lies among all that were taken."""
    found = {}
    for view in VIEWS:
        for take in view.shown:
            theme, _, revealed = take.partition("-")
            ending = "" if theme == "dark" else f"-{theme}"
            name = f"{view.name}-revealed" if revealed else view.name
            found[f"{name}{ending}.png"] = f"{theme}-100/{name}.png"
    return found


def put_in_place(taken: Path, folder: Path) -> int:
    """Lay them, made small, from `taken` into the handbook's `folder`; gives their size together, in bytes."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = names()
    for old in folder.glob("*.png"):
        if old.name not in wanted:
            old.unlink()
    for name, source in wanted.items():
        if (taken / source).is_file():
            (folder / name).write_bytes(small_picture(taken / source))
    return sum(each.stat().st_size for each in folder.glob("*.png"))
