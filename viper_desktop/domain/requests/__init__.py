"""What a window or the command line may ask for: frozen, picklable, with paths as plain strings.

Each has one use-case in `tasks/`, which answers with events of `domain/events/`.
"""

from __future__ import annotations

from viper_desktop.domain.requests.ablation import (
    AblateRequest,
)
from viper_desktop.domain.requests.base import (
    Request,
)
from viper_desktop.domain.requests.files import (
    CopyFiles,
    ExportPicture,
    ExportScores,
    ReadRecipe,
)
from viper_desktop.domain.requests.library import (
    ImportPasted,
    ImportPictures,
    ListHistory,
    ListPictures,
    LoadPicture,
    LoadThumbnail,
    OpenLibrary,
    RemovePictures,
    SaveReaction,
    SaveSettings,
    StarPicture,
)
from viper_desktop.domain.requests.models import (
    AddModel,
    GetModel,
    ListModels,
    MoveModel,
    OfferModel,
    RemoveModel,
    VerifyModel,
    WeighModels,
)
from viper_desktop.domain.requests.profiles import (
    CreateProfile,
    DeleteProfile,
    ExportProfile,
    ImportProfile,
    ListVersions,
    LoadProfile,
    LoadVersion,
    RenameProfile,
    SaveProfile,
)
from viper_desktop.domain.requests.study import (
    StudyRequest,
)
from viper_desktop.domain.requests.tastetest import (
    BeginRanking,
    BeginSitting,
    EndSitting,
    ExportSittings,
    FinishRanking,
    JudgePair,
    KeepVerdicts,
    ListSittings,
    MakePair,
    MakeRanked,
    SaveOrder,
)
from viper_desktop.domain.requests.tuning import (
    TuneRequest,
)
from viper_desktop.domain.requests.work import (
    CreateRequest,
    DraftRequest,
    EnlargeRequest,
    ExtractRequest,
    FileReaction,
    LearnRequest,
    ScoreRequest,
    SuggestRequest,
    TasteStripRequest,
    UnderstoodRequest,
)

__all__ = [
    "AblateRequest",
    "AddModel",
    "BeginRanking",
    "BeginSitting",
    "CopyFiles",
    "CreateProfile",
    "CreateRequest",
    "DeleteProfile",
    "DraftRequest",
    "EndSitting",
    "EnlargeRequest",
    "ExportPicture",
    "ExportProfile",
    "ExportScores",
    "ExportSittings",
    "ExtractRequest",
    "FileReaction",
    "FinishRanking",
    "GetModel",
    "ImportPasted",
    "ImportPictures",
    "ImportProfile",
    "JudgePair",
    "KeepVerdicts",
    "LearnRequest",
    "ListHistory",
    "ListModels",
    "ListPictures",
    "ListSittings",
    "ListVersions",
    "LoadPicture",
    "LoadProfile",
    "LoadThumbnail",
    "LoadVersion",
    "MakePair",
    "MakeRanked",
    "MoveModel",
    "OfferModel",
    "OpenLibrary",
    "ReadRecipe",
    "RemoveModel",
    "RemovePictures",
    "RenameProfile",
    "Request",
    "SaveOrder",
    "SaveProfile",
    "SaveReaction",
    "SaveSettings",
    "ScoreRequest",
    "StarPicture",
    "StudyRequest",
    "SuggestRequest",
    "TasteStripRequest",
    "TuneRequest",
    "UnderstoodRequest",
    "VerifyModel",
    "WeighModels",
]
