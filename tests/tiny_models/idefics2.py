"""Tiny random Idefics2 folders with a tokenizer whose ids are Mistral's where the method needs them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import torch
from tokenizers import normalizers, processors
from transformers import Idefics2Config, Idefics2ForConditionalGeneration, Idefics2Processor, LlamaTokenizer
from transformers.models.idefics2.image_processing_pil_idefics2 import Idefics2ImageProcessorPil

if TYPE_CHECKING:
    from pathlib import Path

LIKED, DISLIKED, BLANK = 648, 387, 28705  # "▁+", "▁-", "▁" of the Mistral tokenizer
TEMPLATE = (
    "{% for message in messages %}{{message['role'].capitalize()}}"
    "{% if message['content'][0]['type'] == 'image' %}{{':'}}{% else %}{{': '}}{% endif %}"
    "{% for line in message['content'] %}{% if line['type'] == 'text' %}{{line['text']}}"
    "{% elif line['type'] == 'image' %}{{ '<image>' }}{% endif %}{% endfor %}<end_of_utterance>\n{% endfor %}"
    "{% if add_generation_prompt %}{{ 'Assistant:' }}{% endif %}"
)


def tiny_tokenizer() -> LlamaTokenizer:
    """A tokenizer that spells, with the signs of the method as tokens of their own."""
    vocab = {"<unk>": 0, "<s>": 1, "</s>": 2} | {f"<0x{byte:02X}>": 3 + byte for byte in range(256)}
    vocab |= {"▁-": DISLIKED, "▁+": LIKED, "▁": BLANK, "+": 28806, "-": 28733}
    letters = [chr(code) for code in range(33, 127) if chr(code) not in vocab]
    vocab |= {letter: 28810 + number for number, letter in enumerate(letters)}
    taken = set(vocab.values())
    vocab |= {f"filler{number}": number for number in range(32000) if number not in taken}
    tokenizer = LlamaTokenizer(vocab=vocab, merges=[("▁", "+"), ("▁", "-")], legacy=True, pad_token="<unk>")
    # as the tokenizer.json of 2024 has it; transformers 5 builds its own from `legacy` instead
    backend = tokenizer.backend_tokenizer
    backend.normalizer = normalizers.Sequence([normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")])
    backend.pre_tokenizer = None
    backend.post_processor = processors.TemplateProcessing(single="<s> $A", special_tokens=[("<s>", 1)])
    tokenizer.add_special_tokens(
        {"additional_special_tokens": ["<fake_token_around_image>", "<image>", "<end_of_utterance>"]}
    )
    return tokenizer


def tiny_idefics2(*, seed: int = 0, image_seq_len: int = 6) -> Idefics2ForConditionalGeneration:
    """A model with random weights in the shape of Idefics2."""
    state = torch.random.get_rng_state()
    torch.manual_seed(seed)
    config = Idefics2Config(
        vision_config={
            "hidden_size": 24,
            "intermediate_size": 32,
            "num_hidden_layers": 2,
            "num_attention_heads": 4,
            "image_size": 448,
            "patch_size": 14,
            "initializer_range": 0.3,
        },
        perceiver_config={
            "hidden_size": 32,
            "resampler_n_latents": image_seq_len,
            "resampler_depth": 1,
            "resampler_n_heads": 2,
            "resampler_head_dim": 16,
            "num_key_value_heads": 1,
        },
        text_config={
            "model_type": "mistral",
            "vocab_size": 32003,
            "hidden_size": 32,
            "intermediate_size": 64,
            "num_hidden_layers": 2,
            "num_attention_heads": 4,
            "num_key_value_heads": 2,
            "max_position_embeddings": 4096,
            "initializer_range": 0.3,
            "pad_token_id": 0,
            "bos_token_id": 1,
            "eos_token_id": 2,
        },
        image_token_id=32001,
        tie_word_embeddings=False,
    )
    model = Idefics2ForConditionalGeneration(config).eval()
    with torch.no_grad():  # fresh weights are so small that no picture would matter
        for weight in model.parameters():
            if weight.ndim > 1:
                weight.normal_(0, 0.7 / weight.shape[-1] ** 0.5)
    torch.random.set_rng_state(state)
    return model


def save_tiny_idefics2(
    folder: Path, *, seed: int = 0, legacy: bool | None = True, image_seq_len: int = 6, answer: str = ""
) -> Path:
    """Write model and processor as the folders of 2024 hold them, and return the folder.

    Args:
        folder: to write to.
        seed: of the weights.
        legacy: what the tokenizer's configuration says; None says nothing.
        image_seq_len: tokens of a picture.
        answer: what it says whatever it is asked, its own settings of generation making each token of it likely after
            those before.
    """
    model = tiny_idefics2(seed=seed, image_seq_len=image_seq_len)
    if answer:
        ids = [*tiny_tokenizer().encode(answer, add_special_tokens=False), model.config.text_config.eos_token_id]
        model.generation_config.sequence_bias = [[ids[:end], 1000.0 * end] for end in range(1, len(ids) + 1)]
    model.save_pretrained(folder, safe_serialization=True)
    return save_processor(folder, legacy=legacy, image_seq_len=image_seq_len)


def save_processor(folder: Path, *, legacy: bool | None = True, image_seq_len: int = 6) -> Path:
    """Write the processor alone, beside whatever weights, and return the folder."""
    processor = Idefics2Processor(
        Idefics2ImageProcessorPil(), tiny_tokenizer(), image_seq_len=image_seq_len, chat_template=TEMPLATE
    )
    processor.save_pretrained(folder)
    file = folder / "tokenizer_config.json"
    settings = json.loads(file.read_text()) | {"add_bos_token": True}
    file.write_text(json.dumps(settings if legacy is None else settings | {"legacy": legacy}))
    return folder
