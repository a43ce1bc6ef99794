"""Linking a case: what is new is compared with all that is there; stacks and links are brought up to date.

The outcome depends on the media and the verdicts alone: neither the order in which media came, nor how often linking
ran in between, nor where it was interrupted makes a difference. What is recorded goes in this order, in transactions of
a few thousand rows: new links, then stacks (references first), then which media are linked, then what no longer holds
is removed. A run that ends anywhere in between leaves a case that shows nothing wrong and that the next run completes:
links of media that aren't marked are found again, and references and members are checked against each other.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from analysis.model_manifest import Manifest
from analysis.region_layout import EVEN, MAIN
from app.case import link_records, origin_records, trace_records
from app.case.link_records import Ids, LinkRows, MediaRows, PrintRows, RegionRows
from app.case.sound_records import SoundRows, soundprints
from app.linking import thresholds
from app.linking.edges import Edges
from app.linking.local.index import Segment
from app.linking.local.likeness import Common
from app.linking.local.relation import SamePictureInPart, SharedParts
from app.linking.local.sketches import Views as LocalViews
from app.linking.local.store import IndexStore
from app.linking.moving import videos
from app.linking.moving.alignment import Alignment
from app.linking.moving.traces import Along, Traces
from app.linking.origin import cameras
from app.linking.origin.cameras import CameraLinks
from app.linking.outcome import Outcome, Write
from app.linking.outcome import Words as Reasons
from app.linking.prints import panels, pictures
from app.linking.prints.views import WHOLE, Views, usable
from app.linking.reasons import picture_words, video_words
from app.linking.sounding import sounds
from app.linking.sounding.nodes import Nodes
from app.linking.sounding.tracks import Tracks
from app.linking.stacks import Relation, Stacking, Standing, Verdicts, as_pairs, stack
from app.linking.vectors.codes import Codes
from app.linking.vectors.links import network_links, network_words, read_codes


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


_PARTS = (Common.PART, Common.SCENE, Common.OBJECT)


class _CancelledError(Exception):
    """The run is to stop here."""


def link_case(
    write: Write,
    reader: sqlite3.Connection,
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
            work = _Work.read(reader, network)
        if work is None:
            return LinkSummary(complete=True)
        parts = _shared_parts(work, reader, index or IndexStore(None))
        outcome = _find(work, parts, progress, cancelled)
        outcome.record(write, work.new.tolist(), thresholds.ENGINE, work.verdicts, lambda: _stop_if(cancelled))
    except _CancelledError:
        return LinkSummary(complete=False)
    return LinkSummary(True, len(work.new), len(outcome.new), len(outcome.stale), len(outcome.stacks))


def _stop_if(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise _CancelledError


@dataclass(frozen=True)
class _Group:
    """The media of one kind, as they are recorded."""

    kind: str
    media: MediaRows
    prints: PrintRows
    links: LinkRows
    rejected: list[tuple[int, int]]
    confirmed: list[tuple[int, int]]

    @classmethod
    def read(cls, reader: sqlite3.Connection, medium_kind: str, kind: str, within: RegionRows | None = None) -> _Group:
        return cls(
            kind,
            link_records.media_by_rank(reader, medium_kind, thresholds.ENGINE, within),
            link_records.fingerprints(reader, medium_kind),
            link_records.links(reader, kind),
            link_records.verdicts(reader, kind, "rejected"),
            link_records.verdicts(reader, kind, "confirmed"),
        )

    def rank_of(self, ids: Ids | Sequence[int]) -> Ids:
        """Numbers of the media in the order of rank, -1 for those that aren't of this group."""
        return _positions(self.media.id, np.asarray(ids, dtype=np.int64))

    def stacking(self, relation: Relation, progress: Callable[[int, int], None]) -> Stacking:
        media = self.media
        reference = media.linked & (media.stack == media.id)
        verdicts = self._verdicts()
        found = stack(Standing(reference, ~media.linked, self._known()), relation, verdicts, progress)
        return Stacking(found.reference_of, Edges.joined([found.edges, self._judged(found, relation, verdicts)]))

    def _judged(self, found: Stacking, relation: Relation, verdicts: Verdicts) -> Edges:
        """Relations of pairs with a verdict that no reference has: their links are kept, for the officer to see."""
        pairs = verdicts.rejected | verdicts.confirmed
        pairs -= set(zip(found.edges.first.tolist(), found.edges.second.tolist(), strict=True)) if pairs else set()
        return Edges.joined([relation.between(np.array([a]), np.array([b])) for a, b in sorted(pairs)])

    def take(self, stacking: Stacking, outcome: Outcome, words: Callable[[Edges], Reasons]) -> None:
        """Add to the outcome what changes for these media."""
        ids, edges = self.media.id, stacking.edges
        outcome.take_links(self.kind, self.links, edges, ids, ids, self.confirmed, words=words(edges))
        outcome.take_stacks(ids, self.media.stack, ids[stacking.reference_of])

    def _known(self) -> Edges:
        """The recorded links, less those that a run which didn't come to its end has left behind."""
        a, b = self.rank_of(self.links.a), self.rank_of(self.links.b)
        swapped = a > b
        offset = np.where(swapped, -self.links.offset, self.links.offset)
        edges = Edges.of(np.where(swapped, b, a), np.where(swapped, a, b), self.links.score, offset=offset)
        keep = (edges.first >= 0) & ~self.links.officer & ~self.links.network
        keep[keep] = self.media.linked[edges.first[keep]] & self.media.linked[edges.second[keep]]
        return edges[keep]

    def _verdicts(self) -> Verdicts:
        ranked = []
        for pairs in (self.rejected, self.confirmed):
            a, b = self.rank_of([a for a, _ in pairs]), self.rank_of([b for _, b in pairs])
            ours = (a >= 0) & (b >= 0)
            ranked.append(as_pairs(list(zip(a[ours].tolist(), b[ours].tolist(), strict=True))))
        return Verdicts(*ranked)


