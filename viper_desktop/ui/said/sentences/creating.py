"""What is told of pictures in the making."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP("said", "Best of {count} makes no picture."),
    QT_TRANSLATE_NOOP("said", "Choose 1 or more."),
    QT_TRANSLATE_NOOP("said", "A picture of {width} × {height} cannot be enlarged {times} times."),
    QT_TRANSLATE_NOOP("said", "Pictures can be enlarged 2 or 4 times, up to {most} pixels a side."),
    QT_TRANSLATE_NOOP("said", "The painter cannot make a picture of {width} × {height} pixels."),
    QT_TRANSLATE_NOOP("said", "Choose a size from {least} to {most} pixels a side."),
    QT_TRANSLATE_NOOP("said", "A degree lies between 0 and {most}."),
    QT_TRANSLATE_NOOP("said", "Move the degree back into that range."),
    QT_TRANSLATE_NOOP("said", "{name} cannot make a picture of {width} × {height}."),
    QT_TRANSLATE_NOOP("said", "Choose sides from {least} to {most} in steps of {step}, best {width} × {height}."),
    QT_TRANSLATE_NOOP("said", "The number of steps cannot be {value}."),
    QT_TRANSLATE_NOOP("said", "The guidance cannot be {value}."),
    QT_TRANSLATE_NOOP("said", "The degree for what is liked cannot be {value}."),
    QT_TRANSLATE_NOOP("said", "The degree for what is disliked cannot be {value}."),
    QT_TRANSLATE_NOOP("said", "The seed cannot be {value}."),
    QT_TRANSLATE_NOOP("said", "The share of a variation cannot be {value}."),
    QT_TRANSLATE_NOOP("said", "The seed of a variation cannot be {value}."),
    QT_TRANSLATE_NOOP("said", "Choose one from {least} to {most}."),
    QT_TRANSLATE_NOOP("said", "Exact mode needs a guidance above 1, and a model that is not distilled."),
    QT_TRANSLATE_NOOP("said", "Choose balanced mode, or a larger guidance."),
    QT_TRANSLATE_NOOP("said", "The noise schedule of this model ({name}) cannot be run in {steps} steps."),
    QT_TRANSLATE_NOOP("said", "Choose another number of steps; forty are usual."),
    QT_TRANSLATE_NOOP("said", "The numbers in the model grew too large, and the picture came out empty."),
    QT_TRANSLATE_NOOP("said", "Lower the guidance or the degree, or run the model in float32."),
    QT_TRANSLATE_NOOP("said", "Exact mode ignores the weights of attributes."),
    QT_TRANSLATE_NOOP(
        "said",
        "Without guidance, as few-step models run, the degree blends the taste into the prompt and adds a second "
        "look at each step: a picture takes three to four times as long as the plain one, and fast mode makes it "
        "no faster.",
    ),
    QT_TRANSLATE_NOOP("said", "{name} has no words for: {words}."),
    QT_TRANSLATE_NOOP("said", "Left out, as more of the taste speaks for something else: {words}."),
    QT_TRANSLATE_NOOP("said", "Too long for this model, left out of the prompt: {words}."),
    QT_TRANSLATE_NOOP("said", "Too long for this model, left out of the negative prompt: {words}."),
    QT_TRANSLATE_NOOP("said", "Too long for this model, left out of what you like: {words}."),
    QT_TRANSLATE_NOOP("said", "Too long for this model, left out of what you dislike: {words}."),
    QT_TRANSLATE_NOOP("said", "The painter knows none of these words and chooses a subject itself."),
    QT_TRANSLATE_NOOP("said", "Understood: {words}."),
    QT_TRANSLATE_NOOP("said", "Left out: {words}."),
    QT_TRANSLATE_NOOP("said", "Name something that it can paint."),
    QT_TRANSLATE_NOOP("said", "Understood: {words}. The painter chooses the subject itself."),
    QT_TRANSLATE_NOOP("said", "Understood: {words}. Not known: {others}."),
)
