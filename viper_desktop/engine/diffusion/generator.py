"""Recipe → picture, through a diffusion model in a folder or a single file."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput, OutOfMemory
from viper_desktop.domain.memory import Offload
from viper_desktop.domain.recipe import MAX_DEGREE, MAX_SEED, MAX_SIDE, Mode
from viper_desktop.engine.devices import AUTO, is_out_of_memory
from viper_desktop.engine.diffusion.cut import left_out, readers_of
from viper_desktop.engine.diffusion.defaults import PUBLISHED_GUIDANCE, PUBLISHED_STEPS, ModelDefaults, defaults_of
from viper_desktop.engine.diffusion.drafting import drafted, quick_solver
from viper_desktop.engine.diffusion.memory import Plan
from viper_desktop.engine.diffusion.outlook import way_of
from viper_desktop.engine.diffusion.resident import ResidentModel, Resources
from viper_desktop.engine.diffusion.words import KnownWords
from viper_desktop.engine.doors import Draft, GeneratorInfo, Step, Understood

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from threading import Event

    from diffusers import SchedulerMixin
    from PIL.Image import Image

    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.engine.diffusion.encoding import Reads
    from viper_desktop.engine.diffusion.model import DiffusionModel

MAX_STEPS = 1000
MAX_GUIDANCE = 100.0
FEW_STEPS = (
    "Without guidance, as few-step models run, the degree blends the taste into the prompt and adds a second look at "
    "each step: a picture takes three to four times as long as the plain one, and fast mode makes it no faster."
)


class DiffusionGenerator:
    """A latent diffusion model behind the `ImageGenerator` door; loaded by the first picture that needs it.

    Args:
        path: a folder in diffusers' format, or a checkpoint in a single file.
        device, dtype, offload, budget, lenders: see `Resources`.
        find_refiner: from a recipe's name of it to its folder or file.
    """

    def __init__(
        self,
        path: Path,
        *,
        device: str = AUTO,
        dtype: str = AUTO,
        offload: Offload = Offload.AUTO,
        budget: int = 0,
        lenders: Callable[[], Iterable[Path]] = tuple,
        find_refiner: Callable[[str], Path] = Path,
    ) -> None:
        self._path, self._lenders = path, lenders
        self._find_refiner = find_refiner
        self._resident = ResidentModel(path, Resources(device, dtype, offload, budget, lenders))

    @cached_property
    def defaults(self) -> ModelDefaults:
        """What the model says of itself."""
        return defaults_of(self._path)

    @cached_property
    def words(self) -> KnownWords | None:
        """The words that the model knows; None where any text will do."""
        return KnownWords(self.defaults.words) if self.defaults.words else None

    def info(self) -> GeneratorInfo:
        """See `ImageGenerator`.

        Raises:
            ModelUnavailable: the folder holds no such model.
        """
        own = self.defaults
        return GeneratorInfo(own.name, "diffusion", own.sizes, own.steps, own.guidance, own.note)

    def understand(self, prompt: str) -> Understood | None:
        """See `ImageGenerator`."""
        return self.words.understand(prompt) if self.words else None

    def remarks(self, recipe: Recipe) -> tuple[str, ...]:
        """What a person might not expect of a recipe, a sentence each: which words and wishes don't reach it."""
        return (*left_out(self._readers(), self._in_its_words(recipe)), *self._remarks_on_taste(recipe))

    def _readers(self) -> Reads:
        return self._resident.model or self._tokenizers

    @cached_property
    def _tokenizers(self) -> Reads:
        return readers_of(self._path, self._lenders())

    def _remarks_on_taste(self, recipe: Recipe) -> tuple[str, ...]:
        if recipe.profile is None:
            return ()
        if recipe.mode is Mode.EXACT:
            sides = (recipe.profile.liked, recipe.profile.disliked)
            weighed = any(a.enabled and a.weight != 1 for side in sides for a in side)
            return ("Exact mode ignores the weights of attributes.",) if weighed else ()
        if not recipe.is_plain and (self.defaults.is_distilled or self._guidance_of(recipe) <= 1):
            return (FEW_STEPS,)
        if self.words is None:
            return ()
        unknown, waiting = self.words.unheard(recipe.profile)
        said = [f"{self.defaults.name} has no words for: {', '.join(unknown)}."] if unknown else []
        said += [f"Left out, as more of the taste speaks for something else: {', '.join(waiting)}."] if waiting else []
        return tuple(said)

    def _guidance_of(self, recipe: Recipe) -> float:
        return self.defaults.guidance if recipe.guidance is None else recipe.guidance

    def complete(self, recipe: Recipe) -> Recipe:
        """See `ImageGenerator`. Exact mode takes the published code's steps and guidance, whatever the model's are."""
        own = self.defaults
        exact = recipe.mode is Mode.EXACT
        steps, guidance = (PUBLISHED_STEPS, PUBLISHED_GUIDANCE) if exact else (own.steps, own.guidance)
        width, height = own.sizes[0]
        completed = replace(
            recipe,
            width=recipe.width or width,
            height=recipe.height or height,
            steps=steps if recipe.steps is None else recipe.steps,
            guidance=guidance if recipe.guidance is None else recipe.guidance,
        )
        _refuse_the_impossible(completed, own)
        return completed

    def generate(self, recipe: Recipe, *, on_step: Callable[[Step], None], cancel: Event | None = None) -> Image:
        """See `ImageGenerator`. Where memory runs out it is tried again in ways that take less, till none is left."""
        completed = self.complete(recipe)
        refiner = self._find_refiner(completed.refiner) if completed.refiner else None
        return self._made(completed, refiner, on_step=on_step, cancel=cancel)

    def draft(self, recipe: Recipe, *, cancel: Event | None = None) -> Draft | None:
        """See `ImageGenerator`. A solver that gets far in a few steps takes the place of the model's own."""
        quick = drafted(self.complete(recipe), self.defaults)
        if quick is None:
            return None
        refiner = self._resident.refiner_folder  # not used here, but the picture itself would have to load it again
        solver = quick_solver(self._resident.load(refiner, cancel)[0].scheduler)
        if solver is None:
            return None
        image = self._made(quick, refiner, solver=solver, on_step=lambda _step: None, cancel=cancel)
        return Draft(image, quick.steps or 0)

    def _made(
        self,
        completed: Recipe,
        refiner: Path | None,
        *,
        solver: SchedulerMixin | None = None,
        on_step: Callable[[Step], None],
        cancel: Event | None,
    ) -> Image:
        """The picture of a completed recipe, in whatever memory there is."""
        plan: Plan | None = None
        frugal = False
        while True:
            try:
                self._resident.load(refiner, cancel)
                plan = plan or self._resident.plan(completed)
                return self._attempt(completed, refiner, plan, solver, frugal=frugal, on_step=on_step, cancel=cancel)
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error):
                    raise
                reason = error.with_traceback(None)  # whose frames would hold what has to go
            is_loaded = plan is not None
            plan, frugal = self._resident.lower(plan, frugal=frugal) if plan else None, True
            if plan is None:
                self.unload()  # what comes next begins afresh, by what is free then
                raise (
                    _no_room_for_picture(completed) if is_loaded else _no_room_for_model(self.defaults.name)
                ) from reason
            on_step(Step(0, completed.steps or 0, again=way_of(plan)))

    @property
    def takes(self) -> int:
        """Bytes of what is in memory; 0 before the first picture."""
        return self._resident.takes

    @property
    def model(self) -> DiffusionModel | None:
        """What is in memory; None before the first picture."""
        return self._resident.model

    def _attempt(
        self,
        recipe: Recipe,
        refiner: Path | None,
        plan: Plan,
        solver: SchedulerMixin | None,
        *,
        frugal: bool,
        on_step: Callable[[Step], None],
        cancel: Event | None,
    ) -> Image:
        from viper_desktop.engine.diffusion.pipeline import paint

        model, previewer, finisher = self._resident.load(refiner, cancel)
        self._resident.place(plan)
        try:
            return paint(
                model,
                self._in_its_words(recipe),
                self.defaults.tuning,
                previewer=previewer,
                on_step=on_step,
                refiner=finisher if recipe.refiner else None,
                cancel=cancel,
                frugal=frugal,
                tiled=plan.tiled,
                solver=solver,
            )
        finally:
            self._resident.rest()

    def unload(self) -> None:
        """Give the model's memory back; the next picture loads it again."""
        self._resident.unload()

    def _in_its_words(self, recipe: Recipe) -> Recipe:
        """The recipe as the model can read it; exact mode takes it literally, as does a model that reads any text."""
        if self.words is None or recipe.mode is Mode.EXACT:
            return recipe
        profile = None if recipe.profile is None else self.words.known(recipe.profile)
        prompt, negative = map(self.words.reworded, (recipe.prompt, recipe.negative))
        return replace(recipe, prompt=prompt, negative=negative, profile=profile)


