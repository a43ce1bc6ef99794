"""Made places and things as a camera sees them: textured faces and rolls in space, looked at through a pinhole.

Every pixel's ray is met with every surface and the nearest one is shown (ray casting; nothing here is a trick of the
plane), so that other views of a made room have true perspective, parallax and hidden parts. Lengths are metres;
x goes right, y down, z away.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.benchmarks.engine.pixels import Pixels

Vector = NDArray[np.float64]
Map = NDArray[np.float32]

_NEAR = 0.05


def vector(x: float, y: float, z: float) -> Vector:
    """A place or a direction."""
    return np.array([x, y, z], np.float64)


@dataclass(frozen=True)
class Camera:
    """Where a picture is taken from. `focal`: focal length in parts of the picture's width; `roll` in radians."""

    at: Vector
    towards: Vector
    focal: float = 0.9
    roll: float = 0.0

    def rays(self, width: int, height: int) -> tuple[Vector, Vector, Vector]:
        """The ray of the pixel (0, 0), and by how much rays differ a pixel to the right and downwards."""
        ahead = _unit(self.towards - self.at)
        right = _unit(np.cross(vector(0, 1, 0), ahead))
        down = np.cross(ahead, right)
        turn, back = math.cos(self.roll), math.sin(self.roll)
        right, down = turn * right + back * down, turn * down - back * right
        step = 1 / (self.focal * width)
        first = ahead - right * step * (width - 1) / 2 - down * step * (height - 1) / 2
        return first, right * step, down * step


@dataclass(frozen=True)
class Face:
    """A flat rectangle: its left upper corner, its upper and its left side as vectors, and what is on it."""

    corner: Vector
    across: Vector
    down: Vector
    texture: Pixels
    light: float = 1.0

    def met(self, camera: Camera, width: int, height: int) -> tuple[Map, Map, Map]:
        """Distance along each ray (infinite where it isn't met), and where: 0 to 1 across and down."""
        rays = camera.rays(width, height)
        normal, to_corner = np.cross(self.across, self.down), self.corner - camera.at
        slope = _over(rays, normal, width, height)
        with np.errstate(divide="ignore", invalid="ignore"):
            depth = np.float32(to_corner @ normal) / slope
            u, v = (
                (depth * _over(rays, side, width, height) - np.float32(to_corner @ side)) / np.float32(side @ side)
                for side in (self.across, self.down)
            )
        hit = (depth > _NEAR) & (u >= 0) & (u <= 1) & (v >= 0) & (v <= 1)
        return np.where(hit, depth, np.float32(np.inf)), u, v


@dataclass(frozen=True)
class Roll:
    """The outside of an upright cylinder, such as a mug or a tin; its print goes once around."""

    foot: Vector
    axis: Vector
    radius: float
    texture: Pixels
    light: float = 1.0
    start: Vector = field(default_factory=lambda: vector(1, 0, 0))

    def met(self, camera: Camera, width: int, height: int) -> tuple[Map, Map, Map]:
        """As of a face."""
        rays, length = camera.rays(width, height), float(np.linalg.norm(self.axis))
        up = self.axis / length
        one = _unit(self.start - up * (self.start @ up))
        other = np.cross(up, one)
        to_foot = camera.at - self.foot
        x, y, z = (_over(rays, axis, width, height) for axis in (one, other, up))
        x0, y0, z0 = (np.float32(to_foot @ axis) for axis in (one, other, up))
        a, b, c = x * x + y * y, x * x0 + y * y0, x0 * x0 + y0 * y0 - np.float32(self.radius**2)
        with np.errstate(divide="ignore", invalid="ignore"):
            depth = (-b - np.sqrt(b * b - a * c)) / a
            along = (z0 + depth * z) / np.float32(length)
            around = np.arctan2(y0 + depth * y, x0 + depth * x) / np.float32(2 * np.pi) % 1
        hit = (depth > _NEAR) & (along >= 0) & (along <= 1)
        distance = np.where(hit, depth, np.float32(np.inf)).astype(np.float32)
        return distance, around.astype(np.float32), (1 - along).astype(np.float32)


