"""Pictures on their way into Idefics2: resized as the published code does, padded to one canvas, read once each."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from viper_desktop.engine.vlm.patches import mask_of_2024

if TYPE_CHECKING:
    from PIL.Image import Image
    from torch import Tensor

    from viper_desktop.engine.vlm.loading import VisionLanguageModel

Canvas = tuple[int, int]  # height, width in pixels


def canvas_of(pixels: list[Tensor]) -> Canvas:
    """The size that all pictures of one prompt are padded to: the largest height × the largest width."""
    return max(p.shape[-2] for p in pixels), max(p.shape[-1] for p in pixels)


def pixels_of(vlm: VisionLanguageModel, image: Image) -> Tensor:
    """(3, height, width) float32 in -1..1 of one picture, resized, not padded."""
    values: Tensor = vlm.processor.image_processor([[image]], return_tensors="pt")["pixel_values"]
    return values[0, 0]


@dataclass(slots=True)
class PictureReader:
    """Vision features of pictures, each read once per canvas.

    Under the patch rule of 2024 a picture's features depend on the canvas that it is padded to: a patch that lies
    half on the padding counts. So they are kept by (picture, canvas).
    """

    vlm: VisionLanguageModel
    _kept: dict[tuple[int, Canvas], Tensor] = field(default_factory=dict)

    def read(self, pixels: Tensor, canvas: Canvas, *, key: int | None = None) -> Tensor:
        """(tokens, hidden) features of one picture, of the text model's width.

        Args:
            pixels: (3, height, width), no larger than the canvas.
            canvas: (height, width) to pad to, at the right and below.
            key: remembered under it; None is not remembered.
        """
        import torch

        if key is not None and (key, canvas) in self._kept:
            return self._kept[key, canvas]
        height, width = pixels.shape[-2:]
        padded = torch.zeros(1, 1, 3, *canvas)
        padded[..., :height, :width] = pixels
        mask = torch.zeros(1, 1, *canvas, dtype=torch.int64)
        mask[..., :height, :width] = 1
        core = self.vlm.core
        mask = mask_of_2024(mask, core.config.vision_config.patch_size)
        device = self.vlm.device
        seen = core.get_image_features(padded.to(device), mask.to(device), return_dict=True).pooler_output
        features: Tensor = torch.cat(list(seen))
        if key is not None:
            self._kept[key, canvas] = features
        return features
