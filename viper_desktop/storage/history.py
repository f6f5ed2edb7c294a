"""Prompts used before and pictures made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.storage.documents import parsed, recipe_of
from viper_desktop.storage.pictures import THERE
from viper_desktop.storage.text import clean

if TYPE_CHECKING:
    from viper_desktop.domain.pictures import Picture
    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.storage.database import Database
    from viper_desktop.storage.pictures import PictureStore

KEPT = 2000  # prompts


class History:
    """Newest first."""

    def __init__(self, database: Database, pictures: PictureStore) -> None:
        self._database = database
        self._pictures = pictures

    def remember(self, prompt: str) -> None:
        """Note that a prompt was used just now; an empty one is none."""
        text = clean(prompt).strip()
        if not text:
            return
        with self._database.transaction() as connection:
            connection.execute(
                """INSERT INTO prompt VALUES (?, (SELECT coalesce(max(used), 0) + 1 FROM prompt))
                ON CONFLICT (text) DO UPDATE SET used = excluded.used""",
                (text,),
            )
            connection.execute("DELETE FROM prompt WHERE used <= (SELECT max(used) FROM prompt) - ?", (KEPT,))

    def prompts(self, limit: int = 200) -> tuple[str, ...]:
        """Prompts used, each once."""
        rows = self._database.rows("SELECT text FROM prompt ORDER BY used DESC LIMIT ?", (limit,))
        return tuple(row["text"] for row in rows)

    def made(self, limit: int = 200) -> tuple[tuple[Picture, Recipe], ...]:
        """Generated pictures that are still there, with their recipes."""
        rows = self._database.rows(
            f"""SELECT * FROM picture WHERE kind = 'generated' AND recipe IS NOT NULL AND {THERE}
            ORDER BY added DESC, ordinal DESC LIMIT ?""",
            (limit,),
        )
        return tuple((self._pictures.of_row(row), recipe_of(parsed(row["recipe"]))) for row in rows)

    def recipe_of(self, picture_id: str) -> Recipe | None:
        """What a generated picture was made from; None for other pictures."""
        text = self._database.value("SELECT recipe FROM picture WHERE id = ?", (picture_id,))
        return None if text is None else recipe_of(parsed(text))
