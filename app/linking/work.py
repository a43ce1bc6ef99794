"""All that a run of linking reads of a case, in one view of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from analysis.fingerprints.model_manifest import Manifest
from analysis.fingerprints.region_layout import EVEN, MAIN
from app import sqlite
from app.case.records import close_records, link_records, origin_records, trace_records
from app.case.records.close_records import ClosePair
from app.case.records.link_records import Ids, LinkRows, RegionRows
from app.case.records.sound_records import SoundRows, soundprints
from app.linking import thresholds
from app.linking.group import Group
from app.linking.local.likeness import Common
from app.linking.moving import videos
from app.linking.moving.traces import Along, Traces
from app.linking.origin import cameras
from app.linking.origin.cameras import CameraLinks
from app.linking.prints import pictures
from app.linking.prints.views import WHOLE, Views, usable
from app.linking.sounding import sounds
from app.linking.vectors.codes import Codes
from app.linking.vectors.links import read_codes

PARTS = (Common.PART, Common.SCENE, Common.OBJECT)
"""What pictures may have in common that aren't the same."""


@dataclass(frozen=True)
class Work:
    """All that a run reads, in one view of the case."""

    new: Ids
    verdicts: str
    settled: bool
    """Whether the last run came to its end."""
    pictures: Group
    regions: RegionRows
    pixels: tuple[Ids, NDArray[np.uint64]]
    videos: Group
    traces: Traces
    parts: dict[Common, LinkRows]
    clips: LinkRows
    stills: LinkRows
    sounds: SoundRows
    heard: LinkRows
    cameras: CameraLinks
    made: LinkRows
    codes: Codes | None
    close: list[ClosePair]
    """What close looks have in common, that is telling."""
    rejected_parts: NDArray[np.int64]
    """Pairs of media (rows) of which the officer rejected that they share something."""

    @classmethod
    def read(cls, reader: sqlite.Connection, network: Manifest | None) -> Work | None:
        """None where there is nothing to do."""
        new = link_records.unlinked(reader, thresholds.ENGINE)
        # Where a known content turns up in another place, the places of a camera change.
        verdicts = " ".join(
            (link_records.verdict_digest(reader), str(origin_records.places(reader)), close_records.state(reader))
        )
        applied = link_records.applied_verdicts(reader)
        if not len(new) and verdicts == applied:
            return None
        regions = link_records.regions(reader)
        of_pictures = Group.read(reader, "picture", pictures.KIND, regions)
        of_videos = Group.read(reader, "video", videos.SAME)
        return cls(
            new,
            verdicts,
            applied != "",
            of_pictures,
            regions,
            link_records.pixel_digests(reader),
            of_videos,
            traced(of_videos, reader),
            {kind: link_records.links(reader, kind) for kind in PARTS},
            link_records.links(reader, videos.CLIP),
            link_records.links(reader, videos.STILL),
            soundprints(reader, thresholds.ENGINE),
            link_records.links(reader, sounds.KIND),
            cameras.camera_links(origin_records.serials(reader), origin_records.software(reader)),
            link_records.links(reader, cameras.KIND),
            None if network is None else read_codes(reader, network, of_pictures.rank_of),
            close_records.pairs(reader, telling=True),
            np.array(
                [pair for kind in PARTS for pair in link_records.verdicts(reader, kind, "rejected")], np.int64
            ).reshape(-1, 2),
        )


def picture_views(work: Work) -> Views:
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


def traced(group: Group, reader: sqlite.Connection) -> Traces:
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
