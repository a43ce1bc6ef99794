"""Whatever bytes a worker sends, they are a valid message or a WireError."""

from __future__ import annotations

import math
import pickle
import socket
import threading

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.facts import Done, Failure, Kind, Passage, Reading, SpeechHeard, TextLine, Transcript
from analysis.jobs import Examine, FindSpeech, Render, Transcribe, Unpack
from analysis.wire import (
    HEADER,
    Decision,
    Ended,
    Ready,
    SocketPipe,
    Start,
    WireError,
    decode_message,
    decode_notice,
    encode,
    longest_answer,
)
from tests.app.ingest.hostile_workers import FACTS, READING

SPEECH = SpeechHeard(9_000, (Passage(0, 2_000, 1_500, 0.9),))
TRANSCRIPT = Transcript(0, (TextLine((0.1, 0.2, 0.3, 0.4), "字 \u202e", 0.9),), 1)


@pytest.mark.parametrize("message", [READING, FACTS, Done(), Failure("decode", "no"), TRANSCRIPT, SPEECH])
def test_messages_come_back_as_they_were(message: Reading) -> None:
    assert decode_message(encode(message)) == message


@pytest.mark.parametrize(
    "job", [Examine(5), Unpack("ZIP"), Render(Kind.VIDEO, 100, 3), Transcribe(3, (0.1, 0.2, 0.3, 0.4)), FindSpeech()]
)
def test_notices_come_back_as_they_were(job: Examine) -> None:
    for notice in (Start(job, 10, 20), Decision(True), Ready(), Ended(-11, 5, 6)):
        assert decode_notice(encode(notice)) == notice
    assert longest_answer(job) >= 2**20


@given(st.binary(max_size=200))
def test_arbitrary_bytes_are_no_message(content: bytes) -> None:
    with pytest.raises(WireError):
        decode_message(content)
    with pytest.raises(WireError):
        decode_notice(content)


@given(st.integers(0, 10_000), st.integers(0, 255))
def test_a_changed_byte_gives_a_valid_message_or_an_error(where: int, value: int) -> None:
    content = bytearray(encode(FACTS))
    content[where % len(content)] = value
    try:
        decode_message(content)
    except WireError:
        return


@pytest.mark.parametrize(
    "lie",
    [
        {"type": "reading"},
        {"type": "failure", "step": "decode", "reason": 5},
        {"type": "failure", "step": "decode", "reason": "x" * 2_000},
        {"type": "chunk", "data": b"x" * (2**20 + 1)},
        {"type": "member", "untrusted_path": b"a", "size": -1, "modified": None},
        {"type": "rendering", "width": 1, "height": 1, "full_width": 2**40, "full_height": 1, "pixels": b""},
        [1, 2],
        None,
    ],
)
def test_wrong_types_and_ranges_are_refused(lie: object) -> None:
    with pytest.raises(WireError):
        decode_message(msgspec.msgpack.encode(lie))


def test_text_that_is_not_valid_is_refused() -> None:
    with pytest.raises(WireError):
        decode_message(encode(Failure("decode", "y")).replace(b"\xa1y", b"\xa1\xff"))


def test_two_messages_in_one_frame_are_refused() -> None:
    with pytest.raises(WireError):
        decode_message(encode(Done()) * 2)


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(WireError):
        decode_message(b"\x82\xa4type\xa4done\xa1x" + b"\x91" * 100_000 + b"\xc0")


def test_a_pickle_is_no_message() -> None:
    with pytest.raises(WireError):
        decode_message(pickle.dumps(math.sqrt))


def _send_all(pipe: SocketPipe, contents: list[bytes]) -> None:
    for content in contents:
        pipe.send_bytes(content)


def test_frames_pass_whole_and_in_order() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        contents = [b"", b"a", b"b" * 5_000_000]
        sender = threading.Thread(target=_send_all, args=[SocketPipe(theirs), contents])
        sender.start()
        assert [SocketPipe(ours).recv_bytes(5_000_000) for _ in contents] == contents
        sender.join()


def test_a_frame_longer_than_agreed_is_refused_before_it_is_read() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(HEADER.pack(2**32 - 1))
        with pytest.raises(WireError, match="at most 10"):
            SocketPipe(ours).recv_bytes(10)


def test_the_end_of_the_other_side_is_told() -> None:
    ours, theirs = socket.socketpair()
    with ours:
        theirs.sendall(HEADER.pack(10) + b"12345")
        theirs.close()
        with pytest.raises(EOFError):
            SocketPipe(ours).recv_bytes(10)
