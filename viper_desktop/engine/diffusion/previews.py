"""Unfinished latents as a small picture, cheaply enough for every step."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from PIL.Image import Image
    from torch import Tensor

    from viper_desktop.engine.diffusion.model import DiffusionModel


class Previewer:
    """Shows latents of one model.

    A small decoder (AutoencoderTiny, and the starter model's AutoencoderDC) simply decodes. A large one is far too
    slow, but a linear map from its latents to colors, one pixel a latent, comes close. That map is read off the decoder
    itself when it is first needed: each channel's color is how a flat patch of it decodes, compared with its opposite.
    """

    def __init__(self, model: DiffusionModel) -> None:
        self._model = model
        self._colors: Tensor | None = None  # (channels, 3)
        self._gray: Tensor | None = None  # (3,), what empty latents decode to

    def preview(self, latents: Tensor) -> Image:
        """A small RGB picture.

        Args:
            latents: (1, channels, height, width); best the scheduler's guess at the finished picture.
        """
        import torch
        from diffusers import AutoencoderDC, AutoencoderTiny

        from viper_desktop.engine.diffusion.pipeline import unscaled

        vae = self._model.stock.vae
        with torch.inference_mode():
            scaled = unscaled(self._model, latents).to(vae.dtype)
            if isinstance(vae, AutoencoderTiny | AutoencoderDC):
                pixels = vae.decode(scaled, return_dict=False)[0]
            else:
                colors, gray = self._projection()
                pixels = torch.einsum("nchw,cd->ndhw", scaled.float(), colors) + gray.view(1, 3, 1, 1)
            finite = torch.nan_to_num(pixels.float()).clamp(-1, 1)
            return cast("Image", self._model.stock.image_processor.postprocess(finite, output_type="pil")[0])

    def _projection(self) -> tuple[Tensor, Tensor]:
        """Colors of each channel, and of none; decoded once, in patches of 8 by 8 latents."""
        import torch

        if self._colors is None or self._gray is None:
            vae = self._model.stock.vae
            channels = int(vae.config.latent_channels)
            size = 1 / vae.config.scaling_factor  # a latent of one, as the VAE sees it
            one = size * torch.eye(channels, dtype=vae.dtype, device=self._model.device)
            patches = torch.cat([one, -one, torch.zeros_like(one[:1])])[:, :, None, None].expand(-1, -1, 8, 8)
            decoded = vae.decode(patches.contiguous(), return_dict=False)[0].float().mean(dim=(2, 3))
            self._colors = (decoded[:channels] - decoded[channels:-1]) / (2 * size)
            self._gray = decoded[-1]
        return self._colors, self._gray
