"""Every sentence that comes to the window from elsewhere in the program, as it is written there."""

from viper_desktop.ui.said.sentences import catalog, creating, fetching, memory, models, pictures, profiles, taste, work

SENTENCES: tuple[str, ...] = tuple(
    map(
        str,  # what marks them for translators is typed as any object
        (
            *work.SENTENCES,
            *profiles.SENTENCES,
            *pictures.SENTENCES,
            *taste.SENTENCES,
            *creating.SENTENCES,
            *memory.SENTENCES,
            *fetching.SENTENCES,
            *catalog.SENTENCES,
            *models.SENTENCES,
        ),
    )
)
