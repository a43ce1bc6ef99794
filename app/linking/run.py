"""Linking a case: what is new is compared with all that is there; stacks and links are brought up to date.

The outcome depends on the media and the verdicts alone: neither the order in which media came, nor how often linking
ran in between, nor where it was interrupted makes a difference. What is recorded goes in this order, in transactions of
a few thousand rows: new links, then stacks (references first), then which media are linked, then what no longer holds
is removed. A run that ends anywhere in between leaves a case that shows nothing wrong and that the next run completes:
links of media that aren't marked are found again, and references and members are checked against each other.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from analysis.fingerprints.model_manifest import Manifest
from app import sqlite
from app.linking import thresholds
from app.linking.closely.links import close_links
from app.linking.edges import Edges
from app.linking.families import Centred
from app.linking.group import references_of
from app.linking.local.index import Segment
from app.linking.local.likeness import Common
from app.linking.local.relation import SamePictureInPart, SharedParts
from app.linking.local.sketches import Views as LocalViews
from app.linking.local.store import IndexStore
from app.linking.moving import videos
from app.linking.moving.alignment import Alignment
from app.linking.moving.traces import Traces
from app.linking.origin import cameras
from app.linking.outcome import Outcome, Write
from app.linking.prints import panels, pictures
from app.linking.prints.nearby import Nearby
from app.linking.prints.views import Views
from app.linking.reasons import picture_words, video_words
from app.linking.sounding import sounds
from app.linking.sounding.nodes import Nodes
from app.linking.sounding.tracks import Tracks
from app.linking.stacks import Pair, Stacking
from app.linking.vectors.links import network_links, network_words
from app.linking.work import Work, picture_views


@dataclass(frozen=True)
class LinkSummary:
    """What a run did. `complete`: it came to its end; otherwise it was cancelled, and the next one goes on."""

    complete: bool
    media: int = 0
    """Media that were linked for the first time."""
    links_added: int = 0
    links_removed: int = 0
    restacked: int = 0
    """Media whose stack is another one than before."""

    def __bool__(self) -> bool:
        """Whether the run came to its end."""
        return self.complete


class _CancelledError(Exception):
    """The run is to stop here."""


def link_case(
    write: Write,
    reader: sqlite.Connection,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
    index: IndexStore | None = None,
    network: Manifest | None = None,
) -> LinkSummary:
    """Bring links and stacks of the case up to date; may run while media are still coming in.

    Reading all fingerprints costs about two seconds a million media however little is new, so during an ingest call it
    every so often, not for every medium. Nothing is recorded before all is found; a cancelled run records nothing or
    a part that holds. `progress` is told how many of how many media are settled. `index`: where that of local features
    is kept; without one it is made anew and forgotten. `network`: the model pack in use, whose codes count then.
    """
    try:
        with _snapshot(reader):
            work = Work.read(reader, network)
        if work is None:
            return LinkSummary(complete=True)
        views = picture_views(work)
        parts = _shared_parts(work, views, reader, index or IndexStore(None))
        outcome = _find(work, views, parts, progress, cancelled)
        outcome.record(write, work.new.tolist(), thresholds.ENGINE, work.verdicts, lambda: _stop_if(cancelled))
    except _CancelledError:
        return LinkSummary(complete=False)
    return LinkSummary(True, len(work.new), len(outcome.new), len(outcome.stale), len(outcome.stacks))


def _stop_if(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise _CancelledError


def _find(
    work: Work, views: Views, parts: SharedParts, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> Outcome:
    total = len(work.pictures.media.id) + len(work.videos.media.id)

    def settled_from(before: int) -> Callable[[int, int], None]:
        def settled(done: int, _of: int) -> None:
            _stop_if(cancelled)
            progress(before + done, total)

        return settled

    outcome = Outcome()
    same = SamePictureInPart(pictures.SamePicture(views), parts, views.count)
    of_pictures = work.pictures.stacking(same, settled_from(0))
    shared = _take_parts(work, of_pictures, parts, views, outcome)
    weak = Edges.joined([shared[Common.SCENE], shared[Common.OBJECT]])
    centred = work.pictures.centred(of_pictures, shared[Common.PART], weak, same, fresh=not work.settled)
    _take_pictures(work, of_pictures, centred, parts, outcome)
    of_videos = work.videos.stacking(videos.SameVideo(work.traces), settled_from(views.count))
    work.videos.take(of_videos, Centred.as_led(of_videos), outcome, partial(video_words, videos.SAME))

    # Clips and stills are looked for between the references of stacks only.
    references = references_of(of_videos)
    rare = videos.telling(work.traces, references)
    telling = work.traces.only(rare & references[work.traces.video])
    _take_clips(work, of_videos, telling, _unsettled(work, references, rare), outcome, lambda: _stop_if(cancelled))
    ids = work.videos.media.id
    alone = views.of_nodes(np.flatnonzero(references_of(of_pictures)), part=False)
    found = videos.stills(views.words[alone], telling)
    stills = pictures.best(Edges(views.node[alone[found.first]], found.second, found.score, found.form, found.offset))
    outcome.take_links(
        videos.STILL,
        work.stills,
        stills,
        work.pictures.media.id,
        ids,
        keep_judged=True,
        words=video_words(videos.STILL, stills),
    )
    _take_sounds(work, of_videos, outcome, settled_from(total))
    made = work.cameras
    outcome.take_links(cameras.KIND, work.made, made.edges, made.ids, made.ids, keep_judged=True, words=made.words)
    settled_from(total)(0, total)
    return outcome


def _take_pictures(work: Work, stacking: Stacking, centred: Centred, parts: SharedParts, outcome: Outcome) -> None:
    """Stacks of pictures and their links, with those that only a network speaks for."""
    group = work.pictures
    references = references_of(stacking)
    new = references & ~(group.media.linked & group.media.head)
    said = group.rank_of(np.array([(each.a, each.b) for each in outcome.new], np.int64).ravel()).reshape(-1, 2)
    alike = network_links(work.codes, group.links, group.rank_of, parts, new, references, stacking.edges, said)
    whole = Stacking(stacking.reference_of, Edges.joined([stacking.edges, alike])) if len(alike) else stacking
    group.take(whole, centred, outcome, lambda edges: network_words(picture_words(parts, edges), edges, work.codes))


def _shared_parts(work: Work, views: Views, reader: sqlite.Connection, index: IndexStore) -> SharedParts:
    """The pictures of the case, compared by local features; nodes are numbered by rank."""
    group = work.pictures
    kept_views = LocalViews(reader)
    kept: list[Segment] = []

    def segments() -> list[Segment]:
        if not kept:
            kept.extend(replace(each, views=group.rank_of(each.views)) for each in index.segments(reader))
        return kept

    nearby = Nearby(views)
    more = [nearby.of] if work.codes is None else [nearby.of, work.codes.candidates]
    return SharedParts(lambda node: kept_views.get(int(group.media.id[node])), segments, more, nearby.near)


def _take_parts(
    work: Work, stacking: Stacking, parts: SharedParts, views: Views, outcome: Outcome
) -> dict[Common, Edges]:
    """Pictures that share something and aren't the same: looked for between the heads of stacks; all that there are."""
    shared = {}
    media = work.pictures.media
    references = references_of(stacking)
    new = references & ~(media.linked & media.head)
    found = {(first, second): told for first, second, told in parts.pairs(np.flatnonzero(new), references)}
    by_prints = panels.shown(views, new, references)
    for kind, recorded in work.parts.items():
        pairs = np.array(sorted(pair for pair in found if found[pair].common is kind), np.int64).reshape(-1, 2)
        fresh = Edges.of(pairs[:, 0], pairs[:, 1], [found[first, second].score for first, second in pairs.tolist()])
        if kind is Common.PART:
            known = pairs[:, 0] * views.count + pairs[:, 1]
            also = ~np.isin(by_prints.edges.first * views.count + by_prints.edges.second, known)
            fresh = Edges.joined([fresh, by_prints.edges[also]])
        a, b = work.pictures.rank_of(recorded.a), work.pictures.rank_of(recorded.b)
        old = references & ~new
        stands = (a >= 0) & (b >= 0) & old[a] & old[b] & ~recorded.officer & ~recorded.closely
        shared[kind] = Edges.joined([fresh, Edges.of(a, b, recorded.score)[stands]])
    but = _said_of_heads(work, stacking, shared.values())
    for kind, recorded in work.parts.items():
        close = close_links(work.close, kind, work.pictures.rank_of, stacking.reference_of, but)
        edges, words = close.after(shared[kind], picture_words(parts, shared[kind], by_prints.details))
        outcome.take_links(kind, recorded, edges, media.id, media.id, keep_judged=True, words=words)
    return shared


