"""Which model the words of a command choose, and how it is to be used."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.models import VlmUse
from viper_desktop.domain.recipe import ATELIER, STARTER, Mode
from viper_desktop.engine.vlm.instruction import from_file

if TYPE_CHECKING:
    import argparse


def vlm(arguments: argparse.Namespace, *, role: str) -> str:
    """The reader or scorer: the starter, or a vision-language model.

    Args:
        role: name of the published entry that serves where none is named.

    Raises:
        BadInput: a model is named for an engine that takes none.
    """
    if arguments.engine == "starter":
        _refuse(arguments, ("model", "adapter", "instruction"), "starter")
        return STARTER
    return named(arguments.model) or role


def generator(arguments: argparse.Namespace) -> str:
    """Who makes the pictures.

    Raises:
        BadInput: a model is named for the painter program.
    """
    if arguments.engine == "atelier":
        _refuse(arguments, ("model", "refiner"), "atelier")
        return ATELIER
    return named(arguments.model) or STARTER


def named(model: str | None) -> str:
    """A folder in full, so that a recipe finds it again from anywhere; the name of an entry as it is."""
    if not model:
        return ""
    return str(Path(model).absolute()) if Path(model).exists() else model


def vlm_use(arguments: argparse.Namespace) -> VlmUse:
    """How the vision-language model is to be used.

    Raises:
        BadInput: the instruction file cannot be read.
    """
    instruction = getattr(arguments, "instruction", None)
    usual = VlmUse()
    return VlmUse(
        adapter=named(arguments.adapter),
        mode=Mode(arguments.mode),
        instruction=from_file(instruction) if instruction else "",
        max_tokens=getattr(arguments, "max_tokens", usual.max_tokens),
        orders=getattr(arguments, "orders", usual.orders),
        merged=arguments.merge,
    )


def _refuse(arguments: argparse.Namespace, options: tuple[str, ...], engine: str) -> None:
    for option in options:
        if getattr(arguments, option, None) is not None:
            other = {"starter": "--engine vlm or --engine proxy", "atelier": "--engine diffusion"}[engine]
            raise BadInput(f"--{option}: the {engine} takes none.", f"Say {other} with it.")
