"""The words that the command line understands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from viper_desktop import __version__
from viper_desktop.cli import research
from viper_desktop.cli.options import (
    Parser,
    command,
    count,
    decision,
    degree,
    guidance,
    on_ray,
    orders,
    placed,
    seed,
    share,
    size,
    steps,
    tokens,
    weights,
)
from viper_desktop.domain.memory import Offload, Precision
from viper_desktop.domain.models import MAX_NEW_TOKENS, Role
from viper_desktop.domain.recipe import DEFAULT_DEGREE, ENLARGEMENTS, Mode

if TYPE_CHECKING:
    from viper_desktop.cli.options import SubParsers


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
    for add in (_demo, _extract, _generate, _score, research.study, research.tune_metric, _profile, _gallery, _models):
        add(commands, common)
    return parser


def _demo(commands: SubParsers, common: Parser) -> None:
    demo = command(commands, common, "demo", "Go through the whole loop on bundled pictures and bundled comments.")
    demo.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for everything that it makes")
    demo.add_argument("--seed", type=seed, default=5, metavar="N", help="first seed of the pictures (default 5)")


def _extract(commands: SubParsers, common: Parser) -> None:
    extract = command(commands, common, "extract", "Read a taste out of comments on pictures.")
    extract.add_argument("--reactions", type=Path, required=True, metavar="R.json", help="pictures and comments")
    extract.add_argument("--out", type=Path, required=True, metavar="PROFILE.json", help="profile file to write")
    extract.add_argument("--name", metavar="NAME", help="name of the profile (default: the reactions file's)")
    extract.add_argument("--engine", choices=("starter", "vlm"), default="starter", help="who reads (default starter)")
    _model(extract, adapter=True)
    extract.add_argument("--instruction", type=Path, metavar="FILE", help="what the model is told, a text file")
    extract.add_argument(
        "--max-tokens", type=tokens, default=MAX_NEW_TOKENS, metavar="N", help="longest answer (default 2000)"
    )
    modes = (
        "exact: the published code to the letter, but an answer without its two headings is an empty profile instead "
        "of garbage; fast (default): reads any form of answer"
    )
    extract.add_argument("--mode", choices=(Mode.EXACT.value, Mode.FAST.value), default=Mode.FAST.value, help=modes)


def _generate(commands: SubParsers, common: Parser) -> None:
    generate = command(commands, common, "generate", "Make pictures of a prompt in a taste.")
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
    guidance_help = (
        "guidance scale (default: the model's own); 1 or less for few-step models (Turbo, Lightning, LCM), where the "
        "degree blends the taste into the prompt and adds a second evaluation at each step"
    )
    generate.add_argument("--guidance", type=guidance, metavar="G", help=guidance_help)
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
    on_ray(generate)


def _model(parser: Parser, *, adapter: bool) -> None:
    """The options that say which model, and where it runs."""
    wanted = "a model of “models list”, or its folder"
    if not adapter:
        wanted = "a model of “models list”, its folder, or a .safetensors checkpoint of SDXL or Stable Diffusion 1"
    parser.add_argument("--model", metavar="NAME_OR_PATH", help=wanted)
    if adapter:
        parser.add_argument("--adapter", metavar="NAME_OR_DIR", help="LoRA adapter to put on it, by name or folder")
        fine = "auto (default): whole where it fits into the free memory, else in 8 or 4 bits; exact mode: always whole"
        faster = "work the adapter into the model's weights: a little faster, and another adapter loads it anew"
        parser.add_argument("--merge", action="store_true", help=faster)
        parser.add_argument("--precision", choices=tuple(p.value for p in Precision), default="", help=fine)
    placed(parser)


def _score(commands: SubParsers, common: Parser) -> None:
    score = command(commands, common, "score", "Rank pictures by how much a person would like them.")
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


def _profile(commands: SubParsers, common: Parser) -> None:
    profile = commands.add_parser(
        "profile", help="Show, compare, give away and take in profiles.", description="Profiles: a taste in words."
    )
    actions = profile.add_subparsers(dest="action", metavar="ACTION", required=True)
    whose = "a profile file, or the name of a profile in the library"
    command(actions, common, "list", "List the profiles in the library.")
    show = command(actions, common, "show", "Show a profile.")
    show.add_argument("profile", nargs="?", metavar="PROFILE", help=f"{whose} (default: the one in use)")
    diff = command(actions, common, "diff", "Show what is different from one profile to another.")
    diff.add_argument("older", metavar="OLDER", help=whose)
    diff.add_argument("newer", metavar="NEWER", help=whose)
    export = command(actions, common, "export", "Write a profile to a file to give away.")
    export.add_argument("profile", metavar="PROFILE", help=whose)
    export.add_argument("--out", type=Path, required=True, metavar="FILE", help="profile file to write")
    export.add_argument("--with-comments", action="store_true", help="with the comments, which are private")
    blend = command(actions, common, "blend", "Make one profile of several people's.")
    blend.add_argument("profiles", nargs="+", metavar="PROFILE", help=whose)
    blend.add_argument("--weights", type=weights, metavar="W,W,…", help="how much each counts (default: all alike)")
    decide = "settle what one likes and another can't stand; may be given more than once (default: leave it out)"
    blend.add_argument("--decide", type=decision, action="append", default=[], metavar="WORDS=SIDE", help=decide)
    blend.add_argument("--name", default="", metavar="NAME", help="what to call it (default: by its people)")
    blend.add_argument("--out", type=Path, required=True, metavar="FILE", help="profile file to write")
    take = command(actions, common, "import", "Take a profile file into the library.")
    take.add_argument("file", type=Path, metavar="FILE", help="profile file to read")


def _gallery(commands: SubParsers, common: Parser) -> None:
    gallery = commands.add_parser("gallery", help="The bundled pictures.", description="The bundled pictures.")
    actions = gallery.add_subparsers(dest="action", metavar="ACTION", required=True)
    command(actions, common, "list", "List the bundled pictures and what they show.")


def _models(commands: SubParsers, common: Parser) -> None:
    models = commands.add_parser("models", help="The models.", description="The models.")
    actions = models.add_subparsers(dest="action", metavar="ACTION", required=True)
    listed = command(actions, common, "list", "List the models: built in, on this computer, and to be had.")
    told = "tell what each needs of memory on this computer, what is free, and what comes of it; takes a moment"
    listed.add_argument("--memory", action="store_true", help=told)
    placed(listed)
    get = command(actions, common, "get", "Fetch a model, and the base that it needs.")
    get.add_argument("model", metavar="NAME", help="its name in the list")
    get.add_argument("--folder", default="", metavar="DIR", help="where to put it (default: the models folder)")
    get.add_argument("--yes", action="store_true", help="do not ask, license and size being known")
    add = command(actions, common, "add", "Take a model's folder or file, or a repository of the hub, into the list.")
    add.add_argument("source", metavar="PATH_OR_REPOSITORY", help="a folder, a .safetensors checkpoint, or owner/name")
    add.add_argument("--name", default="", metavar="NAME", help="what to call it (default: by its folder)")
    add.add_argument("--role", choices=tuple(role.value for role in Role), default="", help="what it is for")
    add.add_argument("--base", default="", metavar="NAME_OR_DIR", help="the model that an adapter belongs on")
    verify = command(actions, common, "verify", "Read a fetched model's files again and compare their checksums.")
    verify.add_argument("model", metavar="NAME", help="its name in the list")
    move = command(actions, common, "move", "Move a fetched model's files into another folder.")
    move.add_argument("model", metavar="NAME", help="its name in the list")
    move.add_argument("folder", metavar="DIR", help="where to put it")
    remove = command(actions, common, "remove", "Delete a fetched model, or take your own off the list.")
    remove.add_argument("model", metavar="NAME", help="its name in the list")