@dataclass(frozen=True)
class _Work:
    """All that a run reads, in one view of the case."""

    new: Ids
    verdicts: str
    pictures: _Group
    regions: RegionRows
    pixels: tuple[Ids, NDArray[np.uint64]]
    videos: _Group
    traces: Traces
    parts: dict[Common, LinkRows]
    clips: LinkRows
    stills: LinkRows
    sounds: SoundRows
    heard: LinkRows
    cameras: CameraLinks
    made: LinkRows
    codes: Codes | None

    @classmethod
    def read(cls, reader: sqlite3.Connection, network: Manifest | None) -> _Work | None:
        """None where there is nothing to do."""
        new = link_records.unlinked(reader, thresholds.ENGINE)
        # Where a known content turns up in another place, the places of a camera change.
        verdicts = f"{link_records.verdict_digest(reader)} {origin_records.places(reader)}"
        if not len(new) and verdicts == link_records.applied_verdicts(reader):
            return None
        regions = link_records.regions(reader)
        of_pictures = _Group.read(reader, "picture", pictures.KIND, regions)
        of_videos = _Group.read(reader, "video", videos.SAME)
        return cls(
            new,
            verdicts,
            of_pictures,
            regions,
            link_records.pixel_digests(reader),
            of_videos,
            _traces(of_videos, reader),
            {kind: link_records.links(reader, kind) for kind in _PARTS},
            link_records.links(reader, videos.CLIP),
            link_records.links(reader, videos.STILL),
            soundprints(reader, thresholds.ENGINE),
            link_records.links(reader, sounds.KIND),
            cameras.camera_links(origin_records.serials(reader), origin_records.software(reader)),
            link_records.links(reader, cameras.KIND),
            None if network is None else read_codes(reader, network, of_pictures.rank_of),
        )


