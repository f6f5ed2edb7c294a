"""Draw the bundled gallery: `python packaging/gallery/draw.py [--only WORD …]` writes `resources/gallery/`.

Deterministic: the same program draws the same pixels.
"""

from __future__ import annotations

import argparse
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from describing import attributes
from pictures import PICTURES, SHAPES, Entry

from viper_desktop.assets import vocabulary
from viper_desktop.engine.atelier.painter import paint

if TYPE_CHECKING:
    from PIL.Image import Image

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "gallery"
LARGEST_FILE = 300 * 1024  # bytes; fine grain is stored a little coarser rather than larger


def main() -> None:
    """Draw all pictures, or those whose titles hold a given word, and write the index of all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="+", default=(), help="words of titles")
    wanted = parser.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for entry in chosen(wanted.only):
        width, height = SHAPES[entry.shape]
        picture = paint(entry.scene, width=width, height=height, seed=entry.seed)
        (FOLDER / entry.file).write_bytes(encoded(picture))
        print(entry.file, (FOLDER / entry.file).stat().st_size // 1024, "KiB")
    if not wanted.only:
        for stale in set(FOLDER.glob("*.webp")) - {FOLDER / entry.file for entry in PICTURES}:
            stale.unlink()
    document = {"pictures": [described(entry) for entry in PICTURES]}
    (FOLDER / "index.json").write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    total = sum(path.stat().st_size for path in FOLDER.glob("*.webp"))
    print(f"{len(PICTURES)} pictures, {total / 2**20:.2f} MiB")


def chosen(words: Sequence[str]) -> list[Entry]:
    """The entries whose title holds one of the words; all where none is given."""
    return [entry for entry in PICTURES if not words or any(word.lower() in entry.title.lower() for word in words)]


def encoded(picture: Image) -> bytes:
    """The picture as WebP, at the best quality that keeps the file within bounds."""
    data = b""
    for quality in (88, 82, 76, 70, 62, 54):
        buffer = io.BytesIO()
        picture.save(buffer, "WEBP", quality=quality, method=4)
        data = buffer.getvalue()
        if len(data) <= LARGEST_FILE:
            break
    return data


def described(entry: Entry) -> dict[str, object]:
    """The index's entry; every attribute is a text of the vocabulary."""
    texts = attributes(entry.scene, entry.also)
    unknown = [text for text in texts if vocabulary().find(text) is None]
    if unknown:
        message = f"{entry.title}: not in the vocabulary: {', '.join(unknown)}"
        raise ValueError(message)
    known = [found.text for found in map(vocabulary().find, texts) if found]
    return {
        "file": entry.file,
        "title": entry.title,
        "seed": entry.seed,
        "attributes": list(dict.fromkeys(known)),
        "scene": entry.scene.to_json(),
    }


if __name__ == "__main__":
    main()
