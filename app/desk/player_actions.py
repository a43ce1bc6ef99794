"""What the officer can do by key while a video or a sound is shown: keys that hold in the player only.

J, K and L mean there what they mean in every player; what they do elsewhere has a second key, which holds here too
(`app.desk.actions`).
"""

from __future__ import annotations

from app.desk.actions import ActionSpec, Group

PLAYER_SPECS = (
    ActionSpec("play", Group.VIEW, "Play or pause", ("K",), "", "play", by_view=True),
    ActionSpec("reverse", Group.VIEW, "Play backwards", ("J",), "Again: twice as fast", "rewind", by_view=True),
    ActionSpec("forward", Group.VIEW, "Play forwards", ("L",), "Again: twice as fast", "fast-forward", by_view=True),
    ActionSpec("step-back", Group.VIEW, "Previous frame", (",",), "", "step-back", by_view=True),
    ActionSpec("step-on", Group.VIEW, "Next frame", (".",), "", "step-forward", by_view=True),
    ActionSpec("jump-back", Group.VIEW, "Five seconds back", ("Ctrl+Left",), "", "", by_view=True),
    ActionSpec("jump-on", Group.VIEW, "Five seconds on", ("Ctrl+Right",), "", "", by_view=True),
    ActionSpec("to-begin", Group.VIEW, "To the beginning", ("Home",), "", "", by_view=True),
    ActionSpec("to-end", Group.VIEW, "To the end", ("End",), "", "", by_view=True),
    ActionSpec("slower", Group.VIEW, "Slower", ("[", "<"), "", "", by_view=True),
    ActionSpec("faster", Group.VIEW, "Faster", ("]", ">"), "", "", by_view=True),
    ActionSpec("mark-in", Group.DECIDE, "In point", ("I",), "A part begins here", "arrow-right-to-line", by_view=True),
    ActionSpec("mark-out", Group.DECIDE, "Out point", ("O",), "A part ends here", "arrow-left-to-line", by_view=True),
    ActionSpec("unmark", Group.DECIDE, "Mark nothing", ("Esc",), "Where a part is marked", "", by_view=True),
    ActionSpec(
        "loop",
        Group.VIEW,
        "Repeat",
        ("Q",),
        "Begin again at the end, of the marked part if there is one",
        "repeat",
        checkable=True,
        by_view=True,
    ),
    ActionSpec(
        "mute",
        Group.VIEW,
        "Sound on or off",
        ("M",),
        "Silent for every medium until you ask",
        "volume-x",
        checkable=True,
        by_view=True,
    ),
    ActionSpec(
        "keep-frame",
        Group.DECIDE,
        "Keep this frame",
        ("Shift+F",),
        "Beside the keyframes; again: keep it no longer",
        "image-plus",
        by_view=True,
        writes=True,
    ),
)


def spec_of(name: str) -> ActionSpec:
    """The action with this id. KeyError where there is none."""
    return {spec.id: spec for spec in PLAYER_SPECS}[name]
