import os
import tracemalloc

from analysis.descriptor import open_reader, read_at
from tests.analysis.samples import descriptor


def test_readers_over_one_descriptor_do_not_disturb_each_other() -> None:
    with descriptor(bytes(range(256)) * 1000) as fd:
        os.lseek(fd, 5, os.SEEK_SET)
        first, second = open_reader(fd, 16), open_reader(fd, 16)
        assert first.read(3) == b"\0\1\2"
        second.seek(-2, os.SEEK_END)
        assert second.read() == b"\xfe\xff"
        assert first.read(2) == b"\3\4"
        assert os.lseek(fd, 0, os.SEEK_CUR) == 5


def test_closing_a_reader_leaves_the_descriptor_open() -> None:
    with descriptor(b"content") as fd:
        open_reader(fd).close()
        assert read_at(fd, 100, 3) == b"tent"


def test_a_lying_length_takes_no_more_memory_than_there_is_to_read() -> None:
    with descriptor(b"content") as fd:
        reader = open_reader(fd)
        assert reader.read(3) == b"con"
        tracemalloc.start()
        assert reader.read(2**31 - 1) == b"tent"
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
        tracemalloc.stop()
        assert reader.read(2**31 - 1) == b""
