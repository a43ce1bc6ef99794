"""Names of countries, for sentences that people read."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources


def named(code: str) -> str:
    """A country by name and code (ISO 3166-1 alpha-2), e.g. `Finland (FI)`; the code where it has no name here."""
    name = _names().get(code)
    return f"{name} ({code})" if name else code


@cache
def _names() -> dict[str, str]:
    text = (resources.files("resources") / "report" / "countries.json").read_text(encoding="utf-8")
    return {code: names["en"] for code, names in json.loads(text).items()}
