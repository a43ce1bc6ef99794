"""Renews the sources of the translations (.ts) by what the program says, and what Qt reads of them (.qm)."""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
import sysconfig
import tempfile
from pathlib import Path

from app.desk.text.languages import FOLDER, TRANSLATED
from app.desk.text.said import TEMPLATES
from tests.translations.catalogue import read
from tests.translations.gathering import Text, templates, texts

_OPEN = re.compile(r'<source>([^<]*)</source>\n\s*<translation type="unfinished">[^<]*</translation>')
"""What is not translated yet, as lupdate writes it."""


def sources(folder: Path = FOLDER) -> list[Path]:
    """The .ts of each language."""
    return [folder / f"sightline_{language}.ts" for language in TRANSLATED]


def renew(folder: Path = FOLDER) -> None:
    """Bring the .ts in `folder` up to date: new texts are added untranslated, texts that are gone are dropped.

    A text that is said elsewhere, too, or that moved to another class, keeps its translation.
    """
    below = templates()
    listed = json.dumps(sorted(below), ensure_ascii=False, indent=1)
    _put(folder / TEMPLATES, f"{listed}\n")
    with tempfile.TemporaryDirectory() as scratch:
        program = Path(scratch) / "texts.py"
        program.write_text("".join(map(_line, sorted(texts(below)))), encoding="utf-8")
        for source in sources(folder):
            known = _translations(source)
            renewed = Path(shutil.copy(source, scratch))
            language = source.stem.rpartition("_")[2]
            options = ("-no-obsolete", "-sort-messages", "-locations", "none", "-disable-heuristic", "similartext")
            _run("pyside6-lupdate", *options, "-target-language", language, "-source-language", "en",
                 "-extensions", "py", str(program), "-ts", str(renewed))  # fmt: skip
            _put(source, _carried_over(renewed.read_text(encoding="utf-8"), known))


def release(folder: Path = FOLDER, into: Path | None = None) -> None:
    """Make the .qm of every .ts in `folder`, beside it or in `into`; only finished texts get in."""
    with tempfile.TemporaryDirectory() as scratch:
        for source in sources(folder):
            made = Path(scratch) / f"{source.stem}.qm"
            _run("pyside6-lrelease", "-nounfinished", str(source), "-qm", str(made))
            _put((into or folder) / made.name, made.read_bytes())


def _translations(source: Path) -> dict[str, str]:
    return {each.source: each.translation for each in read(source) if each.finished}


def _put(file: Path, content: str | bytes) -> None:
    """Put a new file in the place of the old: a program that runs has the old one mapped, and would crash were it
    written over."""
    octets = content.encode() if isinstance(content, str) else content
    if file.is_file() and file.read_bytes() == octets:
        return
    part = file.with_name(f"{file.name}.{os.getpid()}.part")
    try:
        part.write_bytes(octets)
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)


def _carried_over(text: str, known: dict[str, str]) -> str:
    """Written as lupdate writes: only the lines of such translations differ."""

    def carried(found: re.Match[str]) -> str:
        translation = known.get(html.unescape(found[1]))
        if translation is None:
            return found[0]
        return f"<source>{found[1]}</source>\n        <translation>{_escaped(translation)}</translation>"

    return _OPEN.sub(carried, text)


def _escaped(text: str) -> str:
    return html.escape(text).replace("&#x27;", "&apos;").replace("\u00a0", "&#xa0;")


def _line(text: Text) -> str:
    context, source = (json.dumps(each, ensure_ascii=False) for each in text)
    return f"QT_TRANSLATE_NOOP({context}, {source})\n"


def _run(tool: str, *words: str) -> None:
    program = shutil.which(tool, path=sysconfig.get_path("scripts")) or tool
    done = subprocess.run([program, *words], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{tool} failed: {done.stdout}{done.stderr}")
