"""The bundled pictures' features were read with today's features, from today's pictures."""

import hashlib
import json

import numpy as np
from PIL import Image

from viper_desktop import assets
from viper_desktop.engine.starter.scorer import StarterScorer
from viper_desktop.engine.starter.scoring.shipped import shipped
from viper_desktop.engine.starter.tagger import Tagger


def test_every_bundled_picture_is_known_and_one_in_twenty_reads_the_same_today():
    index = json.loads(assets.path("gallery", "index.json").read_text(encoding="utf-8"))["pictures"]
    tagger = Tagger.load()
    assert len(shipped()) == len(index) >= 48
    for number, entry in enumerate(index):
        file = assets.path("gallery", entry["file"])
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        assert digest in shipped(), f"{entry['file']} was redrawn: run packaging/scoring/gallery.py"
        if number % 20 == 0:
            with Image.open(file) as image:
                today = StarterScorer(tagger.impression).vectors([image])[0]
                assert np.allclose(shipped()[digest], today, atol=0.03)
