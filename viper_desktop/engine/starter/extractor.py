"""The starter extractor: comments → visual preferences, by explainable language rules and what the pictures show.

No model, no download: a comment takes some milliseconds. It is no language model, and is called what it is wherever it
shows. Every attribute knows the words that gave it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import check
from viper_desktop.domain.profile import Attribute, Polarity, Profile, Source
from viper_desktop.engine.doors import Extraction, StoppedHalfway
from viper_desktop.engine.starter.looking import Seen, color_names, describe
from viper_desktop.engine.starter.reading.comment import Finding, read_comment
from viper_desktop.engine.starter.reading.lexicon import lexicon
from viper_desktop.engine.starter.reading.merging import Merged, Told, merged

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from threading import Event

    from PIL.Image import Image

    from viper_desktop.domain.vocabulary import Vocabulary
    from viper_desktop.engine.doors import CommentedPicture

    Tags = Callable[[Image], Sequence[tuple[str, float]]]

MOST_SHOWN = 2  # attributes that stand in for one vague noun
SURE_OF_A_TAG = 0.7  # nine in ten of such names are right (packaging/tagger/vague.py)
VAGUE_STRENGTH = 0.6  # what the picture shows is weaker evidence than what the person says

_COUNTED = ("color", "palette", "contrast")  # what the pixels themselves answer beyond doubt
# which of the vocabulary's categories answer a vague noun
_ANSWERS: dict[str, tuple[str, ...]] = {
    "color": ("color", "palette"),
    "palette": ("palette", "color"),
    "light": ("light",),
    "contrast": ("contrast",),
    "composition": ("composition",),
    "perspective": ("perspective", "depth"),
    "depth": ("depth", "perspective"),
    "line": ("line",),
    "shape": ("shape",),
    "texture": ("texture", "surface"),
    "pattern": ("pattern",),
    "detail": ("detail",),
    "brushwork": ("brushwork", "technique", "medium"),
    "technique": ("technique", "medium", "brushwork", "rendering"),
    "medium": ("medium", "technique"),
    "style": ("style", "medium"),
    "mood": ("mood", "atmosphere"),
    "atmosphere": ("atmosphere", "mood"),
    "movement": ("movement",),
    "scale": ("scale",),
}


class StarterExtractor:
    """Implements `PreferenceExtractor`.

    Args:
        tags: names what a picture shows with a probability each, such as the starter tagger's attributes; optional.
    """

    def __init__(self, tags: Tags | None = None) -> None:
        self._tags = tags

    def extract(
        self,
        pictures: Sequence[CommentedPicture],
        *,
        name: str,
        on_progress: Callable[[int, int], None],
        cancel: Event | None = None,
    ) -> Extraction:
        """Read the comments; attributes come out by strength of evidence.

        Args:
            name: of the profile that comes out.
            on_progress: called with (done, total), first with (0, total).

        Raises:
            Cancelled: between pictures, soon after `cancel` is set.
            StoppedHalfway: the same, where something was found already.
        """
        told: list[Told[Source]] = []
        on_progress(0, len(pictures))
        for done, picture in enumerate(pictures, start=1):
            if told and cancel is not None and cancel.is_set():
                raise StoppedHalfway(_profile(name, told))
            check(cancel)
            told += self.read(picture)
            on_progress(done, len(pictures))
        return Extraction(_profile(name, told))

    def read(self, picture: CommentedPicture) -> list[Told[Source]]:
        """What one comment says, vague nouns replaced by what the picture shows of them."""
        findings = read_comment(picture.comment, picture.stance)
        if not findings:
            return []
        eyes = _Eyes(picture, self._tags)
        spoken = [finding for finding in findings if not finding.vague]
        open_aspects = {(finding.aspect, finding.polarity) for finding in findings if finding.vague}
        told = [
            Told(
                finding,
                _source(
                    picture,
                    finding,
                    eyes.evidence(finding) if (finding.aspect, finding.polarity) in open_aspects else (),
                ),
            )
            for finding in spoken
        ]
        said = {(finding.aspect, finding.polarity) for finding in spoken}
        for finding in findings:
            if finding.vague and (finding.aspect, finding.polarity) not in said:
                shown = eyes.shown(finding.aspect or "") or ((finding.fallback,) if finding.fallback else ())
                said.add((finding.aspect, finding.polarity))
                told += [Told(_seen(finding, text), _source(picture, finding, (text,))) for text in shown]
        return told


class _Eyes:
    """What one picture shows, looked at only when somebody asks."""

    def __init__(self, picture: CommentedPicture, tags: Tags | None) -> None:
        self._picture = picture
        self._tags = tags
        self._described: tuple[Seen, ...] | None = None

    def shown(self, aspect: str) -> tuple[str, ...]:
        """What answers a vague noun: of the index entry, else of the tagger where it is sure, else measured."""
        vocabulary = lexicon().vocabulary
        categories = _ANSWERS.get(aspect, ())
        known = _in_categories(self._picture.known, categories, vocabulary)
        if known:
            return known[:MOST_SHOWN]
        wanted = {"palette": "color"}.get(aspect, aspect)
        measured = tuple(seen.text for seen in self._seen() if seen.aspect == wanted)
        if self._tags is None or (measured and aspect in _COUNTED):
            return measured[:MOST_SHOWN]
        # a classifier that is sure of moonlight says more of the light than that it is dim
        ranked = sorted(self._tags(self._picture.image), key=lambda tag: -tag[1])
        tagged = _in_categories([text for text, sure in ranked if sure >= SURE_OF_A_TAG], categories, vocabulary)
        return (tagged or measured)[:MOST_SHOWN]

    def evidence(self, finding: Finding) -> tuple[str, ...]:
        """What to name beside words that leave the picture's part open: its colors by name, or what it shows."""
        if finding.aspect in ("color", "palette"):
            return color_names(self._picture.image)[:4]
        return self.shown(finding.aspect or "")

    def _seen(self) -> tuple[Seen, ...]:
        if self._described is None:
            self._described = describe(self._picture.image)
        return self._described


def _in_categories(texts: Sequence[str], categories: Sequence[str], vocabulary: Vocabulary) -> tuple[str, ...]:
    """The texts of those categories, by the order of the categories."""
    return tuple(text for category in categories for text in texts if vocabulary.category_of(text) == category)


def _seen(finding: Finding, text: str) -> Finding:
    category = lexicon().category(text, finding.aspect)
    return replace(finding, text=text, category=category, strength=finding.strength * VAGUE_STRENGTH, vague=False)


def _source(picture: CommentedPicture, finding: Finding, shown: tuple[str, ...]) -> Source:
    return Source(
        reaction_id=picture.reaction_id,
        picture_id=picture.picture_id,
        quote=picture.comment[finding.start : finding.end],
        start=finding.start,
        end=finding.end,
        comment=picture.comment,
        shown=shown,
    )


def _profile(name: str, told: Sequence[Told[Source]]) -> Profile:
    attributes = merged(told, lexicon())
    return Profile(
        name=name,
        liked=tuple(_attribute(one) for one in attributes if one.polarity is Polarity.LIKED),
        disliked=tuple(_attribute(one) for one in attributes if one.polarity is Polarity.DISLIKED),
    )


def _attribute(one: Merged[Source]) -> Attribute:
    sources = tuple(dict.fromkeys(told.where for told in one.told))
    return Attribute(text=one.text, category=one.category, sources=sources)
