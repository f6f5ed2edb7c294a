"""A model in memory, with the refiner that was asked for last, placed for the picture at hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.memory import Offload
from viper_desktop.domain.recipe import Mode
from viper_desktop.engine.devices import AUTO, choose, free_memory, release
from viper_desktop.engine.diffusion.memory import LADDER, Plan, fitting, one_step_down, plans
from viper_desktop.engine.diffusion.sizes import sizes_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path
    from threading import Event

    from torch.nn import Module

    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.engine.devices import Placement
    from viper_desktop.engine.diffusion.model import DiffusionModel
    from viper_desktop.engine.diffusion.previews import Previewer


@dataclass(frozen=True, slots=True)
class Resources:
    """Where a model runs, and what it may use.

    Attributes:
        device: `auto`, or as `devices.choose` takes it.
        dtype: `auto`, `float32`, `float16` or `bfloat16`.
        offload: what waits in the computer's memory; AUTO decides by what is free on the device.
        budget: bytes on the device that it may take; 0 means what is free.
        lenders: folders of other models, from which a single file borrows what it comes without.
    """

    device: str = AUTO
    dtype: str = AUTO
    offload: Offload = Offload.AUTO
    budget: int = 0
    lenders: Callable[[], Iterable[Path]] = tuple


class ResidentModel:
    """Loads a model once, and moves it where the next picture needs it.

    Args:
        path: folder or single file.
    """

    def __init__(self, path: Path, resources: Resources) -> None:
        self._path, self._resources = path, resources
        self._loaded: tuple[DiffusionModel, Previewer] | None = None
        self._refiner: DiffusionModel | None = None
        self._placed: tuple[Offload, DiffusionModel | None] | None = None
        self._send_back: Callable[[], None] = lambda: None
        self.takes = 0  # bytes of what is loaded
        self._least = LADDER[0]  # after memory ran out, nothing larger is tried again

    @property
    def model(self) -> DiffusionModel | None:
        """What is in memory; None before it was needed."""
        return self._loaded[0] if self._loaded else None

    @property
    def refiner_folder(self) -> Path | None:
        """Of the refiner in memory, if any."""
        return self._refiner.folder if self._refiner else None

    @property
    def device(self) -> str:
        """Where it is, or would be."""
        return str(self._loaded[0].device) if self._loaded else self.placement.device

    @property
    def placement(self) -> Placement:
        """The device and number format that were chosen."""
        return choose(self._resources.device, self._resources.dtype)

    def load(
        self, refiner: Path | None, cancel: Event | None
    ) -> tuple[DiffusionModel, Previewer, DiffusionModel | None]:
        """The model, and the refiner where one is wanted; one that is wanted no more gives its memory back.

        Raises:
            Cancelled: the token was set.
            ModelUnavailable: one of them cannot be used.
        """
        from viper_desktop.engine.diffusion.loading import load, load_refiner
        from viper_desktop.engine.diffusion.previews import Previewer

        if self._loaded is None:
            model = load(self._path, self.placement, lenders=self._resources.lenders(), cancel=cancel)
            self._loaded = (model, Previewer(model))
        model, previewer = self._loaded
        if self._refiner is not None and self._refiner.folder != refiner:
            self._refiner = self._placed = None
            release(self.device)
        if refiner is not None and self._refiner is None:
            self._refiner = load_refiner(refiner, model, self.placement, cancel=cancel)
        self.takes = sum(weight.nbytes for network in self._networks() for weight in network.parameters())
        return model, previewer, self._refiner

    def plan(self, recipe: Recipe) -> Plan:
        """How a completed recipe is to be made, by what is free on the device now; the model has been loaded.

        Exact mode comes in tiles only where memory runs out after all, or where the picture came in tiles before.
        """
        from viper_desktop.engine.diffusion.placing import on_device

        own = on_device(self._networks(), self.placement.torch_device)
        free = free_memory(self.device) + own  # its own room is free to it
        fitted = fitting(
            sizes_of(self._path),
            min(free, self._resources.budget or free),
            dtype=self.placement.dtype,
            width=recipe.width,
            height=recipe.height,
            refiner=sizes_of(self._refiner.folder) if self._refiner else None,
            among=plans(self._resources.offload, self.device),
        )
        if recipe.tiled or (fitted.tiled and recipe.mode is Mode.EXACT):
            fitted = Plan(fitted.offload, tiled=recipe.tiled)
        return max(fitted, self._least, key=LADDER.index)

    def _networks(self) -> list[Module]:
        networks = [*self.model.modules] if self.model else []
        return [*networks, self._refiner.stock.unet] if self._refiner else networks

    def place(self, plan: Plan) -> None:
        """Move the networks where the plan wants them."""
        from viper_desktop.engine.diffusion.placing import place

        if self._loaded is not None and self._placed != (plan.offload, self._refiner):
            self._placed = None
            self._send_back = place(self._loaded[0], self._refiner, plan.offload)
            self._placed = (plan.offload, self._refiner)

    def lower(self, plan: Plan, *, frugal: bool) -> Plan | None:
        """What to try where memory ran out; None where nothing smaller is left.

        Args:
            frugal: whether it ran out with one branch of the guidance at a time; the next try is made like that.
        """
        release(self.device)
        if self.device == "cpu":
            return None if plan.tiled and frugal else Plan(plan.offload, tiled=True)
        lower = one_step_down(plan)
        self._least = lower or self._least
        return lower

    def rest(self) -> None:
        """After a picture: send what was used last back to where it waits."""
        self._send_back()

    def unload(self) -> None:
        """Give all memory back; the next picture loads it again."""
        if self._loaded is not None:
            device = self.device
            self._loaded = self._refiner = self._placed = None
            self._send_back, self._least, self.takes = lambda: None, LADDER[0], 0
            release(device)
