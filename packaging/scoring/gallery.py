"""Read the features of the bundled pictures once: `python packaging/scoring/gallery.py`.

Writes `resources/scoring/gallery.json`. To be run after the gallery is drawn or `population.json` is measured.
"""

from __future__ import annotations

import hashlib
import json
import sys

from PIL import Image

from viper_desktop import assets
from viper_desktop.engine.starter.scoring import features


def main() -> None:
    """Read and write."""
    index = json.loads(assets.path("gallery", "index.json").read_text(encoding="utf-8"))["pictures"]
    names = features.population().names
    pictures = {}
    for entry in index:
        file = assets.path("gallery", entry["file"])
        with Image.open(file) as image:
            values = features.read(image)
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        pictures[digest] = [float(f"{values[name][1]:.5g}") for name in names]
    document = {"signature": features.signature(), "pictures": pictures}
    text = json.dumps(document, separators=(",", ":")).replace('],"', '],\n"')
    assets.path("scoring", "gallery.json").write_text(text + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(pictures)} pictures\n")


if __name__ == "__main__":
    main()
