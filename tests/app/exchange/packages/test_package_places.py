"""Where a package goes, and the room that it needs there."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import UserError
from app.exchange.packages import package_places
from app.exchange.packages.package_places import require_room
from app.exchange.sending import Sending


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def test_room_for_the_media_is_needed_where_the_package_goes_and_not_where_it_is_put_together(
    out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    staging = tmp_path / "staging"
    staging.mkdir()
    media = 50_000_000
    monkeypatch.setattr(package_places, "free_space", lambda folder: 20_000_000 if folder == staging else media)
    monkeypatch.setattr(package_places, "_one_disk", lambda first, second: False)
    sending = Sending(volume_size=1 << 20, staging=staging)
    require_room(out, [media - 20_000_000], sending)
    with pytest.raises(UserError, match=r"needs about 67 MB, but .*/out has 50 MB free"):
        require_room(out, [media], sending)
    with pytest.raises(UserError, match=r"needs about 37 MB, but .*/staging has 20 MB free"):
        require_room(out, [], sending, others=[20_000_000])
    monkeypatch.setattr(package_places, "_one_disk", lambda first, second: True)
    monkeypatch.setattr(package_places, "free_space", lambda folder: media)
    with pytest.raises(UserError, match=r"needs about 64 MB"):
        require_room(out, [media - 20_000_000], sending)
