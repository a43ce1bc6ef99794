"""What people read says child sexual abuse material, victim, match, alert: never the words that the list avoids."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LIST = ROOT / "resources" / "words" / "avoid.json"
LEGAL = ("label", "short", "legal", "source")
"""Texts of a scheme that may be a law's or another authority's own words, which stay as they are."""


def pattern(word: str) -> re.Pattern[str]:
    """A word of the list, as the list says that it matches."""
    parts = r"[\s_-]+".join(re.escape(part).replace(r"\*", r"\w*") for part in word.split())
    return re.compile(rf"(?<![^\W_]){parts}(?![^\W_])", 0 if word.isupper() else re.IGNORECASE)


AVOIDED = {each["avoid"]: pattern(each["avoid"]) for each in json.loads(LIST.read_text(encoding="utf-8"))["words"]}


def found_in(text: str) -> list[str]:
    """The avoided words that a text holds."""
    return [word for word, where in AVOIDED.items() if where.search(text)]


def strings_of(code: Path) -> Iterator[tuple[int, str]]:
    """Every string of a Python file, with its line: whatever is shown, printed, stored or documented begins as one."""
    for node in ast.walk(ast.parse(code.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value


def texts_of(value: object) -> Iterator[str]:
    """Keys and texts of a JSON document, without what may be a law's words."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            if key not in LEGAL:
                yield from texts_of(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts_of(inner)
    elif isinstance(value, str):
        yield value


def code() -> list[Path]:
    return [
        ROOT / "main.py",
        *(path for room in ("analysis", "app", "widgets") for path in (ROOT / room).rglob("*.py")),
    ]


def pages() -> list[Path]:
    return [*ROOT.glob("*.md"), ROOT / "Makefile", ROOT / "pyproject.toml", *(ROOT / "docs").rglob("*.md")]


def data() -> list[Path]:
    return [path for path in (ROOT / "resources").rglob("*.json") if path != LIST]


def complaints(texts: Iterable[tuple[str, str]]) -> list[str]:
    """`place: word` for each avoided word."""
    return [f"{place}: {word}" for place, text in texts for word in found_in(text)]


def test_every_string_of_the_program() -> None:
    texts = ((f"{path.relative_to(ROOT)}:{line}", text) for path in code() for line, text in strings_of(path))
    assert complaints(texts) == []


def test_every_page() -> None:
    texts = (
        (f"{path.relative_to(ROOT)}:{number}", line)
        for path in pages()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
    )
    assert complaints(texts) == []


def test_every_resource() -> None:
    texts = (
        (str(path.relative_to(ROOT)), text)
        for path in data()
        for text in texts_of(json.loads(path.read_text(encoding="utf-8")))
    )
    assert complaints(texts) == []


def test_file_names() -> None:
    assert complaints((str(path), path.stem) for path in (*code(), *pages(), *data())) == []


def test_there_is_something_to_read() -> None:
    assert sum(1 for path in code() for _ in strings_of(path)) > 1_000
    assert {"README.md", "package-format.md"} <= {path.name for path in pages()}
    assert {"neutral.json", "uk_abc.json"} <= {path.name for path in data()}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("12 Hits", "hits"),
        ("client_list", "client"),
        ("Child-Prostitution", "child prostitut*"),
        ("status: PI", "PI"),
        ("kiddy\nporn", "kiddy porn*"),
        ("a paedophile ring", "paedo*"),
    ],
)
def test_a_planted_word_is_found(text: str, word: str, tmp_path: Path) -> None:
    planted = tmp_path / "planted.py"
    planted.write_text(f"def show(number):\n    return f'{{number}}' + {text!r}\n", encoding="utf-8")
    assert word in {word for _, string in strings_of(planted) for word in found_in(string)}
    assert word in {word for value in texts_of({"text": [text]}) for word in found_in(value)}


@pytest.mark.parametrize(
    "text", ["pi", "Pillow", "white", "architect", "whitelist", "torpedo", "cp -r", "CPU", "typing"]
)
def test_other_words_are_left_alone(text: str) -> None:
    assert found_in(text) == []


def test_the_words_of_a_law_are_left_alone_and_nothing_else_of_a_scheme() -> None:
    assert list(texts_of({"legal": "verbatim", "key": "a"})) == ["legal", "key", "a"]
