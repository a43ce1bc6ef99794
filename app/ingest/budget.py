"""How long a job may take and how much memory: generous to honest files on slow machines, final for all others.

Two clocks run. Processor time doesn't count waiting for a slow disk or a busy machine; the wall clock stops what waits
for ever. Both grow with the file's size, and decoding up to a ceiling, since a sparse file of 8 GB costs its maker
nothing. The wall clock runs only while the program waits for the worker, never while the worker waits for the program.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from analysis.facts import Kind
from analysis.jobs import (
    Examine,
    Explore,
    FindFaces,
    FindSpeech,
    Job,
    Listen,
    Pick,
    Play,
    Render,
    Survey,
    Transcribe,
    Unpack,
)


@dataclass(frozen=True)
class Budget:
    """Seconds, bytes, and bytes a second. The defaults are for use; tests bring smaller ones."""

    floor: float = 20.0
    """Seconds of processor time for any step. The slowest honest small picture took 2 s; slow machines fit."""
    patience: float = 3.0
    """Seconds of the wall clock for one of processor time: a worker on a busy machine gets a third of a processor."""
    read_rate: float = 5e6
    """A stick on a slow port or a disk with bad sectors; healthy disks are ten to a hundred times faster."""
    decode_rate: float = 1e6
    """One hour of 480p video (225 MB) takes 31 s for its keyframes, 7 MB a second; a seventh of that."""
    ceiling: float = 1_800.0
    """No honest file of those tried took more than a tenth of it to decode."""
    extras: float = 3.0
    """Processor seconds for maker notes, which take milliseconds, or hang: crafted ones of 14 kB took 24 to 45 s."""
    exploring: float = 600.0
    """Processor seconds for all that a picture is asked for while it is held open; then it is opened anew."""
    memory: int = 1_000_000_000
    """Beyond what a worker starts with: a 200-megapixel picture as RGB, and half as much again to work with."""
    memory_ceiling: int = 2_000_000_000
    """Raw files of medium-format cameras need ten times their size."""
    viewing_memory: int = 3_200_000_000
    """For the one picture that is looked at: 200 megapixels at the four bytes that Pillow takes for each, once more
    while they are turned upright, and a TIFF of that size, which its decoder reads whole."""

    transcribing: float = 60.0
    """Seconds of processor time for the text of one picture, beyond decoding it: a page of 100 lines took 8 s."""

    finding_faces: float = 30.0
    """Seconds of processor time for the faces of one picture, beyond decoding it: CenterFace took 0.2 s at 640 pixels,
    and each face that is measured takes a run of another network."""

    speech: float = 360.0
    """Seconds of processor time for the speech in one sound: a worker stops listening by itself after fewer
    (`analysis.sounds.speech.PATIENCE`). An hour of sound takes about 12, and decoding it as much."""

    network: float = 15.0
    """Seconds of processor time for the codes of one picture, five runs of a network: ResNet-50 took 0.3 s for each."""
    network_memory: int = 500_000_000
    """What a network needs while it runs; nearly all of it is there before the worker starts."""

    def with_network(self) -> Budget:
        """The same where examinations run a network too."""
        return replace(self, floor=self.floor + self.network, memory=self.memory + self.network_memory)

    def reading(self, size: int) -> float:
        """Seconds to read `size` bytes once."""
        return self.floor + size / self.read_rate

    def decoding(self, kind: Kind, size: int) -> float:
        """Seconds to decode what a file of `size` bytes holds, from its second read to its facts."""
        ceiling = self.ceiling / 10 if kind is Kind.PICTURE else self.ceiling
        return self.patience * (self.floor + min(size / self.decode_rate, ceiling)) + size / self.read_rate

    def ending(self) -> float:
        """Seconds for what comes after the facts: maker notes, and the worker's last word."""
        return self.patience * self.extras

    def next_piece(self, size: int) -> float:
        """Seconds until an archive of `size` bytes gives its next piece; a solid one may have to be read to there."""
        return self.patience * self.floor + min(size / self.decode_rate, self.ceiling)

    def next_picked(self, size: int) -> float:
        """Seconds until a member of an archive of `size` bytes is found; all of it may have to be read for that."""
        return self.next_piece(size) + size / self.read_rate

    def rendering(self, size: int) -> float:
        """Seconds to decode one picture or one frame out of `size` bytes for the viewer."""
        return self.floor + min(size / self.decode_rate, self.floor)

    def reading_text(self, size: int) -> float:
        """Seconds to decode one picture or one frame out of `size` bytes and to read the text in it."""
        return self.rendering(size) + self.patience * self.transcribing

    def looking_for_faces(self, size: int) -> float:
        """Seconds to decode one picture or one frame out of `size` bytes and to find the faces in it."""
        return self.rendering(size) + self.patience * self.finding_faces

    def listening_for_speech(self, size: int) -> float:
        """Seconds to decode all the sound out of `size` bytes and to find the speech in it."""
        return size / self.read_rate + self.patience * self.speech

    def playing(self, size: int) -> float:
        """Seconds until the player gets the next piece of a video or a sound; what can't be sought is read to there."""
        return self.patience * self.floor + min(size / self.decode_rate, self.ceiling)

    def processor(self, job: Job, size: int) -> int:
        """Whole seconds of processor time for all of `job` on a file of `size` bytes."""
        match job:
            case Examine():
                seconds = self.floor + min(size / self.decode_rate, self.ceiling) + self.extras
            case Unpack() | Pick():
                seconds = self.floor + self.ceiling * 2
            case Render():
                seconds = self.rendering(size)
            case Explore():
                seconds = self.exploring
            case Play() | Listen() | Survey():
                seconds = self.floor + self.ceiling
            case Transcribe():
                seconds = self.rendering(size) + self.transcribing
            case FindFaces():
                seconds = self.rendering(size) + self.finding_faces
            case FindSpeech():
                seconds = size / self.read_rate + self.speech
        return math.ceil(seconds)

    def room(self, job: Job, size: int) -> int:
        """Bytes that `job` on a file of `size` bytes may take beyond what its worker starts with."""
        return (
            self.viewing_memory
            if isinstance(job, Render | Explore | Transcribe | FindFaces)
            else self.address_space(size)
        )

    def address_space(self, size: int) -> int:
        """Bytes that a job on a file of `size` bytes may take beyond what its worker starts with."""
        return min(self.memory + 10 * size, self.memory_ceiling)
