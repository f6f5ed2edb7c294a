from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from viper_desktop import assets
from viper_desktop.domain.settings import Theme as Choice

SURFACES = ("wall", "panel", "float")


def luminance(color: QColor) -> float:
    """Relative luminance of WCAG 2.1."""
    parts = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    )
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])
def test_words_stand_out_from_every_surface(looks, choice):
    looks.use(choice)
    for surface in SURFACES:
        for name in ("text", "text_muted", "accent", "like", "dislike", "mixed", "error"):
            ratio = contrast(looks.color(name), looks.color(surface))
            assert ratio >= 4.5, f"{name} on {surface} in {choice}: {ratio:.2f}"
        assert contrast(looks.color("focus"), looks.color(surface)) >= 3
    assert contrast(looks.color("on_accent"), looks.color("accent")) >= 4.5
    for soft in ("accent_soft", "like_soft", "dislike_soft", "mixed_soft", "error_soft"):
        assert contrast(looks.color("text"), looks.color(soft)) >= 4.5
        kind = soft.removesuffix("_soft")
        assert contrast(looks.color(kind), looks.color(soft)) >= 4.5, soft


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])
def test_what_an_empty_field_says_can_be_read(looks, choice, qtbot):
    looks.use(choice)
    for kind in (QLineEdit, QPlainTextEdit):
        field = kind()
        qtbot.addWidget(field)
        field.ensurePolished()
        colors = field.palette()
        assert contrast(colors.color(QPalette.ColorRole.PlaceholderText), looks.color("float")) >= 4.5
        assert colors.color(QPalette.ColorRole.PlaceholderText).alpha() == 255


def test_light_and_dark_name_the_same_colors():
    assert looks_names("light") == looks_names("dark")


def looks_names(name):
    import json

    return set(json.loads(assets.path("theme", f"{name}.json").read_text("utf-8")))


def test_every_icon_is_drawn(looks):
    looks.use(Choice.LIGHT)
    names = [file.stem for file in assets.path("icons").glob("*.svg")]
    assert names
    for name in names:
        image = looks.pixmap(name, "text", 24).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), name


def test_an_icon_changes_its_color_with_the_theme(looks, qtbot):
    from viper_desktop.ui.widgets.icon_button import IconButton

    looks.use(Choice.LIGHT)
    button = IconButton("heart", "Like")
    qtbot.addWidget(button)
    before = button.icon().pixmap(24, 24).toImage()
    looks.use(Choice.DARK)
    assert button.icon().pixmap(24, 24).toImage() != before
    looks.use(Choice.LIGHT)
