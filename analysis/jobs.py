"""What a worker is asked to do: the jobs that cross from the program to it. What it answers: `analysis.facts`."""

from __future__ import annotations

from typing import Annotated

import msgspec

from analysis.facts import Count, Edge, Kind, Region


class Examine(msgspec.Struct, frozen=True, tag="examine"):
    """Read one file once, then, if told so, decode it. Answers: Reading, (MediumFacts | Failure), [Extras], Done."""

    size: Count
    """As the broker saw it when it opened the file; sizes the budgets."""
    region: Region | None = None
    """Of a picture only this part is looked at, as if it were the whole; other kinds have none."""
    closely: bool = False
    """Its local features are those of a close look (`analysis.fingerprints.features.CLOSE`)."""


class Unpack(msgspec.Struct, frozen=True, tag="unpack"):
    """Hand out an archive's members one after the other. Answers: (Member, Chunk...)..., Done or Failure."""

    format: Annotated[str, msgspec.Meta(max_length=40)]


class Pick(msgspec.Struct, frozen=True, tag="pick"):
    """Walk through an archive and hand out the members that are asked for. Answers, to each `analysis.wire.Wanted` for
    as long as the line is open: Member, Chunk...; or NotAhead; or, where the archive broke off before it, Failure."""

    format: Annotated[str, msgspec.Meta(max_length=40)]


class Render(msgspec.Struct, frozen=True, tag="render"):
    """Decode a picture, or the frame of a video nearest to `at`, for the viewer. Answers: Rendering | Failure, Done."""

    kind: Kind
    max_edge: Edge
    at: Count = 0


class Explore(msgspec.Struct, frozen=True, tag="explore"):
    """Hold a picture open for the viewer. Answers: Outline, then to each `analysis.wire.Cut` a Rendering or a Failure,
    for as long as the line is open; or a Failure and Done."""

    edge: Edge
    """A scale at which it is worth to decode it first, in pixels of the longer edge."""


class Play(msgspec.Struct, frozen=True, tag="play"):
    """Encode anew what a video shows from `begin` until `end`, and, second, a little of what lies before. Answers:
    Played..., [Failure], Done."""

    begin: Count
    end: Count
    max_edge: Edge


class Listen(msgspec.Struct, frozen=True, tag="listen"):
    """Decode what is heard from `begin` until `end`. Answers: Samples..., [Failure], Done."""

    begin: Count
    end: Count


class Survey(msgspec.Struct, frozen=True, tag="survey"):
    """Tell how loud a sound is over all its length. Answers: Loudness..., [Failure], Done."""


class Transcribe(msgspec.Struct, frozen=True, tag="transcribe"):
    """Read the text in a picture, in a region of it, or in the frame of a video nearest to `at`. Answers:
    Transcript | Failure, Done."""

    at: Count = 0
    region: Region | None = None
    """Only this part is read, at a larger scale; regions of lines are still in parts of the whole."""


class FindFaces(msgspec.Struct, frozen=True, tag="find faces"):
    """Find the faces in a picture, or in the frame of a video nearest to `at`. Answers: FacesFound | Failure, Done."""

    at: Count = 0
    thorough: bool = False
    """Those that are small or turned too, in so many more looks."""


class FindSpeech(msgspec.Struct, frozen=True, tag="find speech"):
    """Find where somebody speaks in a sound or a video's first sound track. Answers: SpeechHeard | Failure, Done."""


Job = Examine | Unpack | Pick | Render | Explore | Play | Listen | Survey | Transcribe | FindFaces | FindSpeech
Stream = Play | Listen | Survey
"""Jobs that are answered piece by piece, for the player."""
