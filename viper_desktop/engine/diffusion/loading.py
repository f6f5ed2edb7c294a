"""Opens a model folder of the SDXL architecture in diffusers' format: safetensors only, nothing from the network.

The model that ships with the program and published checkpoints come through the same door.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from viper_desktop.domain.errors import ModelUnavailable, check
from viper_desktop.engine.diffusion.files import GET_AGAIN, read_json, weights_variant

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from pathlib import Path
    from threading import Event

    import torch
    from diffusers import SchedulerMixin, StableDiffusionXLPipeline
    from torch.nn import Module

    from viper_desktop.engine.devices import Placement

PIPELINE, REFINER = "StableDiffusionXLPipeline", "StableDiffusionXLImg2ImgPipeline"
STEMS = {"transformers": "model", "diffusers": "diffusion_pytorch_model"}  # how each library names its weights
ACCEPTED = {  # part → (library, its class in that library)
    "text_encoder": ("transformers", ("CLIPTextModel",)),
    "text_encoder_2": ("transformers", ("CLIPTextModelWithProjection",)),
    "unet": ("diffusers", ("UNet2DConditionModel",)),
    "vae": ("diffusers", ("AutoencoderKL", "AutoencoderTiny")),
}
REFINER_PARTS = ("unet",)  # what a refiner does not share with its base model


@dataclass(frozen=True, slots=True)
class Sdxl:
    """A model of the SDXL architecture in memory, ready to work.

    Attributes:
        stock: diffusers' own pipeline, whose public parts are used; its scheduler stays untouched.
        pixels_per_latent: how many pixels a side one latent becomes.
    """

    folder: Path
    stock: StableDiffusionXLPipeline
    pixels_per_latent: int

    @property
    def device(self) -> torch.device:
        """Where it computes."""
        return cast("torch.device", self.stock.unet.device)

    @property
    def scheduler(self) -> SchedulerMixin:
        """The model's own noise schedule, as it was loaded: copy it before stepping."""
        return self.stock.scheduler

    @property
    def modules(self) -> tuple[Module, ...]:
        """All networks of it; a refiner has no first text encoder."""
        networks = (self.stock.text_encoder, self.stock.text_encoder_2, self.stock.unet, self.stock.vae)
        return tuple(network for network in networks if network is not None)

    @property
    def is_distilled(self) -> bool:
        """Whether guidance is built into the UNet (`time_cond_proj_dim`, as in latent consistency models)."""
        return self.stock.unet.config.time_cond_proj_dim is not None


def describe(folder: Path) -> tuple[int, int]:
    """Native side and step of sizes of the model in a folder, in pixels, read from its small files only.

    Raises:
        ModelUnavailable: it is no SDXL folder.
    """
    _model_index(folder)
    pixels = pixels_per_latent(read_json(folder / "vae" / "config.json"))
    sample = read_json(folder / "unet" / "config.json").get("sample_size") or 128
    side = min(sample) if isinstance(sample, list) else sample
    return int(side) * pixels, pixels


def pixels_per_latent(vae: Mapping[str, Any]) -> int:
    """How many pixels a side one latent becomes, from the configuration of the autoencoder.

    AutoencoderKL doubles between the stages of its decoder. AutoencoderTiny grows by its own factor between the
    stages of its decoder, which need not be those of its encoder.
    """
    if vae.get("_class_name") == "AutoencoderTiny":
        blocks = vae.get("num_decoder_blocks", (3, 3, 3, 1))
        grown: int = int(vae.get("upsampling_scaling_factor", 2)) ** (len(blocks) - 1)
        return grown
    stages = len(vae.get("block_out_channels", (64,)))
    return 1 << (stages - 1)


