"""Bech32 is read as BIP 173 and age write it, and a slip of the pen is found."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st
from pyrage import x25519

from app.keys.bech32 import decoded
from app.keys.sealing import recipient_key

SPEC_RECIPIENT = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
"""Of the identity whose 32 bytes are 0x42, as the specification of age has it."""


def test_the_examples_of_the_standards_are_read() -> None:
    assert decoded("a12uel5l", "a") == b""
    assert decoded("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw", "abcdef") == bytes.fromhex(
        "00443214c74254b635cf84653a56d7c675be77df"
    )
    secret = "age-secret-key-1gfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpq4egaex"
    assert decoded(secret, "age-secret-key-") == b"\x42" * 32


def test_a_recipient_is_the_public_key_that_belongs_to_the_identity() -> None:
    public = X25519PrivateKey.from_private_bytes(b"\x42" * 32).public_key().public_bytes_raw()
    assert recipient_key(SPEC_RECIPIENT) == public
    identity = x25519.Identity.generate()
    secret = decoded(str(identity).lower(), "age-secret-key-")
    public = X25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()
    assert recipient_key(str(identity.to_public())) == public


@given(at=st.integers(4, len(SPEC_RECIPIENT) - 1), other=st.characters(codec="ascii"))
def test_any_changed_character_is_found(at: int, other: str) -> None:
    changed = SPEC_RECIPIENT[:at] + other + SPEC_RECIPIENT[at + 1 :]
    if changed != SPEC_RECIPIENT:
        with pytest.raises(ValueError, match="key"):
            recipient_key(changed)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "age",
        "age1",
        SPEC_RECIPIENT[:-1],
        SPEC_RECIPIENT.upper(),
        SPEC_RECIPIENT[1:],
        "a12uel5l",
        "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX",
    ],
)
def test_what_is_no_recipient_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="key"):
        recipient_key(text)
