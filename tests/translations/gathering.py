"""Finds every text of the program that is to be translated, and the context in which Qt looks it up.

`pyside6-lupdate` overlooks texts inside f-strings and behind the small functions by which the desk translates, and
takes a variable for a context. So the sources are read as Python here, and lupdate is given the list.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.desk.wording import words

ROOT = Path(__file__).resolve().parent.parent.parent
MARKED = ("widgets", "app/desk")
"""The rooms whose texts are shown by Qt."""
ERRORS = "Errors"
"""The context of sentences that are made below the desk, as `app.desk.text.said` looks them up."""
_SENTENCES = frozenset({"UserError", "Damaged", "DocumentError", "SetError", "JsonError", "NoReader", "Note"})
"""What the rooms below the desk raise, or keep, with a sentence for the officer."""
_CLAUSES = frozenset({"broken", "__init__"})
"""Methods that make such a sentence of a clause, and errors that always say the same."""
_REASONS = frozenset({"Failure", "UndecodableError", "ArchiveError", "ClaimedRateError"})
"""What says why a file can't be read."""
_ENGLISH = (
    "app/cli",
    "app/demo",
    "app/models/installed.py",
    "app/models/shelf.py",
    "app/jobs/models.py",
    "app/keys/secret_file.py",
)
"""What only the command line says."""

_ENDINGS = {"app/ingest/evidence.py": "the file "}
"""Where tables hold the ends of reasons, and what they begin with."""

Text = tuple[str, str]
"""Context and source text."""


class Untranslatable(Exception):
    """A text is written so that no context can be told, or that it isn't whole."""


