"""What happens while a job runs: frozen values, in order, ending in exactly one terminal event."""

from __future__ import annotations

from viper_desktop.domain.events.ablation import (
    WordLeftOut,
)
from viper_desktop.domain.events.base import (
    Event,
    JobCancelled,
    JobFailed,
    JobFinished,
    JobStarted,
    Note,
    Preview,
    Progress,
    QueueChanged,
    QueueCleared,
)
from viper_desktop.domain.events.files import (
    FileWritten,
    RecipeRead,
)
from viper_desktop.domain.events.library import (
    HistoryListed,
    LibraryOpened,
    PictureLoaded,
    PicturesImported,
    PicturesListed,
    PicturesRemoved,
    PictureStarred,
    ReactionSaved,
    SettingsSaved,
    ThumbnailReady,
)
from viper_desktop.domain.events.models import (
    ModelOffered,
    ModelReady,
    ModelRemoved,
    ModelsListed,
    ModelsWeighed,
    ModelVerified,
)
from viper_desktop.domain.events.profiles import (
    ProfileEntry,
    ProfileLoaded,
    ProfileSaved,
    ProfilesChanged,
    ProfileVersion,
    VersionLoaded,
    VersionsListed,
)
from viper_desktop.domain.events.study import (
    StudyDone,
    StudyStep,
)
from viper_desktop.domain.events.tastetest import (
    RankingChanged,
    SittingChanged,
    SittingsListed,
)
from viper_desktop.domain.events.tuning import (
    TuningTried,
)
from viper_desktop.domain.events.work import (
    DraftMade,
    NoDraft,
    PictureMade,
    PictureScored,
    PictureSuggested,
    PictureUnreadable,
    PromptUnderstood,
    StripPicture,
    TasteLearnt,
)

__all__ = [
    "DraftMade",
    "Event",
    "FileWritten",
    "HistoryListed",
    "JobCancelled",
    "JobFailed",
    "JobFinished",
    "JobStarted",
    "LibraryOpened",
    "ModelOffered",
    "ModelReady",
    "ModelRemoved",
    "ModelVerified",
    "ModelsListed",
    "ModelsWeighed",
    "NoDraft",
    "Note",
    "PictureLoaded",
    "PictureMade",
    "PictureScored",
    "PictureStarred",
    "PictureSuggested",
    "PictureUnreadable",
    "PicturesImported",
    "PicturesListed",
    "PicturesRemoved",
    "Preview",
    "ProfileEntry",
    "ProfileLoaded",
    "ProfileSaved",
    "ProfileVersion",
    "ProfilesChanged",
    "Progress",
    "PromptUnderstood",
    "QueueChanged",
    "QueueCleared",
    "RankingChanged",
    "ReactionSaved",
    "RecipeRead",
    "SettingsSaved",
    "SittingChanged",
    "SittingsListed",
    "StripPicture",
    "StudyDone",
    "StudyStep",
    "TasteLearnt",
    "ThumbnailReady",
    "TuningTried",
    "VersionLoaded",
    "VersionsListed",
    "WordLeftOut",
]
