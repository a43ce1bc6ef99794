"""What the categories of another program's document mean in this case: said by the officer, never guessed.

The same number means "irrelevant" in one country's list and "not looked at" in another's, so neither the region nor
the number itself decides anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from app.case.values.schemes import Scheme, load_scheme
from app.errors import UserError

Meanings = Mapping[str, int | None]
"""By the code as the document writes it: the code of the case's scheme, or None for "undecided"."""

SAME = "same"
UNDECIDED = "none"


def checked_meanings(scheme_id: str, meanings: Meanings, codes: Iterable[str], region: str) -> Meanings:
    """The meanings, if every code that the document uses has one that the case's scheme knows. Raises UserError."""
    scheme = load_scheme(scheme_id)
    missing = sorted(set(codes) - meanings.keys())
    if missing:
        gravest = max(scheme.categories, key=lambda each: each.severity)  # an example that is copied must hide nothing
        raise UserError(
            f"The document uses the categories {', '.join(missing)} {_of(region)}, and nobody said what they mean "
            f"here; say it for each with --category, e.g. --category {missing[0]}={gravest.key}, or "
            f"--category {missing[0]}={UNDECIDED} for undecided."
        )
    for code in meanings.values():
        if code is not None and scheme.category(code) is None:
            raise UserError(f"The scheme “{scheme.title}” of this case has no category {code}; choose one that it has.")
    return dict(meanings)


def read_meanings(scheme_id: str, said: Sequence[str]) -> Meanings:
    """Meanings as the command line says them: `CODE=KEY`, `CODE=none`, or `same` where the document has the numbers
    that the case's own scheme writes. Raises UserError."""
    scheme = load_scheme(scheme_id)
    found: dict[str, int | None] = {}
    for each in said:
        if each == SAME:
            found |= _own_numbers(scheme)
            continue
        code, equals, key = (part.strip() for part in each.partition("="))
        if not code or not equals:
            raise UserError(f"“{each}” says no meaning; write CODE=KEY, such as 1={scheme.categories[0].key}.")
        found[code] = None if key == UNDECIDED else _code(scheme, key)
    return found


def code_for(meanings: Meanings, region: str, scheme: Scheme, code: int, before: str | None) -> str:
    """The document's own number for a category of the case; `before`: the one that its record has now.

    Raises UserError where nothing says which that is.
    """
    if before is not None and meanings.get(before) == code:
        return before
    fitting = [raw for raw, meaning in meanings.items() if meaning == code]
    if len(fitting) == 1:
        return fitting[0]
    category = scheme.category(code)
    label = category.label if category else str(code)
    if len(fitting) > 1:
        raise UserError(
            f"The numbers {', '.join(sorted(fitting))} of the document all mean “{label}” here; "
            f"say with --category which one goes back."
        )
    if not meanings and category is not None and category.export_code is not None and scheme.region == region != "":
        return str(category.export_code)
    raise UserError(
        f"Nothing says which number {_of(region)} stands for “{label}”; say it with --category NUMBER="
        f"{category.key if category else code}."
    )


def _own_numbers(scheme: Scheme) -> dict[str, int | None]:
    found: dict[str, int | None] = {
        str(each.export_code): each.code for each in scheme.categories if each.export_code is not None
    }
    if not found:
        raise UserError(f"The scheme “{scheme.title}” has no numbers of its own in VICS; say CODE=KEY for each.")
    return found


def _code(scheme: Scheme, key: str) -> int:
    for category in scheme.categories:
        if key in (category.key, str(category.code)):
            return category.code
    keys = ", ".join(category.key for category in scheme.categories)
    raise UserError(f"“{key}” is no category of this case's scheme; use one of {keys}, or {UNDECIDED}.")


def _of(region: str) -> str:
    return f"of the region “{region}”" if region else "of an unknown region"
