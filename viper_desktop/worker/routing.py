"""Which thread does what, so that nothing small waits behind something long."""

from __future__ import annotations

from viper_desktop.domain import requests as ask
from viper_desktop.domain.jobs import Lane
from viper_desktop.domain.recipe import ATELIER, STARTER

LATEST_WINS = (
    ask.DraftRequest,
    ask.TasteStripRequest,
    ask.UnderstoodRequest,
    ask.SuggestRequest,
    ask.WeighModels,
)
FETCHES = (ask.GetModel, ask.VerifyModel, ask.MoveModel)
MAKES = (ask.CreateRequest, ask.EnlargeRequest, ask.MakePair, ask.MakeRanked, ask.AblateRequest)
LEARNS = (ask.ScoreRequest, ask.ExtractRequest, ask.StudyRequest, ask.TuneRequest)
FILES = (ask.ImportPictures, ask.CopyFiles, ask.OfferModel, ask.RemoveModel)  # an offer must not wait for a download
LONG = (*MAKES, *LEARNS, *FILES)
ONLY_LOOKS = (
    ask.ListPictures,
    ask.LoadThumbnail,
    ask.LoadPicture,
    ask.ListHistory,
    ask.ListVersions,
    ask.ReadRecipe,
    ask.ListSittings,
)


def lane_of(request: ask.Request) -> Lane:
    """GPU for every model that the person added and for diffusion, light for the built-in rest, else library."""
    match request:
        case ask.CreateRequest(recipes=recipes, compute="") | ask.DraftRequest(recipes=recipes):
            return Lane.LIGHT if all(recipe.model == ATELIER for recipe in recipes) else Lane.GPU
        case ask.MakePair(model=model) | ask.MakeRanked(model=model):
            return Lane.LIGHT if model == ATELIER else Lane.GPU
        case ask.AblateRequest(recipe=recipe):
            return Lane.LIGHT if recipe.model == ATELIER else Lane.GPU
        case ask.FinishRanking():
            return Lane.LIGHT
        case ask.LearnRequest(engine=engine) | ask.ExtractRequest(engine=engine) | ask.ScoreRequest(engine=engine):
            return Lane.LIGHT if engine == STARTER else Lane.GPU
        case ask.CreateRequest() | ask.StudyRequest() | ask.TuneRequest():
            return Lane.GPU
        case ask.EnlargeRequest() | ask.TasteStripRequest() | ask.UnderstoodRequest() | ask.SuggestRequest():
            return Lane.LIGHT
        case ask.WeighModels():  # which asks torch what devices there are
            return Lane.LIGHT
    return Lane.LIBRARY


def is_queued(request: ask.Request) -> bool:
    """Whether it goes through the persistent queue: all that the GPU lane does but drafts, which nobody would miss."""
    return lane_of(request) is Lane.GPU and not isinstance(request, ask.DraftRequest)


def is_long(request: ask.Request) -> bool:
    """Whether it may take minutes (many pictures), and so must not hold up its lane."""
    return isinstance(request, LONG)


def is_fetch(request: ask.Request) -> bool:
    """Whether it goes through all files of a model, which may take hours, and so must hold up nothing else."""
    return isinstance(request, FETCHES)


def may_be_dropped(request: ask.Request) -> bool:
    """Whether nothing is lost if it is never done when the window closes: it keeps nothing."""
    return isinstance(request, (*ONLY_LOOKS, *LATEST_WINS, ask.LearnRequest))
