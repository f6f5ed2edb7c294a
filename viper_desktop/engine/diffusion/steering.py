"""How the noise of one step is predicted: which branches the UNet evaluates, and how they are summed.

Each way of steering is a function of (latents, timestep); the loop around it does not know which it is.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.recipe import Mode
from viper_desktop.engine.diffusion.conditioning import (
    Conditions,
    balanced_conditions,
    distilled_conditions,
    exact_conditions,
)
from viper_desktop.engine.diffusion.defaults import PUBLISHED_GUIDANCE
from viper_desktop.engine.diffusion.encoding import encode, encode_negative
from viper_desktop.engine.diffusion.predicting import Predictor
from viper_desktop.engine.diffusion.trends import Companion, Trend
from viper_desktop.engine.guidance import (
    Branches,
    balanced_guidance,
    exact_guidance,
    plain_guidance,
    rescaled,
)

if TYPE_CHECKING:
    from diffusers import SchedulerMixin
    from torch import Tensor

    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.engine.diffusion.defaults import Tuning
    from viper_desktop.engine.diffusion.encoding import Encoded
    from viper_desktop.engine.diffusion.model import DiffusionModel

ADDS_NOISE = ("ancestral", "sde", "ddpm", "lcm", "tcd")  # in the names of schedulers and their variants


class Steering(Protocol):
    """Predicts the noise of one step."""

    def __call__(self, latents: Tensor, timestep: Tensor) -> Tensor:
        """ε̂ for one picture.

        Args:
            latents: (1, channels, height, width), scaled as the scheduler wants them.
            timestep: scalar.
        """
        ...


def refining(refiner: DiffusionModel, recipe: Recipe, *, frugal: bool = False) -> Steering:
    """Plain guidance by the prompt alone, as the published code runs its refiner (EXACT §2): no taste, no negative."""
    return RefinerSteering(
        Predictor(refiner, recipe.width, recipe.height, PUBLISHED_GUIDANCE, frugal=frugal),
        encode(refiner, recipe.prompt),
        encode_negative(refiner, None),
        scored=refiner.stock.config.requires_aesthetics_score,
    )


def is_smooth(scheduler: SchedulerMixin) -> bool:
    """Whether ε_c changes little from step to step, so that it can be guessed: no fresh noise, no half steps."""
    variant = type(scheduler).__name__ + str(scheduler.config.get("algorithm_type", ""))
    return getattr(scheduler, "order", 1) == 1 and not any(word in variant.lower() for word in ADDS_NOISE)


def steering(model: DiffusionModel, recipe: Recipe, tuning: Tuning, *, frugal: bool = False) -> Steering:
    """The way in which a completed recipe is to be steered.

    Args:
        frugal: one branch at a time, for the least memory.

    Raises:
        BadInput: exact mode on a model without guidance, which the published code cannot run either.
    """
    guidance = recipe.guidance or 0.0
    predict = Predictor(model, recipe.width, recipe.height, guidance, frugal=frugal)
    if guidance <= 1 or model.is_distilled:
        if recipe.mode is Mode.EXACT:
            raise BadInput(
                "Exact mode needs a guidance above 1, and a model that is not distilled.",
                "Choose balanced mode, or a larger guidance.",
            )
        return DistilledSteering(predict, distilled_conditions(model, recipe), tuning)
    if recipe.mode is Mode.EXACT:
        return ExactSteering(predict, exact_conditions(model, recipe), guidance)
    conditions = balanced_conditions(model, recipe, keep_norm=tuning.keep_norm)
    if recipe.mode is Mode.FAST:
        if not is_smooth(model.scheduler):
            tuning = replace(tuning, prompt_every=1)
        return FastSteering(predict, conditions, guidance, tuning)
    return BalancedSteering(predict, conditions, guidance, tuning)


@dataclass(frozen=True, slots=True)
class RefinerSteering:
    """Plain guidance; a refiner is told how beautiful the picture shall be instead of its target size (EXACT §2)."""

    predict: Predictor
    prompt: Encoded
    negative: Encoded
    scored: bool

    def __call__(self, latents: Tensor, timestep: Tensor) -> Tensor:
        """See `Steering`."""
        rows = self.predict.scored_ids() if self.scored else ()
        unconditional, prompt = self.predict(latents, timestep, self.negative, self.prompt, time_ids=rows)
        return plain_guidance(unconditional, prompt, guidance_scale=PUBLISHED_GUIDANCE)


@dataclass(frozen=True, slots=True)
class ExactSteering:
    """The published code's two batches of two, and its formula (EXACT §1)."""

    predict: Predictor
    on: Conditions
    guidance: float

    def __call__(self, latents: Tensor, timestep: Tensor) -> Tensor:
        """See `Steering`."""
        unconditional, prompt = self.predict(latents, timestep, self.on.negative, self.on.prompt)
        if self.on.liked is None or self.on.disliked is None:
            return plain_guidance(unconditional, prompt, guidance_scale=self.guidance)
        disliked, liked = self.predict(latents, timestep, self.on.disliked, self.on.liked)
        return exact_guidance(
            Branches(unconditional, prompt, liked, disliked),
            guidance_scale=self.guidance,
            liked=self.on.degree_liked,
            disliked=self.on.degree_disliked,
        )


