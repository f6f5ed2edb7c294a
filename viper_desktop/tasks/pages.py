"""What the program's HTML pages have in common: the look, in the window's own colors, and pictures inside them."""

from __future__ import annotations

import base64
import json
from html import escape
from string import Template

from viper_desktop import assets
from viper_desktop.storage.image_files import open_upright
from viper_desktop.tasks.encoding import jpeg


def style() -> str:
    """The style sheet of `resources/theme/page.css`, light or dark as the reader's system is."""
    sheet = assets.path("theme", "page.css").read_text(encoding="utf-8")
    return Template(sheet).substitute(light=_variables("light"), dark=_variables("dark"))


def _variables(theme: str) -> str:
    """The program's own named colors as CSS variables."""
    colors = json.loads(assets.path("theme", f"{theme}.json").read_text(encoding="utf-8"))
    return " ".join(f"--{name}: {value};" for name, value in colors.items() if len(value) == 7)


def picture(path: str, side: int, alt: str) -> str:
    """A picture file as an element that needs no file.

    Args:
        side: pixels of its longer side.
        alt: what it is, for whoever cannot see it.
    """
    data = base64.b64encode(jpeg(open_upright(path, side), quality=84)).decode("ascii")
    return f'<img loading="lazy" alt="{escape(alt, quote=True)}" src="data:image/jpeg;base64,{data}">'