def _said_of_heads(work: Work, stacking: Stacking, shared: Collection[Edges]) -> set[Pair]:
    """Heads of which links of ordinary looks say that they share something, or an officer that they don't."""
    first, second = (
        np.concatenate([each, *(getattr(edges, name) for edges in shared)]).astype(np.int64)
        for name, each in zip(
            ("first", "second"), work.pictures.rank_of(work.rejected_parts.ravel()).reshape(-1, 2).T, strict=True
        )
    )
    there = (first >= 0) & (second >= 0)
    heads = np.sort(stacking.reference_of[np.stack([first[there], second[there]], axis=1)], axis=1)
    return set(map(tuple, heads.tolist()))


def _unsettled(work: Work, references: NDArray[np.bool_], rare: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The references of which not all clips are recorded: those that weren't any when the last run came to its end, and
    those of which other moments than then are too common to tell something. `rare`: as they are now."""
    media = work.videos.media
    halfway = ~media.linked & (media.stack != media.id) | np.isin(media.stack, media.id[~media.linked]) & media.linked
    if halfway.any():  # a run that was stopped has changed stacks: what it started from isn't known any more
        return references
    before = media.linked & (media.stack == media.id)
    turned = np.zeros(len(media.id), dtype=np.bool_)
    turned[work.traces.video[rare != videos.telling(work.traces, before)]] = True
    unsettled: NDArray[np.bool_] = references & (turned | ~before)
    return unsettled


def _take_clips(
    work: Work,
    of_videos: Stacking,
    telling: Traces,
    fresh: NDArray[np.bool_],
    outcome: Outcome,
    pause: Callable[[], None],
) -> None:
    """What is recorded between references that aren't `fresh` holds still."""
    group, recorded = work.videos, work.clips
    found = videos.clips(telling, of_videos.edges, pause, fresh)
    a, b = group.rank_of(recorded.a), group.rank_of(recorded.b)
    settled = references_of(of_videos) & ~fresh
    stands = (a >= 0) & (b >= 0) & settled[a] & settled[b] & ~recorded.officer
    known = Edges.of(a, b, recorded.score, offset=recorded.offset)[stands]
    edges = Edges.joined([found.edges(group.media.id), known])
    ids = group.media.id
    outcome.take_links(videos.CLIP, recorded, edges, ids, ids, keep_judged=True, words=partial(_shown, found))


def _take_sounds(work: Work, of_videos: Stacking, outcome: Outcome, settled: Callable[[int, int], None]) -> None:
    """Sounds are compared with each other and with the tracks of videos that are references of stacks."""
    copies = work.videos.media.id[~references_of(of_videos)]
    nodes = Nodes.of(work.sounds, work.heard, copies)
    found = sounds.agreements(Tracks.of(nodes.prints), nodes.new, nodes.known, lambda _done, _of: settled(0, 0))
    outcome.take_links(
        sounds.KIND,
        work.heard,
        found.edges(),
        nodes.id,
        nodes.id,
        keep_judged=True,
        words=partial(_heard, found.details()),
    )


def _heard(details: Sequence[str], row: int) -> tuple[str, str]:
    return sounds.METHOD, details[row]


def _shown(found: Alignment, row: int) -> tuple[str, str]:
    return videos.METHOD, videos.clip_detail(found, row)


@contextmanager
def _snapshot(reader: sqlite.Connection) -> Iterator[None]:
    """One view of the case for all that is read within, however much is written meanwhile."""
    reader.execute("BEGIN")
    try:
        yield
    finally:
        reader.execute("COMMIT")
