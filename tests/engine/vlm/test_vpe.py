"""The extractor asks the model in the published form, and its answer becomes a profile."""

import threading

import pytest
import torch

from viper_desktop import assets
from viper_desktop.domain.errors import BadInput, Cancelled
from viper_desktop.engine.doors import CommentedPicture
from viper_desktop.engine.vlm.vpe import VlmExtractor

INSTRUCTION = "Look.\n    List what is liked.\n    "


def commented(picture, *comments):
    sizes = [(448, 448), (500, 391), (300, 640)]
    return [CommentedPicture(f"r{i}", f"p{i}", picture(i, sizes[i % 3]), comment) for i, comment in enumerate(comments)]


def published_answer(vlm, pictures, tokens):
    """The published code's way, written plainly (EXACT, section 4)."""
    prompt = "User: " + INSTRUCTION
    for i, item in enumerate(pictures, 1):
        prompt += f"<image>Comment {i}: {item.comment}"
    prompt += "<end_of_utterance>\nAssistant:"
    inputs = vlm.processor(text=[prompt], images=[[p.image for p in pictures]], return_tensors="pt")
    patch = vlm.core.config.vision_config.patch_size
    for mask in inputs["pixel_attention_mask"][0]:
        for top in range(0, mask.shape[0] - patch + 1, patch):
            for left in range(0, mask.shape[1] - patch + 1, patch):
                block = mask[top : top + patch, left : left + patch]
                block[:] = int(block.any())
    ids, cut = inputs["input_ids"], inputs["input_ids"].shape[1]
    with torch.inference_mode():
        for _ in range(tokens):
            rest = {"pixel_values": inputs["pixel_values"], "pixel_attention_mask": inputs["pixel_attention_mask"]}
            logits = vlm.core(input_ids=ids, **rest).logits[0, -1]
            seen = ids[0].unique()
            chosen = logits[seen]
            logits[seen] = torch.where(chosen > 0, chosen / 0.99, chosen * 0.99)
            ids = torch.cat([ids, logits.argmax().view(1, 1)], dim=1)
            if ids[0, -1] == vlm.processor.tokenizer.eos_token_id:
                break
    whole = vlm.processor.batch_decode(ids, skip_special_tokens=True)[0]
    assert ids.shape[1] > cut
    return whole.rsplit("\nAssistant:", 1)[-1].strip()


def test_the_answer_is_that_of_the_published_code_letter_by_letter(vlm, picture):
    pictures = commented(picture, "I love the colours", "too dark, too busy", "soft light")
    extractor = VlmExtractor(vlm, assets.vocabulary(), instruction=INSTRUCTION, max_tokens=24, exact=True)
    progress = []
    answer = extractor.answer(pictures, on_progress=lambda done, total: progress.append((done, total)))
    assert answer == published_answer(vlm, pictures, 24)
    assert answer
    assert progress[0] == (1, 24)


def test_cancel_leaves_within_one_token(vlm, picture):
    cancel, seen = threading.Event(), []

    def on_progress(done, _total):
        seen.append(done)
        if done == 3:
            cancel.set()

    extractor = VlmExtractor(vlm, assets.vocabulary(), max_tokens=200)
    with pytest.raises(Cancelled):
        extractor.answer(commented(picture, "soft light"), on_progress=on_progress, cancel=cancel)
    assert seen == [1, 2, 3]


def test_no_comments_and_image_markers_are_refused_in_plain_words(vlm, picture):
    extractor = VlmExtractor(vlm, assets.vocabulary())
    with pytest.raises(BadInput, match="no comments"):
        extractor.answer([], on_progress=lambda *_: None)
    with pytest.raises(BadInput, match="<image>"):
        extractor.answer(commented(picture, "see <image>"), on_progress=lambda *_: None)
