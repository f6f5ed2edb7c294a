"""Read the features of the bundled pictures once: `python packaging/scoring/gallery.py`.

Writes `resources/scoring/gallery.json`. To be run after the gallery is drawn, the tagger trained, or
`population.json` or `attributes.json` measured.
"""

from __future__ import annotations

import hashlib
import json
import sys

from PIL import Image

from viper_desktop import assets
from viper_desktop.engine.starter.scoring import attribute_features, features
from viper_desktop.engine.starter.tagger import Tagger


def main() -> None:
    """Read and write."""
    index = json.loads(assets.path("gallery", "index.json").read_text(encoding="utf-8"))["pictures"]
    names = features.population().names
    tagger = Tagger.load()
    pictures = {}
    for entry in index:
        file = assets.path("gallery", entry["file"])
        with Image.open(file) as image:
            values = features.read(image)
            tagged = attribute_features.raw(tagger.impression([image]))[0]
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        raw = [*(values[name][1] for name in names), *tagged]
        pictures[digest] = [float(f"{value:.5g}") for value in raw]
    document = {"signature": features.signature(), "pictures": pictures}
    text = json.dumps(document, separators=(",", ":")).replace('],"', '],\n"')
    assets.path("scoring", "gallery.json").write_text(text + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(pictures)} pictures\n")


if __name__ == "__main__":
    main()
