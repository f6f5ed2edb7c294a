from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from tests.patience import WAIT_S
from tests.worker.conftest import Easel, Listener
from viper_desktop.domain import requests as ask
from viper_desktop.domain.events import LibraryOpened, PicturesListed

if TYPE_CHECKING:
    from collections.abc import Callable

    from viper_desktop.worker.client import Client

ROOT = Path(__file__).parent.parent.parent
DIES_AT_WORK = """
import os, sys
from dataclasses import replace
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from tests.worker.conftest import Easel
from viper_desktop.assembly import build_tools
from viper_desktop.domain.events import PictureMade, Preview
from viper_desktop.domain.recipe import Recipe
from viper_desktop.domain.requests import CreateRequest
from viper_desktop.worker.client import Client

app = QCoreApplication([])


class FirstOnly(Easel):
    def generate(self, recipe, **how):
        if self.begun:
            self.may_go_on.clear()  # the second picture will never be finished
        return super().generate(recipe, **how)


easel = FirstOnly()
easel.may_go_on.set()


def build(home):
    return replace(build_tools(home), generator=lambda _: easel)


client = Client(Path(sys.argv[1]), build=build, preload=False)
begun, queued = [], []

def look(event):
    if isinstance(event, PictureMade):
        print(event.path, flush=True)
    elif isinstance(event, Preview) and event.item == 2:
        begun.append(event)
        die_in_the_midst()

def look_at_queue(changed):
    queued[:] = changed.jobs
    die_in_the_midst()

def die_in_the_midst():
    if begun and len(queued) == 2:
        os._exit(9)  # as when the power goes

client.event.connect(look)
client.queue_changed.connect(look_at_queue)
client.submit(CreateRequest(tuple(Recipe("a fox", seed=seed) for seed in range(3))))
client.submit(CreateRequest((Recipe("an owl"),)))
app.exec()
"""


def test_when_the_power_goes_pictures_and_queue_are_there_again(
    data_folder: Path, open_client: Callable[[], Client], easel: Easel, qtbot
) -> None:
    # GIVEN a program that dies when it has made one picture of three, and another job waits
    died = subprocess.run(
        [sys.executable, "-c", DIES_AT_WORK, str(data_folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=WAIT_S,
    )
    assert died.returncode == 9, died.stderr
    (path,) = died.stdout.split("\n")[:-1]
    # WHEN it is started again
    client = open_client()
    heard = Listener(client, qtbot)
    jobs = [client.submit(ask.OpenLibrary()), client.submit(ask.ListPictures(""))]
    heard.until_ended(*jobs)
    # THEN what was announced is in the gallery and whole, and both jobs are offered
    assert path in [card.picture.path for card in heard.of(PicturesListed)[0].cards]
    with Image.open(path) as image:
        image.load()
    assert [queued.title for queued in heard.of(LibraryOpened)[0].unfinished] == ["“a fox”, 3 pictures", "“an owl”"]
    # AND nothing begins by itself
    assert not easel.begun
