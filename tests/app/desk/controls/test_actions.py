from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from app.case.values.schemes import load_scheme, scheme_ids
from app.desk.controls.actions import category_specs, plain, specs
from app.desk.look import icons


@pytest.mark.parametrize("scheme", scheme_ids())
def test_no_key_does_two_things(scheme: str) -> None:
    keys = [
        QKeySequence(key).toString() for spec in (*specs(), *category_specs(load_scheme(scheme))) for key in spec.keys
    ]
    assert all(keys)
    assert [key for key, count in Counter(keys).items() if count > 1] == []


def test_every_id_is_given_once_and_every_icon_is_shipped(qapp: object) -> None:
    ids = [spec.id for spec in specs()]
    assert len(set(ids)) == len(ids)
    assert {spec.icon for spec in specs()} - {""} <= set(icons.names())


def test_menu_texts_have_a_mnemonic_that_is_their_own_in_their_menu() -> None:
    marks = Counter((spec.group, spec.text[spec.text.index("&") + 1].casefold()) for spec in specs())
    assert [mark for mark, count in marks.items() if count > 1] == []


def test_categories_have_the_keys_of_the_scheme() -> None:
    made = category_specs(load_scheme("neutral"))
    assert [(spec.id, spec.keys) for spec in made] == [
        ("category-1", ("1",)),
        ("category-2", ("2",)),
        ("category-3", ("3",)),
    ]


def test_plain_texts_have_no_marks() -> None:
    assert plain("Save && &close…") == "Save & close"
