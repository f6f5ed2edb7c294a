"""Tiny random LLaVA and Qwen2-VL folders with tokenizer, processor and chat template, as they come from the hub."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import (
    LlavaConfig,
    LlavaForConditionalGeneration,
    LlavaProcessor,
    PreTrainedTokenizerFast,
    Qwen2VLConfig,
    Qwen2VLForConditionalGeneration,
)
from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil
from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import Qwen2VLImageProcessorPil

if TYPE_CHECKING:
    from pathlib import Path

    from transformers import PreTrainedModel

LLAVA_TEMPLATE = (  # all pictures first, then all words, as LLaVA 1.5 has it
    "{{ bos_token }}{% for m in messages %}USER: "
    "{% for c in m['content'] %}{% if c['type'] == 'image' %}<image>\n{% endif %}{% endfor %}"
    "{% for c in m['content'] %}{% if c['type'] == 'text' %}{{ c['text'] }}\n{% endif %}{% endfor %}{% endfor %}"
    "{% if add_generation_prompt %}ASSISTANT:{% endif %}"
)
QWEN_TEMPLATE = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{% for c in m['content'] %}{% if c['type'] == 'image' %}"
    "<|vision_start|><|image_pad|><|vision_end|>{% else %}{{ c['text'] }}{% endif %}{% endfor %}<|im_end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
TEXT = {
    "hidden_size": 32,
    "intermediate_size": 64,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "initializer_range": 0.3,
}


def byte_tokenizer(*special: str, **named: str) -> PreTrainedTokenizerFast:
    """A byte-level tokenizer that spells, with some pairs in one token, signs of JSON among them."""
    pairs = [("Ġ", "l"), ('"', ":"), ("Ġ", '"'), ('"', ","), ('"', "]"), ("e", "d"), ("i", "s"), ("l", "i"), ("g", '"')]
    pieces = [*sorted(pre_tokenizers.ByteLevel.alphabet()), *map("".join, pairs)]
    backend = Tokenizer(models.BPE(vocab={piece: number for number, piece in enumerate(pieces)}, merges=pairs))
    backend.pre_tokenizer, backend.decoder = pre_tokenizers.ByteLevel(add_prefix_space=False), decoders.ByteLevel()
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=backend, **named)
    tokenizer.add_special_tokens({"additional_special_tokens": list(special)})
    return tokenizer


def save_tiny_llava(folder: Path, *, positions: int = 4096) -> Path:
    """Write a tiny LLaVA, and return its folder.

    Args:
        positions: tokens that it reads at most.
    """
    tokenizer = byte_tokenizer("<image>", eos_token="</s>", bos_token="<s>", pad_token="<pad>")
    side = {"height": 28, "width": 28}
    LlavaProcessor(
        CLIPImageProcessorPil(size={"shortest_edge": 28}, crop_size=side),
        tokenizer,
        patch_size=14,
        vision_feature_select_strategy="default",
        num_additional_image_tokens=1,
        chat_template=LLAVA_TEMPLATE,
    ).save_pretrained(folder)
    eyes = {
        "model_type": "clip_vision_model",
        "hidden_size": 16,
        "intermediate_size": 32,
        "num_hidden_layers": 3,
        "num_attention_heads": 2,
        "image_size": 28,
        "patch_size": 14,
        "projection_dim": 16,
    }
    words = {"model_type": "llama", "vocab_size": len(tokenizer) + 3, "max_position_embeddings": positions, **TEXT}
    image = tokenizer.convert_tokens_to_ids("<image>")
    config = LlavaConfig(vision_config=eyes, text_config=words, image_token_id=image, image_seq_length=4)
    return _saved(LlavaForConditionalGeneration, config, folder, seed=5)


def save_tiny_qwen2_vl(folder: Path) -> Path:
    """Write a tiny Qwen2-VL, and return its folder.

    Its processor needs torchvision for films; what of it is about pictures and words is written by itself.
    """
    special = ("<|im_start|>", "<|im_end|>", "<|vision_start|>", "<|vision_end|>", "<|image_pad|>", "<|video_pad|>")
    tokenizer = byte_tokenizer(*special, eos_token="<|im_end|>", pad_token="<|im_end|>")
    tokenizer.chat_template = QWEN_TEMPLATE
    tokenizer.save_pretrained(folder)
    Qwen2VLImageProcessorPil().save_pretrained(folder)
    ids = dict(zip(special, tokenizer.convert_tokens_to_ids(list(special)), strict=True))
    words = {"vocab_size": len(tokenizer) + 3, "max_position_embeddings": 4096, "bos_token_id": None, **TEXT}
    words |= {"eos_token_id": ids["<|im_end|>"], "rope_scaling": {"type": "mrope", "mrope_section": [1, 1, 2]}}
    eyes = {"depth": 2, "embed_dim": 16, "hidden_size": 32, "num_heads": 2, "mlp_ratio": 2, "patch_size": 14}
    config = Qwen2VLConfig(
        text_config=words,
        vision_config=eyes,
        image_token_id=ids["<|image_pad|>"],
        video_token_id=ids["<|video_pad|>"],
        vision_start_token_id=ids["<|vision_start|>"],
        vision_end_token_id=ids["<|vision_end|>"],
    )
    return _saved(Qwen2VLForConditionalGeneration, config, folder, seed=6)


def _saved(kind: type[PreTrainedModel], config: object, folder: Path, *, seed: int) -> Path:
    state = torch.random.get_rng_state()
    torch.manual_seed(seed)
    kind(config).save_pretrained(folder)
    torch.random.set_rng_state(state)
    return folder
