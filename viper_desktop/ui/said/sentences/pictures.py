"""What is told of picture files and of the gallery."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP("said", "The picture"),
    QT_TRANSLATE_NOOP("said", "{name} is not a picture that this program can read."),
    QT_TRANSLATE_NOOP("said", "It reads PNG, JPEG, WebP, TIFF, GIF and AVIF."),
    QT_TRANSLATE_NOOP("said", "{name} cannot be opened: {why}."),
    QT_TRANSLATE_NOOP("said", "{name} is damaged."),
    QT_TRANSLATE_NOOP("said", "Save it again from where it came, or leave it out."),
    QT_TRANSLATE_NOOP("said", "{name} is too large: more than {count} million pixels."),
    QT_TRANSLATE_NOOP("said", "Save a smaller copy of it."),
    QT_TRANSLATE_NOOP("said", "{name} is too large a file."),
    QT_TRANSLATE_NOOP("said", "There are no pictures in {folder}."),
    QT_TRANSLATE_NOOP("said", "Pictures cannot be saved as “{ending}”."),
    QT_TRANSLATE_NOOP("said", "Use .png, .jpg, .webp or .tif."),
    QT_TRANSLATE_NOOP("said", "Only a PNG file can carry the recipe."),
    QT_TRANSLATE_NOOP("said", "Save it as .png, or without its recipe."),
    QT_TRANSLATE_NOOP("said", "That picture is no longer in the library."),
    QT_TRANSLATE_NOOP("said", "Choose another picture."),
    QT_TRANSLATE_NOOP(
        "said",
        "All of the pictures that come with the program are missing. Installing it again brings them back.",
    ),
    QT_TRANSLATE_NOOP(
        "said",
        "{count} of the pictures that come with the program are missing. Installing it again brings them back.",
    ),
    QT_TRANSLATE_NOOP("said", "1 picture was found no longer on the disk, and left out of the gallery."),
    QT_TRANSLATE_NOOP("said", "{count} pictures were found no longer on the disk, and left out of the gallery."),
    QT_TRANSLATE_NOOP("said", "1 picture was found back on the disk, and in the gallery again."),
    QT_TRANSLATE_NOOP("said", "{count} pictures were found back on the disk, and in the gallery again."),
    QT_TRANSLATE_NOOP("said", "1 picture was found on the disk but not yet in the gallery, and now in it."),
    QT_TRANSLATE_NOOP("said", "{count} pictures were found on the disk but not yet in the gallery, and now in it."),
    QT_TRANSLATE_NOOP("said", "A good one to start with: it has something of many of the others."),
    QT_TRANSLATE_NOOP("said", "Quite unlike those you have commented on."),
    QT_TRANSLATE_NOOP("said", "Hard to tell yet whether you would like it."),
    QT_TRANSLATE_NOOP("said", "The comment on “{title}” was left out. {why}"),
)
