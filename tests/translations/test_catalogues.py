"""The translations are whole, current, and keep what their sources hold."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

from app.desk.controls import actions
from app.desk.controls.player_actions import PLAYER_SPECS
from app.desk.text.languages import FOLDER, TRANSLATED
from app.desk.text.said import TEMPLATES
from tests.translations.catalogue import Entry, read
from tests.translations.gathering import MARKED, ROOT, Untranslatable, found_in, unmarked
from tests.translations.renewing import release, renew, sources

_PLACES = re.compile(r"\{\d\}|%\d|%n")
_MNEMONIC = re.compile(r"(?<!&)&(?!&)\w")
_AVOIDED = ("porno", "pädo", "pédo", "prostitu", "schmuddel", "sextouris", "tourisme sexuel")
"""What the Luxembourg Guidelines advise against in German and French."""
_ENDS = ("…", ".", ":", "?", "!")


def entries(language: str) -> list[Entry]:
    return read(FOLDER / f"sightline_{language}.ts")


@pytest.fixture(params=TRANSLATED)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def wrong(language: str, is_wrong: object) -> list[str]:
    assert callable(is_wrong)
    translated = (each for each in entries(language) if each.finished)
    return [f"{each.context}: {each.source!r}: {each.translation!r}" for each in translated if is_wrong(each)]


def test_every_text_is_translated(language: str) -> None:
    assert len(entries(language)) > 1_400
    open_ = [f"{each.context}: {each.source!r}" for each in entries(language) if not each.finished]
    assert not open_, "run “make translations” and translate what it lists"


def test_places_are_kept(language: str) -> None:
    assert wrong(language, lambda each: places(each.source) != places(each.translation)) == []


def places(text: str) -> Counter[str]:
    return Counter(_PLACES.findall(text))


def test_templates_can_be_filled(language: str) -> None:
    """A brace too many would be an error only when the sentence is said."""
    for each in entries(language):
        if "{" in each.source:
            each.translation.format(*"abcdefgh")


def test_mnemonics_are_kept(language: str) -> None:
    def differs(each: Entry) -> bool:
        return len(_MNEMONIC.findall(each.source)) != len(_MNEMONIC.findall(each.translation))

    countries = ("Countries",)  # “Trinidad & Tobago”
    assert wrong(language, lambda each: each.context not in countries and differs(each)) == []


def test_edges_are_kept(language: str) -> None:
    """Outer space, line breaks and the sign at the end: what is glued, counted or continued relies on them."""

    def differs(each: Entry) -> bool:
        first, second = each.source, each.translation
        if each.context == "CompareView" and first.startswith((":", ";")):
            second = second.lstrip("\u00a0")
        return [first[:1].isspace(), first[-1:].isspace(), first.count("\n")] != [
            second[:1].isspace(),
            second[-1:].isspace(),
            second.count("\n"),
        ] or [end for end in _ENDS if first.endswith(end)] != [end for end in _ENDS if second.endswith(end)]

    assert wrong(language, differs) == []


def test_what_goes_on_is_written_one_way(language: str) -> None:
    """“Export…”, never “Export ...” or “Export …”: on buttons, in menus, and of what is being done."""
    assert wrong(language, lambda each: re.search(r"\.\.\.|\w\s…|\}\s…", f"{each.source}\n{each.translation}")) == []


def test_french_spaces_are_not_broken() -> None:
    assert wrong("fr", lambda each: re.search(r" [;:?!»%](?!\d)|«(?!\u00a0)", each.translation)) == []


def test_quotation_marks_are_the_languages_own() -> None:
    assert (
        wrong("de", lambda each: "”" in each.translation or each.translation.count("„") != each.translation.count("“"))
        == []
    )
    assert wrong("fr", lambda each: re.search("[“”„]", each.translation)) == []


def test_words_to_avoid_are_avoided(language: str) -> None:
    assert wrong(language, lambda each: any(word in each.translation.lower() for word in _AVOIDED)) == []


def test_one_source_has_one_translation_within_a_menu(language: str) -> None:
    """Keys of menus are each there once, and so are those of the menu bar."""
    said = {each.source: each.translation for each in entries(language) if each.finished and each.context == "Actions"}
    player = {spec.id for spec in PLAYER_SPECS}
    menus = {
        group: [s.text for s in actions.specs() if s.group is group and s.id not in player] for group in actions.Group
    }
    menus_keys = {group: [key(said[text]) for text in texts if text in said] for group, texts in menus.items()}
    for group, keys in menus_keys.items():
        assert len(keys) == len(set(keys)), f"{group}: {sorted(keys)}"
    titles = [key(said[title]) for group in actions.Group if (title := actions.group_title(group)) in said]
    assert len(titles) == len(set(titles))


def key(text: str) -> str:
    """The letter that is pressed with Alt."""
    return str(_MNEMONIC.findall(text)[0])[1].casefold()


def test_the_sources_of_the_translations_are_current(tmp_path: Path) -> None:
    """`make translations` would change nothing."""
    for source in sources():
        shutil.copy(source, tmp_path)
    renew(tmp_path)
    before = {path.name: path.read_text(encoding="utf-8") for path in (*sources(), FOLDER / TEMPLATES)}
    after = {name: (tmp_path / name).read_text(encoding="utf-8") for name in before}
    stale = [name for name in before if before[name] != after[name]]
    assert not stale, f"{stale} are not what the program says now; run “make translations” and translate what it lists"


def test_a_text_that_moves_keeps_its_translation(tmp_path: Path) -> None:
    """Its old place is made up here: only there it is translated."""
    here, there = tmp_path / "here", tmp_path / "there"
    for folder, name in ((here, "CaseSecrets"), (there, "SomewhereElse")):
        folder.mkdir()
        for source in sources():
            text = source.read_text(encoding="utf-8")
            (folder / source.name).write_text(text.replace("CaseSecrets<", f"{name}<"), encoding="utf-8")
        renew(folder)
    for source in sources():
        assert (here / source.name).read_text(encoding="utf-8") == (there / source.name).read_text(encoding="utf-8")


def test_what_qt_reads_is_what_was_translated(tmp_path: Path) -> None:
    release(into=tmp_path)
    for source in sources():
        compiled = source.with_suffix(".qm")
        assert compiled.read_bytes() == (tmp_path / compiled.name).read_bytes(), "run “make translations”"


def test_what_a_running_program_has_open_stays_as_it_is(tmp_path: Path) -> None:
    """Qt maps what it reads: a program whose file is written over under it crashes."""
    for source in sources():
        old = source.read_text(encoding="utf-8").replace("CaseSecrets<", "SomewhereElse<")
        (tmp_path / source.name).write_text(old, encoding="utf-8")
        (tmp_path / f"{source.stem}.qm").write_bytes(b"of old")
    held = {path: path.open("rb") for path in tmp_path.iterdir()}
    before = {path: path.read_bytes() for path in held}
    renew(tmp_path)
    release(tmp_path)
    try:
        assert {path: file.read() for path, file in held.items()} == before
    finally:
        for file in held.values():
            file.close()
    assert not [path for path in tmp_path.glob("*.qm") if path.read_bytes() == b"of old"]
    assert {path.suffix for path in tmp_path.iterdir()} == {".ts", ".qm", ".json"}


def test_the_glossary_names_the_words_that_are_used() -> None:
    page = (FOLDER.parent.parent / "docs" / "translations.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|", page, re.MULTILINE)[2:]
    assert len(rows) >= 40
    for place, language in enumerate(TRANSLATED, 1):
        said = " ".join(each.translation for each in entries(language)).replace("&", "").casefold()
        missing = [row[place] for row in rows if row[place].split(",")[0].strip().casefold() not in said]
        assert missing == []


def test_no_text_is_shown_as_it_is_written() -> None:
    paths = [path for room in MARKED for path in (ROOT / room).rglob("*.py") if "portraits" not in path.parts]
    assert [f"{path.name}:{each}" for path in paths for each in unmarked(path.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("label.setText('Not yet')", ["1: Not yet"]),
        ("QPushButton(f'Wait {n}')", ["1: Wait "]),
        ("tabs.addTab(page, 'Facts')", ["1: Facts"]),
        ("label.setText(self.tr('Not yet'))", []),
        ("label.setText(f'{n} %')", []),
    ],
)
def test_texts_without_translation_are_found(code: str, found: list[str]) -> None:
    assert unmarked(code) == found


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("class A:\n def f(self):\n  self.tr('one')", [("A", "one")]),
        ("class A:\n def f(self):\n  return f\"{self.tr('one')}\"", [("A", "one")]),
        ("class A:\n def f(self):\n  self.tr('one' if self else 'two')", [("A", "one"), ("A", "two")]),
        ("class A:\n def f(self):\n  self.tr('one '\n   'more')", [("A", "one more")]),
        ("def f(page: Page):\n page.tr('one')", [("Page", "one")]),
        ("def _tr(text):\n return Q.translate('Words', text)\ndef f():\n _tr('one')", [("Words", "one")]),
        ("X = {1: QT_TRANSLATE_NOOP('Words', 'one')}", [("Words", "one")]),
        ("ActionSpec('id', G, '&One', (), 'two')", [("Actions", "&One"), ("Actions", "two")]),
        ("ActionSpec('id', G, text='&One', tip='two')", [("Actions", "&One"), ("Actions", "two")]),
    ],
)
def test_texts_are_found_with_their_context(code: str, texts: list[tuple[str, str]], tmp_path: Path) -> None:
    assert found_in(code) == texts


@pytest.mark.parametrize(
    "code",
    [
        "class A:\n def f(self):\n  self.tr(f'one {self}')",
        "def f(page):\n page.tr('one')",
        "class A:\n def f(self):\n  self.tr('%n', '', 2)",
    ],
)
def test_what_qt_could_not_look_up_is_refused(code: str) -> None:
    with pytest.raises(Untranslatable):
        found_in(code)
