"""What the words of commands have in common: options that several take, and readers of their values."""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING, NoReturn

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.profile import Polarity
from viper_desktop.domain.recipe import MAX_DEGREE, MAX_SEED, MAX_SIDE

if TYPE_CHECKING:
    from collections.abc import Callable

    SubParsers = argparse._SubParsersAction["Parser"]

GUIDANCE_LIMIT = 50.0
STEPS_LIMIT = 1000
COUNT_LIMIT = 10_000
TOKENS_LIMIT = 100_000
ORDERS_LIMIT = 64
MOST_PEOPLE = 100_000
TRAINING_LIMIT = 10_000_000
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


def command(commands: SubParsers, common: Parser, name: str, help_text: str) -> Parser:
    """A command with the options that all have."""
    return commands.add_parser(name, help=help_text, description=help_text, parents=[common])


def placed(parser: Parser) -> None:
    """The options that say where models run."""
    parser.add_argument("--device", metavar="DEVICE", default="", help="auto, cpu, cuda, cuda:1, mps or xpu")
    parser.add_argument("--dtype", choices=DTYPES, default="", help="number format (default: what suits the device)")


def on_ray(parser: Parser) -> None:
    """The option that says which cluster works."""
    ray_help = "spread the pictures over the Ray cluster there (auto: the one this computer belongs to)"
    parser.add_argument("--ray", metavar="ADDRESS", help=ray_help)


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
training_steps = whole(1, TRAINING_LIMIT, "the number of steps")
learning_rate = number(0.0, 1.0, "a learning rate")
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
