"""What the models of the catalog are good at."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP(
        "said",
        "Any subject in any style, 1024 × 1024: the model that the paper's pictures were made with.",
    ),
    QT_TRANSLATE_NOOP("said", "The license forbids some uses, listed in its attachment A."),
    QT_TRANSLATE_NOOP(
        "said",
        "Fine detail: runs the last fifth of the steps after Stable Diffusion XL base, whose text encoder and "
        "autoencoder it shares.",
    ),
    QT_TRANSLATE_NOOP(
        "said",
        "The list of words that checkpoints in a single file come without. Any Stable Diffusion model in a "
        "folder has it too.",
    ),
    QT_TRANSLATE_NOOP(
        "said",
        "Sees pictures and reads text: what the two ViPer adapters stand on. Reads comments by itself too, told "
        "in our own words.",
    ),
    QT_TRANSLATE_NOOP("said", "Reads your comments together with the pictures, as in the paper."),
    QT_TRANSLATE_NOOP("said", "The authors' instruction comes with it, out of their own repository."),
    QT_TRANSLATE_NOOP(
        "said",
        "Scores any picture by about eight that you like and eight that you don't, as in the paper.",
    ),
    QT_TRANSLATE_NOOP("said", "as its repository states"),
)
