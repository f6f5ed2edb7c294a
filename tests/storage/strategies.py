"""Any profile, recipe or request that the domain allows."""

from __future__ import annotations

from hypothesis import strategies as st

from viper_desktop.domain.profile import Attribute, Profile, Source
from viper_desktop.domain.reactions import Stance
from viper_desktop.domain.recipe import ENLARGEMENTS, MAX_DEGREE, MAX_SEED, Mode, Recipe, Variation
from viper_desktop.domain.requests import (
    AblateRequest,
    CreateRequest,
    EnlargeRequest,
    ExtractRequest,
    FileReaction,
    LearnRequest,
    MakePair,
    MakeRanked,
    ScoreRequest,
    SuggestRequest,
    TasteStripRequest,
    UnderstoodRequest,
)

texts = st.text(max_size=30)  # any letters, halves of surrogate pairs left out as the database cannot hold them
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.floats(-1e9, 1e9) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=5,
)
unknown_fields = st.dictionaries(texts.map(lambda name: f"x-{name}"), json_values, max_size=2)
sources = st.builds(
    Source,
    reaction_id=texts,
    picture_id=texts,
    quote=texts,
    start=st.integers(0, 999),
    end=st.integers(0, 999),
    comment=texts,
)
attributes = st.builds(
    Attribute,
    text=texts,
    category=texts,
    weight=st.floats(0, 2),
    enabled=st.booleans(),
    locked=st.booleans(),
    sources=st.lists(sources, max_size=2).map(tuple),
    extra=unknown_fields,
).filter(lambda attribute: bool(attribute.key))


@st.composite
def profiles(draw: st.DrawFn) -> Profile:
    """An attribute stands on one side only, once."""
    found = draw(st.lists(attributes, max_size=6, unique_by=lambda attribute: attribute.key))
    cut = draw(st.integers(0, len(found)))
    return Profile(draw(texts), tuple(found[:cut]), tuple(found[cut:]), draw(unknown_fields))


degrees = st.floats(0, MAX_DEGREE)
recipes = st.builds(
    Recipe,
    prompt=texts,
    model=texts.filter(bool),
    negative=texts,
    profile=st.none() | profiles(),
    profile_id=texts,
    version_id=texts,
    degree_liked=degrees,
    degree_disliked=degrees,
    seed=st.integers(0, MAX_SEED),
    width=st.integers(0, 4096),
    height=st.integers(0, 4096),
    steps=st.none() | st.integers(1, 150),
    guidance=st.none() | st.floats(0, 50),
    mode=st.sampled_from(Mode),
    refiner=texts,
    variations=st.lists(st.builds(Variation, st.integers(0, MAX_SEED), st.floats(0, 1)), max_size=3).map(tuple),
    enlarged=st.sampled_from(ENLARGEMENTS),
)
paths = st.lists(texts, max_size=3).map(tuple)
file_reactions = st.builds(FileReaction, image=texts, comment=texts, stance=st.none() | st.sampled_from(Stance))
requests = st.one_of(
    st.builds(LearnRequest, profile_id=texts, engine=texts),
    st.builds(ExtractRequest, reactions=st.lists(file_reactions, max_size=2).map(tuple), name=texts, engine=texts),
    st.builds(
        CreateRequest,
        recipes=st.lists(recipes, max_size=2).map(tuple),
        folder=texts,
        preview=st.booleans(),
        best_of=st.integers(1, 8),
    ),
    st.builds(MakePair, sitting_id=texts, index=st.integers(0, 99), model=texts),
    st.builds(MakeRanked, ranking_id=texts, model=texts),
    st.builds(AblateRequest, recipe=recipes, path=texts, folder=texts),
    st.builds(EnlargeRequest, path=texts, recipe=recipes),
    st.builds(
        TasteStripRequest,
        profile=profiles(),
        prompts=paths,
        side=st.integers(1, 4096),
        degree=degrees,
        engine=texts,
    ),
    st.builds(UnderstoodRequest, prompt=texts, model=texts),
    st.builds(ScoreRequest, liked=paths, disliked=paths, queries=paths, engine=texts),
    st.builds(SuggestRequest, profile_id=texts),
)
