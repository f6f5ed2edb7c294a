"""The starter diffusion's parts: UNet, two text encoders, tokenizer, schedule; all small, all of SDXL's kinds."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import torch
from captions import corpus
from common import LARGE_SIDE, LATENT_CHANNELS, LATENT_SIDE
from diffusers import DDIMScheduler, UNet2DConditionModel
from diffusers.models.attention_processor import AttnProcessor
from torch import Tensor, nn
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection, CLIPTokenizer

TOKENS = 32  # longest caption; short is stronger
VOCABULARY = 900
TEXT_WIDTH = 128
WIDTH = 96  # of the UNet's first stage; the second is twice as wide


@dataclass
class StarterModel:
    """Everything that is trained, and the tokenizer."""

    unet: UNet2DConditionModel
    text_encoder: CLIPTextModel
    text_encoder_2: CLIPTextModelWithProjection
    tokenizer: CLIPTokenizer

    @property
    def networks(self) -> tuple[nn.Module, nn.Module, nn.Module]:
        """The trained networks, in the order of their weights in a checkpoint."""
        return self.unet, self.text_encoder, self.text_encoder_2

    def tokens(self, texts: list[str]) -> Tensor:
        """Token ids, (n, 32)."""
        encoded = self.tokenizer(texts, padding="max_length", max_length=TOKENS, truncation=True, return_tensors="pt")
        ids: Tensor = encoded.input_ids
        return ids

    def encode(self, ids: Tensor) -> tuple[Tensor, Tensor]:
        """As in SDXL: both encoders' penultimate states, (n, 32, 256), and the pooled embedding, (n, 128)."""
        first = self.text_encoder(ids, output_hidden_states=True).hidden_states[-2]
        second = self.text_encoder_2(ids, output_hidden_states=True)
        return torch.cat([first, second.hidden_states[-2]], -1), second.text_embeds

    def predict(self, latents: Tensor, timesteps: Tensor, text: Tensor, pooled: Tensor) -> Tensor:
        """The UNet's prediction (v) for latents (n, 20, 16, 16)."""
        time_ids = latents.new_tensor([[LARGE_SIDE, LARGE_SIDE, 0, 0, LARGE_SIDE, LARGE_SIDE]]).expand(len(latents), -1)
        conditions = {"text_embeds": pooled, "time_ids": time_ids}
        predicted: Tensor = self.unet(latents, timesteps, text, added_cond_kwargs=conditions, return_dict=False)[0]
        return predicted


def trained_tokenizer(folder: Path) -> CLIPTokenizer:
    """The tokenizer of our captions' words; trained once and kept in `folder`."""
    if not folder.exists():
        tokenizer = CLIPTokenizer().train_new_from_iterator(corpus(), vocab_size=VOCABULARY, show_progress=False)
        tokenizer.model_max_length = TOKENS
        tokenizer.pad_token = tokenizer.eos_token
        tokenizer.save_pretrained(folder)
    tokenizer = CLIPTokenizer.from_pretrained(folder)
    tokenizer.model_max_length = TOKENS
    tokenizer.pad_token = tokenizer.eos_token
    return tokenizer


def new_schedule() -> DDIMScheduler:
    """Velocity prediction down to a signal of zero, timesteps counted from the noisy end."""
    return DDIMScheduler(
        beta_start=0.00085,
        beta_end=0.012,
        beta_schedule="scaled_linear",
        prediction_type="v_prediction",
        rescale_betas_zero_snr=True,
        timestep_spacing="trailing",
        clip_sample=False,
        set_alpha_to_one=True,
        steps_offset=0,
    )


def new_model(tokenizer: CLIPTokenizer, width: int = WIDTH) -> StarterModel:
    """The model with fresh weights, from torch's current random state; `width` is that of the UNet's first stage."""
    config = CLIPTextConfig(
        vocab_size=len(tokenizer),
        hidden_size=TEXT_WIDTH,
        intermediate_size=2 * TEXT_WIDTH,
        projection_dim=TEXT_WIDTH,
        num_hidden_layers=2,
        num_attention_heads=4,
        max_position_embeddings=TOKENS,
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
        hidden_act="gelu",
        attn_implementation="eager",
    )
    encoders = CLIPTextModel(config), CLIPTextModelWithProjection(config)
    for encoder in encoders:
        for name, weight in encoder.named_parameters():
            if "token_embedding" in name:
                nn.init.normal_(weight, std=0.6)
            if "position_embedding" in name:
                nn.init.normal_(weight, std=0.15)
    unet = UNet2DConditionModel(
        sample_size=LATENT_SIDE,
        in_channels=LATENT_CHANNELS,
        out_channels=LATENT_CHANNELS,
        block_out_channels=(width, 2 * width),
        layers_per_block=1,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
        attention_head_dim=(2, 4),
        cross_attention_dim=2 * TEXT_WIDTH,
        transformer_layers_per_block=1,
        use_linear_projection=True,
        addition_embed_type="text_time",
        addition_time_embed_dim=32,
        projection_class_embeddings_input_dim=6 * 32 + TEXT_WIDTH,
        norm_num_groups=16,
    )
    nn.init.zeros_(unet.conv_out.weight)
    unet.set_attn_processor(AttnProcessor())  # at this size faster to train than the fused kernel
    return StarterModel(unet, *encoders, tokenizer)


@torch.no_grad()
def take_over(model: StarterModel, folder: Path) -> None:
    """Begin with the weights of an exported model; words that it does not know keep their fresh embeddings."""
    from safetensors.torch import load_file

    old_words = CLIPTokenizer.from_pretrained(folder / "tokenizer").get_vocab()
    words = model.tokenizer.get_vocab()
    pairs = [(words[word], place) for word, place in old_words.items() if word in words]
    here, there = (list(places) for places in zip(*pairs, strict=True))
    files = (
        (model.unet, "unet/diffusion_pytorch_model.safetensors"),
        (model.text_encoder, "text_encoder/model.safetensors"),
        (model.text_encoder_2, "text_encoder_2/model.safetensors"),
    )
    for network, file in files:
        new = network.state_dict()
        for name, weight in load_file(folder / file).items():
            if "token_embedding" in name:
                new[name][here] = weight.float()[there]
            elif new[name].shape == weight.shape:
                new[name] = weight.float()
        network.load_state_dict(new)
    # the old model was told another size of picture, always the same: that the bias can say as well
    config = json.loads((folder / "viper.json").read_text(encoding="utf-8"))
    old, now = (
        model.unet.add_time_proj(torch.tensor([side, side, 0, 0, side, side])).flatten()
        for side in (config["sizes"][0][0], LARGE_SIDE)
    )
    linear = model.unet.add_embedding.linear_1
    linear.bias += linear.weight[:, TEXT_WIDTH:] @ (old - now)