Surface = Face | Roll


def box(corner: Vector, size: Vector, textures: Sequence[Pixels], turn: float = 0.0) -> list[Surface]:
    """An upright box by its lowest x, y and z and its size, turned around its upright middle line (radians).

    `textures`: front, right, back, left, top; fewer are used again in turn.
    """
    wide, high, deep = size
    middle = corner + size / 2
    places = {
        "front": (vector(0, 0, 0), vector(wide, 0, 0), vector(0, high, 0)),
        "right": (vector(wide, 0, 0), vector(0, 0, deep), vector(0, high, 0)),
        "back": (vector(wide, 0, deep), vector(-wide, 0, 0), vector(0, high, 0)),
        "left": (vector(0, 0, deep), vector(0, 0, -deep), vector(0, high, 0)),
        "top": (vector(0, 0, deep), vector(wide, 0, 0), vector(0, 0, -deep)),
    }
    lights = (1.0, 0.8, 0.7, 0.85, 1.1)
    around = np.array([[math.cos(turn), 0, math.sin(turn)], [0, 1, 0], [-math.sin(turn), 0, math.cos(turn)]])
    return [
        Face(middle + around @ (corner + at - middle), around @ across, around @ down, texture, light)
        for number, ((at, across, down), light) in enumerate(zip(places.values(), lights, strict=True))
        for texture in [textures[number % len(textures)]]
    ]


def seen(surfaces: Sequence[Surface], camera: Camera, width: int, height: int) -> tuple[Pixels, NDArray[np.uint8]]:
    """The picture, and where anything is seen at all (255; softened at the borders)."""
    depth = np.full((height, width), np.inf, np.float32)
    picture = np.zeros((height, width, 3), np.float32)
    for surface in surfaces:
        distance, u, v = surface.met(camera, width, height)
        nearer = distance < depth
        if not nearer.any():
            continue
        left, top, wide, high = cv2.boundingRect(nearer.astype(np.uint8))
        part = np.s_[top : top + high, left : left + wide]
        there = nearer[part]
        depth[nearer] = distance[nearer]
        picture[part][there] = _printed(surface, u[part], v[part], there)[there]
    anything = np.where(np.isfinite(depth), 255, 0).astype(np.uint8)
    softened = np.asarray(cv2.GaussianBlur(anything, (0, 0), 0.8), np.uint8)
    return np.clip(picture, 0, 255).astype(np.uint8), softened


def _printed(surface: Surface, u: Map, v: Map, where: NDArray[np.bool_]) -> NDArray[np.float32]:
    """What is on the surface at these places, of a texture that was made as small as it is seen."""
    texture = surface.texture
    for _ in range(6):
        if min(texture.shape[:2]) < 16 or _step(u, where) * texture.shape[1] < 1.6:
            break
        texture = np.asarray(cv2.pyrDown(texture), np.uint8)
    height, width = texture.shape[:2]
    x, y = (np.where(where, each, 0) * np.float32(edge - 1) for each, edge in ((u, width), (v, height)))
    found = cv2.remap(texture, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return found.astype(np.float32) * np.float32(surface.light)


def _step(u: Map, where: NDArray[np.bool_]) -> float:
    """How far one goes on the texture from one pixel to the next; the median."""
    both = where[:, 1:] & where[:, :-1]
    steps = np.abs(u[:, 1:][both] - u[:, :-1][both])
    return float(np.median(steps)) if steps.size else 0.0


def _over(rays: tuple[Vector, Vector, Vector], axis: Vector, width: int, height: int) -> Map:
    """How far each ray goes along an axis."""
    first, right, down = (float(ray @ axis) for ray in rays)
    x, y = np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32)
    told: Map = (np.float32(first) + np.float32(right) * x)[None, :] + (np.float32(down) * y)[:, None]
    return told


def _unit(of: Vector) -> Vector:
    found: Vector = of / np.linalg.norm(of)
    return found
