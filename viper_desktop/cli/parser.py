"""The words that the command line understands."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from viper_desktop import __version__
from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.memory import Offload
from viper_desktop.domain.models import MAX_NEW_TOKENS, Role
from viper_desktop.domain.profile import Polarity
from viper_desktop.domain.recipe import DEFAULT_DEGREE, ENLARGEMENTS, MAX_DEGREE, MAX_SEED, MAX_SIDE, Mode

if TYPE_CHECKING:
    from collections.abc import Callable

    SubParsers = argparse._SubParsersAction["Parser"]

GUIDANCE_LIMIT = 50.0
STEPS_LIMIT = 1000
COUNT_LIMIT = 10_000
TOKENS_LIMIT = 100_000
ORDERS_LIMIT = 64
MOST_PEOPLE = 100_000
DTYPES = ("float32", "float16", "bfloat16")


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, by raising."""

    def __init__(self, **options: object) -> None:
        super().__init__(allow_abbrev=False, **options)  # type: ignore[arg-type]

    def error(self, message: str) -> NoReturn:
        """Leave by raising instead of printing the usage and exiting.

        Raises:
            BadInput: always.
        """
        sentence = re.sub(r"^argument ([^:]+): (.)", lambda m: f"{m[1]}: {m[2]}", message)
        raise BadInput(sentence[0].upper() + sentence[1:].rstrip(".") + ".", f"See “{self.prog} --help”.")