def _no_room_for_picture(recipe: Recipe) -> OutOfMemory:
    return OutOfMemory(
        f"There is not enough memory for a picture of {recipe.width} × {recipe.height}.",
        "Choose a smaller size, or close other programs that use much memory.",
    )


def _no_room_for_model(name: str) -> OutOfMemory:
    return OutOfMemory(
        f"There is not enough memory to load {name}.",
        "Close other programs, choose half precision in the settings (--dtype bfloat16), or a smaller model.",
    )


def _refuse_the_impossible(recipe: Recipe, own: ModelDefaults) -> None:
    """See that a completed recipe can be done.

    Raises:
        BadInput: it cannot.
    """
    pixels = own.pixels_per_latent
    width, height = own.sizes[0]
    for side in (recipe.width, recipe.height):
        if side % pixels or not 4 * pixels <= side <= MAX_SIDE:
            raise BadInput(
                f"{own.name} cannot make a picture of {recipe.width} × {recipe.height}.",
                f"Choose sides from {4 * pixels} to {MAX_SIDE} in steps of {pixels}, best {width} × {height}.",
            )
    limits = (
        ("number of steps", recipe.steps, 1, MAX_STEPS),
        ("guidance", recipe.guidance, 0, MAX_GUIDANCE),
        ("degree for what is liked", recipe.degree_liked, 0, MAX_DEGREE),
        ("degree for what is disliked", recipe.degree_disliked, 0, MAX_DEGREE),
        ("seed", recipe.seed, 0, MAX_SEED),
        *(("share of a variation", step.share, 0, 1) for step in recipe.variations),
        *(("seed of a variation", step.seed, 0, MAX_SEED) for step in recipe.variations),
    )
    for name, value, least, most in limits:
        if value is None or not least <= value <= most:
            raise BadInput(f"The {name} cannot be {value}.", f"Choose one from {least:g} to {most:g}.")
