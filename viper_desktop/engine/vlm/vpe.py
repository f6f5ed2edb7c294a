"""The visual preference extractor: pictures and comments → liked and disliked attributes (METHOD, section 1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from viper_desktop.domain.errors import BadInput, Cancelled, check
from viper_desktop.domain.models import MAX_NEW_TOKENS
from viper_desktop.domain.profile import Attribute, Polarity, Profile, Source, added
from viper_desktop.domain.vocabulary import normal
from viper_desktop.engine.doors import Extraction, StoppedHalfway
from viper_desktop.engine.quiet import quiet
from viper_desktop.engine.vlm import instruction as instructions
from viper_desktop.engine.vlm.adapters import switched
from viper_desktop.engine.vlm.json_answer import JsonAnswer, token_texts
from viper_desktop.engine.vlm.loading import VisionLanguageModel
from viper_desktop.engine.vlm.parsing import (
    Answer,
    AnswerUnreadable,
    has_lists,
    is_going_round,
    parse,
    parse_exactly,
    so_far,
)
from viper_desktop.engine.vlm.processors import IDEFICS2
from viper_desktop.engine.vlm.prompts import inputs_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from threading import Event

    from viper_desktop.domain.vocabulary import Vocabulary
    from viper_desktop.engine.doors import CommentedPicture, OnRead

REPETITION_PENALTY = 0.99  # below one, as published: it favors tokens seen before
IN_OUR_WORDS = (
    "The model was told what to do in our own words; the adapter knows those of its authors, which come with it when "
    "it is got here, or from a file."
)
WENT_ROUND = "The model began to say the same words over and over, and was stopped there."


class VlmExtractor:
    """Idefics2 with the VPE adapter, or any other instruct model; implements `PreferenceExtractor`.

    Args:
        vlm: the model in memory.
        vocabulary: gives attributes their category.
        adapter: which of the adapters on it to read with; None is the model as it is.
        instruction: what the model is told; by default our own words (the authors' come with their weights).
        max_tokens: budget of the answer.
        exact: the published code's decoding and parsing, to the letter.

    Raises:
        BadInput: exact mode is wanted of a model that the published code does not run.
    """

    def __init__(
        self,
        vlm: VisionLanguageModel,
        vocabulary: Vocabulary,
        *,
        adapter: str | None = None,
        instruction: str = "",
        max_tokens: int = MAX_NEW_TOKENS,
        exact: bool = False,
    ) -> None:
        if exact and vlm.kind != IDEFICS2:
            raise BadInput(
                f"Exact mode is for Idefics2, and “{vlm.folder.name}” is a {vlm.kind} model.",
                "Leave out --mode exact, or choose Idefics2-8B and the VPE adapter.",
            )
        self.vlm, self.vocabulary, self.adapter = vlm, vocabulary, adapter
        ours = instructions.OURS if vlm.kind == IDEFICS2 else instructions.OURS_AS_JSON
        self.instruction, self.max_tokens, self.exact = instruction or ours, max_tokens, exact
        self._went_round = False

    def extract(
        self,
        pictures: Sequence[CommentedPicture],
        *,
        name: str,
        on_progress: OnRead,
        cancel: Event | None = None,
    ) -> Extraction:
        """Ask the model and read its answer; progress is in tokens of the budget, with the attributes so far.

        Raises:
            AnswerUnreadable: there are no lists in what the model said, which the error carries.
            StoppedHalfway: asked to stop, with the attributes that the model had named.
        """
        found = Answer((), ())

        def tell(done: int, total: int) -> None:
            on_progress(done, total, (*found.liked, *found.disliked))

        def read(text: str) -> None:
            nonlocal found
            found = so_far(text)

        try:
            answer = self.answer(pictures, on_progress=tell, cancel=cancel, on_text=read)
        except Cancelled as stop:
            profile = self._profile(name, found, pictures)
            if profile.is_empty:
                raise
            raise StoppedHalfway(profile) from stop
        try:
            parsed = Answer(*map(tuple, parse_exactly(answer))) if self.exact else parse(answer)
        except AnswerUnreadable as error:
            error.answer = answer
            raise
        return Extraction(self._profile(name, parsed, pictures), answer, self.note)

    @property
    def note(self) -> str:
        """What the person should know before trusting it, or empty."""
        ours = self.adapter is not None and self.instruction == instructions.OURS
        return " ".join(words for words, says in ((IN_OUR_WORDS, ours), (WENT_ROUND, self._went_round)) if says)

    def answer(
        self,
        pictures: Sequence[CommentedPicture],
        *,
        on_progress: Callable[[int, int], None],
        cancel: Event | None = None,
        on_text: Callable[[str], None] | None = None,
    ) -> str:
        """The model's own answer, greedy: Idefics2's to the published letter, any other model's as one JSON object.

        Args:
            on_progress: called with (tokens so far, budget).
            on_text: called with the answer so far, every few tokens.

        Raises:
            BadInput: no comments, or one with an image marker in it.
            Cancelled: within one token.
            ModelUnavailable: the model cannot be asked about pictures.
        """
        import torch

        inputs = inputs_for(self.vlm, self.instruction, pictures)
        check(cancel)
        length, tokenizer = inputs["input_ids"].shape[1], self.vlm.processor.tokenizer
        published = self.vlm.kind == IDEFICS2
        shape = None if published else self._shape(length)
        watcher = _Watcher(
            tokenizer, length, self.max_tokens, on_progress, on_text, cancel, shape, to_the_end=self.exact
        )
        ways: dict[str, Any] = {"repetition_penalty": REPETITION_PENALTY} if published else {"num_beams": 1}
        if shape is not None:
            ways |= {"logits_processor": [shape], "repetition_penalty": 1.0}
        with quiet(), torch.inference_mode(), switched(self.vlm.model, self.adapter) as model:
            ids = model.generate(
                **inputs,
                **ways,
                do_sample=False,
                max_new_tokens=self.max_tokens,
                stopping_criteria=[watcher],
            )
        check(cancel)
        self._went_round = watcher.went_round
        if not published:
            return str(tokenizer.decode(ids[0, length:], skip_special_tokens=True)).strip()
        whole = str(self.vlm.processor.batch_decode(ids, skip_special_tokens=True)[0])
        return whole.rsplit("\nAssistant:", 1)[-1].strip()

    def _shape(self, prompt_length: int) -> JsonAnswer | None:
        """What keeps an answer in JSON; None for a vocabulary that cannot spell it."""
        texts = token_texts(self.vlm.processor.tokenizer)
        return JsonAnswer(texts, prompt_length, self.max_tokens) if texts.can_spell else None

    def _profile(self, name: str, answer: Answer, pictures: Sequence[CommentedPicture]) -> Profile:
        """Attributes in the model's order, each with the comments whose words it shares."""
        profile = Profile(name)
        for polarity, texts in ((Polarity.LIKED, answer.liked), (Polarity.DISLIKED, answer.disliked)):
            for text in texts:
                if normal(text):
                    category = self.vocabulary.category_of(text)
                    attribute = Attribute(text, category, sources=_sources(text, pictures))
                    profile = added(profile, polarity, attribute)
        return profile


def _sources(text: str, pictures: Sequence[CommentedPicture]) -> tuple[Source, ...]:
    """The comments that share a content word with an attribute, with where it stands."""
    words = {word for word in normal(text).split() if len(word) > 3}
    sources = []
    for picture in pictures:
        lowered = picture.comment.lower().replace("colour", "color").replace("grey", "gray")
        same_length = len(lowered) == len(picture.comment)
        hit = next((word for word in sorted(words, key=len, reverse=True) if word in lowered), None)
        if hit is None:
            continue
        start = lowered.index(hit) if same_length else 0
        end = start + len(hit) if same_length else 0
        quote = picture.comment[start:end]
        sources.append(Source(picture.reaction_id, picture.picture_id, quote, start, end, picture.comment))
    return tuple(sources)


@dataclass(slots=True)
class _Watcher:
    """Looks on after every token: tells how far it is, ends an answer that goes round, and leaves by raising.

    Words said over and over before there are lists to read are let be: they are all that the model has to say.
    """

    tokenizer: Any
    prompt_length: int
    budget: int
    on_progress: Callable[[int, int], None]
    on_text: Callable[[str], None] | None
    cancel: Event | None
    shape: JsonAnswer | None = None
    to_the_end: bool = False  # as published, whatever it says
    went_round: bool = False

    def __call__(self, input_ids: Any, scores: Any, **_: Any) -> Any:  # noqa: ANN401, ARG002
        import torch

        check(self.cancel)
        new = input_ids.shape[1] - self.prompt_length
        self.on_progress(new, self.budget)
        if self.on_text is not None and new % 8 == 0:
            self.on_text(self._text(input_ids))
        if not self.to_the_end and not self.went_round and new % 16 == 0:
            round_and_round = is_going_round(input_ids[0, self.prompt_length :].tolist())
            self.went_round = round_and_round and has_lists(self._text(input_ids))
        stop = self.went_round if self.shape is None else self._ends(self.shape, input_ids)
        return torch.full((input_ids.shape[0],), stop, dtype=torch.bool, device=input_ids.device)

    def _ends(self, shape: JsonAnswer, input_ids: Any) -> bool:  # noqa: ANN401
        """Whether an answer in JSON is whole; one that goes round is to be closed first."""
        shape.read(input_ids[0, self.prompt_length :].tolist())
        if self.went_round:
            shape.end()
        return shape.is_whole

    def _text(self, input_ids: Any) -> str:  # noqa: ANN401
        return str(self.tokenizer.decode(input_ids[0, self.prompt_length :], skip_special_tokens=True))
