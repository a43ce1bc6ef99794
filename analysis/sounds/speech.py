"""Finding where somebody speaks in a sound, or in the sound of a video."""

from __future__ import annotations

import time
from collections.abc import Iterator

import msgspec
import numpy as np

from analysis.errors import DECODER_ERRORS, UndecodableError, describe
from analysis.facts import Failure, Passage, SpeechHeard
from analysis.jobs import FindSpeech
from analysis.sounds.sound_pieces import Samples, sound_pieces
from analysis.sounds.speech_network import RATE, SpeechNetwork, Wave, shipped_weights
from analysis.sounds.speech_passages import passages

MOST_SECONDS = 12 * 3600
"""Of a longer sound the rest isn't listened to, and `SpeechHeard.heard` says so."""
PATIENCE = 300.0
"""Seconds of processor time after which the rest isn't either; twelve hours of sound take about half of it."""

_AT_ONCE = 10 * RATE
"""Samples."""


def find_speech(fd: int, job: FindSpeech) -> SpeechHeard | Failure:
    """Where somebody speaks; a Failure where nothing can be heard. What is damaged is left out.

    `fd` may be shared: its position is neither used nor moved.
    """
    network = SpeechNetwork(shipped_weights())
    likely: list[Wave] = []
    heard = 0
    until = time.process_time() + PATIENCE
    try:
        for piece in _gathered(sound_pieces(fd, 0, RATE, 1)):
            likely.append(network.hear(piece))
            heard += len(piece)
            if heard >= MOST_SECONDS * RATE or time.process_time() >= until:
                break
    except UndecodableError as error:
        return error.failure("speech")
    except DECODER_ERRORS as error:
        return Failure("speech", "the sound's data are damaged in an unexpected way", describe("av", error))
    likely.append(network.finish())
    length = heard * 1000 // RATE
    return SpeechHeard(length, tuple(_within(length, passages(np.concatenate(likely)))))


def _gathered(pieces: Iterator[Samples]) -> Iterator[Wave]:
    """Ten seconds at a time: decoders give pieces of some milliseconds, and each call of the network has its price."""
    waiting: list[Wave] = []
    held = 0
    for piece in pieces:
        waiting.append(piece[:, 0])
        held += len(piece)
        if held >= _AT_ONCE:
            yield np.concatenate(waiting)
            waiting, held = [], 0
    if waiting:
        yield np.concatenate(waiting)


def _within(length: int, found: Iterator[Passage]) -> Iterator[Passage]:
    """The last answer of the network is about more than there was."""
    for each in found:
        end = min(each.end, length)
        yield msgspec.structs.replace(each, end=end, spoken=min(each.spoken, end - each.begin))
