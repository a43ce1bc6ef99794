"""Makes exports of other programs: VICS case documents with benign pictures beside them, in a style of their own."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import cv2
import numpy as np

CONTEXT = "http://github.com/VICSDATAMODEL/ProjectVic/DataModels/2.0.xml/{}/$metadata#Cases"
OLD_CONTEXT = "http://github.com/ICMEC/ProjectVic/DataModels/{}.xml#Cases"

Record = dict[str, object]


def picture(seed: int) -> bytes:
    """A small JPEG of soft colours, another for each seed."""
    coarse = np.random.default_rng(seed).integers(0, 256, (6, 8, 3), np.uint8)
    done, jpeg = cv2.imencode(".jpg", cv2.resize(coarse, (160, 120), interpolation=cv2.INTER_CUBIC))
    assert done
    return jpeg.tobytes()


def md5_of(content: bytes) -> str:
    return hashlib.md5(content, usedforsecurity=False).hexdigest().upper()


def record_of(number: int, content: bytes, **more: object) -> Record:
    """What a program writes of one medium; `more` comes last, and None takes a key away."""
    md5 = md5_of(content)
    whole: Record = {
        "MediaID": number,
        "Category": None,
        "MD5": md5,
        "MediaSize": str(len(content)),
        "RelativeFilePath": f"Files\\{md5}",
        "Miniature": "iVBORw0KGgo=",
        "MediaFiles": [{"MD5": md5, "MediaFileID": 1, "FileName": f"IMG_{number}.jpg", "FilePath": "\\DCIM\\"}],
        **more,
    }
    return {key: value for key, value in whole.items() if value != "-"}


def document_of(records: list[Record], *, region: str = "US", context: str = "") -> Record:
    """A case document like those that Griffeye writes."""
    return {
        "@odata.context" if not context.startswith("http://github.com/ICMEC") else "odata.metadata": context
        or CONTEXT.format(region),
        "value": [
            {
                "CaseID": "6f1d2c0e-0c55-4f57-9c2e-3b8a0e7d9a11",
                "CaseNumber": "2024-000123",
                "ContactOrganization": "Example Unit",
                "TotalMediaFiles": len(records),
                "Media": records,
                "SourceApplicationName": "Griffeye Analyze",
                "SourceApplicationVersion": "23.1",
            }
        ],
    }


def write_export(folder: Path, records: list[Record], contents: list[bytes], **style: object) -> Path:
    """Write the document `export.json` and its files; gives the document's path. `style`: of `document_of`."""
    (folder / "Files").mkdir(parents=True, exist_ok=True)
    for content in contents:
        (folder / "Files" / md5_of(content)).write_bytes(content)
    path = folder / "export.json"
    text = json.dumps(document_of(records, **style), indent=2)  # type: ignore[arg-type] - the caller's words
    path.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    return path
