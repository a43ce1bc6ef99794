"""Whoever stops a command gets it to end by itself, and what came before is as it was."""

from __future__ import annotations

import signal

import pytest

from app.cli.parts.stopping import stopped_by_signals


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_is_told_of_and_then_means_what_it_did(number: signal.Signals) -> None:
    before = signal.getsignal(number)
    with stopped_by_signals() as stopped:
        assert not stopped()
        signal.raise_signal(number)
        assert stopped()
    assert signal.getsignal(number) == before
