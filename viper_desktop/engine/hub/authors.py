"""The authors' instruction, fetched with the weights that were trained on it (METHOD §1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.engine.hub.connection import in_plain_words
from viper_desktop.engine.vlm.instruction import COMMIT, REPOSITORY, SOURCE_FILE, of_the_authors

if TYPE_CHECKING:
    from viper_desktop.engine.hub.connection import Hub


def authors_instruction(hub: Hub) -> str:
    """The text, read out of the published file, which is never run, and checked.

    Raises:
        ModelUnavailable: it cannot be fetched.
        BadInput: it is not the text that the adapter was trained with.
    """
    from huggingface_hub import get_session
    from huggingface_hub.utils import hf_raise_for_status

    url = f"{hub.github}/{REPOSITORY}/{COMMIT}/{SOURCE_FILE}"
    with in_plain_words(REPOSITORY, hub):
        response = get_session().get(url, timeout=hub.patience.timeout)
        hf_raise_for_status(response)
    return of_the_authors(response.text)
