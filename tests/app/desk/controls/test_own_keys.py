from hypothesis import given
from hypothesis import strategies as st

from app.desk.controls.actions import specs
from app.desk.controls.own_keys import RESERVED, giving, holders, in_the_way, portable, with_own_keys
from app.desk.controls.player_actions import PLAYER_SPECS

ALL = [*specs(), *PLAYER_SPECS]
BY_ID = {spec.id: spec for spec in ALL}


def test_an_own_key_takes_the_place_of_the_shipped_ones() -> None:
    undo = next(spec for spec in ALL if spec.id == "undo")
    assert with_own_keys(undo, {}).keys == ("Ctrl+Z", "U")
    assert with_own_keys(undo, {"undo": ("x",)}).keys == ("X",)
    assert with_own_keys(undo, {"undo": ()}).keys == ()


def test_what_moves_about_or_is_no_key_is_never_used() -> None:
    undo = next(spec for spec in ALL if spec.id == "undo")
    reveal = next(spec for spec in ALL if spec.id == "reveal")
    assert with_own_keys(undo, {"undo": ("Space", "Esc", "no key at all", "Ctrl+K, Ctrl+B", "")}).keys == ()
    assert with_own_keys(reveal, {"reveal": ("X",)}).keys == ("Space",)


def test_who_holds_a_key_is_told_and_loses_it() -> None:
    assert [spec.id for spec in holders(ALL, "U", BY_ID["tag"])] == ["undo"]
    assert holders(ALL, "U", BY_ID["undo"]) == []
    own = giving(ALL, {}, BY_ID["tag"], ("U",))
    assert own == {"tag": ("U",), "undo": ("Ctrl+Z",)}
    now = [with_own_keys(spec, own) for spec in ALL]
    assert [spec.id for spec in now if "U" in spec.keys] == ["tag"]


def test_a_key_that_would_hide_another_action_in_the_player_is_refused() -> None:
    def hindering(action: str, key: str) -> list[str]:
        return [spec.id for spec in in_the_way(ALL, {}, BY_ID[action], key)]

    assert hindering("play", "P") == ["page"], "nothing else leads to whole pages"
    assert hindering("play", "A") == ["look-again"]
    assert hindering("page", "I") == ["page"], "in the player it would mark the beginning of a part"
    assert hindering("play", "U") == [], "Ctrl+Z takes back too"
    assert hindering("play", "F5") == []
    assert hindering("tag", "F5") == []
    assert hindering("tag", "F12") == ["lock"], "the panic key stays what it is"
    assert hindering("mute", "F12") == ["lock"]


def test_the_player_has_its_keys_beside_those_of_the_window() -> None:
    own = giving(ALL, {}, BY_ID["mute"], ("U",))
    assert own == {"mute": ("U",)}, "what U does elsewhere it still does there"
    own = giving(ALL, {}, BY_ID["mute"], ("K",))
    assert own == {"mute": ("K",), "play": ()}


@given(st.text(max_size=20))
def test_any_text_is_a_key_or_none(text: str) -> None:
    key = portable(text)
    assert portable(key) == key


@given(st.lists(st.tuples(st.sampled_from([spec.id for spec in ALL]), st.sampled_from(["A", "U", "Ctrl+Z", "F7"]))))
def test_however_keys_are_given_none_leads_to_two_actions_of_those_that_were_given_it(
    steps: list[tuple[str, str]],
) -> None:
    own: dict[str, tuple[str, ...]] = {}
    for action, key in steps:
        own = giving([with_own_keys(spec, own) for spec in ALL], own, BY_ID[action], (key,))
        same = [spec for spec in ALL if not spec.by_view and spec.in_player is BY_ID[action].in_player]
        now = [with_own_keys(spec, own) for spec in same]
        assert [spec.id for spec in now if key in spec.keys] in ([action], [])


def test_no_shipped_shortcut_is_reserved_and_none_leads_to_two_actions() -> None:
    keys = [portable(key) for spec in specs() if not spec.by_view for key in spec.keys]
    assert not set(keys) & set(RESERVED)
    assert len(keys) == len(set(keys))
