"""What a vision-language model is handed: the instruction, then each picture with its comment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from viper_desktop.domain.errors import BadInput, ModelUnavailable, first_line
from viper_desktop.engine.vlm.patches import mask_of_2024
from viper_desktop.engine.vlm.processors import IDEFICS2

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PIL.Image import Image
    from torch import Tensor

    from viper_desktop.engine.doors import CommentedPicture
    from viper_desktop.engine.vlm.loading import VisionLanguageModel

SIDE = 768  # pixels on the long side, of a picture for a model that would cut a large one into thousands of tokens


def inputs_for(vlm: VisionLanguageModel, instruction: str, pictures: Sequence[CommentedPicture]) -> Any:  # noqa: ANN401
    """One user turn and the beginning of an answer, as `generate` takes it (transformers' BatchFeature).

    Idefics2 is asked as published, to the token (EXACT §4); any other model through its own chat template.

    Raises:
        BadInput: no comments, or a picture's marker among the words.
        ModelUnavailable: the model has no chat template, or none that pictures can stand in.
    """
    if not pictures:
        raise BadInput("There are no comments to read.", "Comment on a few pictures first; eight are good.")
    marker = str(getattr(vlm.processor, "image_token", None) or "<image>")
    if any(marker in picture.comment for picture in pictures):
        raise BadInput(f"A comment has {marker} in it, which means a picture to the model.", "Reword it.")
    if marker in instruction:
        raise BadInput(f"The instruction has {marker} in it, which means a picture to the model.", "Reword it.")
    return (_as_published if vlm.kind == IDEFICS2 else _through_its_template)(vlm, instruction, pictures)


def with_start(ids: Tensor, vlm: VisionLanguageModel) -> Tensor:
    """Token ids with the start token in front, once."""
    import torch

    start = vlm.processor.tokenizer.bos_token_id
    return ids if start is None or ids[0] == start else torch.cat([torch.tensor([start]), ids])


def _as_published(vlm: VisionLanguageModel, instruction: str, pictures: Sequence[CommentedPicture]) -> Any:  # noqa: ANN401
    import torch

    processor = vlm.processor
    prompt = processor.apply_chat_template(_turn(instruction, pictures), add_generation_prompt=True)
    inputs = processor(text=prompt, images=[[picture.image for picture in pictures]], return_tensors="pt")
    inputs["input_ids"] = with_start(inputs["input_ids"][0], vlm)[None]
    inputs["attention_mask"] = torch.ones_like(inputs["input_ids"])
    patch = vlm.core.config.vision_config.patch_size
    inputs["pixel_attention_mask"] = mask_of_2024(inputs["pixel_attention_mask"], patch)
    inputs["pixel_values"] = inputs["pixel_values"].to(vlm.core.dtype)
    return inputs.to(vlm.device)


def _through_its_template(vlm: VisionLanguageModel, instruction: str, pictures: Sequence[CommentedPicture]) -> Any:  # noqa: ANN401
    from jinja2 import TemplateError

    images = [_small(picture.image) for picture in pictures]
    try:
        inputs = vlm.processor.apply_chat_template(
            _turn(instruction, pictures, images),
            add_generation_prompt=True,
            tokenize=True,
            return_dict=True,
            return_tensors="pt",
        )
    except (ValueError, TypeError, KeyError, TemplateError) as error:  # no template, or one for words alone
        reason = first_line(error)[:200]
        raise ModelUnavailable(
            f"“{vlm.folder.name}” cannot be asked about pictures: {reason}",
            "Choose an instruct vision-language model, with its chat template.",
        ) from error
    length = inputs["input_ids"].shape[1]
    longest = getattr(vlm.core.config.get_text_config(), "max_position_embeddings", None)
    if longest is not None and length >= longest:
        raise BadInput(
            f"{len(pictures)} pictures with their comments make {length} tokens, and “{vlm.folder.name}” reads "
            f"{longest}.",
            "Give it fewer of them, or choose another model.",
        )
    return inputs.to(vlm.device, dtype=vlm.core.dtype)


def _turn(instruction: str, pictures: Sequence[CommentedPicture], images: Sequence[Image] = ()) -> list[dict[str, Any]]:
    """The one message, as chat templates take it; the pictures in it only where they are given."""
    content: list[dict[str, Any]] = [{"type": "text", "text": instruction}]
    for number, picture in enumerate(pictures, 1):
        content.append({"type": "image", **({"image": images[number - 1]} if images else {})})
        content.append({"type": "text", "text": f"Comment {number}: {picture.comment}"})
    return [{"role": "user", "content": content}]


def _small(image: Image) -> Image:
    small = image.convert("RGB")
    small.thumbnail((SIDE, SIDE))
    return small
