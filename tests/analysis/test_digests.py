import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.digests import HEAD_BYTES, digest
from tests.analysis.samples import descriptor


@given(st.binary(max_size=6000))
def test_digests_and_head_are_those_of_the_content(content: bytes) -> None:
    with descriptor(content) as fd:
        digests, head = digest(fd)
    assert digests.sha256 == hashlib.sha256(content).digest()
    assert digests.md5 == hashlib.md5(content).digest()
    assert digests.sha1 == hashlib.sha1(content).digest()
    assert (digests.size, head) == (len(content), content[:HEAD_BYTES])


@pytest.mark.parametrize("size", [2**20 - 1, 2**20, 2**20 + 1, 3 * 2**20])
def test_contents_of_several_steps(size: int) -> None:
    content = b"ab" * (size // 2) + b"c" * (size % 2)
    with descriptor(content) as fd:
        assert digest(fd).digests.sha256 == hashlib.sha256(content).digest()
