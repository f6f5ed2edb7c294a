"""What turns words and pictures into a vision-language model's inputs: its processor, as the folder describes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

IDEFICS2 = "idefics2"
SIZE = {"longest_edge": 448, "shortest_edge": 378}  # of the published code's processor
FILMS = "video_processor"
# what transformers 4.40 took for Idefics2 where a folder has no template of its own; 5.x refuses such a folder
TEMPLATE_OF_2024 = (
    "{% for message in messages %}{{message['role'].capitalize()}}"
    "{% if message['content'][0]['type'] == 'image' %}{{':'}}{% else %}{{': '}}{% endif %}"
    "{% for line in message['content'] %}{% if line['type'] == 'text' %}{{line['text']}}"
    "{% elif line['type'] == 'image' %}{{ '<image>' }}{% endif %}{% endfor %}<end_of_utterance>\n{% endfor %}"
    "{% if add_generation_prompt %}{{ 'Assistant:' }}{% endif %}"
)


def processor_of(folder: Path, kind: str) -> Any:  # noqa: ANN401 - transformers' classes are untyped
    """The processor in a model folder; Idefics2's with the published code's settings.

    Idefics2's tokenizer gets the behaviour of 2024 (`legacy`), without which line breaks after a turn lose a token, and
    its pictures are resized by Pillow even where torchvision, which differs by a grey level, is there (EXACT §6).

    Args:
        kind: transformers' model type.

    Raises:
        OSError, ValueError, KeyError, RuntimeError, ImportError: it cannot be read; as transformers raises them.
    """
    from transformers import AutoProcessor

    if kind != IDEFICS2:
        return _processor_class(kind).from_pretrained(folder, local_files_only=True, trust_remote_code=False)
    from transformers import AutoTokenizer
    from transformers.models.idefics2.image_processing_pil_idefics2 import Idefics2ImageProcessorPil

    processor = AutoProcessor.from_pretrained(folder, local_files_only=True, trust_remote_code=False)
    tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True, trust_remote_code=False, legacy=True)
    images = Idefics2ImageProcessorPil.from_dict(processor.image_processor.to_dict())
    images.do_image_splitting, images.size = False, type(images.size)(**SIZE)
    return type(processor)(
        images,
        tokenizer,
        image_seq_len=processor.image_seq_len,
        chat_template=processor.chat_template or TEMPLATE_OF_2024,
    )


def _processor_class(kind: str) -> Any:  # noqa: ANN401
    """The class that reads a folder's processor, without the part for films where torchvision is missing."""
    import transformers
    from transformers.models.auto.processing_auto import PROCESSOR_MAPPING_NAMES
    from transformers.utils import is_torchvision_available

    own = getattr(transformers, PROCESSOR_MAPPING_NAMES.get(kind) or "", None)
    if own is None or is_torchvision_available() or FILMS not in own.get_attributes():
        return transformers.AutoProcessor

    class OfPictures(own):  # type: ignore[misc, valid-type]
        @classmethod
        def get_attributes(cls) -> list[str]:
            return [part for part in super().get_attributes() if part != FILMS]

    return OfPictures
