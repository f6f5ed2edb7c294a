"""Puts the networks of a model where they shall work: all on the device, or waiting in the computer's memory for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.domain.memory import Offload

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import torch
    from torch.nn import Module

    from viper_desktop.engine.diffusion.model import DiffusionModel


def place(model: DiffusionModel, refiner: DiffusionModel | None, offload: Offload) -> Callable[[], None]:
    """Put a model, and the refiner that shares parts with it, where they shall work; may be called again.

    accelerate's hooks move a network (MODEL) or each of its layers (SEQUENTIAL) to the device when it is called. The
    arithmetic stays the same.

    Args:
        offload: NONE, MODEL or SEQUENTIAL.

    Returns:
        A function to call after each picture, which sends what was used last back to wait.
    """
    from accelerate import cpu_offload, cpu_offload_with_hook

    networks = _in_order_of_use(model, refiner)
    for network in networks:
        _unhook(network)
    if offload is Offload.SEQUENTIAL:
        for network in networks:
            network.to("cpu")
            cpu_offload(network, model.device)
        return _nothing
    if offload is Offload.MODEL:
        hook = None
        for network in networks:
            if _shows_each_step(network):
                network.to(model.device)
                continue
            network.to("cpu")
            _, hook = cpu_offload_with_hook(network, model.device, prev_module_hook=hook)
        return hook.offload if hook is not None else _nothing
    for network in networks:
        network.to(model.device)
    return _nothing


def on_device(networks: Iterable[Module], device: torch.device) -> int:
    """Bytes of weights that are on a device now."""
    weights = (weight for network in networks for weight in network.parameters())
    return sum(weight.nbytes for weight in weights if weight.device.type == device.type)


def _in_order_of_use(model: DiffusionModel, refiner: DiffusionModel | None) -> list[Module]:
    """Text encoders, UNet, the refiner's UNet, autoencoder: each sends the one before it away."""
    *before, vae = model.modules
    return [*before, refiner.stock.unet, vae] if refiner is not None else [*before, vae]


def _shows_each_step(network: Module) -> bool:
    """Whether it is a small decoder, which previews call between the UNet's steps: it must not send the UNet away."""
    from diffusers import AutoencoderDC, AutoencoderTiny

    return isinstance(network, AutoencoderTiny | AutoencoderDC)


def _unhook(network: Module) -> None:
    """Undo an earlier call; weights that waited elsewhere come back."""
    from accelerate.hooks import remove_hook_from_module

    remove_hook_from_module(network, recurse=True)


def _nothing() -> None:
    """Everything stays where it is."""
