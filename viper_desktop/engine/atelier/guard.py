"""After a taste has had its way with a picture: its subject can still be made out, it has light, dark and color.

A taste of a dozen soft words softens a picture a dozen times: mist, low contrast, faded color, paper. The guard
measures what is left at the scale at which a person recognises things, and gives back what is missing, no more.
"""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.fields import Field, blurred, luma
from viper_desktop.engine.atelier.sheet import Sheet

FORM = (0.006, 0.09)  # units: forms are what lies between these two blurs
KEPT, KEPT_OF_PLACES = 0.8, 0.5  # share of its own modelling that a medium leaves a subject, and a place without one
APART = 0.2  # difference in color between the subject and what is around it that is always easy to see
MOST_SPREAD, MOST_COLOR = 2.6, 2.4  # the guard brings out what is there, and stops before it shows noise
PRINTED = frozenset({"woodcut", "linocut", "engraving", "ink drawing", "synthwave", "bauhaus", "cubism", "pixel art"})


def prepared(image: Field, sheet: Sheet) -> Field:
    """What the medium is to work from, with the tonal range and the color that it needs.

    Media make steps and strokes of what they are given; what is missing cannot be brought out of those later.
    """
    scene = sheet.scene
    if scene.clarity <= 0:
        return image
    mended = _with_color(_with_range(image, sheet, scene.spread), sheet, scene.chroma)
    shown: Field = np.clip(image + (mended - image) * np.float32(scene.clarity), 0, 1)
    return shown


def guarded(image: Field, drawn: Field, sheet: Sheet) -> Field:
    """The image with form, tonal range and color brought up to what its scene asks for at least.

    Args:
        image: the finished picture, (height, width, 3), 0..1.
        drawn: what the medium worked from, the same shape.
        sheet: its scene's `clarity` is the strength, 0 leaves the image as it is; `spread` and `chroma` the least
            tonal range and mean chroma, 0..1.
    """
    scene = sheet.scene
    if scene.clarity <= 0:
        return image
    mended = image
    if scene.medium not in PRINTED:
        mended = _with_form(mended, drawn, sheet)
        mended = _apart(mended, sheet)
    mended = _with_range(mended, sheet, scene.spread)
    mended = _with_color(mended, sheet, scene.chroma)
    shown: Field = np.clip(image + (mended - image) * np.float32(scene.clarity), 0, 1)
    return shown


def _with_form(image: Field, drawn: Field, sheet: Sheet) -> Field:
    """The image with as much of the subject's modelling as was drawn, where the medium has lost it."""
    form = sheet.blurred(drawn, FORM[0]) - sheet.blurred(drawn, FORM[1])
    shown = sheet.blurred(image, FORM[0]) - sheet.blurred(image, FORM[1])
    subject = _has_subject(sheet)
    kept = KEPT if subject else KEPT_OF_PLACES
    weight = np.ones((*sheet.size, 1), np.float32)
    if subject:
        weight[..., 0] = np.clip(sheet.blurred(sheet.focus, 0.015) * 1.4, 0, 1)
    left = float((form * shown * weight).sum() / ((form * form * weight).sum() + 1e-6))
    if left >= kept:
        return image
    given: Field = image + form * weight * np.float32(kept - max(left, 0.0))
    return given


def _apart(image: Field, sheet: Sheet) -> Field:
    """The subject moved away from the color around it where the two have come too close."""
    if not _has_subject(sheet):
        return image
    inside = (sheet.focus > 0.5).astype(np.float32)
    near = np.clip(sheet.blurred(inside, 0.06) * 3, 0, 1) * (1 - np.clip(sheet.blurred(inside, 0.004) * 4, 0, 1))
    if float(near.sum()) < 1.0:
        return image
    own = (image * inside[..., None]).sum((0, 1)) / inside.sum()
    around = (image * near[..., None]).sum((0, 1)) / near.sum()
    apart = own - around
    distance = float(np.sqrt((apart * apart).sum() / 3))
    if distance >= APART:
        return image
    if distance < 0.02:  # no color to hold on to: darker on pale, paler on dark
        apart = np.full(3, -1.0 if float(around.mean()) > 0.45 else 1.0, np.float32)
        distance_of = 1.0
    else:
        distance_of = distance
    shift = apart / distance_of * (APART - distance) * 0.6
    soft = np.clip(sheet.blurred(inside, 0.004), 0, 1)[..., None]
    moved: Field = image + shift.astype(np.float32) * soft
    return moved


def _with_range(image: Field, sheet: Sheet, spread: float) -> Field:
    """The image with its large lights and darks at least so far apart."""
    soft = sheet.blurred(image, FORM[0])
    bright = luma(soft)
    low, middle, high = (float(value) for value in np.percentile(bright[::2, ::2], (3, 50, 97)))
    if high - low >= spread or high - low < 0.02:
        return image
    gain = min(spread / (high - low), MOST_SPREAD)
    center = min(max(middle, 0.5 * spread), 1 - 0.5 * spread)
    shown: Field = image + (soft - middle) * np.float32(gain - 1) + np.float32((center - middle) * 0.5)
    return shown


def _with_color(image: Field, sheet: Sheet, chroma: float) -> Field:
    """The image with at least so much color on average."""
    soft = blurred(image, FORM[0] * sheet.unit)
    there = float((soft.max(2) - soft.min(2)).mean())
    if there >= chroma or there < 0.008:
        return image
    gray = luma(soft)[..., None]
    shown: Field = image + (soft - gray) * np.float32(min(chroma / there, MOST_COLOR) - 1)
    return shown


def _has_subject(sheet: Sheet) -> bool:
    """Whether something in the picture is to be looked at first."""
    return float((sheet.focus > 0.5).mean()) > 0.002
