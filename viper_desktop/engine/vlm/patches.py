"""Which patches of a padded picture count, by the rule that the published adapters were trained under."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor


def mask_of_2024(pixel_mask: Tensor, patch: int) -> Tensor:
    """The pixel mask with every patch that holds a real pixel filled up.

    transformers 4.40 counted a patch as real if any of its pixels is, 5.x only if all are; the mask that comes out
    makes 5.x count as 4.40 did. Pixels past the last whole patch belong to no patch in either and are left alone.

    Args:
        pixel_mask: (…, height, width), 1 where a pixel is real.
        patch: side of a vision patch in pixels.

    Returns:
        Same shape and dtype.
    """
    import torch

    height, width = (side // patch * patch for side in pixel_mask.shape[-2:])
    inner = pixel_mask[..., :height, :width]
    blocks = inner.reshape(*inner.shape[:-2], height // patch, patch, width // patch, patch)
    any_real = blocks.amax(dim=(-3, -1), keepdim=True).expand_as(blocks)
    filled = pixel_mask.clone()
    filled[..., :height, :width] = any_real.reshape(inner.shape)
    return torch.maximum(filled, pixel_mask)
