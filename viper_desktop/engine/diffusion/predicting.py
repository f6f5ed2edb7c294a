"""One call of the UNet for any number of texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor

    from viper_desktop.engine.diffusion.encoding import Encoded
    from viper_desktop.engine.diffusion.model import DiffusionModel

AESTHETIC_SCORES = (2.5, 6.0)  # of negative and positive branch; the refiner's defaults


class Predictor:
    """The UNet as a function of latents, timestep, and any number of texts in one batch, or one by one if frugal."""

    def __init__(
        self, model: DiffusionModel, width: int, height: int, guidance: float, *, frugal: bool = False
    ) -> None:
        import torch

        self._frugal = frugal
        self._unet = model.stock.unet
        # original size, top left corner of the crop, target size: SDXL's micro-conditioning (Podell et al. 2023, §2.2)
        self._sizes = (height, width, 0, 0, height, width)
        self._knows_sizes = model.knows_sizes
        self._guidance_embedding: Tensor | None = None
        if model.is_distilled:
            embedding = model.stock.get_guidance_scale_embedding(
                torch.tensor([guidance - 1]), embedding_dim=self._unet.config.time_cond_proj_dim
            )
            self._guidance_embedding = embedding.to(device=model.device, dtype=model.dtype)

    def scored_ids(self) -> list[tuple[float, ...]]:
        """Rows for negative prompt and prompt that tell how beautiful to be instead of the target size."""
        return [(*self._sizes[:4], score) for score in AESTHETIC_SCORES]

    def __call__(
        self, latents: Tensor, timestep: Tensor, *texts: Encoded, time_ids: Sequence[Sequence[float]] = ()
    ) -> tuple[Tensor, ...]:
        """ε(x, text) for each text, in their order, from one call of the UNet.

        Args:
            time_ids: what the UNet is told of size and crop, a row for each text; by default that the picture is whole.
        """
        import torch

        rows = time_ids or [self._sizes] * len(texts)
        if self._frugal and len(texts) > 1:
            alone = zip(texts, rows, strict=True)
            return tuple(self(latents, timestep, text, time_ids=[row])[0] for text, row in alone)
        count = len(texts)
        embedding = self._guidance_embedding
        predicted = self._unet(
            torch.cat([latents] * count),
            timestep,
            encoder_hidden_states=torch.cat([text.states for text in texts]),
            timestep_cond=None if embedding is None else embedding.repeat(count, 1),
            added_cond_kwargs=self._told(texts, rows) if self._knows_sizes else None,
            return_dict=False,
        )[0]
        return tuple(predicted.chunk(count))

    def _told(self, texts: Sequence[Encoded], rows: Sequence[Sequence[float]]) -> dict[str, Tensor]:
        """What SDXL's UNet takes beside the texts: their pooled embeddings, and rows of sizes."""
        import torch

        pooled = torch.cat([text.pooled for text in texts if text.pooled is not None])
        return {"text_embeds": pooled, "time_ids": torch.tensor([*rows], dtype=pooled.dtype, device=pooled.device)}
