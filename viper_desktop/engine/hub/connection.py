"""The way to the Hugging Face hub, and plain words for what can happen on it.

Proxies (`HTTPS_PROXY`), certificates and redirects are the business of huggingface_hub's own session.
"""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from viper_desktop.domain.errors import ModelUnavailable, ViperError

if TYPE_CHECKING:
    from collections.abc import Iterator

GITHUB = "https://raw.githubusercontent.com"
OFFLINE = ViperError(
    "The program is set to stay offline.", "Allow the network in the settings, or choose a model from a folder."
)
FORBIDDEN, RATE_LIMIT, SERVER_ERROR = (401, 403), 429, 500


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to put up with a bad line.

    Attributes:
        tries: in a row without a single byte.
        pause: seconds between them, where the server names none.
        timeout: seconds without a byte that count as a cut.
    """

    tries: int = 5
    pause: float = 2.0
    timeout: float = 10.0


@dataclass(frozen=True, slots=True)
class Hub:
    """Where models come from, and as whom.

    Attributes:
        endpoint: of the hub or a mirror of it.
        github: where single files of GitHub repositories are.
        token: None takes the one of `hf auth login`, if there is one; False sends none.
    """

    endpoint: str = "https://huggingface.co"
    github: str = GITHUB
    token: str | bool | None = None
    patience: Patience = field(default_factory=Patience)

    def headers(self) -> dict[str, str]:
        """Who asks, and for whom."""
        from huggingface_hub.utils import build_hf_headers

        headers: dict[str, str] = build_hf_headers(token=self.token, library_name="viper-desktop")
        return headers


def hub_of_the_environment() -> Hub:
    """The hub as `HF_ENDPOINT` and `HF_TOKEN` say."""
    endpoint = os.environ.get("HF_ENDPOINT", "").rstrip("/")
    return Hub(endpoint or Hub().endpoint, token=os.environ.get("HF_TOKEN") or None)


@contextmanager
def in_plain_words(repository: str, hub: Hub) -> Iterator[None]:
    """Turn what huggingface_hub raises into one sentence and what to do.

    Raises:
        ModelUnavailable: instead of an error of the hub or the line.
    """
    from huggingface_hub import errors

    page = f"{hub.endpoint}/{repository}"
    try:
        yield
    except errors.GatedRepoError as error:
        raise ModelUnavailable(
            f"The owners of {repository} ask you to accept their terms first.",
            f"Sign in at {page}, accept them, then set HF_TOKEN to a token of yours and get the model again.",
        ) from error
    except errors.OfflineModeIsEnabled as error:
        raise ModelUnavailable(
            "HF_HUB_OFFLINE is set, so nothing can be fetched.", "Unset it and get the model again."
        ) from error
    except errors.HfHubHTTPError as error:
        raise _refused(error, repository, page) from error
    except errors.HTTPError as error:
        slow = "Timeout" in type(error).__name__
        what = "stopped answering" if slow else "cannot be reached, or the line was cut"
        raise ModelUnavailable(
            f"{hub.endpoint} {what}.",
            "Look whether the network (and the proxy, if there is one) works, then get the model again: what is here "
            "already is kept.",
        ) from error
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise
        raise ModelUnavailable(
            "The disk is full.", "Make room or choose another folder; what is here already is kept."
        ) from error


def _refused(error: Any, repository: str, page: str) -> ModelUnavailable:  # noqa: ANN401 - untyped library
    """The hub answered, and the answer was no."""
    from huggingface_hub import errors

    status = error.response.status_code
    if status in FORBIDDEN and not isinstance(error, errors.EntryNotFoundError):
        return ModelUnavailable(
            f"The hub does not let you have {repository}.",
            f"Look at {page} whether it needs an account; then set HF_TOKEN to a token of yours.",
        )
    if isinstance(error, errors.RepositoryNotFoundError):
        return ModelUnavailable(f"The hub has no {repository}, or it is private.", "Check the name.")
    if isinstance(error, errors.EntryNotFoundError | errors.RevisionNotFoundError):
        return ModelUnavailable(f"A file of {repository} is no longer there.", f"See {page}, and get the model again.")
    if status == RATE_LIMIT:
        return ModelUnavailable(
            "The hub has had too many requests from here.", "Try again in some minutes: what is here already is kept."
        )
    if status >= SERVER_ERROR:
        return ModelUnavailable(
            f"The hub has trouble of its own ({status}).", "Try again later: what is here already is kept."
        )
    return ModelUnavailable(f"The hub refused {repository} ({status}).", f"See {page}.")
