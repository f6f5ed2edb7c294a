"""The experiments, after the paper's figures. Each takes a world and says what it found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.tasks.study.experiments.baselines import baselines
from viper_desktop.tasks.study.experiments.comments import numbers_of_comments
from viper_desktop.tasks.study.experiments.contact_sheet import contact_sheet
from viper_desktop.tasks.study.experiments.degrees import degrees
from viper_desktop.tasks.study.experiments.headline import headline
from viper_desktop.tasks.study.experiments.metric import agreement, numbers_of_pairs
from viper_desktop.tasks.study.experiments.single import single_attributes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from viper_desktop.tasks.study.findings import Finding
    from viper_desktop.tasks.study.world import World

EXPERIMENTS: Mapping[str, Callable[[World], Finding | None]] = {
    "a": headline,
    "b": numbers_of_comments,
    "c": degrees,
    "d": single_attributes,
    "e": numbers_of_pairs,
    "f": agreement,
    "g": baselines,
    "h": contact_sheet,
}
