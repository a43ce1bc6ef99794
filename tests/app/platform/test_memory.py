import sys

import numpy as np
import psutil
import pytest

from app.platform.memory import give_back


@pytest.mark.skipif(sys.platform != "linux", reason="glibc keeps what was freed; others don't")
def test_what_many_small_blocks_took_goes_back_to_the_system() -> None:
    blocks = [np.ones(8_000) for _ in range(2_000)]
    kept = blocks[-1]
    blocks.clear()
    before = psutil.Process().memory_info().rss
    give_back()
    assert before - psutil.Process().memory_info().rss > 60 * 2**20  # of the 128 that the blocks took
    assert kept.sum() == 8_000
