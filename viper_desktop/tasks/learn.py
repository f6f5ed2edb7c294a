"""Comments → a taste in words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from viper_desktop.domain.diff import differences, learnt, learnt_so_far
from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.events import Note, TasteLearnt
from viper_desktop.domain.pictures import PictureKind
from viper_desktop.domain.profile import Profile
from viper_desktop.domain.recipe import STARTER, Mode
from viper_desktop.engine.doors import CommentedPicture, Extraction, StoppedHalfway
from viper_desktop.engine.vlm.parsing import AnswerUnreadable
from viper_desktop.storage.image_files import open_as_published, open_upright
from viper_desktop.tasks.gallery import known_attributes
from viper_desktop.tasks.memory import tell_of_memory

if TYPE_CHECKING:
    from PIL.Image import Image

    from viper_desktop.domain.reactions import Reaction
    from viper_desktop.domain.requests import ExtractRequest, FileReaction, LearnRequest
    from viper_desktop.storage.library import Library
    from viper_desktop.tasks.tools import Run, Tools

SIDE = 768  # pixels on the long side; enough to see what a comment can mean
SHOWN = 3  # attributes, of those found so far
NOTHING_SAID = BadInput("There are no comments to learn from yet.", "Say why you like or dislike a few pictures first.")


def learn(request: LearnRequest, tools: Tools, run: Run) -> None:
    """Read one profile's comments and propose what the profile becomes; nothing is saved.

    Raises:
        StoppedHalfway: asked to stop; what was found until then has been told.
    """
    current, _ = tools.library.profiles.load(request.profile_id)
    spoken = [r for r in tools.library.reactions.of_profile(request.profile_id) if r.comment.strip()]
    pictures = []
    for number, reaction in enumerate(spoken, start=1):
        run.check()
        run.progress(number, len(spoken), phase="looking at the pictures")
        picture = _commented(reaction, request, tools.library, run)
        pictures += [picture] if picture else []
    try:
        extraction = _extracted(pictures, request, current.name, tools, run)
    except StoppedHalfway as stop:
        proposed = learnt_so_far(current, stop.found)
        changes = differences(current, proposed)
        told = TasteLearnt(run.job_id, request.profile_id, stop.found, proposed, changes, len(pictures), stopped=True)
        run.emit(told)
        raise
    proposed = learnt(current, extraction.profile)
    run.emit(
        TasteLearnt(
            run.job_id,
            profile_id=request.profile_id,
            fresh=extraction.profile,
            proposed=proposed,
            changes=differences(current, proposed),
            comments=len(pictures),
            raw_answer=extraction.raw_answer,
            way=extraction.way,
        )
    )


def extract(request: ExtractRequest, tools: Tools, run: Run) -> None:
    """Read comments on picture files, without the library.

    A language model is shown all pictures, those without a comment too, as the published code does (EXACT §4). Its
    answer, if without lists, comes out as an empty profile beside that answer, and a note.
    """
    spoken = sum(bool(reaction.comment.strip()) for reaction in request.reactions)
    pictures = []
    for number, reaction in enumerate(request.reactions, start=1) if spoken else ():
        if request.engine == STARTER and not reaction.comment.strip():
            continue
        run.check()
        run.progress(number, len(request.reactions), phase="looking at the pictures")
        pictures.append(_commented_file(reaction, request, number))
    try:
        extraction = _extracted(pictures, request, request.name, tools, run)
    except AnswerUnreadable as error:
        run.emit(Note(run.job_id, f"{error.sentence} The profile is empty."))
        extraction = Extraction(Profile(request.name), error.answer)
    nothing = Profile(request.name)
    run.emit(
        TasteLearnt(
            run.job_id,
            profile_id="",
            fresh=extraction.profile,
            proposed=extraction.profile,
            changes=differences(nothing, extraction.profile),
            comments=spoken,
            raw_answer=extraction.raw_answer,
            way=extraction.way,
        )
    )


def _extracted(
    pictures: list[CommentedPicture], request: LearnRequest | ExtractRequest, name: str, tools: Tools, run: Run
) -> Extraction:
    if not pictures:
        raise NOTHING_SAID

    def tell(done: int, total: int, found: tuple[str, ...] = (), /) -> None:
        latest = f": {', '.join(found[-SHOWN:])} …" if found else ""
        run.progress(done, total, phase=f"reading the comments{latest}")

    reader = tools.extractor(request.engine, request.use)
    tell_of_memory(reader, request.engine, tools, run)
    extraction = reader.extract(
        pictures,
        name=name,
        on_progress=tell,
        cancel=run.cancel,
    )
    if extraction.note:
        run.emit(Note(run.job_id, extraction.note))
    return extraction


def _opened(path: str, request: LearnRequest | ExtractRequest) -> Image:
    """A picture as its reader wants it: a vision-language model resizes by itself, and is asked as published."""
    if request.engine == STARTER:
        return open_upright(path, SIDE)
    return open_as_published(path, literally=request.use.mode is Mode.EXACT)


def _commented(reaction: Reaction, request: LearnRequest, library: Library, run: Run) -> CommentedPicture | None:
    """A reaction with its picture; None, and a note, where the file cannot be read any more."""
    picture = library.pictures.get(reaction.picture_id)
    try:
        image = _opened(picture.path, request)
    except BadInput as error:
        run.emit(Note(run.job_id, f"The comment on “{picture.title}” was left out. {error.sentence}"))
        return None
    # what a generated picture was asked to show is the old profile; taken as seen, it would feed on itself
    known = picture.attributes if picture.kind is PictureKind.BUNDLED else ()
    return CommentedPicture(reaction.id, picture.id, image, reaction.comment, reaction.stance, known)


def _commented_file(reaction: FileReaction, request: ExtractRequest, number: int) -> CommentedPicture:
    """The file's name stands for the picture: a profile that is given away should not tell of folders."""
    image = _opened(reaction.image, request)
    path = Path(reaction.image)
    known = known_attributes(path)
    return CommentedPicture(f"reaction-{number}", path.name, image, reaction.comment, reaction.stance, known)
