"""Names survive the round trip, whatever bytes they are made of."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case.values import names

raw_names = st.one_of(
    st.binary(),
    st.text().map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.lists(st.sampled_from([b"a", b"\xff", b"\xf4\x8f\xbe\x80", "\u00e9".encode(), b"/", b"\\"])).map(b"".join),
)


@given(raw_names)
def test_every_name_gets_its_bytes_back(raw: bytes) -> None:
    stored = names.to_stored(raw)
    stored.encode("utf-8")  # SQLite and JSON take only what encodes
    assert names.to_bytes(stored) == raw


@given(raw_names, raw_names)
def test_two_names_never_share_a_stored_form(one: bytes, other: bytes) -> None:
    assert (names.to_stored(one) == names.to_stored(other)) == (one == other)


@pytest.mark.skipif(os.name == "nt", reason="POSIX names")
@given(raw_names)
def test_the_path_opens_the_same_file(raw: bytes) -> None:
    assert os.fsencode(names.to_path(names.to_stored(raw))) == raw


def test_ordinary_names_are_stored_as_they_are() -> None:
    assert names.to_stored("Été/100%\\x.jpg") == "Été/100%\\x.jpg"


def test_bytes_that_are_no_text_are_shown_as_such() -> None:
    assert names.display(names.to_stored(b"caf\xe9.jpg")) == "caf\\xe9.jpg"


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/srv/a login/phone", "phone"),
        ("/media/officer/phone/", "phone"),
        ("D:\\a login\\phone", "phone"),
        ("\\\\server\\share\\phone\\", "phone"),
        ("/media/b\\xe4r", "b\\xe4r"),
        ("phone.zip", "phone.zip"),
        ("/", "/"),
    ],
)
def test_a_path_without_the_way_to_it(path: str, name: str) -> None:
    assert names.without_way(path) == name
