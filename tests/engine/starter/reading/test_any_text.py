"""Whatever somebody types, the reader answers, points into the comment, and never says yes and no of one thing."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from viper_desktop import assets
from viper_desktop.domain.profile import Polarity
from viper_desktop.domain.reactions import Stance
from viper_desktop.engine.doors import CommentedPicture
from viper_desktop.engine.starter.extractor import StarterExtractor
from viper_desktop.engine.starter.reading.comment import read_comment
from viper_desktop.engine.starter.reading.lexicon import lexicon
from viper_desktop.engine.starter.reading.merging import identity

NAMES = [name for entry in assets.vocabulary().entries for name in (entry.text, *entry.synonyms)]
GLUE = [
    "I",
    "love",
    "hate",
    "like",
    "don't",
    "the",
    "a",
    "is",
    "are",
    "too",
    "not",
    "but",
    "and",
    ",",
    ".",
    "!",
    "?",
    ";",
    ":",
    "of",
    "so",
    "very",
    "it",
    "they",
    "which",
    "more",
    "less",
    "than",
    "over",
    "no",
    "wish",
    "if",
    "only",
    "lacks",
    "needs",
    "because",
    "although",
    "though",
    "😍",
    "🤮",
    "10/10",
    "colors",
    "light",
    "why",
    "who",
    "where",
    "instead",
    "of",
    "neither",
    "nor",
    "except",
    "from",
    "into",
    "to",
    "can be",
    "usually",
    "unlike",
]
stances = st.sampled_from([None, *Stance])
sentences = st.lists(st.sampled_from(GLUE) | st.sampled_from(NAMES), max_size=25).map(" ".join)
PICTURE = Image.new("RGB", (16, 16), (30, 120, 120))


@given(st.text(max_size=200) | sentences, stances)
@settings(max_examples=250, deadline=None)
def test_any_text_is_read_and_every_span_lies_inside_it(comment, stance):
    for finding in read_comment(comment, stance):
        assert 0 <= finding.start < finding.end <= len(comment)
        assert finding.text.strip()
        assert finding.strength >= 0


@given(st.lists(st.tuples(sentences, stances), min_size=1, max_size=4))
@settings(max_examples=60, deadline=None)
def test_no_attribute_ends_on_both_sides(comments):
    pictures = [CommentedPicture(str(i), str(i), PICTURE, text, stance) for i, (text, stance) in enumerate(comments)]
    profile = StarterExtractor().extract(pictures, name="anyone", on_progress=lambda done, total: None).profile
    liked = {identity(attribute.text, lexicon()) for attribute in profile.side(Polarity.LIKED)}
    disliked = {identity(attribute.text, lexicon()) for attribute in profile.side(Polarity.DISLIKED)}
    assert not liked & disliked
    assert len(liked) == len(profile.liked)
    assert len(disliked) == len(profile.disliked)


@given(st.sampled_from(NAMES))
@settings(max_examples=150, deadline=None)
def test_loving_or_hating_any_attribute_by_name_never_turns_it_round(name):
    for verb, side in (("love", Polarity.LIKED), ("hate", Polarity.DISLIKED)):
        wanted = identity(name, lexicon())
        for finding in read_comment(f"I {verb} the {name}."):
            if identity(finding.text, lexicon()) == wanted:
                assert finding.polarity is side
