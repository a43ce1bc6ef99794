"""Edits that show the picture on a phone's screen: in a chat, in a gallery, in a viewer. The apps don't exist.

Frames, icons and backgrounds are the same on every screenshot of one app, as they are in life: different pictures in
the same frame are the trap that these edits set. Phones save screenshots as PNG, which loses nothing, and what is sent
on is the JPEG that is made of that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw

from tests.benchmarks.engine.pixels import Pixels, font, rounded, within

Random = np.random.Generator
Colour = tuple[int, int, int]

WIDTH, HEIGHT = 1080, 2340
NAMES = ("Alex", "Kim from work", "Hiking group", "Grandma", "Sam", "Neighbours")
SAYINGS = (
    "Look what I found today",
    "Where was that?",
    "On the way home, just before it began to rain",
    "Beautiful! Send me more when you are back",
    "ok",
    "We should go there together in the summer, what do you think?",
    "Can you see it on the left?",
    "Thanks!",
    "That is the place I told you about",
)


@dataclass(frozen=True)
class Look:
    """The colours of a chat app."""

    header: Colour
    paper: Colour
    doodle: Colour
    mine: Colour
    theirs: Colour
    text: Colour
    faint: Colour


LIGHT = Look(
    (7, 94, 84), (236, 229, 221), (222, 213, 202), (220, 248, 198), (255, 255, 255), (20, 20, 20), (120, 125, 125)
)
DARK = Look((24, 34, 45), (14, 22, 33), (24, 34, 46), (43, 82, 120), (24, 37, 51), (236, 240, 244), (126, 142, 158))


class _Screen:
    """A phone's screen that is filled from the top."""

    def __init__(self, look: Look, rng: Random) -> None:
        self.look, self.rng = look, rng
        self.image = Image.new("RGB", (WIDTH, HEIGHT), look.paper)
        self.draw = ImageDraw.Draw(self.image)
        self.top = 260
        self._doodles()

    def _doodles(self) -> None:
        """The app's background: the same small outlines on every screen."""
        pattern = np.random.default_rng(7)
        for _ in range(420):
            x, y, size, shape = pattern.integers((0, 0, 18, 0), (WIDTH, HEIGHT, 46, 3)).tolist()
            box = (x - size, y - size, x + size, y + size)
            if shape == 0:
                self.draw.ellipse(box, outline=self.look.doodle, width=4)
            elif shape == 1:
                self.draw.rounded_rectangle(box, size // 3, outline=self.look.doodle, width=4)
            else:
                self.draw.arc(box, 20, 250, fill=self.look.doodle, width=4)

    def bars(self) -> None:
        """Status line and header above, the field to write in below; drawn last, since messages slide below them."""
        draw, look, rng = self.draw, self.look, self.rng
        draw.rectangle((0, 0, WIDTH, 230), fill=look.header)
        clock = f"{rng.integers(24):02d}:{rng.integers(60):02d}"
        draw.text((48, 42), clock, (255, 255, 255), font(40), anchor="lm")
        for number in range(4):
            draw.rectangle((860 + number * 18, 56 - number * 8, 872 + number * 18, 60), fill=(255, 255, 255))
        draw.rounded_rectangle((960, 26, 1030, 60), 8, outline=(255, 255, 255), width=4)
        draw.rectangle((967, 33, 967 + int(rng.integers(10, 56)), 53), fill=(255, 255, 255))
        draw.line((70, 118, 40, 150, 70, 182), fill=(255, 255, 255), width=7)
        draw.ellipse((100, 96, 208, 204), fill=tuple(int(v) for v in rng.integers(70, 220, 3)))
        draw.text((236, 132), NAMES[rng.integers(len(NAMES))], (255, 255, 255), font(48), anchor="lm")
        draw.text((236, 184), "online", (205, 220, 220), font(34), anchor="lm")
        for number in range(3):
            draw.ellipse((1010, 126 + number * 20, 1020, 136 + number * 20), fill=(255, 255, 255))
        draw.rectangle((0, HEIGHT - 190, WIDTH, HEIGHT), fill=look.paper)
        draw.rounded_rectangle((24, HEIGHT - 170, 890, HEIGHT - 60), 55, fill=look.theirs)
        draw.text((110, HEIGHT - 115), "Message", look.faint, font(44), anchor="lm")
        draw.ellipse((920, HEIGHT - 170, 1030, HEIGHT - 60), fill=look.header)
        draw.polygon([(955, HEIGHT - 140), (1005, HEIGHT - 115), (955, HEIGHT - 90)], fill=(255, 255, 255))
        draw.rounded_rectangle((380, HEIGHT - 26, 700, HEIGHT - 16), 5, fill=look.faint)

    def say(self, text: str, mine: bool) -> None:
        """A bubble of words."""
        lines = _wrapped(text, 30)
        letters = font(46)
        width = max(round(max(letters.getlength(line) for line in lines)) + 190, 300)
        height = 62 * len(lines) + 44
        left = WIDTH - 36 - width if mine else 36
        self.draw.rounded_rectangle(
            (left, self.top, left + width, self.top + height), 28, fill=self.look.mine if mine else self.look.theirs
        )
        for number, line in enumerate(lines):
            self.draw.text((left + 32, self.top + 22 + 62 * number), line, self.look.text, letters)
        self._time(left + width - 24, self.top + height - 12, self.look.faint)
        self.top += height + 22

    def show(self, pixels: Pixels, mine: bool, share: float, most: int) -> None:
        """A bubble with a picture, `share` of the screen wide and at most `most` high, with the time over a corner."""
        small = within(pixels, round(WIDTH * share), most)
        height, width = small.shape[:2]
        frame = 10
        left = WIDTH - 36 - width - 2 * frame if mine else 36
        box = (left, self.top, left + width + 2 * frame, self.top + height + 2 * frame)
        self.draw.rounded_rectangle(box, 30, fill=self.look.mine if mine else self.look.theirs)
        self.image.paste(Image.fromarray(small), (left + frame, self.top + frame), rounded((width, height), 22))
        self._time(left + width - 10, self.top + height - 8, (255, 255, 255))
        self.top += height + 2 * frame + 22

    def _time(self, right: int, bottom: int, colour: Colour) -> None:
        clock = f"{self.rng.integers(24):02d}:{self.rng.integers(60):02d}"
        self.draw.text((right, bottom), clock, colour, font(32), anchor="rs")

    def pixels(self) -> Pixels:
        return np.asarray(self.image)


def chat(pixels: Pixels, rng: Random) -> Pixels:
    """A chat in which it was sent, 55 to 75 % of the screen wide, with words above and below."""
    return _chat((pixels,), rng, LIGHT, float(rng.uniform(0.55, 0.75)), 1250)


def dark_chat(pixels: Pixels, rng: Random, other: Pixels) -> Pixels:
    """A chat in a dark look in which it and another picture were sent."""
    pair = (pixels, other) if rng.random() < 0.5 else (other, pixels)
    return _chat(pair, rng, DARK, float(rng.uniform(0.55, 0.75)), 760)


def _chat(pictures: Sequence[Pixels], rng: Random, look: Look, share: float, most: int) -> Pixels:
    screen, mine = _Screen(look, rng), bool(rng.random() < 0.5)
    order = rng.permutation(len(SAYINGS))
    for number in order[: rng.integers(1, 3)]:
        screen.say(SAYINGS[number], not mine)
    for picture in pictures:
        screen.show(picture, mine, share, most)
    for number in order[4:]:
        if screen.top > HEIGHT - 420:
            break
        mine = not mine
        screen.say(SAYINGS[number], mine)
    screen.bars()
    return screen.pixels()


def _wrapped(text: str, length: int) -> list[str]:
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) > length:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def gallery(pixels: Pixels, rng: Random) -> Pixels:
    """A gallery app on a phone: the picture between black bars, with the date above and icons below."""
    image = Image.new("RGB", (WIDTH, HEIGHT), (0, 0, 0))
    small = within(pixels, WIDTH, HEIGHT - 640)
    image.paste(Image.fromarray(small), ((WIDTH - small.shape[1]) // 2, (HEIGHT - small.shape[0]) // 2))
    _viewer_bars(ImageDraw.Draw(image), rng, 40, HEIGHT - 210)
    return np.asarray(image)


def viewer(pixels: Pixels, rng: Random) -> Pixels:
    """A screenshot of a viewer, cut to the picture by hand: some of the bars above and below it is left."""
    small = within(pixels, WIDTH, 1700)
    height, width = small.shape[:2]
    above, below = 190, 230
    image = Image.new("RGB", (max(width, 760), height + above + below), (18, 18, 20))
    image.paste(Image.fromarray(small), ((image.width - width) // 2, above))
    _viewer_bars(ImageDraw.Draw(image), rng, 40, image.height - 200)
    side = (image.width - width) // 2
    cut = (side + round(width * rng.uniform(0, 0.02)), int(rng.integers(20, 150)))
    end = (side + width - round(width * rng.uniform(0, 0.02)), image.height - int(rng.integers(20, 160)))
    return np.asarray(image.crop((*cut, *end)))


def _viewer_bars(draw: ImageDraw.ImageDraw, rng: Random, top: int, bottom: int) -> None:
    white, width = (240, 240, 240), int(draw.im.size[0])
    draw.line((80, top + 40, 50, top + 72, 80, top + 104), fill=white, width=7)
    day = f"{rng.integers(1, 29)} {('January', 'May', 'August', 'October')[rng.integers(4)]} {rng.integers(2015, 2025)}"
    draw.text((140, top + 50), day, white, font(46), anchor="lm")
    draw.text(
        (140, top + 104), f"{rng.integers(24):02d}:{rng.integers(60):02d}", (170, 170, 170), font(36), anchor="lm"
    )
    for number in range(4):
        x = round(width * (number + 0.5) / 4)
        if number % 2:
            draw.ellipse((x - 30, bottom + 20, x + 30, bottom + 80), outline=white, width=6)
        else:
            draw.rounded_rectangle((x - 30, bottom + 20, x + 30, bottom + 80), 12, outline=white, width=6)
        draw.line((x - 12, bottom + 50, x + 12, bottom + 50), fill=white, width=6)
        draw.text((x, bottom + 112), ("Share", "Like", "Edit", "Delete")[number], white, font(30), anchor="mm")