class _Room:
    """One source file: who translates in it, and what."""

    def __init__(self, name: str, code: ast.Module, helpers: dict[str, dict[str, str]]) -> None:
        """`name`: of the module; `helpers`: by module, the functions that translate, with their context."""
        self._name = name
        self._helpers = helpers
        self._tree = code
        self._local = dict(helpers.get(name, {}))
        self._modules: dict[str, str] = {}
        for node in ast.walk(self._tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                for each in node.names:
                    if context := helpers.get(node.module, {}).get(each.name):
                        self._local[each.asname or each.name] = context
                    self._modules[each.asname or each.name] = f"{node.module}.{each.name}"

    def texts(self) -> Iterator[Text]:
        yield from self._within(self._tree, "", {})

    def _within(self, node: ast.AST, owner: str, kinds: dict[str, str]) -> Iterator[Text]:
        """`owner`: the class around the node; `kinds`: the classes of the names that are in reach."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield from self._call(child, owner, kinds)
            if isinstance(child, ast.ClassDef):
                yield from self._within(child, child.name, kinds)
            elif isinstance(child, ast.FunctionDef | ast.Lambda):
                arguments = (*child.args.args, *child.args.kwonlyargs, *child.args.posonlyargs)
                named = {each.arg: each.annotation.id for each in arguments if isinstance(each.annotation, ast.Name)}
                yield from self._within(child, owner, {**kinds, **named})
            else:
                yield from self._within(child, owner, kinds)

    def _call(self, call: ast.Call, owner: str, kinds: dict[str, str]) -> Iterator[Text]:
        function = call.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        if name in ("translate", "QT_TRANSLATE_NOOP") and len(call.args) >= 2:
            for context in _literals(call.args[0]):
                yield from ((context, text) for text in self._whole(call.args[1]))
        elif name == "tr" and isinstance(function, ast.Attribute) and call.args:
            texts = self._whole(call.args[0])
            holder = getattr(function.value, "id", "")
            context = owner if holder == "self" else kinds.get(holder, "")
            if len(call.args) > 1:
                raise Untranslatable(f"{self._name}:{call.lineno}: say one and many in two texts, with {{0}}")
            if texts and not context:
                raise Untranslatable(f"{self._name}:{call.lineno}: of which class is {ast.unparse(function.value)}?")
            yield from ((context, text) for text in texts)
        elif name == "ActionSpec":
            keywords = [each.value for each in call.keywords if each.arg in ("text", "tip")]
            for part in (*call.args[2:3], *call.args[4:5], *keywords):
                yield from (("Actions", text) for text in self._whole(part) if text)
        elif call.args and (context := self._helper(function)):
            yield from ((context, text) for text in self._whole(call.args[0]))

    def _helper(self, function: ast.expr) -> str:
        """The context of a function that translates its argument; empty for all other functions."""
        if isinstance(function, ast.Name):
            return self._local.get(function.id, "")
        if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
            return self._helpers.get(self._modules.get(function.value.id, ""), {}).get(function.attr, "")
        return ""

    def _whole(self, given: ast.expr) -> list[str]:
        if any(isinstance(each, ast.JoinedStr) for each in ast.walk(given)):
            raise Untranslatable(f"{self._name}:{given.lineno}: an f-string can't be translated; use {{0}} and format")
        return _literals(given)


def texts(below: Sequence[str]) -> list[Text]:
    """Every text of the window with its context, in order, each once. `below`: the sentences of `templates`."""
    paths = [path for room in MARKED for path in sorted((ROOT / room).rglob("*.py"))]
    rooms = {_module(path): ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    helpers = {name: own for name, code in rooms.items() if (own := _helpers_of(code))}
    found = [text for name, code in rooms.items() for text in _Room(name, code, helpers).texts()]
    found += [("Countries", words.country_in_english(code)) for code in words.country_codes()]
    found += [(ERRORS, template) for template in below]
    return list(dict.fromkeys(found))


def found_in(code: str) -> list[Text]:
    """The texts of one module."""
    parsed = ast.parse(code)
    return list(_Room("module", parsed, {"module": _helpers_of(parsed)}).texts())


def templates() -> list[str]:
    """The sentences and reasons that are made below the desk; `{0}`, `{1}` stand for what they name."""
    found: dict[str, None] = {}
    for path in (*sorted((ROOT / "app").rglob("*.py")), *sorted((ROOT / "analysis").rglob("*.py"))):
        if path.relative_to(ROOT).as_posix().startswith(_ENGLISH):
            continue
        beginning = _ENDINGS.get(path.relative_to(ROOT).as_posix(), "")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if beginning and isinstance(node, ast.Dict):
                found |= {f"{beginning}{_template(each)}": None for each in node.values}
            if not isinstance(node, ast.Call) or not _says(node.func):
                continue
            for part in (*node.args, *(each.value for each in node.keywords)):
                if (template := _template(part)) and _fixed(template) >= LEAST_FIXED:
                    found[template] = None
    return list(found)


def _says(function: ast.expr) -> bool:
    """Whether what is called makes a sentence, a reason or a clause of its argument."""
    name, method = getattr(function, "id", ""), getattr(function, "attr", "")
    return name in _SENTENCES | _REASONS or method in _CLAUSES


PRODUCT = "Sightline"
"""Has one name in every language."""
LEAST_FIXED = 12
"""Letters that a template needs beside its places: one with fewer would fit sentences that are none of its own."""


def _fixed(template: str) -> int:
    """How many letters of a template are its own."""
    return sum(each.isalpha() for each in template)


def _template(given: ast.expr) -> str:
    if isinstance(given, ast.Constant) and isinstance(given.value, str):
        return given.value.replace("{", "{{").replace("}", "}}")
    if not isinstance(given, ast.JoinedStr):
        return ""
    made, places = "", 0
    for part in given.values:
        if isinstance(part, ast.Constant):
            made += str(part.value).replace("{", "{{").replace("}", "}}")
        else:
            made, places = f"{made}{{{places}}}", places + 1
    return made


def _literals(given: ast.expr) -> list[str]:
    """The texts that an argument can be: itself, or the two of a condition."""
    if isinstance(given, ast.Constant):
        return [given.value] if isinstance(given.value, str) else []
    if isinstance(given, ast.IfExp):
        return [*_literals(given.body), *_literals(given.orelse)]
    return []


def _helpers_of(code: ast.Module) -> dict[str, str]:
    """The functions of a module that give their argument in the officer's language, with their context."""
    found = {}
    for node in code.body:
        if isinstance(node, ast.FunctionDef) and node.args.args and isinstance(last := node.body[-1], ast.Return):
            call = last.value
            if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "translate" and len(call.args) == 2:
                own = {each.id for each in ast.walk(call.args[1]) if isinstance(each, ast.Name)}
                if node.args.args[0].arg in own and (contexts := _literals(call.args[0])):
                    found[node.name] = contexts[0]
    return found


def _module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


_SHOWN = re.compile(
    r"set(Text|WindowTitle|ToolTip|StatusTip|PlaceholderText|Accessible(Name|Description)|Title|Suffix|Prefix"
    r"|SpecialValueText|InformativeText|HeaderLabels)|Q(Label|PushButton|ToolButton|CheckBox|RadioButton|GroupBox|Action"
    r"|Menu)|PlainLabel|addAction|say"
)
"""What shows its first argument to the officer."""
_SHOWN_SECOND = re.compile(r"addTab|setTabText|addItem|setItemText|addButton|addRow")
"""What shows one of its first two."""


def unmarked(code: str) -> list[str]:
    """Texts of a module that are shown as they are written: a word or more, in quotes, with nothing to translate it."""
    found = []
    for node in ast.walk(ast.parse(code)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        shown = node.args[:2] if _SHOWN_SECOND.fullmatch(name) else node.args[:1] if _SHOWN.fullmatch(name) else []
        found += [f"{node.lineno}: {text}" for part in shown for text in _spoken(part)]
    return found


def _spoken(given: ast.expr) -> list[str]:
    """What a literal, or the fixed part of an f-string, says in words."""
    parts = given.values if isinstance(given, ast.JoinedStr) else [given]
    texts = [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
    return [text for text in texts if any(word.isalpha() and len(word) > 1 for word in text.split() if word != PRODUCT)]
