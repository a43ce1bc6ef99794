"""The table of what workers do in earnest."""

from __future__ import annotations

from functools import partial

from analysis.archives.pick import Picker
from analysis.archives.unpack import unpack
from analysis.examine import examine
from analysis.explore import explore
from analysis.fingerprints.model import Network
from analysis.render import render
from analysis.sounds.listening import listen
from analysis.sounds.loudness import survey
from analysis.sounds.printing import Printer, by_program
from analysis.sounds.speech import find_speech
from analysis.videos.proxy import play
from analysis.workers.warm import warm_up
from analysis.workers.worker import Handlers


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
        pick=Picker,
        warm_up=warm_up,
        equipped=lambda chosen: _made(chosen, printer),
        printing=lambda chosen: _made(network, chosen),
    )


HANDLERS = _made()
