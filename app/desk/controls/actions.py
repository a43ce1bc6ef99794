"""Everything that the officer can do by key or menu: one list, from which menus, toolbar and key sheet are made."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.case.values.schemes import Scheme

CATEGORY = "category-"
"""Ids of the actions that set a category begin so; the code follows."""


class Group(StrEnum):
    """Where an action stands in the menus and on the key sheet."""

    CASE = "case"
    DECIDE = "decide"
    LEADS = "leads"
    VIEW = "view"
    PICTURE = "picture"
    PROTECT = "protect"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. `keys` are in Qt's portable form; the first is shown in menus."""

    id: str
    group: Group
    text: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    icon: str = ""
    checkable: bool = False
    by_view: bool = False
    """The key is handled elsewhere, not by a shortcut: by the view that has the focus (a key that is held, Enter, Esc),
    or by every window."""
    in_player: bool = False
    """The key holds only while something of the player has the focus, where it comes before the window's own."""
    needs_case: bool = True
    writes: bool = False
    """It changes the case, so that it can't be done where that is only read."""


_SPECS = (
    ActionSpec("new", Group.CASE, "&New case…", ("Ctrl+N",), "Make a case", "folder-plus", needs_case=False),
    ActionSpec("open", Group.CASE, "&Open case…", ("Ctrl+O",), "Open a case", "folder-open", needs_case=False),
    ActionSpec(
        "open-read",
        Group.CASE,
        "Open for readin&g only…",
        ("Ctrl+Shift+O",),
        "Look at a case without changing it, also while another program has it open",
        "folder-open",
        needs_case=False,
    ),
    ActionSpec(
        "restore",
        Group.CASE,
        "Restore a &backup…",
        (),
        "Make a backup the case again; what is there now is kept",
        needs_case=False,
    ),
    ActionSpec(
        "add-source", Group.CASE, "&Add source…", ("Ctrl+I",), "Add seized media to the case", "hard-drive", writes=True
    ),
    ActionSpec("resume", Group.CASE, "&Resume reading", ("Ctrl+R",), "Read what isn't read yet", "play", writes=True),
    ActionSpec(
        "stop", Group.CASE, "S&top reading", (), "Stop reading; it can be resumed at any time", "pause", writes=True
    ),
    ActionSpec("export", Group.CASE, "&Export…", ("Ctrl+E",), "Write a package of series", "package", writes=True),
    ActionSpec(
        "report",
        Group.CASE,
        "&Write a report…",
        ("Ctrl+Shift+E",),
        "On series or the whole case, to read: HTML or PDF",
        "file",
        writes=True,
    ),
    ActionSpec(
        "check-package",
        Group.CASE,
        "Chec&k a package…",
        ("Ctrl+Shift+K",),
        "Check a package that was made by anyone: who signed it, and whether it is whole",
        "shield-check",
        needs_case=False,
    ),
    ActionSpec(
        "hash-sets",
        Group.CASE,
        "&Hash sets…",
        ("Ctrl+Shift+H",),
        "Known hashes of this workstation: import, replace, remove, and check the case against them",
        "library",
        needs_case=False,
    ),
    ActionSpec(
        "merge",
        Group.CASE,
        "&Merge another officer's work…",
        ("Ctrl+Shift+M",),
        "Take in what another officer decided on a copy of the case, and settle where you differ",
        writes=True,
    ),
    ActionSpec(
        "packages",
        Group.CASE,
        "Packages and answer&s…",
        ("Ctrl+Shift+P",),
        "Receipts of the packages that were made, and what the central database answered to them",
    ),
    ActionSpec(
        "memory",
        Group.CASE,
        "Remembere&d cases…",
        ("Ctrl+Shift+R",),
        "What of this case was seen before, in which case, and whom to ask; alerts of other offices",
    ),
    ActionSpec("close-case", Group.CASE, "&Close case", ("Ctrl+W",), "Close the case, back to the start page", "x"),
    ActionSpec(
        "lock",
        Group.CASE,
        "&Lock",
        ("F12", "Pause"),
        "Empty every window of Sightline at once; a passphrase, or keys that are said then, bring it back",
        "lock",
        by_view=True,
        needs_case=False,
    ),
    ActionSpec("passphrase", Group.CASE, "Change &passphrase…", (), "Of a case that was made with one"),
    ActionSpec("recovery", Group.CASE, "New recover&y key…", (), "The old one doesn't open the case any more"),
    ActionSpec("settings", Group.CASE, "Sett&ings…", (), "Of this workstation", needs_case=False),
    ActionSpec("quit", Group.CASE, "&Quit", ("Ctrl+Q",), "Close Sightline", needs_case=False),
    ActionSpec("undo", Group.DECIDE, "&Undo", ("Ctrl+Z", "U"), "Take the last decision back", "undo-2", writes=True),
    ActionSpec("redo", Group.DECIDE, "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "Do it again", "redo-2", writes=True),
    ActionSpec(
        "clear", Group.DECIDE, "Take category &away", ("Backspace",), "Undecided again", "circle-x", writes=True
    ),
    ActionSpec("tag", Group.DECIDE, "&Tag…", ("T",), "Write a tag for what is selected", "tag", writes=True),
    ActionSpec(
        "note", Group.DECIDE, "&Note…", ("N",), "Write a note on the current medium", "notebook-pen", writes=True
    ),
    ActionSpec(
        "series", Group.DECIDE, "Add to &series…", ("S",), "Put what is selected in a series", "layers", writes=True
    ),
    ActionSpec("look-again", Group.DECIDE, "Look a&gain", ("A",), "Mark it, and go on", "bookmark", writes=True),
    ActionSpec("page", Group.DECIDE, "Choose the whole &page", ("P",), "All cards that are seen whole", "check-check"),
    ActionSpec("board", Group.LEADS, "Series &board", ("F4",), "All series by how far the work on them is"),
    ActionSpec(
        "proposals",
        Group.LEADS,
        "P&roposed series",
        ("Shift+F4",),
        "What seems to belong together and why; Enter makes a series of it",
    ),
    ActionSpec("series-page", Group.LEADS, "&Page of the series", ("F6",), "All that is known of the chosen series"),
    ActionSpec("clue", Group.LEADS, "&Clue…", ("F7",), "Write a clue at what the viewer shows", writes=True),
    ActionSpec(
        "read-text",
        Group.LEADS,
        "Read te&xt…",
        ("Ctrl+F7",),
        "In what is chosen, or in the part that is marked in the viewer; what is read is offered as clues",
    ),
    ActionSpec(
        "find-speech",
        Group.LEADS,
        "Find sp&eech…",
        ("Ctrl+Shift+F7",),
        "From when to when somebody speaks in the chosen videos and sounds; what is found is offered as clues",
    ),
    ActionSpec(
        "entities",
        Group.LEADS,
        "&Who is seen here…",
        ("Shift+F7",),
        "Say who and what is seen in what is chosen: victims, offenders, locations, devices",
    ),
    ActionSpec(
        "connections",
        Group.LEADS,
        "C&onnections",
        ("F8",),
        "Series, people, places and devices, and the media that connect them",
    ),
    ActionSpec("people", Group.LEADS, "Peop&le…", ("Shift+F8",), "Victims and offenders by their faces"),
    ActionSpec(
        "find-faces",
        Group.LEADS,
        "&Find faces…",
        ("Ctrl+F8",),
        "Look for faces with the agency's model pack, in what is chosen, what is listed, or the whole case",
    ),
    ActionSpec(
        "look-closely",
        Group.LEADS,
        "Look closel&y…",
        ("Shift+F9",),
        "Find places and things that recur small or from the side: in what is chosen or listed, or the whole case",
    ),
    ActionSpec("object", Group.LEADS, "Objec&ts…", ("F9",), "Crop, sanitise and follow what others may recognise"),
    ActionSpec(
        "model-packs",
        Group.LEADS,
        "&Model packs…",
        (),
        "Networks that your agency supplies, for copies and faces: what they are, add, remove",
        needs_case=False,
    ),
    ActionSpec("view", Group.VIEW, "Open in the &viewer", ("Return",), "", "maximize", by_view=True),
    ActionSpec("back", Group.VIEW, "&Back to the gallery", ("Esc",), "", "layout-grid", by_view=True),
    ActionSpec("next", Group.VIEW, "Next &undecided", ("J", "Ctrl+J"), "Go to the next medium without a category"),
    ActionSpec("find", Group.VIEW, "&Find words", ("Ctrl+F",), "In paths, notes, tags and cameras", "search"),
    ActionSpec("filter", Group.VIEW, "Filter&s", ("F3",), "By kind, camera, day, folder and more", "list-filter"),
    ActionSpec("remains", Group.VIEW, "&What remains", ("Shift+F3",), "No filter but this: what is left to decide"),
    ActionSpec("map", Group.VIEW, "Ma&p", ("Ctrl+M",), "Where media were made, to filter by", "map"),
    ActionSpec("timeline", Group.VIEW, "Timeli&ne", ("Ctrl+T",), "When media were made, to filter by", "calendar-days"),
    ActionSpec("fold", Group.VIEW, "Fol&d this header", ("H",), "Show the cards below its header no longer"),
    ActionSpec("unfold", Group.VIEW, "Unf&old all headers", ("Shift+H",)),
    ActionSpec(
        "search",
        Group.VIEW,
        "Search by &example…",
        ("Ctrl+Shift+F",),
        "Find what is like a picture, clip or sound from anywhere",
        "search",
    ),
    ActionSpec(
        "like",
        Group.VIEW,
        "Find its l&ike",
        ("L", "Ctrl+Shift+L"),
        "What is like this medium, or the part marked in it",
    ),
    ActionSpec("nearest", Group.VIEW, "Sort by likeness &to it", ("Shift+L",), "All others stand behind"),
    ActionSpec("larger", Group.VIEW, "&Larger cards", ("Ctrl++", "Ctrl+="), "", "zoom-in"),
    ActionSpec("smaller", Group.VIEW, "S&maller cards", ("Ctrl+-",), "", "zoom-out"),
    ActionSpec("theme", Group.VIEW, "Light t&heme", ("Ctrl+L",), "", "sun", checkable=True, needs_case=False),
    ActionSpec("full-screen", Group.VIEW, "Full s&creen", ("F11",), "", "", checkable=True, needs_case=False),
    ActionSpec("turn-right", Group.PICTURE, "Turn &right", ("R",), "", "rotate-cw"),
    ActionSpec("turn-left", Group.PICTURE, "Turn &left", ("Shift+R",), "", "rotate-ccw"),
    ActionSpec("mirror", Group.PICTURE, "&Mirror", ("Shift+M",), "Left and right exchanged", "flip-vertical-2"),
    ActionSpec("adjust", Group.PICTURE, "&Adjust…", ("Shift+A",), "Levels, gamma and channels", "sliders-horizontal"),
    ActionSpec("channel", Group.PICTURE, "Next &channel", ("V",), "Red, green, blue, brightness, equalised"),
    ActionSpec("own-pixels", Group.PICTURE, "&Own pixels or all of it", ("F",), "", "maximize"),
    ActionSpec("as-it-is", Group.PICTURE, "As it &is", ("Z",), "Nothing turned, adjusted or enlarged", "refresh-ccw"),
    ActionSpec("frame-back", Group.PICTURE, "Frame or page &before", (",",), "", "step-back"),
    ActionSpec("frame-on", Group.PICTURE, "&Next frame or page", (".",), "", "step-forward"),
    ActionSpec("mark", Group.PICTURE, "Mark a &part", ("Shift+P",), "Then say what it shows", "square-dashed"),
    ActionSpec("compare", Group.PICTURE, "Compar&e", ("C",), "Two to four media side by side", "columns-2"),
    ActionSpec("blink", Group.PICTURE, "Blin&k", ("E",), "What is compared, in turn in one place"),
    ActionSpec("difference", Group.PICTURE, "&Difference", ("D",), "What differs between what is compared", "blend"),
    ActionSpec("reveal", Group.PROTECT, "&Reveal while held", ("Space",), "", "eye", by_view=True),
    ActionSpec(
        "keyhole", Group.PROTECT, "&Keyhole", ("K", "Ctrl+K"), "A circle shows what lies under it", "scan-eye", True
    ),
    ActionSpec("blur", Group.PROTECT, "&Blur", ("B",), "Blur what is shown", "droplet", True),
    ActionSpec("grey", Group.PROTECT, "&Grey", ("G",), "Show without colour", "contrast", True),
    ActionSpec("protect", Group.PROTECT, "&Protect everything", ("Ctrl+B",), "Full blur and grey", "shield-check"),
    ActionSpec("strengths", Group.PROTECT, "&Strength…", ("Ctrl+Shift+B",), "How much is hidden", "sliders-horizontal"),
    ActionSpec("hole-larger", Group.PROTECT, "&Larger keyhole", ("Ctrl+]",)),
    ActionSpec("hole-smaller", Group.PROTECT, "S&maller keyhole", ("Ctrl+[",)),
    ActionSpec("keys", Group.HELP, "&Keys", ("F1",), "All keys on one page", "keyboard", needs_case=False),
    ActionSpec("handbook", Group.HELP, "&Handbook", ("Shift+F1",), "How to do what", "book-open", needs_case=False),
    ActionSpec("change-keys", Group.HELP, "&Change keys…", (), "Have other keys lead to what you do", needs_case=False),
)

_GROUPS = {
    Group.CASE: QT_TRANSLATE_NOOP("Actions", "&Case"),
    Group.DECIDE: QT_TRANSLATE_NOOP("Actions", "&Decide"),
    Group.LEADS: QT_TRANSLATE_NOOP("Actions", "&Leads"),
    Group.VIEW: QT_TRANSLATE_NOOP("Actions", "&View"),
    Group.PICTURE: QT_TRANSLATE_NOOP("Actions", "&Picture"),
    Group.PROTECT: QT_TRANSLATE_NOOP("Actions", "P&rotection"),
    Group.HELP: QT_TRANSLATE_NOOP("Actions", "&Help"),
}


def specs() -> tuple[ActionSpec, ...]:
    """Every action that doesn't depend on the case, in the order of the menus."""
    return _SPECS


def category_specs(scheme: Scheme) -> tuple[ActionSpec, ...]:
    """One action for each category of the scheme, with the key that the scheme gives it."""
    return tuple(
        ActionSpec(
            f"{CATEGORY}{category.code}",
            Group.DECIDE,
            category.label.replace("&", "&&"),
            (category.shortcut.upper(),) if category.shortcut else (),
            translated("Set this category and go on to the next undecided"),
            writes=True,
        )
        for category in scheme.categories
    )


def translated(text: str) -> str:
    """A text of this list in the officer's language."""
    return QCoreApplication.translate("Actions", text)


def group_title(group: Group) -> str:
    """The name of a group, with its mnemonic."""
    return translated(str(_GROUPS[group]))


def plain(text: str) -> str:
    """A menu text without its mnemonic and dots, e.g. for the key sheet."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")