def _taste(
    predict: Predictor, on: Conditions, latents: Tensor, timestep: Tensor
) -> tuple[Tensor | None, Tensor | None]:
    """ε₊ and ε₋, None for a side that says nothing."""
    sides = [side for side in (on.disliked, on.liked) if side is not None]
    if not sides:
        return None, None
    found = list(predict(latents, timestep, *sides))
    liked = found.pop() if on.liked is not None else None
    return liked, found.pop() if found else None


@dataclass(frozen=True, slots=True)
class BalancedSteering:
    """Composable guidance (see `balanced_guidance`); at degree 0 the stock pipeline, bit for bit and at its cost."""

    predict: Predictor
    on: Conditions
    guidance: float
    tuning: Tuning

    def __call__(self, latents: Tensor, timestep: Tensor) -> Tensor:
        """See `Steering`."""
        unconditional, prompt = self.predict(latents, timestep, self.on.negative, self.on.prompt)
        strength = self.tuning.second_evaluation
        liked, disliked = _taste(self.predict, self.on, latents, timestep) if strength else (None, None)
        guided = balanced_guidance(
            Branches(unconditional, prompt, liked, disliked),
            guidance_scale=self.guidance,
            liked=strength * self.on.degree_liked,
            disliked=strength * self.on.degree_disliked,
        )
        return rescaled(guided, prompt, rescale=self.tuning.rescale)


@dataclass(slots=True)
class FastSteering:
    """Balanced steering that guesses what changes slowly from step to step: an approximation, for less than plain cost.

    With the contrast D = ε_c − ε_u and the two sides of the taste L = ε₊ − ε_u and M = ε₋ − ε_u, balanced guidance is

        ε̂ = ε_c + (g − 1)·D + g·(β₊L − β₋M)

    Each is predicted every so many steps only (see `Tuning`). Between, ε_c, D and M go on along their last slope. L
    moves with D, both being ways from ε_u to a prediction that carries the liked attributes: it follows D's guessed
    change, and goes on along the slope of what is left. M changes least by far, since ε_u carries the disliked
    attributes already.
    """

    predict: Predictor
    on: Conditions
    guidance: float
    tuning: Tuning
    _step: int = field(default=0, init=False)
    _prompt: Trend = field(default_factory=lambda: Trend(damping=1.0), init=False)
    _contrast: Trend = field(default_factory=lambda: Trend(damping=0.8), init=False)
    _liked: Companion = field(default_factory=Companion, init=False)
    _disliked: Trend = field(default_factory=lambda: Trend(damping=0.5), init=False)

    def __call__(self, latents: Tensor, timestep: Tensor) -> Tensor:
        """See `Steering`."""
        step, self._step = self._step, self._step + 1
        if step % self.tuning.contrast_every == 0:
            unconditional, prompt = self.predict(latents, timestep, self.on.negative, self.on.prompt)
            self._prompt.learn(step, prompt)
            self._contrast.learn(step, prompt - unconditional)
            self._learn_taste(step, latents, timestep, unconditional, prompt - unconditional)
        elif step % self.tuning.prompt_every == 0:
            (prompt,) = self.predict(latents, timestep, self.on.prompt)
            self._prompt.learn(step, prompt)
        else:
            prompt = self._prompt.at(step)
        contrast = self._contrast.at(step)
        guided = prompt + (self.guidance - 1) * contrast
        strength = self.guidance * self.tuning.second_evaluation
        if self._liked.is_known:
            guided = guided + strength * self.on.degree_liked * self._liked.at(step, contrast)
        if self._disliked.is_known:
            guided = guided - strength * self.on.degree_disliked * self._disliked.at(step)
        return rescaled(guided, prompt, rescale=self.tuning.rescale)

    def _learn_taste(
        self, step: int, latents: Tensor, timestep: Tensor, unconditional: Tensor, contrast: Tensor
    ) -> None:
        """Predict the sides of the taste that are due."""
        sides = (
            (self.on.liked, self.on.degree_liked, self.tuning.taste_every),
            (self.on.disliked, self.on.degree_disliked, self.tuning.disliked_every),
        )
        active = self.tuning.second_evaluation != 0
        due = [side if active and degree and step % every == 0 else None for side, degree, every in sides]
        found = iter(self.predict(latents, timestep, *(side for side in due if side)) if any(due) else ())
        if due[0] is not None:
            self._liked.learn(step, next(found) - unconditional, contrast)
        if due[1] is not None:
            self._disliked.learn(step, next(found) - unconditional)


@dataclass(frozen=True, slots=True)
class DistilledSteering:
    """Guidance ≤ 1: the balanced formula at g = 1, with the empty text in ε_u's place.

    ε̂ = ε_c + β₊(ε₊ − ε_∅) − β₋(ε₋ − ε_∅)

    At equal degrees ε_∅ cancels and is not evaluated. At degree 0 one evaluation a step, as the stock pipeline does.
    """

    predict: Predictor
    on: Conditions
    tuning: Tuning

    def __call__(self, latents: Tensor, timestep: Tensor) -> Tensor:
        """See `Steering`."""
        (prompt,) = self.predict(latents, timestep, self.on.prompt)
        likes = self.tuning.second_evaluation * self.on.degree_liked
        dislikes = self.tuning.second_evaluation * self.on.degree_disliked
        liked, disliked = _taste(self.predict, self.on, latents, timestep) if likes or dislikes else (None, None)
        guided = prompt
        if liked is not None:
            guided = guided + likes * liked
        if disliked is not None:
            guided = guided - dislikes * disliked
        if likes != dislikes:
            (empty,) = self.predict(latents, timestep, self.on.negative)
            guided = guided - (likes - dislikes) * empty
        return guided
