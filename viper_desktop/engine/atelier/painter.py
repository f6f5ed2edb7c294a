"""Paint a scene: place, subject and front are drawn, lit, turned into the medium, and finished."""

from __future__ import annotations

import threading
from collections.abc import Callable

import numpy as np
from PIL import Image

from viper_desktop.domain.errors import check
from viper_desktop.engine.atelier import finish, frames, guard, media
from viper_desktop.engine.atelier.canvas import Canvas
from viper_desktop.engine.atelier.extras import EXTRAS
from viper_desktop.engine.atelier.fields import Field, luma
from viper_desktop.engine.atelier.lights import bloomed, illuminated
from viper_desktop.engine.atelier.moods import mooded
from viper_desktop.engine.atelier.scene import Scene
from viper_desktop.engine.atelier.settings import SETTINGS
from viper_desktop.engine.atelier.sheet import Sheet
from viper_desktop.engine.atelier.stage import Stage
from viper_desktop.engine.atelier.subjects.catalog import SUBJECTS

SMALLEST, LARGEST = 16, 4096

DARKEST, BRIGHTEST = 0.16, 0.78  # mean brightness of a picture before the scene's own tones

OnProgress = Callable[[float], None]


def paint(
    scene: Scene,
    *,
    width: int,
    height: int,
    seed: int,
    cancel: threading.Event | None = None,
    on_progress: OnProgress | None = None,
) -> Image.Image:
    """The scene as an RGB picture; the same scene, size and seed give the same picture, another size the same motif.

    Args:
        scene: what to paint.
        width: in pixels, 16..4096.
        height: in pixels, 16..4096.
        seed: any whole number.
        cancel: looked at between the stages of the work; raises `Cancelled` when set.
        on_progress: told the share done, 0..1, after each stage.

    Raises:
        ValueError: a size outside the range.
        KeyError: the scene names something that the painter doesn't know.
    """
    if not (SMALLEST <= width <= LARGEST and SMALLEST <= height <= LARGEST):
        message = f"the painter works from {SMALLEST} to {LARGEST} pixels a side, not {width} × {height}"
        raise ValueError(message)
    progress = _Progress(cancel, on_progress)
    scene = mooded(scene)
    stage = drawn(scene, width, height, seed, progress)
    image = lit(stage)
    progress(0.5)
    sheet = Sheet(image, stage.canvas, stage.inks, scene, seed)
    sheet.arrange(
        symmetrical=stage.composition.symmetrical or scene.symmetry > 0.5, tilt=stage.composition.tilt + scene.tilt
    )
    sheet.image = graded = guard.prepared(finish.graded(sheet), sheet)
    progress(0.6)
    sheet.image = media.MEDIA[scene.medium](sheet)
    progress(0.9)
    image = guard.guarded(finish.finished(sheet), graded, sheet)
    image = frames.FRAMES[scene.frame](image, sheet)
    progress(1.0)
    return Image.fromarray((np.clip(image, 0, 1) * 255 + 0.5).astype(np.uint8), "RGB")


def drawn(scene: Scene, width: int, height: int, seed: int, progress: Callable[[float], None]) -> Stage:
    """The place, the subject in it, and what is before it, not yet lit."""
    stage = Stage(Canvas(width, height), scene, seed)
    subject = SUBJECTS[scene.subject]
    setting = SETTINGS[scene.setting or subject.home] if scene.setting or subject.home else None
    if setting:
        setting.back(stage)
    progress(0.2)
    subject.draw(stage)
    progress(0.35)
    if setting:
        setting.front(stage)
    if stage.composition.framed and subject.home:
        frames.natural(stage)
    for extra in scene.extras:
        EXTRAS[extra](stage)
    progress(0.45)
    return stage


def lit(stage: Stage) -> Field:
    """The stage's canvas under its light, (height, width, 3), 0..1."""
    light, scene = stage.light, stage.scene
    if not SUBJECTS[scene.subject].home:  # abstract pictures have no weather, only a leaning of the light
        light = stage.flat_light()
    image = illuminated(
        stage.canvas, light, at=stage.sun, haze_color=stage.sky_low, light_color=stage.inks.light, haze=scene.haze
    )
    image = bloomed(
        image, stage.canvas.glow, light.bloom + scene.bloom, light.glow * (1 + scene.bloom), stage.canvas.unit
    )
    return exposed(image)


def exposed(image: Field) -> Field:
    """The image with its mean brightness brought back where light or palette have driven it to an end of the scale."""
    mean = float(np.clip(luma(image).mean(), 0.01, 0.99))
    wanted = min(max(mean, DARKEST), BRIGHTEST)
    if wanted == mean:
        return image
    return np.clip(image, 0, 1) ** np.float32(np.log(wanted) / np.log(mean))


class _Progress:
    """Says how far the work is, and stops it when somebody asked for that."""

    def __init__(self, cancel: threading.Event | None, on_progress: OnProgress | None) -> None:
        self._cancel, self._on_progress = cancel, on_progress

    def __call__(self, share: float) -> None:
        if self._cancel is not None:
            check(self._cancel)
        if self._on_progress is not None:
            self._on_progress(share)
