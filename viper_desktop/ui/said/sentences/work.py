"""What is told of work that goes on or ends: phases, notes, and what went wrong with it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP("said", "loading the model"),
    QT_TRANSLATE_NOOP("said", "looking at the pictures"),
    QT_TRANSLATE_NOOP("said", "looking at what you like"),
    QT_TRANSLATE_NOOP("said", "looking at what you dislike"),
    QT_TRANSLATE_NOOP("said", "reading the comments"),
    QT_TRANSLATE_NOOP("said", "reading the comments: {words} …"),
    QT_TRANSLATE_NOOP("said", "reading the files"),
    QT_TRANSLATE_NOOP("said", "adding pictures"),
    QT_TRANSLATE_NOOP("said", "scoring"),
    QT_TRANSLATE_NOOP("said", "copying"),
    QT_TRANSLATE_NOOP("said", "Something went wrong inside the program."),
    QT_TRANSLATE_NOOP(
        "said",
        "Everything already made is safe. Try again; if it happens again, copy the details and report them.",
    ),
    QT_TRANSLATE_NOOP("said", "That job is no longer in the queue."),
    QT_TRANSLATE_NOOP("said", "Start it again from the Create page."),
    QT_TRANSLATE_NOOP("said", "A window is already open on this data folder."),
    QT_TRANSLATE_NOOP("said", "Use that window, or close it first."),
    QT_TRANSLATE_NOOP("said", "The data folder {folder} cannot be used: {why}."),
    QT_TRANSLATE_NOOP("said", "Make it writable, or set {variable} to a folder that is."),
    QT_TRANSLATE_NOOP("said", "This library was last used by a newer version of the program."),
    QT_TRANSLATE_NOOP("said", "Install that version again, or choose another data folder."),
    QT_TRANSLATE_NOOP("said", "The library {file} cannot be opened: {why}."),
    QT_TRANSLATE_NOOP("said", "Close other copies of this program, check that the folder is writable, and try again."),
    QT_TRANSLATE_NOOP(
        "said",
        "The library file was damaged. It was kept as {name} in the backups folder, and a new one was started "
        "from the saved profiles.",
    ),
    QT_TRANSLATE_NOOP("said", "The settings could not be read. They were kept as {name}, and the defaults apply."),
    QT_TRANSLATE_NOOP("said", "{path} cannot be read: {why}."),
    QT_TRANSLATE_NOOP("said", "Check the data folder's permissions."),
    QT_TRANSLATE_NOOP("said", "Check where it is."),
    QT_TRANSLATE_NOOP("said", "Check the path."),
    QT_TRANSLATE_NOOP("said", "{path} could not be written: {why}."),
    QT_TRANSLATE_NOOP("said", "Check the folder and the free space, or choose another."),
    QT_TRANSLATE_NOOP("said", "{path} could not be read: {why}."),
    QT_TRANSLATE_NOOP("said", "Look whether it is still there."),
)
