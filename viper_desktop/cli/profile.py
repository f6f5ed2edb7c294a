"""`viper-desktop profile …`: show, compare, give away and take in profiles."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from viper_desktop.cli.extract import counted
from viper_desktop.cli.work import perform
from viper_desktop.domain.diff import ChangeKind, differences
from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.events import ProfilesChanged
from viper_desktop.domain.profile import Attribute, Polarity, Profile
from viper_desktop.domain.requests import ImportProfile
from viper_desktop.storage.profile_file import profile_text, read_profile, write_profile

if TYPE_CHECKING:
    import argparse

    from viper_desktop.cli.console import Console
    from viper_desktop.domain.diff import Change
    from viper_desktop.tasks.tools import Tools

SIGNS = {ChangeKind.ADDED: "+", ChangeKind.REMOVED: "-", ChangeKind.MOVED: "↔", ChangeKind.KEPT: " "}
SIDES = {Polarity.LIKED: "Drawn to", Polarity.DISLIKED: "Put off by"}


def list_all(_arguments: argparse.Namespace, tools: Tools, console: Console) -> None:
    """Name the profiles in the library."""
    entries = tools.library.profiles.entries()
    document = {"profiles": [{"id": entry.id, "name": entry.name} for entry in entries]}
    console.answer(document, "\n".join(entry.name for entry in entries) or "There is no profile in the library yet.")


def show(arguments: argparse.Namespace, tools: Tools, console: Console) -> None:
    """Show one profile, with comments only as JSON."""
    profile = find(arguments.profile, tools)
    console.answer(json.loads(profile_text(profile, with_sources=True)), described(profile))


def diff(arguments: argparse.Namespace, tools: Tools, console: Console) -> None:
    """Show what was added, removed, moved and kept."""
    changes = differences(find(arguments.older, tools), find(arguments.newer, tools))
    document = {
        "changes": [{"kind": c.kind.value, "side": c.polarity.value, "text": c.attribute.text} for c in changes]
    }
    console.answer(document, "\n".join(map(change_line, changes)) or "Both are empty.")


def export(arguments: argparse.Namespace, tools: Tools, console: Console) -> None:
    """Write a profile file, without comments unless asked."""
    profile = find(arguments.profile, tools)
    write_profile(profile, arguments.out, with_sources=arguments.with_comments)
    document = {"file": str(arguments.out), "with_comments": arguments.with_comments}
    console.answer(document, f"“{profile.name}” is in {arguments.out}.")


def take_in(arguments: argparse.Namespace, tools: Tools, console: Console) -> None:
    """Make a profile of the library from a file."""
    events = perform(ImportProfile(str(arguments.file)), tools, console)
    changed = next(event for event in events if isinstance(event, ProfilesChanged))
    entry = next(entry for entry in changed.profiles if entry.id == changed.profile_id)
    console.answer({"profile": {"id": entry.id, "name": entry.name}}, f"“{entry.name}” is in the library.")


def find(wanted: str | None, tools: Tools) -> Profile:
    """A profile by its file, or by its name or id in the library; by default the one in use.

    Raises:
        BadInput: there is none such.
    """
    if wanted is not None and (Path(wanted).is_file() or wanted.endswith(".json")):
        return read_profile(wanted)
    entries = tools.library.profiles.entries()
    if not entries:
        raise BadInput("There is no profile in the library yet.", "Name a profile file, or make one in the window.")
    wanted = wanted or tools.library.settings.load().current_profile or entries[0].id
    found = [entry.id for entry in entries if wanted in (entry.id, entry.name)]
    if not found:
        names = ", ".join(f"“{entry.name}”" for entry in entries)
        raise BadInput(f"There is no profile file or profile “{wanted}”.", f"Profiles in the library: {names}.")
    return tools.library.profiles.load(found[0])[0]


def described(profile: Profile) -> str:
    """A profile as text for people: one attribute a line, under its side."""
    lines = [profile.name]
    for polarity, title in SIDES.items():
        lines += ["", f"{title}:", *(attribute_line(a) for a in profile.side(polarity))]
        if not profile.side(polarity):
            lines.append("  nothing yet")
    return "\n".join(lines)


def attribute_line(attribute: Attribute) -> str:
    """Such as "  muted colors  (color, weight 1.5, locked)"."""
    facts = [attribute.category]
    if attribute.weight != 1:
        facts.append(f"weight {attribute.weight:g}")
    facts += [word for word, holds in (("off", not attribute.enabled), ("locked", attribute.locked)) if holds]
    if attribute.sources:
        facts.append(f"from {counted(len(attribute.sources), 'comment')}")
    return f"  {attribute.text}  ({', '.join(facts)})"


def change_line(change: Change) -> str:
    """Such as "+ liked     muted colors"."""
    return f"{SIGNS[change.kind]} {change.polarity.value:<9} {change.attribute.text}"
