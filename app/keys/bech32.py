"""Bech32 (BIP 173), the form in which age writes keys: a prefix, 5 bits a character, and six characters that check it.

As age has it, there is no limit of length.
"""

from __future__ import annotations

_CHARACTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECK = 6


def decoded(text: str, prefix: str) -> bytes:
    """What stands behind `prefix` in lowercase `text`. Raises ValueError where it is another one, or is damaged."""
    before, one, after = text.rpartition("1")
    values = [_CHARACTERS.find(character) for character in after]
    if not one or before != prefix or len(values) < _CHECK or -1 in values:
        raise ValueError("not such a key")
    if _checksum(prefix, values) != 1:
        raise ValueError("the key is damaged")
    return _octets(values[:-_CHECK])


def _checksum(prefix: str, values: list[int]) -> int:
    """1 where the check characters at the end of `values` are those that belong there."""
    sum_ = 1
    for value in (*(ord(each) >> 5 for each in prefix), 0, *(ord(each) & 31 for each in prefix), *values):
        top = sum_ >> 25
        sum_ = (sum_ & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(_GENERATOR):
            sum_ ^= generator if top >> bit & 1 else 0
    return sum_


def _octets(values: list[int]) -> bytes:
    """Five bits each, in groups of eight; what is left over must be less than five bits, and zero."""
    number = 0
    for value in values:
        number = number << 5 | value
    octets, left = divmod(5 * len(values), 8)
    if left >= 5 or number & ((1 << left) - 1):
        raise ValueError("the key is damaged")
    return (number >> left).to_bytes(octets, "big")
