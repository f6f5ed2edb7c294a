"""The words of the commands for research: the study, and tuning the metric."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from viper_desktop.cli.options import (
    command,
    guidance,
    learning_rate,
    on_ray,
    orders,
    people,
    placed,
    seed,
    size,
    steps,
    training_steps,
)
from viper_desktop.domain.recipe import Mode
from viper_desktop.domain.tuning import TuningPlan

if TYPE_CHECKING:
    from viper_desktop.cli.options import Parser, SubParsers


def study(commands: SubParsers, common: Parser) -> None:
    """The words of `study`."""
    parser = command(commands, common, "study", "Find out over simulated people whether personalization works.")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for everything; goes on there")
    parser.add_argument("--people", type=people, metavar="N", help="how many (default 12; 8 with --quick)")
    parser.add_argument("--seed", type=seed, default=0, metavar="N", help="of everything random (default 0)")
    parser.add_argument("--quick", action="store_true", help="the smallest study that says something, in a minute")
    engines = "who makes the pictures (default both, each reported by itself; diffusion alone with --quick)"
    parser.add_argument("--engine", choices=("both", "diffusion", "atelier"), help=engines)
    model_help = "diffusion model, by name or folder; may be given more than once (default: the starter)"
    parser.add_argument("--model", metavar="NAME_OR_DIR", action="append", help=model_help)
    parser.add_argument("--reader", metavar="NAME_OR_DIR", help="model that reads comments (default: the starter)")
    parser.add_argument("--reader-adapter", metavar="NAME_OR_DIR", help="LoRA adapter to put on it")
    scorer_help = "model to compare with the starter scorer; may be given more than once"
    parser.add_argument("--scorer", metavar="NAME_OR_DIR", action="append", help=scorer_help)
    parser.add_argument("--scorer-adapter", metavar="NAME_OR_DIR", help="LoRA adapter to put on it")
    parser.add_argument("--orders", type=orders, default=1, metavar="N", help="orders to average its scores over")
    parser.add_argument("--steps", type=steps, metavar="N", help="denoising steps (default: the model's own)")
    parser.add_argument("--guidance", type=guidance, metavar="G", help="guidance scale (default: the model's own)")
    parser.add_argument("--size", type=size, default=(0, 0), metavar="WxH", help="pixels (default: the model's own)")
    modes = "exact: the published code; balanced (default); fast: an approximation of it"
    parser.add_argument("--mode", choices=tuple(m.value for m in Mode), default=Mode.BALANCED.value, help=modes)
    placed(parser)
    on_ray(parser)


def tune_metric(commands: SubParsers, common: Parser) -> None:
    """The words of `tune-metric`."""
    usual = TuningPlan()
    parser = command(commands, common, "tune-metric", "Tune the proxy metric to what people like.")
    parser.add_argument("people", type=Path, metavar="PEOPLE", help="folder of NAME/liked, NAME/disliked; or a study’s")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for the adapter; goes on there")
    parser.add_argument("--base", metavar="NAME_OR_DIR", help="model to tune (default idefics2)")
    parser.add_argument("--name", default="", metavar="NAME", help="what the list of models calls it")
    parser.add_argument("--steps", type=training_steps, default=usual.steps, metavar="N", help="default 1000")
    parser.add_argument(
        "--learning-rate", type=learning_rate, default=usual.learning_rate, metavar="X", help="default 1e-5"
    )
    parser.add_argument("--dora", action="store_true", help="weight-decomposed LoRA")
    parser.add_argument("--four-bit", action="store_true", help="base model in 4-bit nf4; needs bitsandbytes")
    parser.add_argument("--seed", type=seed, default=0, metavar="N", help="of everything random (default 0)")
    parser.add_argument("--every", type=training_steps, default=50, metavar="N", help="steps between checkpoints")
    placed(parser)
