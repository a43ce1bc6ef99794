"""The table of what workers do in earnest."""

from __future__ import annotations

from analysis.examine import examine
from analysis.render import render
from analysis.unpack import unpack
from analysis.warm import warm_up
from analysis.worker import Handlers

HANDLERS = Handlers(examine=examine, unpack=unpack, render=render, warm_up=warm_up)
