"""A draft: the picture of a recipe in a few steps, near enough to the whole one to know it by."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from viper_desktop.domain.recipe import Mode
from viper_desktop.engine.quiet import quiet

if TYPE_CHECKING:
    from diffusers import SchedulerMixin

    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.engine.diffusion.defaults import ModelDefaults


def drafted(recipe: Recipe, own: ModelDefaults) -> Recipe | None:
    """What to make as the draft of a completed recipe: same words, taste, seed, degree and size, but few steps.

    None where a draft would be no quicker (models that need only a few steps themselves), and for exact mode, which
    is the published steps and nothing else. What fast mode leaves out over many steps would be missed in a few.
    """
    steps = recipe.steps or own.steps
    no_quicker = own.is_distilled or steps <= own.draft_steps
    if not own.draft_steps or no_quicker or recipe.mode is Mode.EXACT:
        return None
    return replace(recipe, steps=own.draft_steps, mode=Mode.BALANCED, refiner="")


def quick_solver(scheduler: SchedulerMixin) -> SchedulerMixin | None:
    """UniPC (Zhao et al. 2023) over a model's own noise levels, which needs few steps; None where it does not fit them.

    It begins with the same noise at the last noise level, whichever steps the scheduler itself would take there.
    """
    from diffusers import UniPCMultistepScheduler

    if UniPCMultistepScheduler not in scheduler.compatibles:
        return None
    with quiet():
        solver = UniPCMultistepScheduler.from_config(scheduler.config, timestep_spacing="trailing")
    return cast("SchedulerMixin", solver)
