"""Which use-case answers which request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from viper_desktop.domain import requests as ask
from viper_desktop.tasks import files, library, models, profiles, rankings, sittings
from viper_desktop.tasks.ablate import ablate
from viper_desktop.tasks.create import create, enlarge
from viper_desktop.tasks.draft import draft
from viper_desktop.tasks.learn import extract, learn
from viper_desktop.tasks.score import score
from viper_desktop.tasks.strip import taste_strip
from viper_desktop.tasks.study.study import study
from viper_desktop.tasks.suggest import suggest
from viper_desktop.tasks.tune import tune
from viper_desktop.tasks.understand import understand
from viper_desktop.tasks.weighing import weigh_models

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from viper_desktop.tasks.tools import Run, Tools

    UseCase = Callable[[Any, Tools, Run], None]  # Any: each takes the request type that it stands beside

TASKS: Mapping[type[ask.Request], UseCase] = {
    ask.LearnRequest: learn,
    ask.ExtractRequest: extract,
    ask.CreateRequest: create,
    ask.DraftRequest: draft,
    ask.EnlargeRequest: enlarge,
    ask.TasteStripRequest: taste_strip,
    ask.UnderstoodRequest: understand,
    ask.ScoreRequest: score,
    ask.SuggestRequest: suggest,
    ask.StudyRequest: study,
    ask.TuneRequest: tune,
    ask.OpenLibrary: library.open_library,
    ask.ListPictures: library.list_pictures,
    ask.LoadThumbnail: library.load_thumbnail,
    ask.LoadPicture: library.load_picture,
    ask.ImportPictures: library.import_pictures,
    ask.ImportPasted: library.import_pasted,
    ask.RemovePictures: library.remove_pictures,
    ask.SaveReaction: library.save_reaction,
    ask.StarPicture: library.star_picture,
    ask.SaveSettings: library.save_settings,
    ask.ListHistory: library.list_history,
    ask.LoadProfile: profiles.load_profile,
    ask.CreateProfile: profiles.create_profile,
    ask.RenameProfile: profiles.rename_profile,
    ask.DeleteProfile: profiles.delete_profile,
    ask.SaveProfile: profiles.save_profile,
    ask.ListVersions: profiles.list_versions,
    ask.LoadVersion: profiles.load_version,
    ask.ExportProfile: profiles.export_profile,
    ask.ImportProfile: profiles.import_profile,
    ask.ReadRecipe: files.read_recipe,
    ask.ExportPicture: files.export_picture,
    ask.ExportScores: files.export_scores,
    ask.CopyFiles: files.copy_files,
    ask.AblateRequest: ablate,
    ask.BeginSitting: sittings.begin,
    ask.ListSittings: sittings.list_all,
    ask.MakePair: sittings.make_pair,
    ask.JudgePair: sittings.judge_pair,
    ask.EndSitting: sittings.end,
    ask.KeepVerdicts: sittings.keep_verdicts,
    ask.ExportSittings: sittings.export,
    ask.BeginRanking: rankings.begin,
    ask.MakeRanked: rankings.make_pictures,
    ask.SaveOrder: rankings.save_order,
    ask.FinishRanking: rankings.finish,
    ask.ListModels: models.list_models,
    ask.OfferModel: models.offer_model,
    ask.GetModel: models.get_model,
    ask.AddModel: models.add_model,
    ask.RemoveModel: models.remove_model,
    ask.VerifyModel: models.verify_model,
    ask.MoveModel: models.move_model,
    ask.WeighModels: weigh_models,
}
