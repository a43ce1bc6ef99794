"""The table of what workers do in earnest."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from analysis.examine import examine
from analysis.model import Network
from analysis.render import render
from analysis.unpack import unpack
from analysis.warm import warm_up
from analysis.worker import Handlers


def _equipped(network: Network) -> Handlers:
    return replace(HANDLERS, examine=partial(examine, network=network))


HANDLERS = Handlers(examine=examine, unpack=unpack, render=render, warm_up=warm_up, equipped=_equipped)
