"""The table of what workers do in earnest."""

from __future__ import annotations

from functools import partial

from analysis.examine import examine
from analysis.explore import explore
from analysis.listening import listen
from analysis.loudness import survey
from analysis.model import Network
from analysis.printing import Printer, by_program
from analysis.proxy import play
from analysis.render import render
from analysis.speech import find_speech
from analysis.unpack import unpack
from analysis.warm import warm_up
from analysis.worker import Handlers


def _made(network: Network | None = None, printer: Printer = by_program) -> Handlers:
    return Handlers(
        examine=partial(examine, network=network, printer=printer),
        unpack=unpack,
        render=render,
        explore=explore,
        play=play,
        listen=listen,
        survey=survey,
        find_speech=find_speech,
        warm_up=warm_up,
        equipped=lambda chosen: _made(chosen, printer),
        printing=lambda chosen: _made(network, chosen),
    )


HANDLERS = _made()
