"""Sampling rates that a sound may claim: others are lies, and cost far more to make sound of than the file is long."""

from __future__ import annotations

LOWEST = 1_000
"""Samples a second. Telephones use 8,000; below 4,000 no speech is understood. A megabyte that claims 1 Hz lasts for
days, and drawing and printing it took 12 to 26 s."""
HIGHEST = 1_000_000
"""Converters reach 768,000. A megabyte that claims 100 MHz took 6 s to bring down to a usual rate."""


class ClaimedRateError(ValueError):
    """A sampling rate that no recording has; the text is a clause for people."""


def check_rate(rate: int) -> None:
    """Raise ClaimedRateError where a sound at so many samples a second is neither drawn nor compared."""
    if not LOWEST <= rate <= HIGHEST:
        raise ClaimedRateError(
            f"its sound claims {rate:,} samples a second, which no recording has, and is neither drawn nor compared"
        )
