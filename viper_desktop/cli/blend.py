"""`viper-desktop profile blend`: several people's tastes → one profile file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.cli.profile import described, find
from viper_desktop.domain.blend import Blend, Dispute, Part, blend
from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.vocabulary import normal
from viper_desktop.storage.profile_file import write_profile

if TYPE_CHECKING:
    import argparse

    from viper_desktop.cli.console import Console
    from viper_desktop.tasks.tools import Tools


def blended(arguments: argparse.Namespace, tools: Tools, console: Console) -> None:
    """Make the blend, write it, and say what is shared and what they quarrel about."""
    profiles = [find(wanted, tools) for wanted in arguments.profiles]
    weights = arguments.weights or (1.0,) * len(profiles)
    if len(weights) != len(profiles):
        raise BadInput(
            f"There are {len(profiles)} profiles and {len(weights)} weights.", "Give one weight for each profile."
        )
    parts = [Part(profile, weight) for profile, weight in zip(profiles, weights, strict=True)]
    name = arguments.name or " + ".join(profile.name for profile in profiles)
    made = blend(parts, name, {normal(words): side for words, side in arguments.decide})
    disputed = {dispute.attribute.key for dispute in made.disputes}
    for words, _side in arguments.decide:
        if normal(words) not in disputed:
            raise BadInput(f"Nobody quarrels about “{words}”.", "Decide only what one likes and another can't stand.")
    write_profile(made.profile, arguments.out, with_sources=False)
    names = [profile.name for profile in profiles]
    console.answer(_document(made, str(arguments.out)), _text(made, names, str(arguments.out)))


def _document(made: Blend, file: str) -> dict[str, object]:
    return {
        "file": file,
        "name": made.profile.name,
        "shared": sorted(made.shared),
        "disputes": [
            {
                "text": dispute.attribute.text,
                "liked_by": list(dispute.liked_by),
                "disliked_by": list(dispute.disliked_by),
                "decision": dispute.decision.value if dispute.decision else None,
            }
            for dispute in made.disputes
        ],
    }


def _text(made: Blend, names: list[str], file: str) -> str:
    lines = [described(made.profile), ""]
    if made.shared:
        lines.append(f"Shared by all: {', '.join(sorted(made.shared))}.")
    lines += [_dispute_line(dispute, names) for dispute in made.disputes]
    return "\n".join([*lines, f"It is in {file}."])


def _dispute_line(dispute: Dispute, names: list[str]) -> str:
    liking, hating = (" and ".join(names[i] for i in side) for side in (dispute.liked_by, dispute.disliked_by))
    outcome = f"decided: {dispute.decision.value}" if dispute.decision else "left out"
    return f"“{dispute.attribute.text}”: liked by {liking}, disliked by {hating}; {outcome}."
