"""Asked of the tuning of the proxy metric."""

from __future__ import annotations

from dataclasses import dataclass

from viper_desktop.domain.requests.base import Request
from viper_desktop.domain.tuning import AS_PUBLISHED, TuningPlan

USUAL_BASE = "idefics2"


@dataclass(frozen=True, slots=True)
class TuneRequest(Request):
    """Tune the proxy metric to what people like; answered with a `TuningTried` now and then and a `ModelReady`.

    A tuning that was stopped goes on from its last checkpoint in `folder`.

    Attributes:
        source: a folder with a folder for each person, in it `liked` and `disliked`; or a study's folder.
        folder: for checkpoints and the finished adapter.
        base: entry or folder of the model to tune.
        name: what the list of models calls the result; empty means by the folder.
        every: steps between two checkpoints, each with a try on people kept out of the training.
        held_out: share of the people kept out, at least one person.
        tries: samples of each of them.
    """

    source: str
    folder: str
    base: str = USUAL_BASE
    name: str = ""
    plan: TuningPlan = AS_PUBLISHED
    every: int = 50
    held_out: float = 0.2
    tries: int = 8
