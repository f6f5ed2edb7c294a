"""How vision-language models are fitted into memory: told from their headers, coarser where it is short."""

from __future__ import annotations

import pytest
import torch

from tests.tiny_models.adapters import save_tiny_adapter
from viper_desktop.domain.errors import ModelUnavailable, OutOfMemory
from viper_desktop.domain.memory import Precision, Remedy, Way, in_words
from viper_desktop.domain.models import VlmUse
from viper_desktop.domain.recipe import Mode
from viper_desktop.engine.devices import Placement
from viper_desktop.engine.vlm.adapters import attach, switched
from viper_desktop.engine.vlm.loading import load
from viper_desktop.engine.vlm.memory import Plan, Wish, fitting, needed, remedy, smaller
from viper_desktop.engine.vlm.proxy import ProxyScorer
from viper_desktop.engine.vlm.resident import SharedVlm
from viper_desktop.engine.vlm.shared import SharedScorer
from viper_desktop.engine.vlm.sizes import VlmSizes, sizes_of

GB = 10**9
# of Idefics2-8B: 32 layers of 4096 × 14336, eight heads of keys
IDEFICS2_8B = VlmSizes(700_000_000, 7_700_000_000, 32, 1024, 3 * 14336 + 4 * 4096, 32003)
CPU = Wish("cpu")


def everything(_precision, _device):
    return True


def nothing_but_full(precision, _device):
    return precision is Precision.FULL


def fitted(free_gb, wish=CPU, can=everything):
    return fitting(IDEFICS2_8B, wish, lambda _device: int(free_gb * GB), can)


@pytest.mark.parametrize(
    ("free_gb", "dtype", "precision", "way"),
    [
        (64, "float32", Precision.FULL, Way.WHOLE),
        (24, "bfloat16", Precision.FULL, Way.HALF),
        (16, "float32", Precision.EIGHT, Way.EIGHT),
        (11, "float32", Precision.FOUR, Way.FOUR),
        (4, "float32", Precision.FOUR, Way.TOO_LARGE),
    ],
)
def test_the_published_model_is_fitted_into_what_is_free(free_gb, dtype, precision, way):
    plan, estimate = fitted(free_gb)
    assert (plan.placement.dtype, plan.precision, estimate.way) == (dtype, precision, way)
    words = in_words("Idefics2 8B", estimate)
    assert (words == "") == (way is Way.WHOLE)
    if words:
        assert words.startswith("Idefics2 8B needs ")
        assert f"{free_gb:.1f} GB are free" in words


def test_exact_mode_never_makes_a_model_coarser_and_what_was_chosen_is_done():
    assert fitted(11, Wish("cpu", exact=True))[0].precision is Precision.FULL
    assert fitted(64, Wish("cpu", precision=Precision.FOUR))[0].precision is Precision.FOUR
    assert fitted(16, Wish("cpu", "float32"), nothing_but_full)[1].way is Way.TOO_LARGE


def test_after_memory_ran_out_there_are_fewer_queries_then_fewer_bits_then_nothing():
    plan = Plan(Placement())
    seen = []
    while (plan := smaller(plan, CPU, everything)) is not None:
        seen.append((plan.precision, plan.batch))
    assert seen == [(Precision.FULL, 1), (Precision.FOUR, 1)]


def test_a_conversation_is_read_in_fewer_bits_at_once_or_in_half_precision_where_there_are_none():
    # GIVEN no queries that could go one at a time
    plan = Plan(Placement())
    assert smaller(plan, CPU, everything, together=False).precision is Precision.FOUR
    # WHEN fewer bits are not to be had THEN half the bytes are
    half = smaller(plan, CPU, nothing_but_full, together=False)
    assert (half.placement.dtype, half.precision) == ("bfloat16", Precision.FULL)
    assert smaller(half, CPU, nothing_but_full, together=False) is None
    # BUT nothing that the person chose is changed
    assert smaller(plan, Wish("cpu", "float32"), nothing_but_full, together=False) is None
    assert smaller(plan, Wish("cpu", exact=True), everything, together=False) is None


@pytest.mark.parametrize(
    ("free_gb", "wish", "expected"),
    [
        (64, CPU, Remedy.NONE),
        (16, CPU, Remedy.NONE),
        (16, Wish("cpu", precision=Precision.FULL), Remedy.COARSER),
        (64, Wish("cpu", budget=5 * GB), Remedy.BUDGET),
        (4, CPU, Remedy.BUILT_IN),
    ],
)
def test_what_would_go_better_is_known(free_gb, wish, expected):
    assert remedy(IDEFICS2_8B, wish, lambda _device: free_gb * GB, everything) is expected


def test_sizes_are_told_from_headers(idefics2_folder, vlm):
    sizes = sizes_of(idefics2_folder)
    assert sizes.numbers == sum(weight.numel() for weight in vlm.core.parameters())
    assert sizes.layers == 2
    assert needed(sizes, Plan(Placement())) > needed(sizes, Plan(Placement(), Precision.FOUR))