def load(
    folder: Path,
    placement: Placement,
    *,
    on_part: Callable[[str], None] = lambda _: None,
    cancel: Event | None = None,
) -> Sdxl:
    """Load a model folder.

    Args:
        folder: holds `model_index.json` and a folder for each part.
        placement: device and number format to run in.
        on_part: called with the name of each part before it is loaded.
        cancel: looked at between the parts.

    Raises:
        Cancelled: the token was set.
        ModelUnavailable: something is missing, damaged, pickled or of another architecture.
    """
    import diffusers

    index = _model_index(folder)
    half = placement.dtype != "float32"
    variants = {
        part: weights_variant(folder / part, STEMS[library], half=half) for part, (library, _) in ACCEPTED.items()
    }
    with _quiet():
        parts: dict[str, Any] = {"scheduler": _scheduler(folder, index["scheduler"][1])}
        for part in ("tokenizer", "tokenizer_2"):
            parts[part] = _tokenizer(folder / part)
        for part, variant in variants.items():
            check(cancel)
            on_part(part)
            parts[part] = _network(index[part], folder / part, variant, placement.torch_dtype)
        _check_fit(folder, parts)
        zeros = bool(index.get("force_zeros_for_empty_prompt", True))
        stock = diffusers.StableDiffusionXLPipeline(**parts, force_zeros_for_empty_prompt=zeros, add_watermarker=False)
        stock.to(placement.torch_device)
    if placement.dtype == "float16" and stock.vae.config.force_upcast:
        stock.vae.float()  # it overflows in half precision; the stock pipeline widens it at each use
    pixels = pixels_per_latent(read_json(folder / "vae" / "config.json"))
    return Sdxl(folder, stock, pixels)


def load_refiner(folder: Path, base: Sdxl, placement: Placement, *, cancel: Event | None = None) -> Sdxl:
    """Load a refiner, which shares the second text encoder and the autoencoder of its base model (EXACT §2).

    Raises:
        Cancelled: the token was set.
        ModelUnavailable: something is missing, damaged, pickled, of another architecture, or made for another base.
    """
    import diffusers

    index = _model_index(folder, REFINER, REFINER_PARTS)
    half = placement.dtype != "float32"
    check(cancel)
    with _quiet():
        variant = weights_variant(folder / "unet", STEMS["diffusers"], half=half)
        scores = bool(index.get("requires_aesthetics_score", False))
        unet = _network(index["unet"], folder / "unet", variant, placement.torch_dtype)
        shared = {"text_encoder_2": base.stock.text_encoder_2, "vae": base.stock.vae}
        conditions = (5 if scores else 6) * unet.config.addition_time_embed_dim
        if (
            unet.config.cross_attention_dim != base.stock.text_encoder_2.config.hidden_size
            or unet.config.in_channels != base.stock.unet.config.in_channels
            or unet.config.projection_class_embeddings_input_dim
            != conditions + base.stock.text_encoder_2.config.projection_dim
        ):
            raise ModelUnavailable(
                f"The refiner in {folder} does not fit the model in {base.folder}.", "Choose the refiner made for it."
            )
        stock = diffusers.StableDiffusionXLImg2ImgPipeline(
            **shared,
            text_encoder=None,
            tokenizer=None,
            tokenizer_2=_tokenizer(folder / "tokenizer_2"),
            unet=unet,
            scheduler=_scheduler(folder, index["scheduler"][1]),
            requires_aesthetics_score=scores,
            force_zeros_for_empty_prompt=bool(index.get("force_zeros_for_empty_prompt", True)),
            add_watermarker=False,
        )
        unet.to(placement.torch_device)
    return Sdxl(folder, stock, base.pixels_per_latent)


def _model_index(folder: Path, pipeline: str = PIPELINE, needed: Collection[str] = tuple(ACCEPTED)) -> dict[str, Any]:
    """The folder's `model_index.json`, once it is known to describe a model that this program can run.

    Args:
        pipeline: the kind that it must be.
        needed: the parts that must be of the usual kinds.
    """
    if not folder.is_dir():
        raise ModelUnavailable(f"There is no model folder {folder}.", GET_AGAIN)
    if not (folder / "model_index.json").is_file():
        raise ModelUnavailable(
            f"{folder} holds no model in diffusers' format.",
            "Choose the folder that has a file model_index.json in it.",
        )
    index = read_json(folder / "model_index.json")
    if index.get("_class_name") != pipeline:
        raise ModelUnavailable(
            f"{folder} holds a {index.get('_class_name')}, which cannot be used here.",
            "Choose a Stable Diffusion XL model." if pipeline == PIPELINE else "Choose a Stable Diffusion XL refiner.",
        )
    for part in needed:
        library, names = ACCEPTED[part]
        entry = index.get(part)
        if not isinstance(entry, list) or len(entry) != 2 or entry[0] != library or entry[1] not in names:
            raise ModelUnavailable(
                f"The model in {folder} has a {part} of a kind that this program cannot run: {entry}.",
                "Choose a Stable Diffusion XL model.",
            )
    scheduler = index.get("scheduler")
    if not isinstance(scheduler, list) or len(scheduler) != 2 or scheduler[0] != "diffusers":
        raise ModelUnavailable(f"The model in {folder} names no scheduler.", GET_AGAIN)
    return index


