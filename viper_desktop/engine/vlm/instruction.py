"""The words that tell a model what to do with pictures and comments."""

from __future__ import annotations

import ast
import hashlib
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput

if TYPE_CHECKING:
    from pathlib import Path

# the authors' instruction: repository, commit, file and variable it stands in, and what it must hash to (METHOD, 1)
REPOSITORY = "EPFL-VILAB/ViPer"
COMMIT = "099a53924a07d33edec4ab5c68586ccf7d9f7cd0"
SOURCE_FILE = "ViPer.py"
VARIABLE = "prompt_template"
CHARACTERS = 1145
SHA256 = "c3e54cf48bf4d10becb1dfd8155de3fc0f02a773078cc44e4e1406a06dbd71da"

OURS = """You will see pictures, each followed by what one person said about it.
Look at every picture together with its comment: colors, style, composition, mood, medium, texture, brushwork, \
lighting, shadow and perspective.
List the visual features that this person likes and those that this person dislikes. Write about art only, never \
about what the picture shows. Where a comment is vague, such as “I love the colors”, name the concrete feature that \
you see in that picture.
Answer with two lists of short keywords, separated by commas, in just this form:
Liked Art Features: first, second, third
Disliked Art Features: first, second, third
"""

OURS_AS_JSON = (
    OURS.rsplit("Answer with", 1)[0]
    + 'Answer with one JSON object and nothing else: {"liked": ["…"], "disliked": ["…"]}\n'
)


def of_the_authors(source: str) -> str:
    """The authors' instruction out of their published file, which is read and never run.

    Args:
        source: text of the file at the commit above.

    Raises:
        BadInput: it is not that file, or not that text.
    """
    hint = "Get the model again, or give the instruction as a text file."
    try:
        tree = ast.parse(source)
    except SyntaxError:
        raise BadInput("The file with the authors’ instruction is no Python file.", hint) from None
    for node in ast.walk(tree):
        if not isinstance(node, ast.Assign) or not isinstance(node.value, ast.Constant):
            continue
        named = any(isinstance(target, ast.Name) and target.id == VARIABLE for target in node.targets)
        if named and isinstance(node.value.value, str):
            text = node.value.value
            if hashlib.sha256(text.encode()).hexdigest() != SHA256:
                raise BadInput("The authors’ instruction is not the one that the adapter was trained with.", hint)
            return text
    raise BadInput("The authors’ instruction is not in that file.", hint)


def from_file(path: Path) -> str:
    """An instruction from a text file, to the letter.

    Raises:
        BadInput: it cannot be read as UTF-8 text.
    """
    try:
        return path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError):
        raise BadInput(f"The instruction file {path} cannot be read as text.", "Save it as UTF-8 text.") from None
