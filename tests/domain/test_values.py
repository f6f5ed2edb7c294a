"""The small rules: when one may learn, how seeds follow, what the vocabulary finds."""

import pickle

from viper_desktop import assets
from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.domain.reactions import Reaction, Stance, readiness
from viper_desktop.domain.recipe import MAX_SEED, Recipe, seeded


def reaction(stance, comment="because of the light"):
    return Reaction("r", "mira", "p", stance, comment)


def test_learning_needs_one_comment_on_each_side_or_three_in_all():
    assert not readiness((reaction(Stance.LIKE),)).can_learn
    assert readiness((reaction(Stance.LIKE), reaction(Stance.DISLIKE))).can_learn
    assert readiness((reaction(None), reaction(Stance.MIXED), reaction(Stance.LIKE))).can_learn
    assert not readiness((reaction(Stance.LIKE, ""), reaction(Stance.DISLIKE, " "))).can_learn


def test_the_ring_is_full_at_eight_comments_and_stays_full():
    assert readiness((reaction(None),) * 4).fraction == 0.5
    assert readiness((reaction(None),) * 12).fraction == 1.0


def test_seeds_follow_one_another_and_wrap_past_the_largest():
    assert [recipe.seed for recipe in seeded(Recipe("a cat", seed=MAX_SEED), 3)] == [MAX_SEED, 0, 1]


def test_a_recipe_is_plain_without_a_taste_or_without_a_degree():
    taste = Profile("Mira", liked=(Attribute("fog"),))
    assert Recipe("a cat").is_plain
    assert Recipe("a cat", profile=Profile("empty")).is_plain
    assert Recipe("a cat", profile=taste, degree_liked=0, degree_disliked=0).is_plain
    assert not Recipe("a cat", profile=taste).is_plain
    assert Recipe("a cat", profile=taste).plain().is_plain


def test_the_vocabulary_has_some_five_hundred_attributes_in_some_twenty_categories_each_once():
    vocabulary = assets.vocabulary()
    assert len(vocabulary.entries) >= 480
    assert len(vocabulary.categories) >= 18
    assert len({entry.text for entry in vocabulary.entries}) == len(vocabulary.entries)
    assert {entry.category for entry in vocabulary.entries} <= set(vocabulary.categories)
    assert all(entry.text == entry.text.strip().lower() for entry in vocabulary.entries)


def test_british_and_american_spelling_find_the_same_attribute():
    vocabulary = assets.vocabulary()
    assert vocabulary.find("Muted Colours") is vocabulary.find("muted colors")
    assert vocabulary.category_of("something nobody has heard of") == "other"


def test_what_is_typed_is_completed_with_its_beginning_first():
    found = assets.vocabulary().suggestions("past")
    assert found
    assert found[0].text.startswith("past")
    assert assets.vocabulary().suggestions("") == ()


def test_an_error_keeps_its_two_sentences_across_processes():
    error = pickle.loads(pickle.dumps(BadInput("It is empty.", "Add one.")))
    assert (type(error), error.sentence, error.hint) == (BadInput, "It is empty.", "Add one.")