def build() -> Parser:
    """The parser of all commands; `command` in its result is the command's name."""
    common = Parser(add_help=False)
    common.add_argument("--json", action="store_true", help="print one JSON document on standard output")
    parser = Parser(
        prog="viper-desktop",
        description="Learns your visual taste from comments on pictures, makes pictures in it, and scores any picture "
        "by it. Without arguments, opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"viper-desktop {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for add in (_demo, _extract, _generate, _score, _study, _profile, _gallery, _models):
        add(commands, common)
    return parser


def _command(commands: SubParsers, common: Parser, name: str, help_text: str) -> Parser:
    return commands.add_parser(name, help=help_text, description=help_text, parents=[common])


def _demo(commands: SubParsers, common: Parser) -> None:
    demo = _command(commands, common, "demo", "Go through the whole loop on bundled pictures and bundled comments.")
    demo.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for everything that it makes")
    demo.add_argument("--seed", type=seed, default=5, metavar="N", help="first seed of the pictures (default 5)")


def _extract(commands: SubParsers, common: Parser) -> None:
    extract = _command(commands, common, "extract", "Read a taste out of comments on pictures.")
    extract.add_argument("--reactions", type=Path, required=True, metavar="R.json", help="pictures and comments")
    extract.add_argument("--out", type=Path, required=True, metavar="PROFILE.json", help="profile file to write")
    extract.add_argument("--name", metavar="NAME", help="name of the profile (default: the reactions file's)")
    extract.add_argument("--engine", choices=("starter", "vlm"), default="starter", help="who reads (default starter)")
    _model(extract, adapter=True)
    extract.add_argument("--instruction", type=Path, metavar="FILE", help="what the model is told, a text file")
    extract.add_argument(
        "--max-tokens", type=tokens, default=MAX_NEW_TOKENS, metavar="N", help="longest answer (default 2000)"
    )
    modes = "exact: the published code to the letter; fast (default): reads any form of answer"
    extract.add_argument("--mode", choices=(Mode.EXACT.value, Mode.FAST.value), default=Mode.FAST.value, help=modes)


def _generate(commands: SubParsers, common: Parser) -> None:
    generate = _command(commands, common, "generate", "Make pictures of a prompt in a taste.")
    generate.add_argument("--prompt", required=True, metavar="TEXT", help="what the picture shows")
    generate.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for the pictures")
    generate.add_argument("--profile", type=Path, metavar="PROFILE.json", help="whose taste; without it, plain")
    generate.add_argument(
        "--engine", choices=("diffusion", "atelier"), default="diffusion", help="who makes them (default diffusion)"
    )
    generate.add_argument(
        "--degree", type=degree, default=DEFAULT_DEGREE, metavar="B", help="0 plain to 1.5 (default 0.85)"
    )
    generate.add_argument("--degree-liked", type=degree, metavar="B", help="for what is liked alone")
    generate.add_argument("--degree-disliked", type=degree, metavar="B", help="for what is disliked alone")
    generate.add_argument("--negative", default="", metavar="TEXT", help="what the picture shall not show")
    generate.add_argument("--seed", type=seed, metavar="N", help="of the first picture; the next have N+1, … ")
    generate.add_argument("--count", type=count, default=1, metavar="N", help="how many pictures (default 1)")
    generate.add_argument("--steps", type=steps, metavar="N", help="denoising steps (default: the model's own)")
    generate.add_argument("--guidance", type=guidance, metavar="G", help="guidance scale (default: the model's own)")
    generate.add_argument("--size", type=size, default=(0, 0), metavar="WxH", help="pixels (default: the model's own)")
    near = "how far towards the variation's seed, 0 to 1; with --count, each picture is near to the one of --seed"
    generate.add_argument("--variation", type=share, default=0.0, metavar="T", help=near)
    generate.add_argument("--variation-seed", type=seed, metavar="N", help="of the first variation (default: thrown)")
    ablate = "make each again with one word of the taste left out at a time, and tell how much that changes it"
    generate.add_argument("--ablate", action="store_true", help=ablate)
    larger = "enlarge each picture after it is made, 2 or 4 times"
    generate.add_argument("--enlarge", type=int, choices=ENLARGEMENTS, default=1, help=larger)
    generate.add_argument("--plain", action="store_true", help="make the plain picture of each seed beside it")
    _model(generate, adapter=False)
    waits = (
        "what waits off the graphics card: auto (default), none, model (one network at a time), sequential (a layer)"
    )
    generate.add_argument("--offload", choices=tuple(o.value for o in Offload), default="", help=waits)
    generate.add_argument("--refiner", metavar="NAME_OR_PATH", help="model that finishes the picture (default: none)")
    modes = "exact: the published code; balanced (default): better where that is weak; fast: an approximation of it"
    generate.add_argument("--mode", choices=tuple(m.value for m in Mode), default=Mode.BALANCED.value, help=modes)


def _model(command: Parser, *, adapter: bool) -> None:
    """The options that say which model, and where it runs."""
    wanted = "a model of “models list”, or its folder"
    if not adapter:
        wanted = "a model of “models list”, its folder, or a .safetensors checkpoint of SDXL or Stable Diffusion 1"
    command.add_argument("--model", metavar="NAME_OR_PATH", help=wanted)
    if adapter:
        command.add_argument("--adapter", metavar="NAME_OR_DIR", help="LoRA adapter to put on it, by name or folder")
    _placed(command)


def _placed(command: Parser) -> None:
    """The options that say where models run."""
    command.add_argument("--device", metavar="DEVICE", default="", help="auto, cpu, cuda, cuda:1, mps or xpu")
    command.add_argument("--dtype", choices=DTYPES, default="", help="number format (default: what suits the device)")


def _score(commands: SubParsers, common: Parser) -> None:
    score = _command(commands, common, "score", "Rank pictures by how much a person would like them.")
    for side in ("liked", "disliked"):
        help_text = f"pictures that they {side}; may be given more than once"
        score.add_argument(f"--{side}", type=Path, required=True, action="append", metavar="DIR", help=help_text)
    score.add_argument("--engine", choices=("starter", "proxy"), default="starter", help="who scores (default starter)")
    _model(score, adapter=True)
    modes = "exact: the published code, number for number; fast (default): one canvas for all pictures"
    score.add_argument("--mode", choices=(Mode.EXACT.value, Mode.FAST.value), default=Mode.FAST.value, help=modes)
    orders_help = "average over N orders of the liked and disliked pictures, in fast mode (default 1)"
    score.add_argument("--orders", type=orders, default=1, metavar="N", help=orders_help)
    score.add_argument("queries", type=Path, nargs="+", metavar="IMAGE_OR_DIR", help="pictures to score")


def _study(commands: SubParsers, common: Parser) -> None:
    study = _command(commands, common, "study", "Find out over simulated people whether personalization works.")
    study.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for everything; goes on there")
    study.add_argument("--people", type=people, metavar="N", help="how many (default 12; 10 with --quick)")
    study.add_argument("--seed", type=seed, default=0, metavar="N", help="of everything random (default 0)")
    study.add_argument("--quick", action="store_true", help="the smallest study that says something, in a minute")
    engines = "who makes the pictures (default both, each reported by itself; diffusion alone with --quick)"
    study.add_argument("--engine", choices=("both", "diffusion", "atelier"), help=engines)
    model_help = "diffusion model, by name or folder; may be given more than once (default: the starter)"
    study.add_argument("--model", metavar="NAME_OR_DIR", action="append", help=model_help)
    study.add_argument("--reader", metavar="NAME_OR_DIR", help="model that reads comments (default: the starter)")
    study.add_argument("--reader-adapter", metavar="NAME_OR_DIR", help="LoRA adapter to put on it")
    scorer_help = "model to compare with the starter scorer; may be given more than once"
    study.add_argument("--scorer", metavar="NAME_OR_DIR", action="append", help=scorer_help)
    study.add_argument("--scorer-adapter", metavar="NAME_OR_DIR", help="LoRA adapter to put on it")
    study.add_argument("--orders", type=orders, default=1, metavar="N", help="orders that its scores are averaged over")
    study.add_argument("--steps", type=steps, metavar="N", help="denoising steps (default: the model's own)")
    study.add_argument("--guidance", type=guidance, metavar="G", help="guidance scale (default: the model's own)")
    study.add_argument("--size", type=size, default=(0, 0), metavar="WxH", help="pixels (default: the model's own)")
    modes = "exact: the published code; balanced (default); fast: an approximation of it"
    study.add_argument("--mode", choices=tuple(m.value for m in Mode), default=Mode.BALANCED.value, help=modes)
    _placed(study)
    _ray(study)


def _ray(command: Parser) -> None:
    ray_help = "spread the pictures over the Ray cluster there (auto: the one this computer belongs to)"
    command.add_argument("--ray", metavar="ADDRESS", help=ray_help)


def _profile(commands: SubParsers, common: Parser) -> None:
    profile = commands.add_parser(
        "profile", help="Show, compare, give away and take in profiles.", description="Profiles: a taste in words."
    )
    actions = profile.add_subparsers(dest="action", metavar="ACTION", required=True)
    whose = "a profile file, or the name of a profile in the library"
    _command(actions, common, "list", "List the profiles in the library.")
    show = _command(actions, common, "show", "Show a profile.")
    show.add_argument("profile", nargs="?", metavar="PROFILE", help=f"{whose} (default: the one in use)")
    diff = _command(actions, common, "diff", "Show what is different from one profile to another.")
    diff.add_argument("older", metavar="OLDER", help=whose)
    diff.add_argument("newer", metavar="NEWER", help=whose)
    export = _command(actions, common, "export", "Write a profile to a file to give away.")
    export.add_argument("profile", metavar="PROFILE", help=whose)
    export.add_argument("--out", type=Path, required=True, metavar="FILE", help="profile file to write")
    export.add_argument("--with-comments", action="store_true", help="with the comments, which are private")
    blend = _command(actions, common, "blend", "Make one profile of several people's.")
    blend.add_argument("profiles", nargs="+", metavar="PROFILE", help=whose)
    blend.add_argument("--weights", type=weights, metavar="W,W,…", help="how much each counts (default: all alike)")
    decide = "settle what one likes and another can't stand; may be given more than once (default: leave it out)"
    blend.add_argument("--decide", type=decision, action="append", default=[], metavar="WORDS=SIDE", help=decide)
    blend.add_argument("--name", default="", metavar="NAME", help="what to call it (default: by its people)")
    blend.add_argument("--out", type=Path, required=True, metavar="FILE", help="profile file to write")
    take = _command(actions, common, "import", "Take a profile file into the library.")
    take.add_argument("file", type=Path, metavar="FILE", help="profile file to read")


def _gallery(commands: SubParsers, common: Parser) -> None:
    gallery = commands.add_parser("gallery", help="The bundled pictures.", description="The bundled pictures.")
    actions = gallery.add_subparsers(dest="action", metavar="ACTION", required=True)
    _command(actions, common, "list", "List the bundled pictures and what they show.")


def _models(commands: SubParsers, common: Parser) -> None:
    models = commands.add_parser("models", help="The models.", description="The models.")
    actions = models.add_subparsers(dest="action", metavar="ACTION", required=True)
    _command(actions, common, "list", "List the models: built in, on this computer, and to be had.")
    get = _command(actions, common, "get", "Fetch a model, and the base that it needs.")
    get.add_argument("model", metavar="NAME", help="its name in the list")
    get.add_argument("--folder", default="", metavar="DIR", help="where to put it (default: the models folder)")
    get.add_argument("--yes", action="store_true", help="do not ask, license and size being known")
    add = _command(actions, common, "add", "Take a model's folder or file, or a repository of the hub, into the list.")
    add.add_argument("source", metavar="PATH_OR_REPOSITORY", help="a folder, a .safetensors checkpoint, or owner/name")
    add.add_argument("--name", default="", metavar="NAME", help="what to call it (default: by its folder)")
    add.add_argument("--role", choices=tuple(role.value for role in Role), default="", help="what it is for")
    add.add_argument("--base", default="", metavar="NAME_OR_DIR", help="the model that an adapter belongs on")
    verify = _command(actions, common, "verify", "Read a fetched model's files again and compare their checksums.")
    verify.add_argument("model", metavar="NAME", help="its name in the list")
    move = _command(actions, common, "move", "Move a fetched model's files into another folder.")
    move.add_argument("model", metavar="NAME", help="its name in the list")
    move.add_argument("folder", metavar="DIR", help="where to put it")
    remove = _command(actions, common, "remove", "Delete a fetched model, or take your own off the list.")
    remove.add_argument("model", metavar="NAME", help="its name in the list")


def number(low: float, high: float, what: str) -> Callable[[str], float]:
    """A reader of numbers in a range, ends included."""

    def read(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = float("nan")
        if not low <= value <= high:  # also where it is not a number
            raise argparse.ArgumentTypeError(f"{what} goes from {low:g} to {high:g}, not “{text}”")
        return value

    return read


def whole(low: int, high: int, what: str) -> Callable[[str], int]:
    """A reader of whole numbers in a range, ends included."""

    def read(text: str) -> int:
        if not re.fullmatch(r"\d{1,12}", text, re.ASCII) or not low <= int(text) <= high:
            raise argparse.ArgumentTypeError(f"{what} is a whole number from {low} to {high}, not “{text}”")
        return int(text)

    return read


degree = number(0.0, MAX_DEGREE, "a degree")
share = number(0.0, 1.0, "a variation")
guidance = number(0.0, GUIDANCE_LIMIT, "guidance")
seed = whole(0, MAX_SEED, "a seed")
count = whole(1, COUNT_LIMIT, "a count")
people = whole(2, MOST_PEOPLE, "the number of people")
steps = whole(1, STEPS_LIMIT, "the number of steps")
tokens = whole(1, TOKENS_LIMIT, "the number of tokens")
orders = whole(1, ORDERS_LIMIT, "the number of orders")


def weights(text: str) -> tuple[float, ...]:
    """Read "2,1" as numbers of 0 or more, not all 0."""
    try:
        values = tuple(float(part) for part in text.split(","))
    except ValueError:
        values = ()
    if not values or not all(0 <= value < float("inf") for value in values) or not any(values):
        raise argparse.ArgumentTypeError(f"weights are numbers of 0 or more with commas, such as 2,1, not “{text}”")
    return values


def decision(text: str) -> tuple[str, Polarity]:
    """Read "fog=liked" as an attribute and its side."""
    words, _, side = text.rpartition("=")
    if not words.strip() or side not in set(Polarity):
        raise argparse.ArgumentTypeError(f"a decision is such as “fog=liked” or “fog=disliked”, not “{text}”")
    return words, Polarity(side)


def size(text: str) -> tuple[int, int]:
    """Read "640x480" as (width, height) in pixels."""
    found = re.fullmatch(r"(\d{1,5})[xX×](\d{1,5})", text, re.ASCII)
    if not found or not all(1 <= int(side) <= MAX_SIDE for side in found.groups()):
        raise argparse.ArgumentTypeError(
            f"a size is width x height in pixels up to {MAX_SIDE}, such as 768x512, not “{text}”"
        )
    return int(found[1]), int(found[2])
