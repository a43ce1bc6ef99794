"""What the officer can do by key while a video or a sound is shown: keys that hold in the player only.

J, K and L mean there what they mean in every player; what they do elsewhere has a second key, which holds here too
(`app.desk.controls.actions`).
"""

from __future__ import annotations

from app.desk.controls.actions import ActionSpec, Group
from app.desk.controls.own_keys import OwnKeys, with_own_keys

PLAYER_SPECS = (
    ActionSpec("play", Group.VIEW, "Play or pause", ("K",), "", "play", in_player=True),
    ActionSpec("reverse", Group.VIEW, "Play backwards", ("J",), "Again: twice as fast", "rewind", in_player=True),
    ActionSpec("forward", Group.VIEW, "Play forwards", ("L",), "Again: twice as fast", "fast-forward", in_player=True),
    ActionSpec("step-back", Group.VIEW, "Previous frame", (",",), "", "step-back", in_player=True),
    ActionSpec("step-on", Group.VIEW, "Next frame", (".",), "", "step-forward", in_player=True),
    ActionSpec("jump-back", Group.VIEW, "Five seconds back", ("Ctrl+Left",), "", "", in_player=True),
    ActionSpec("jump-on", Group.VIEW, "Five seconds on", ("Ctrl+Right",), "", "", in_player=True),
    ActionSpec("to-begin", Group.VIEW, "To the beginning", ("Home",), "", "", in_player=True),
    ActionSpec("to-end", Group.VIEW, "To the end", ("End",), "", "", in_player=True),
    ActionSpec("slower", Group.VIEW, "Slower", ("[", "<"), "", "", in_player=True),
    ActionSpec("faster", Group.VIEW, "Faster", ("]", ">"), "", "", in_player=True),
    ActionSpec(
        "mark-in", Group.DECIDE, "In point", ("I",), "A part begins here", "arrow-right-to-line", in_player=True
    ),
    ActionSpec("mark-out", Group.DECIDE, "Out point", ("O",), "A part ends here", "arrow-left-to-line", in_player=True),
    ActionSpec(
        "unmark", Group.DECIDE, "Mark nothing", ("Esc",), "Where a part is marked", "", by_view=True, in_player=True
    ),
    ActionSpec(
        "loop",
        Group.VIEW,
        "Repeat",
        ("Q",),
        "Begin again at the end, of the marked part if there is one",
        "repeat",
        checkable=True,
        in_player=True,
    ),
    ActionSpec(
        "mute",
        Group.VIEW,
        "Sound on or off",
        ("M",),
        "Silent for every medium until you ask",
        "volume-x",
        checkable=True,
        in_player=True,
    ),
    ActionSpec(
        "keep-frame",
        Group.DECIDE,
        "Keep this frame",
        ("Shift+F",),
        "Beside the keyframes; again: keep it no longer",
        "image-plus",
        in_player=True,
        writes=True,
    ),
)


def player_specs(own: OwnKeys) -> tuple[ActionSpec, ...]:
    """All of them, with the officer's keys."""
    return tuple(with_own_keys(spec, own) for spec in PLAYER_SPECS)


def spec_of(name: str) -> ActionSpec:
    """The action with this id. KeyError where there is none."""
    return {spec.id: spec for spec in PLAYER_SPECS}[name]
