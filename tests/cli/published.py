"""What the published code computes, written plainly from EXACT: transformers and peft alone.

The vision model of today is given masks that make it count patches as in 2024.
"""

from __future__ import annotations

import warnings

import torch
from peft import PeftModel
from PIL import Image
from transformers import AutoTokenizer, Idefics2ForConditionalGeneration, Idefics2Processor
from transformers.models.idefics2.image_processing_pil_idefics2 import Idefics2ImageProcessorPil

from tests.tiny_models.idefics2 import TEMPLATE


def opened(file):
    """As the published code opens a picture; the rest is up to the processor."""
    image = Image.open(file)
    image.load()
    return image


class Published:
    """A tiny Idefics2, used bare, with or without an adapter."""

    def __init__(self, folder, adapter=None, *, image_seq_len=6):
        images = Idefics2ImageProcessorPil(size={"longest_edge": 448, "shortest_edge": 378}, do_image_splitting=False)
        tokenizer = AutoTokenizer.from_pretrained(folder, legacy=True)
        self.processor = Idefics2Processor(images, tokenizer, image_seq_len=image_seq_len, chat_template=TEMPLATE)
        self.model = Idefics2ForConditionalGeneration.from_pretrained(folder, dtype=torch.float32).eval()
        self.config = self.model.config
        if adapter is not None:
            self.model = PeftModel.from_pretrained(self.model, adapter).eval()

    def inputs(self, text, files):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow's, of palettes with transparency
            found = self.processor(text=[text], images=[[opened(file) for file in files]], return_tensors="pt")
        if found["input_ids"][0, 0] != 1:
            found["input_ids"] = torch.cat([torch.ones(1, 1, dtype=torch.long), found["input_ids"]], dim=1)
            found["attention_mask"] = torch.ones_like(found["input_ids"])
        side = self.config.vision_config.patch_size
        for mask in found["pixel_attention_mask"][0]:
            for top in range(0, mask.shape[0] - side + 1, side):
                for left in range(0, mask.shape[1] - side + 1, side):
                    block = mask[top : top + side, left : left + side]
                    block[:] = int(block.any())
        return found

    @torch.inference_mode()
    def score(self, liked, disliked, query):
        """EXACT §5."""
        text, files = "", []
        for down, up in zip(disliked, liked, strict=False):
            files += [down, up]
            for sign in "-+":
                text += f"User:<image>Score for this image?<end_of_utterance>\nAssistant: {sign}<end_of_utterance>\n"
        text += "User:<image>Score for this image?<end_of_utterance>\nAssistant: "
        logits = self.model(**self.inputs(text, [*files, query])).logits[0, -1].double()
        return float(logits[648].exp() / (logits[648].exp() + logits[387].exp()))

    @torch.inference_mode()
    def answer(self, instruction, files, comments, tokens):
        """EXACT §4, token by token, without a cache."""
        text = "User: " + instruction
        text += "".join(f"<image>Comment {number}: {comment}" for number, comment in enumerate(comments, start=1))
        found = self.inputs(text + "<end_of_utterance>\nAssistant:", files)
        ids = found["input_ids"]
        for _ in range(tokens):
            logits = self.model(
                input_ids=ids,
                attention_mask=torch.ones_like(ids),
                pixel_values=found["pixel_values"],
                pixel_attention_mask=found["pixel_attention_mask"],
            ).logits[0, -1]
            seen = ids[0].unique()
            logits[seen] = torch.where(logits[seen] > 0, logits[seen] / 0.99, logits[seen] * 0.99)
            ids = torch.cat([ids, logits.argmax().view(1, 1)], dim=1)
            if ids[0, -1] == self.processor.tokenizer.eos_token_id:
                break
        whole = self.processor.batch_decode(ids, skip_special_tokens=True)[0]
        return whole.split("\nAssistant:")[-1].strip()
