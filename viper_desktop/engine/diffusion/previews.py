"""Unfinished latents as a small picture, cheaply enough for every step."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from PIL.Image import Image
    from torch import Tensor

    from viper_desktop.engine.diffusion.model import DiffusionModel


TILE = 8  # pixels that a large latent is shown in, each way


class Previewer:
    """Shows latents of one model.

    A small decoder (AutoencoderTiny) simply decodes. Others are too slow for every step, but a linear map from their
    latents to colors comes close: one pixel a latent or, of an AutoencoderDC such as the starter model's, whose few
    latents are large, 8 × 8. That map is read off the decoder itself when it is first needed: each channel's colors are
    how a flat patch of it decodes, compared with its opposite.
    """

    def __init__(self, model: DiffusionModel) -> None:
        self._model = model
        self._colors: Tensor | None = None  # (channels, 3, side, side)
        self._gray: Tensor | None = None  # (3, side, side), what empty latents decode to

    def preview(self, latents: Tensor) -> Image:
        """A small RGB picture.

        Args:
            latents: (1, channels, height, width); best the scheduler's guess at the finished picture.
        """
        import torch
        from diffusers import AutoencoderTiny

        from viper_desktop.engine.diffusion.pipeline import unscaled

        vae = self._model.stock.vae
        with torch.inference_mode():
            scaled = unscaled(self._model, latents).to(vae.dtype)
            if isinstance(vae, AutoencoderTiny):
                pixels = vae.decode(scaled, return_dict=False)[0]
            else:
                colors, gray = self._projection()
                tiles = torch.einsum("nchw,cdij->ndhiwj", scaled.float(), colors) + gray[None, :, None, :, None, :]
                pixels = tiles.flatten(2, 3).flatten(3, 4)
            finite = torch.nan_to_num(pixels.float()).clamp(-1, 1)
            return cast("Image", self._model.stock.image_processor.postprocess(finite, output_type="pil")[0])

    def _projection(self) -> tuple[Tensor, Tensor]:
        """Colors of each channel, and of none; decoded once, in small patches, channel by channel."""
        import torch
        from diffusers import AutoencoderDC
        from torch.nn.functional import adaptive_avg_pool2d

        if self._colors is None or self._gray is None:
            vae = self._model.stock.vae
            channels = int(vae.config.latent_channels)
            size = 1 / vae.config.scaling_factor  # a latent of one, as the VAE sees it
            one = size * torch.eye(channels, dtype=vae.dtype, device=self._model.device)
            tall = isinstance(vae, AutoencoderDC)
            side = 3 if tall else 8
            ways = torch.cat([one, -one, torch.zeros_like(one[:1])])[:, :, None, None].expand(-1, -1, side, side)
            tiles = []
            for index in range(len(ways)):
                decoded = vae.decode(ways[index : index + 1].contiguous(), return_dict=False)[0].float()
                if tall:  # the latent in the middle, where the rim of the patch isn't felt
                    grown = decoded.shape[-1] // side
                    decoded = decoded[..., grown : 2 * grown, grown : 2 * grown]
                tiles.append(adaptive_avg_pool2d(decoded, TILE if tall else 1))
            each = torch.cat(tiles)
            self._colors = (each[:channels] - each[channels:-1]) / (2 * size)
            self._gray = each[-1]
        return self._colors, self._gray
