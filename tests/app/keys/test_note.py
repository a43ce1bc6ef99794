"""Notes hold only as they were signed, and as others would check them."""

from __future__ import annotations

import base64
import hashlib

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from app.keys.note import NoteError, PublicKey, open_note, sign_note
from app.keys.officer import OfficerKey

KEY = OfficerKey(Ed25519PrivateKey.from_private_bytes(b"\x01" * 32))
OTHER = OfficerKey(Ed25519PrivateKey.from_private_bytes(b"\x02" * 32))
TEXT = "first line\nÖresund – 2\n"


def test_a_note_can_be_checked_from_its_description_alone() -> None:
    """By the words of c2sp.org/signed-note, with nothing of ours but the note and the written key."""
    note = sign_note(TEXT, KEY)
    name, key_id, coded = str(KEY.public).split("+", 2)
    text, _, line = note.rpartition("\n\n")
    dash, signer, signature = line.rstrip("\n").split(" ")
    assert (dash, signer) == ("—", name)
    raw, signed = base64.b64decode(coded), base64.b64decode(signature)
    assert hashlib.sha256(name.encode() + b"\n" + raw).digest()[:4] == signed[:4] == bytes.fromhex(key_id)
    Ed25519PublicKey.from_public_bytes(raw[1:]).verify(signed[4:], f"{text}\n".encode())
    assert text + "\n" == TEXT


def test_the_example_of_the_specification_is_understood() -> None:
    key = PublicKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
    note = (
        "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n"
        "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
    )
    assert open_note(note, key).startswith("If you think")
    with pytest.raises(NoteError):
        open_note(note.replace("problem is", "problem was"), key)


@given(st.data())
def test_a_note_that_was_changed_anywhere_is_refused(data: st.DataObject) -> None:
    note = sign_note(TEXT, KEY)
    at = data.draw(st.integers(0, len(note) - 1))
    what = data.draw(st.characters(exclude_categories=["Cs"]).filter(lambda c: c != note[at]))
    changed = data.draw(st.sampled_from([note[:at] + what + note[at + 1 :], note[:at] + what + note[at:]]))
    try:
        assert open_note(changed, KEY.public) == TEXT  # a line more beside the signatures, say
    except NoteError:
        return


def test_a_note_of_another_key_is_refused() -> None:
    with pytest.raises(NoteError, match="not by the key"):
        open_note(sign_note(TEXT, OTHER), KEY.public)
    forged = sign_note(TEXT, OTHER).replace(
        base64.b64encode(OTHER.public.id).decode()[:5], base64.b64encode(KEY.public.id).decode()[:5]
    )
    with pytest.raises(NoteError):
        open_note(forged, KEY.public)


@given(st.text(max_size=300))
def test_whatever_is_no_note_or_key_is_refused_in_words(text: str) -> None:
    for read in (lambda: open_note(text, KEY.public), lambda: PublicKey.parse(text)):
        with pytest.raises(NoteError):
            read()


@pytest.mark.parametrize("text", ["", "no end", "a\tb\n", "a\rb\n", "\ud800\n"])
def test_what_a_note_cant_hold_is_not_signed(text: str) -> None:
    with pytest.raises(NoteError):
        sign_note(text, KEY)


@pytest.mark.parametrize(
    "written",
    [
        str(KEY.public)[:-3],
        str(KEY.public).replace("officer+", "officer+0"),
        str(KEY.public).replace("+A", "+B"),
        "a b+" + str(KEY.public).partition("+")[2],
        "+" + str(KEY.public).partition("+")[2],
    ],
)
def test_a_key_that_was_not_copied_whole_is_refused(written: str) -> None:
    with pytest.raises(NoteError):
        PublicKey.parse(written)


def test_a_key_survives_being_written_down() -> None:
    assert PublicKey.parse(f" {KEY.public}\n") == KEY.public
    assert KEY.public.fingerprint.replace(" ", "") == hashlib.sha256(KEY.public.raw).hexdigest()[:32]
