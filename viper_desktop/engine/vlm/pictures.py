"""Pictures on their way into Idefics2: resized as the published code does, padded to one canvas, read once each."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from viper_desktop.engine.vlm.patches import mask_of_2024

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from concurrent.futures import Future

    from PIL.Image import Image
    from torch import Tensor

    from viper_desktop.engine.vlm.loading import VisionLanguageModel

Canvas = tuple[int, int]  # height, width in pixels
THREADS = 4  # that resize pictures while the model looks at earlier ones
TOGETHER = 8  # pictures that go through the vision model at once


def canvas_of(pixels: list[Tensor]) -> Canvas:
    """The size that all pictures of one prompt are padded to: the largest height × the largest width."""
    return max(p.shape[-2] for p in pixels), max(p.shape[-1] for p in pixels)


def pixels_of(vlm: VisionLanguageModel, image: Image) -> Tensor:
    """(3, height, width) float32 in -1..1 of one picture, resized, not padded."""
    values: Tensor = vlm.processor.image_processor([[image]], return_tensors="pt")["pixel_values"]
    return values[0, 0]


def batches_of_pixels(vlm: VisionLanguageModel, images: Sequence[Image], count: int) -> Iterator[list[Tensor]]:
    """`pixels_of` all pictures in order, so many at a time; the next are made while the caller uses these."""
    with ThreadPoolExecutor(THREADS) as threads:

        def begun(start: int) -> list[Future[Tensor]]:
            return [threads.submit(pixels_of, vlm, image) for image in images[start : start + count]]

        coming = begun(0)
        for start in range(count, len(images) + count, count):
            here, coming = coming, begun(start)
            yield [each.result() for each in here]


@dataclass(slots=True)
class PictureReader:
    """Vision features of pictures, each read once per canvas.

    Under the patch rule of 2024 a picture's features depend on the canvas that it is padded to: a patch that lies
    half on the padding counts. So they are kept by (picture, canvas).
    """

    vlm: VisionLanguageModel
    _kept: dict[tuple[int, Canvas], Tensor] = field(default_factory=dict)

    def read(self, pixels: Sequence[Tensor], canvas: Canvas, *, keys: Sequence[int] = ()) -> Tensor:
        """(pictures, tokens, hidden) features, of the text model's width.

        Args:
            pixels: (3, height, width) each, no larger than the canvas.
            canvas: (height, width) to pad to, at the right and below.
            keys: of each picture, to remember its features under; none are remembered without.
        """
        import torch

        missing = [i for i in range(len(pixels)) if not keys or (keys[i], canvas) not in self._kept]
        found: dict[int, Tensor] = {}
        for start in range(0, len(missing), TOGETHER):
            some = missing[start : start + TOGETHER]
            found |= zip(some, self._looked_at([pixels[i] for i in some], canvas), strict=True)
        if keys:
            self._kept |= {(keys[i], canvas): features for i, features in found.items()}
        return torch.stack([found[i] if i in found else self._kept[keys[i], canvas] for i in range(len(pixels))])

    def _looked_at(self, pixels: list[Tensor], canvas: Canvas) -> Tensor:
        import torch

        padded = torch.zeros(len(pixels), 1, 3, *canvas)
        mask = torch.zeros(len(pixels), 1, *canvas, dtype=torch.int64)
        for row, each in enumerate(pixels):
            height, width = each.shape[-2:]
            padded[row, 0, :, :height, :width] = each
            mask[row, 0, :height, :width] = 1
        core = self.vlm.core
        mask = mask_of_2024(mask, core.config.vision_config.patch_size)
        device = self.vlm.device
        seen: Tensor = core.get_image_features(padded.to(device), mask.to(device), return_dict=True).pooler_output
        return seen
