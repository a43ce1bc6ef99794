import gc
import sys

import pytest

from widgets.window import gives_way


def test_what_else_goes_on_gives_way_to_the_window_while_it_is_open(qapp: object) -> None:
    before = sys.getswitchinterval(), gc.get_threshold()
    with gives_way():
        assert sys.getswitchinterval() == pytest.approx(0.001)
        assert gc.get_threshold()[2] > before[1][2], "all objects are looked through only while the window rests"
    assert (sys.getswitchinterval(), gc.get_threshold()) == before