def _scheduler(folder: Path, name: object) -> SchedulerMixin:
    import diffusers

    kind: Any = getattr(diffusers, str(name), None)
    if not (isinstance(kind, type) and issubclass(kind, diffusers.SchedulerMixin)):
        raise ModelUnavailable(f"The model in {folder} has an unknown scheduler {name}.", GET_AGAIN)
    return cast(
        "SchedulerMixin", cast("Any", kind).from_config(read_json(folder / "scheduler" / "scheduler_config.json"))
    )


def _tokenizer(folder: Path) -> Any:  # noqa: ANN401 - transformers' own type
    from transformers import CLIPTokenizer

    if not (folder / "tokenizer.json").is_file():
        read_json(folder / "vocab.json")
        if not (folder / "merges.txt").is_file():
            raise ModelUnavailable(f"The model in {folder.parent} lacks its file merges.txt.", GET_AGAIN)
    try:
        return CLIPTokenizer.from_pretrained(folder, local_files_only=True)
    except Exception as error:  # the parser behind it raises bare exceptions
        raise ModelUnavailable(f"The words of the model in {folder} cannot be read: {error}.", GET_AGAIN) from error


def _network(entry: Sequence[str], folder: Path, variant: str | None, dtype: torch.dtype) -> Any:  # noqa: ANN401
    """One network, of the library and class that its model's index names, with its weights, all of them found."""
    import diffusers
    import transformers
    from safetensors import SafetensorError

    kind: Any = getattr({"diffusers": diffusers, "transformers": transformers}[entry[0]], entry[1])
    read_json(folder / "config.json")
    try:
        network, report = kind.from_pretrained(
            folder,
            variant=variant,
            use_safetensors=True,
            local_files_only=True,
            output_loading_info=True,
            **{"dtype" if "transformers" in kind.__module__ else "torch_dtype": dtype},
        )
    except (SafetensorError, OSError, ValueError, RuntimeError, TypeError, KeyError) as error:
        reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise ModelUnavailable(f"The weights in {folder} do not fit the model: {reason}", GET_AGAIN) from error
    missing = sorted(map(str, {*report["missing_keys"], *report.get("mismatched_keys", ())}))
    if missing:
        count = f"{len(missing)} weight{'s' if len(missing) > 1 else ''}"
        raise ModelUnavailable(f"The model in {folder} lacks {count}, {missing[0]} among them.", GET_AGAIN)
    return network.eval()


def _check_fit(folder: Path, parts: Mapping[str, Any]) -> None:
    """See that the parts belong together, which each by itself cannot know."""
    unet, first, second = parts["unet"], parts["text_encoder"].config, parts["text_encoder_2"].config
    words = first.hidden_size + second.hidden_size
    conditions = 6 * (unet.config.addition_time_embed_dim or 0) + second.projection_dim
    fits = (
        unet.config.addition_embed_type == "text_time"
        and unet.config.cross_attention_dim == words
        and unet.config.projection_class_embeddings_input_dim == conditions
        and unet.config.in_channels == unet.config.out_channels == parts["vae"].config.latent_channels
    )
    if not fits:
        raise ModelUnavailable(f"The parts of the model in {folder} do not fit together.", GET_AGAIN)
    for words_of, config in (("tokenizer", first), ("tokenizer_2", second)):
        if len(parts[words_of]) > config.vocab_size:
            raise ModelUnavailable(f"The {words_of} in {folder} knows more words than the model.", GET_AGAIN)


class _quiet:  # noqa: N801 - read as a word in `with _quiet():`
    """No progress bars and no advice from the libraries while they load: what matters is raised."""

    def __enter__(self) -> None:
        from diffusers.utils import logging as diffusers_log
        from transformers.utils import logging as transformers_log

        self._before = (diffusers_log.get_verbosity(), transformers_log.get_verbosity())
        for log in (diffusers_log, transformers_log):
            log.set_verbosity_error()
            log.disable_progress_bar()

    def __exit__(self, *_: object) -> None:
        from diffusers.utils import logging as diffusers_log
        from transformers.utils import logging as transformers_log

        for log, before in zip((diffusers_log, transformers_log), self._before, strict=True):
            log.set_verbosity(before)
            log.enable_progress_bar()
