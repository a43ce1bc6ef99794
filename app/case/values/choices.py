"""Words that an officer chooses from, on which logic depends; those that are data are in `app.case.values.vocabulary`.

Imports nothing of weight: the words of the command line need these before it is known what is to be done.
"""

from collections.abc import Mapping

STATUSES = (
    "draft",
    "triaged",
    "in_analysis",
    "origin_likely",
    "referred",
    "identified",
    "closed_known",
    "closed_no_lead",
)
"""How far the work on a series has come, from the first look to its end."""
OPEN = ("draft", "triaged")
"""Those of series that nobody works on yet."""
ANALYSED = STATUSES[3:]
"""Those of series whose analysis came to an end, whatever it was."""

ROLES = ("original", "derived", "context")
"""What a member is in its series."""
PRIORITIES: Mapping[str, int] = {"low": -1, "normal": 0, "high": 1, "urgent": 2}
DISTRIBUTED: Mapping[str, int | None] = {"yes": 1, "no": 0, "unknown": None}
"""Whether a series is known to be passed on among offenders."""

ENTITY_KINDS = ("victim", "offender", "location", "device")
NODE_KINDS = ("series", *ENTITY_KINDS, "case")
"""What is connected; see `app.case.queries.connections`."""

OUTCOMES = (
    "open",
    "taken_up",
    "victim_identified",
    "offender_identified",
    "both_identified",
    "known_there",
    "no_lead",
    "declined",
)
"""What came of a referral: nothing yet, somebody works on it, who was identified, they knew the series, they found
nothing, they don't take it."""
IDENTIFYING = OUTCOMES[2:5]
"""Those by which somebody was identified."""
