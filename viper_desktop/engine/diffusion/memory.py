"""How much memory a diffusion model needs, told from the headers of its files, and how to fit it into what is free."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.memory import Offload

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.diffusion.sizes import ModelSizes

BYTES = {"float32": 4, "float16": 2, "bfloat16": 2}  # a number in each format
RESERVE = 600_000_000  # bytes: the driver's own, workspaces of convolutions, and gaps between tensors
SPARE = 1.25  # on what a pass through a network holds at once
# Numbers held at once at the fullest moment of a pass, in units of its widest feature map at full resolution; counted
# over real shapes on meta tensors, attention being fused. SDXL and its refiner 15.8; Stable Diffusion 1, which attends
# at full resolution too, 26.0; the decoder 6.0 of its narrowest map.
UNET_MAPS, UNET_MAPS_ATTENDING, DECODER_MAPS = 16, 26, 6
ROWS = 2  # texts in one pass of the UNet
TILE = 512  # pixels a side of a decoder's tile


@dataclass(frozen=True, slots=True)
class Plan:
    """How a picture is to be made in little memory.

    Attributes:
        offload: NONE, MODEL or SEQUENTIAL.
        tiled: the decoder works in overlapping tiles, which may shift colors by a grey level or two at their seams.
    """

    offload: Offload = Offload.NONE
    tiled: bool = False


# From fast to slow. Tiles come after moving parts, which leaves every pixel as it is.
LADDER = (
    Plan(),
    Plan(Offload.MODEL),
    Plan(Offload.NONE, tiled=True),
    Plan(Offload.MODEL, tiled=True),
    Plan(Offload.SEQUENTIAL),
    Plan(Offload.SEQUENTIAL, tiled=True),
)


def needed(
    sizes: ModelSizes, plan: Plan, *, dtype: str, width: int, height: int, refiner: ModelSizes | None = None
) -> int:
    """Bytes on the device for one picture.

    Args:
        sizes: of the model, from `sizes_of`.
        dtype: number format to run in; one of `BYTES`.
        width, height: of the picture, in pixels.
        refiner: of the one that finishes the picture, if any.
    """
    number = BYTES[dtype]
    passes = [(network, number, 0) for network in sizes.text_encoders]
    passes += [(part.unet, number, _unet_pass(part, width, height) * number) for part in (sizes, refiner) if part]
    if sizes.vae is not None:
        wide = BYTES["float32"] if sizes.vae_upcast and dtype == "float16" else number
        passes.append((sizes.vae, wide, _decoding(sizes, width, height, tiled=plan.tiled) * wide))
    if plan.offload is Offload.MODEL:
        most = max(network.numbers * each + work for network, each, work in passes)
    elif plan.offload is Offload.SEQUENTIAL:
        most = max(network.largest * each + work for network, each, work in passes)
    else:
        most = sum(n.numbers * each for n, each, _ in passes) + max(work for _, _, work in passes)
    return most + RESERVE


def plans(offload: Offload, device: str) -> tuple[Plan, ...]:
    """The plans that come into question, from fast to slow: those of what the person chose, if anything.

    Left to the program, a processor moves nothing: there is nowhere to move it to.
    """
    if offload is Offload.AUTO and device != "cpu":
        return LADDER
    kept = Offload.NONE if offload is Offload.AUTO else offload
    return tuple(plan for plan in LADDER if plan.offload is kept)


def fitting(
    sizes: ModelSizes,
    free: int,
    *,
    dtype: str,
    width: int,
    height: int,
    refiner: ModelSizes | None = None,
    among: Sequence[Plan] = LADDER,
) -> Plan:
    """The fastest plan that fits into the free memory; the smallest one where none does.

    Args:
        free: bytes on the device.
        sizes, dtype, width, height, refiner: as `needed` takes them.
        among: the plans to choose from, from fast to slow.
    """

    def fits(plan: Plan) -> bool:
        return needed(sizes, plan, dtype=dtype, width=width, height=height, refiner=refiner) <= free

    return next(filter(fits, among), among[-1])


def one_step_down(plan: Plan) -> Plan | None:
    """What to try where memory ran out after all; None where nothing smaller is left."""
    if plan == LADDER[-1]:
        return None
    return Plan(Offload.MODEL, tiled=True) if plan.offload is Offload.NONE and not plan.tiled else LADDER[-1]


def _unet_pass(sizes: ModelSizes, width: int, height: int) -> int:
    """Numbers that a pass of the UNet holds at once."""
    maps = UNET_MAPS_ATTENDING if sizes.attends_at_full_size else UNET_MAPS
    latents = (width // sizes.pixels_per_latent) * (height // sizes.pixels_per_latent)
    return round(maps * SPARE * ROWS * latents * sizes.unet_channels)


def _decoding(sizes: ModelSizes, width: int, height: int, *, tiled: bool) -> int:
    """Numbers that decoding holds at once, the finished picture among them."""
    pixels = width * height
    at_once = min(pixels, TILE * TILE) if tiled else pixels
    return round(DECODER_MAPS * SPARE * at_once * sizes.decoder_channels) + 2 * 3 * pixels
