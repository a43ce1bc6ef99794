"""Makes what is shipped about scripts: which of them each letter belongs to.

    python -m app.leads.converting_scripts UCD/Scripts.txt resources/leads/scripts.json

Scripts.txt is that of the Unicode Character Database (UAX 24). Letters of no script of their own (Common, Inherited)
are left out.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

_LINE = re.compile(r"([0-9A-F]{4,6})(?:\.\.([0-9A-F]{4,6}))?\s*;\s*(\w+)")
_OF_NONE = ("Common", "Inherited")


def convert(text: str) -> dict[str, Any]:
    """The shipped document: ranges of code points in order, those that adjoin as one."""
    version = re.search(r"Scripts-([\d.]+)\.txt", text)
    found = sorted(
        (int(first, 16), int(last or first, 16), script)
        for first, last, script in (match.groups() for match in map(_LINE.match, text.splitlines()) if match)
        if script not in _OF_NONE
    )
    ranges: list[list[Any]] = []
    for first, last, script in found:
        if ranges and ranges[-1][1] + 1 == first and ranges[-1][2] == script:
            ranges[-1][1] = last
        else:
            ranges.append([first, last, script])
    return {
        "source": "Unicode Character Database (Unicode License v3), Scripts.txt",
        "version": version[1] if version else "",
        "ranges": ranges,
    }


if __name__ == "__main__":
    source, target = map(Path, sys.argv[1:])
    document = convert(source.read_text(encoding="utf-8"))
    lines = ",\n".join(json.dumps(each) for each in document.pop("ranges"))
    head = json.dumps(document, indent=0)[:-2]
    target.write_text(f'{head},\n"ranges": [\n{lines}\n]}}\n', encoding="utf-8")
