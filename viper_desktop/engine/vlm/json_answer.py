"""Keeps a language model's answer inside `{"liked": ["…"], "disliked": ["…"]}`, token by token.

The shape is so small that no grammar engine is needed: outside a string nearly everything is given, and a token may
follow if its text begins one of the few texts that can come next; inside one, any token without a quote may. So a step
costs one mask over the vocabulary, and reading the vocabulary is what takes time, once.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from torch import Tensor

HEAD = '{"liked": ['
CLOSING = ('], "disliked": [', "]}")  # what ends each side
LONGEST = 60  # characters of an attribute
MOST = 40  # attributes of a side
LAST = len('x"' + "".join(CLOSING))  # tokens that closing may take, at a character each


class _At(Enum):
    """What has just been reached."""

    LIST = auto()
    STRING = auto()
    END = auto()


class _Choice(NamedTuple):
    """A text that may come next, and what it leads to."""

    rest: str
    to: _At


@dataclass(frozen=True, slots=True)
class TokenTexts:
    """What each token of a vocabulary adds to an answer.

    Attributes:
        texts: by id; empty for tokens that stand for no text, such as pictures and ends of turns.
        by_text: ids by text.
        inside: ids of those that may stand within a JSON string.
    """

    texts: list[str]
    by_text: dict[str, list[int]]
    inside: list[int]

    @property
    def can_spell(self) -> bool:
        """Whether the shape can be written with this vocabulary."""
        return all(sign in self.by_text for sign in {*HEAD, *"".join(CLOSING), '"', ","})


def token_texts(tokenizer: Any) -> TokenTexts:  # noqa: ANN401 - transformers' own
    """Read a vocabulary; half a second to a second for 150,000 tokens.

    Each token is decoded behind another one, since many tokenizers drop a blank at the very beginning.
    """
    before = tokenizer.encode("a", add_special_tokens=False)[-1:]
    start = tokenizer.decode(before)
    silent = {*tokenizer.all_special_ids, *tokenizer.added_tokens_decoder}
    spoken = [token for token in range(len(tokenizer)) if token not in silent]
    decoded = tokenizer.batch_decode([[*before, token] for token in spoken])
    texts = [""] * len(tokenizer)
    by_text: dict[str, list[int]] = {}
    for token, text in zip(spoken, decoded, strict=True):
        if text.startswith(start) and len(text) > len(start):
            texts[token] = text[len(start) :]
            by_text.setdefault(texts[token], []).append(token)
    inside = [token for text, tokens in by_text.items() if _fits_a_string(text) for token in tokens]
    return TokenTexts(texts, by_text, inside)


def _fits_a_string(text: str) -> bool:
    return '"' not in text and "\\" not in text and text.isprintable()


@dataclass(slots=True)
class JsonAnswer:
    """Looks at every token of one answer, and allows as next what keeps it in shape; a logits processor of `generate`.

    An answer that reaches its budget, or is told to, ends at once, but well-formed.

    Args:
        vocabulary: it can spell the shape.
        prompt_length: tokens before the answer.
        budget: tokens of the answer at most.
    """

    vocabulary: TokenTexts
    prompt_length: int
    budget: int
    is_whole: bool = field(default=False, init=False)
    _ending: bool = field(default=False, init=False)
    _read: int = field(default=0, init=False)
    _side: int = field(default=-1, init=False)
    _items: int = field(default=0, init=False)
    _letters: int = field(default=0, init=False)
    _in_string: bool = field(default=False, init=False)
    _next: list[_Choice] = field(default_factory=lambda: [_Choice(HEAD, _At.LIST)], init=False)
    _inside: Tensor | None = field(default=None, init=False)

    def end(self) -> None:
        """Let nothing be added but what closes the answer."""
        self._ending = True

    def read(self, tokens: list[int]) -> None:
        """Take in an answer so far, of which it may have seen a part already."""
        for token in tokens[self._read :]:
            self._take(self.vocabulary.texts[token] if token < len(self.vocabulary.texts) else "")
        self._read = len(tokens)

    def __call__(self, input_ids: Tensor, scores: Tensor) -> Tensor:
        """Scores with everything out of shape at −∞.

        Args:
            input_ids: (1, tokens), prompt and answer so far.
            scores: (1, vocabulary).
        """
        import torch

        self.read(input_ids[0, self.prompt_length :].tolist())
        if self.is_whole:
            return scores
        allowed = torch.zeros(scores.shape[-1], dtype=torch.bool, device=scores.device)
        ending = self._ending or self.budget - self._read <= LAST
        if self._in_string and (not self._letters or (not ending and self._letters < LONGEST)):
            allowed |= self._inside_mask(allowed)
        beginnings = {choice.rest[:end] for choice in self._choices(ending) for end in range(1, len(choice.rest) + 1)}
        ids = [token for text in beginnings for token in self.vocabulary.by_text.get(text, ())]
        allowed[[token for token in ids if token < len(allowed)]] = True
        return scores.masked_fill(~allowed, float("-inf"))

    def _choices(self, ending: bool) -> list[_Choice]:
        """What may come next, once the answer has to end only what ends it."""
        if self._in_string and not self._letters:
            return []
        closing = [choice for choice in self._next if choice.to is not _At.STRING]
        return closing if (ending or self._items >= MOST) and closing else self._next

    def _inside_mask(self, like: Tensor) -> Tensor:
        import torch

        if self._inside is None:
            self._inside = torch.zeros_like(like)
            self._inside[[token for token in self.vocabulary.inside if token < len(like)]] = True
        return self._inside

    def _take(self, text: str) -> None:
        """Go on by a token's text."""
        if self.is_whole or not text:
            return
        if self._in_string and _fits_a_string(text):
            self._letters += len(text)
            return
        self._in_string = False
        self._next = [_Choice(c.rest[len(text) :], c.to) for c in self._next if c.rest.startswith(text)]
        reached = next((choice.to for choice in self._next if not choice.rest), None)
        if reached is not None:
            self._arrive(reached)

    def _arrive(self, at: _At) -> None:
        if at is _At.END:
            self.is_whole = True
            return
        if at is _At.LIST:
            self._side, self._items = self._side + 1, 0
        else:
            self._items, self._letters, self._in_string = self._items + 1, 0, True
        after = _At.END if self._side else _At.LIST
        quote, another = ('"', '", "') if at is _At.STRING else ("", '"')
        self._next = [_Choice(another, _At.STRING), _Choice(quote + CLOSING[self._side], after)]