def _find(
    work: _Work, parts: SharedParts, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> Outcome:
    total = len(work.pictures.media.id) + len(work.videos.media.id)

    def settled_from(before: int) -> Callable[[int, int], None]:
        def settled(done: int, _of: int) -> None:
            _stop_if(cancelled)
            progress(before + done, total)

        return settled

    outcome = Outcome()
    views = _picture_views(work)
    same = SamePictureInPart(pictures.SamePicture(views), parts, views.count)
    of_pictures = work.pictures.stacking(same, settled_from(0))
    _take_parts(work, of_pictures, parts, views, outcome)
    _take_pictures(work, of_pictures, parts, outcome)
    of_videos = work.videos.stacking(videos.SameVideo(work.traces), settled_from(views.count))
    work.videos.take(of_videos, outcome, partial(video_words, videos.SAME))

    # Clips and stills are looked for between the references of stacks only.
    references = _references(of_videos)
    rare = videos.telling(work.traces, references)
    telling = work.traces.only(rare & references[work.traces.video])
    _take_clips(work, of_videos, telling, _unsettled(work, references, rare), outcome, lambda: _stop_if(cancelled))
    ids = work.videos.media.id
    alone = views.of_nodes(np.flatnonzero(_references(of_pictures)), part=False)
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


def _take_pictures(work: _Work, stacking: Stacking, parts: SharedParts, outcome: Outcome) -> None:
    """Stacks of pictures and their links, with those that only a network speaks for."""
    group = work.pictures
    references = _references(stacking)
    new = references & ~(group.media.linked & (group.media.stack == group.media.id))
    said = group.rank_of(np.array([(each.a, each.b) for each in outcome.new], np.int64).ravel()).reshape(-1, 2)
    alike = network_links(work.codes, group.links, group.rank_of, parts, new, references, stacking.edges, said)
    whole = Stacking(stacking.reference_of, Edges.joined([stacking.edges, alike])) if len(alike) else stacking
    group.take(whole, outcome, lambda edges: network_words(picture_words(parts, edges), edges, work.codes))


def _shared_parts(work: _Work, reader: sqlite3.Connection, index: IndexStore) -> SharedParts:
    """The pictures of the case, compared by local features; nodes are numbered by rank."""
    group = work.pictures
    views = LocalViews(reader)
    kept: list[Segment] = []

    def segments() -> list[Segment]:
        if not kept:
            kept.extend(replace(each, views=group.rank_of(each.views)) for each in index.segments(reader))
        return kept

    more = None if work.codes is None else work.codes.candidates
    return SharedParts(lambda node: views.get(int(group.media.id[node])), segments, more)


def _take_parts(work: _Work, stacking: Stacking, parts: SharedParts, views: Views, outcome: Outcome) -> None:
    """Pictures that share something and aren't the same: looked for between the references of stacks."""
    media = work.pictures.media
    references = _references(stacking)
    new = references & ~(media.linked & (media.stack == media.id))
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
        stands = (a >= 0) & (b >= 0) & old[a] & old[b] & ~recorded.officer
        edges = Edges.joined([fresh, Edges.of(a, b, recorded.score)[stands]])
        outcome.take_links(
            kind,
            recorded,
            edges,
            media.id,
            media.id,
            keep_judged=True,
            words=picture_words(parts, edges, by_prints.details),
        )


def _unsettled(work: _Work, references: NDArray[np.bool_], rare: NDArray[np.bool_]) -> NDArray[np.bool_]:
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
    work: _Work,
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
    settled = _references(of_videos) & ~fresh
    stands = (a >= 0) & (b >= 0) & settled[a] & settled[b] & ~recorded.officer
    known = Edges.of(a, b, recorded.score, offset=recorded.offset)[stands]
    edges = Edges.joined([found.edges(group.media.id), known])
    ids = group.media.id
    outcome.take_links(videos.CLIP, recorded, edges, ids, ids, keep_judged=True, words=partial(_shown, found))


def _take_sounds(work: _Work, of_videos: Stacking, outcome: Outcome, settled: Callable[[int, int], None]) -> None:
    """Sounds are compared with each other and with the tracks of videos that are references of stacks."""
    copies = work.videos.media.id[~_references(of_videos)]
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


def _references(stacking: Stacking) -> NDArray[np.bool_]:
    whole: NDArray[np.bool_] = stacking.reference_of == np.arange(len(stacking.reference_of))
    return whole


def _picture_views(work: _Work) -> Views:
    """The views of pictures that may be matched."""
    group, regions = work.pictures, work.regions
    media, prints, region = group.media, group.prints, regions.region
    whole, within = group.rank_of(prints.medium), group.rank_of(regions.medium)
    share = np.stack([region[side] for side in "xywh"], axis=1) / 65_535
    edges = share[:, 2:] * np.stack([media.width[within], media.height[within]], axis=1)
    fit_whole = usable(prints.quality, prints.width, prints.height)
    fit_within = usable(region["quality"], edges[:, 0], edges[:, 1]) & (within >= 0)
    pixels = np.zeros((len(media.id), 2), dtype=np.uint64)
    known = group.rank_of(work.pixels[0])
    pixels[known[known >= 0]] = work.pixels[1][known >= 0]
    return Views.of(
        np.concatenate([whole[fit_whole], within[fit_within]]),
        np.concatenate([prints.value[fit_whole], np.ascontiguousarray(region["pdq"][fit_within]).view(np.uint64)]),
        np.concatenate([np.zeros(fit_whole.sum(), bool), (region["flags"][fit_within] & MAIN) == 0]),
        np.concatenate([np.broadcast_to(WHOLE, (fit_whole.sum(), 4)), share[fit_within]]),
        np.concatenate([np.isin(prints.medium[fit_whole], regions.even), (region["flags"][fit_within] & EVEN) != 0]),
        len(media.id),
        pixels,
    )


def _shown(found: Alignment, row: int) -> tuple[str, str]:
    return videos.METHOD, videos.clip_detail(found, row)


def _traces(group: _Group, reader: sqlite3.Connection) -> Traces:
    """The moments of the videos by which they are compared; those of the frames where there is no trace."""
    fit = np.minimum(group.media.width, group.media.height) >= thresholds.PICTURE_EDGE.value
    read = [Along.read(medium, content) for medium, content in trace_records.traces(reader)]
    traced = [along for along in read if along is not None]
    ranks = group.rank_of([along.video for along in traced]).tolist()
    found = [along._replace(video=rank) for rank, along in zip(ranks, traced, strict=True) if rank >= 0 and fit[rank]]
    prints, rank = group.prints, group.rank_of(group.prints.medium)
    framed = np.flatnonzero(fit[rank] & ~np.isin(rank, ranks))
    framed = framed[np.lexsort((prints.at[framed], rank[framed]))]
    for rows in np.split(framed, np.flatnonzero(np.diff(rank[framed])) + 1) if len(framed) else ():
        found.append(Along(int(rank[rows[0]]), prints.at[rows], prints.quality[rows, None], prints.value[rows, None]))
    return Traces.of(group.media.duration, found)


def _positions(ids: Ids, wanted: Ids) -> Ids:
    """Where in `ids` each of `wanted` stands, -1 where it isn't there."""
    if not len(ids):
        return np.full(len(wanted), -1, dtype=np.int64)
    order = np.argsort(ids)
    place = order[np.minimum(np.searchsorted(ids[order], wanted), len(ids) - 1)]
    return np.where(ids[place] == wanted, place, -1)


@contextmanager
def _snapshot(reader: sqlite3.Connection) -> Iterator[None]:
    """One view of the case for all that is read within, however much is written meanwhile."""
    reader.execute("BEGIN")
    try:
        yield
    finally:
        reader.execute("COMMIT")