@pytest.mark.parametrize("precision", [Precision.EIGHT, Precision.FOUR])
def test_a_coarser_model_scores_nearly_the_same_adapters_and_all(idefics2_folder, vlm, picture, tmp_path, precision):
    pytest.importorskip("bitsandbytes")
    coarse = load(idefics2_folder, Placement(), precision=precision)
    kinds = {type(module).__name__ for module in coarse.core.modules()}
    assert kinds & {"Linear4bit", "Linear8bitLt"}
    words = torch.tensor([[1, 648, 387, 28705, 500]])
    with torch.inference_mode():
        fine, rough = vlm.core(input_ids=words).logits.flatten(), coarse.core(input_ids=words).logits.flatten()
    assert torch.corrcoef(torch.stack([fine, rough]))[0, 1] > 0.8
    # AND an adapter of either kind lands wholly on it, and changes what it says
    for dora in (False, True):
        folder = save_tiny_adapter(tmp_path / f"{precision}-{dora}", seed=1, dora=dora)
        coarse.model, placed = attach(coarse.model, folder, f"adapter-{dora}")
        assert placed.tensors > 20
    (score,) = ProxyScorer(coarse, adapter="adapter-False").fit([picture(1)], [picture(2)]).score([picture(3)])
    assert 0 <= score.value <= 1


def test_without_bitsandbytes_it_says_so_in_one_sentence(idefics2_folder, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "bitsandbytes", None)
    with pytest.raises(ModelUnavailable, match="bitsandbytes is not installed") as caught:
        load(idefics2_folder, Placement(), precision=Precision.FOUR)
    assert "viper-desktop[quantize]" in caught.value.hint


def running_out(shared, times):
    """Memory runs out when the model has read the next words, so often."""
    left = [times]

    def hook(_module, _inputs):
        if left[0]:
            left[0] -= 1
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB")

    vlm, _ = shared.ready(None, exact=True)
    vlm.core.model.text_model.register_forward_pre_hook(hook)


def test_where_memory_runs_out_fewer_pictures_go_together_and_the_scores_stay(idefics2_folder, picture):
    sides, queries = ([picture(1)], [picture(2)]), [picture(3), picture(4), picture(5)]
    use = VlmUse(mode=Mode.EXACT)
    expected = [s.value for s in SharedScorer(SharedVlm(idefics2_folder, CPU), use, None).fit(*sides).score(queries)]
    shared = SharedVlm(idefics2_folder, CPU)
    running_out(shared, times=1)
    scores = SharedScorer(shared, use, None).fit(*sides).score(queries)
    assert [s.value for s in scores] == pytest.approx(expected, abs=1e-5)
    assert shared.batch == 1


def test_where_it_runs_out_again_one_plain_sentence_is_said(idefics2_folder, picture):
    shared = SharedVlm(idefics2_folder, CPU)
    running_out(shared, times=9)
    with pytest.raises(OutOfMemory, match="not enough memory") as caught:
        list(SharedScorer(shared, VlmUse(mode=Mode.EXACT), None).fit([picture(1)], [picture(2)]).score([picture(3)]))
    assert "4bit" in caught.value.hint


def test_a_model_over_the_budget_is_refused(idefics2_folder):
    with pytest.raises(OutOfMemory, match="the settings allow"):
        SharedVlm(idefics2_folder, Wish("cpu", budget=1_000_000)).ready(None)


def test_a_merged_adapter_leaves_no_trace(idefics2_folder, tmp_path):
    # GIVEN a model with an adapter worked into its weights
    words = torch.tensor([[1, 648, 387, 28705, 500]])

    def logits(vlm):
        with torch.inference_mode():
            return vlm.core(input_ids=words).logits

    adapter = save_tiny_adapter(tmp_path / "adapter", seed=1)
    bare = logits(SharedVlm(idefics2_folder, CPU).ready(None)[0])
    beside, name = SharedVlm(idefics2_folder, CPU).ready(adapter)
    with switched(beside.model, name):
        with_adapter = logits(beside)
    shared = SharedVlm(idefics2_folder, CPU)
    within, nothing_to_switch = shared.ready(adapter, merge=True)
    assert nothing_to_switch is None
    assert torch.allclose(logits(within), with_adapter, atol=1e-4)
    assert not torch.equal(logits(within), bare)
    # WHEN the bare model is wanted again
    again, _ = shared.ready(None)
    # THEN it is bit for bit what it was
    assert torch.equal(logits(again), bare)


def test_missing_and_cut_weights_are_refused_by_name(idefics2_folder, tmp_path):
    import shutil

    from safetensors.torch import load_file, save_file

    folder = shutil.copytree(idefics2_folder, tmp_path / "odd")
    file = folder / "model.safetensors"
    tensors = load_file(file)
    name = next(key for key in tensors if "q_proj" in key and "text_model" in key)
    save_file({key: value for key, value in tensors.items() if key != name}, file, metadata={"format": "pt"})
    with pytest.raises(ModelUnavailable, match="lacks 1 of its tensors"):
        load(folder, Placement())
    file.write_bytes(file.read_bytes()[:-100])
    with pytest.raises(ModelUnavailable, match="bytes are there"):
        load(folder, Placement())
    file.rename(folder / "pytorch_model.bin")
    with pytest.raises(ModelUnavailable, match="pickles"):
        load(folder, Placement())
