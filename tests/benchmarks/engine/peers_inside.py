"""Runs one peer on a folder, inside the peers' own environment; prints the groups of files that it found, as JSON.

Usage: python peers_inside.py NAME FOLDER. Nothing of Sightline is imported here. Each peer is set as its authors advise
or, where a table of docs/engine.md names a value, to that.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

Groups = list[list[str]]


def imagededup(folder: Path, method: str, most: int) -> Groups:
    from imagededup import methods

    found = getattr(methods, method)(verbose=False).find_duplicates(
        image_dir=str(folder), max_distance_threshold=most, num_enc_workers=1, num_dist_workers=1
    )
    return [[name, other] for name, others in found.items() for other in others]


def imagededup_phash(folder: Path) -> Groups:
    return imagededup(folder, "PHash", 10)


def imagededup_dhash(folder: Path) -> Groups:
    return imagededup(folder, "DHash", 10)


def difpy(folder: Path) -> Groups:
    import difPy

    built = difPy.build(str(folder), show_progress=False, processes=1)
    found = difPy.search(built, similarity="similar", same_dim=False, show_progress=False, processes=1)
    return [[path, *(match[0] for match in matches)] for path, matches in found.result.items()]


def perception_phash(folder: Path) -> Groups:
    from perception import hashers, tools

    pairs = tools.deduplicate([str(path) for path in sorted(folder.iterdir())], [(hashers.PHash(), 0.2)])
    return [list(pair) for pair in pairs]


def perception_sift(folder: Path) -> Groups:
    from perception import local_descriptor_deduplication

    pairs = local_descriptor_deduplication.deduplicate([str(path) for path in sorted(folder.iterdir())])
    return [list(pair[:2]) for pair in pairs]


def czkawka(folder: Path, level: int) -> Groups:
    import czkawka as peer

    finder = peer.ImageSimilarity()
    finder.set_directories([folder])
    finder.set_similarity(level)
    return [[str(path) for path in group] for group in finder.find_similar()]


def czkawka_strict(folder: Path) -> Groups:
    return czkawka(folder, 5)


def czkawka_normal(folder: Path) -> Groups:
    return czkawka(folder, 15)


def fastdup(folder: Path) -> Groups:
    import fastdup as peer

    with tempfile.TemporaryDirectory() as scratch:
        run = peer.create(work_dir=scratch, input_dir=str(folder))
        run.run(threshold=0.9, num_threads=1, print_summary=False, verbose=False)
        table = run.similarity()
        return table[table["distance"] >= 0.9][["filename_from", "filename_to"]].values.tolist()


def dupeguru(folder: Path) -> Groups:
    """Through its own scanner, by the system's Python, where Debian puts it."""
    sys.path[:0] = ["/usr/share/dupeguru"]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from core.pe.scanner import ScannerPE
    from core.scanner import ScanType
    from qt.pe.photo import File

    scanner = ScannerPE()
    scanner.scan_type, scanner.min_match_percentage, scanner.match_scaled = ScanType.FUZZYBLOCK, 75, True
    with tempfile.TemporaryDirectory() as scratch:
        scanner.cache_path = str(Path(scratch) / "cache.db")
        photos = [File(path) for path in sorted(folder.iterdir())]
        for photo in photos:
            photo.is_ref = False
        groups = scanner.get_dupe_groups(photos)
    return [[str(photo.path) for photo in group] for group in groups]


PEERS = {
    "imagededup pHash 10": imagededup_phash,
    "imagededup dHash 10": imagededup_dhash,
    "difPy similar": difpy,
    "perception pHash": perception_phash,
    "perception SIFT": perception_sift,
    "czkawka strict": czkawka_strict,
    "czkawka normal": czkawka_normal,
    "fastdup 0.9": fastdup,
    "dupeGuru 75": dupeguru,
}


def main() -> None:
    """What the peer prints of its own, from whichever language, goes to stderr."""
    with os.fdopen(os.dup(1), "w") as answer:
        os.dup2(2, 1)
        found = PEERS[sys.argv[1]](Path(sys.argv[2]))
        json.dump([[os.path.basename(path) for path in group] for group in found], answer)


if __name__ == "__main__":
    main()
