"""Whatever form the answer has, its lists are found; what has none is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viper_desktop.domain.vocabulary import normal
from viper_desktop.engine.vlm.parsing import Answer, AnswerUnreadable, is_going_round, parse, parse_exactly, so_far

FORMS = {
    "published": "Liked Art Features: soft light, muted colors\nDisliked Art Features: clutter, neon",
    "one line": "Liked Art Features: soft light, muted colors. Disliked Art Features: clutter, neon.",
    "bullets": "Liked Art Features:\n- soft light\n- muted colors\n\nDisliked Art Features:\n* clutter\n* neon\n",
    "numbers": "Liked:\n1. soft light\n2) muted colors\nDisliked:\n1. clutter\n2. neon",
    "and": "Liked features: soft light, and muted colors\nDisliked features: clutter and\nneon",
    "markdown": "**Liked Art Features:** soft light, muted colors\n\n**Disliked Art Features:** clutter, neon",
    "other colon": "Liked Art Features：soft light、muted colors\nDisliked Art Features：clutter、neon",
    "renamed": "Positive attributes: soft light; muted colors\nNegative attributes: clutter; neon",
    "German": "Gefällt: soft light, muted colors\nGefällt nicht: clutter, neon",
    "French": "Aime : soft light, muted colors.\nN’aime pas : clutter, neon.",
    "Spanish": "Le gusta:\n1. soft light\n2. muted colors\n\nNo le gusta:\n1. clutter\n2. neon",
    "Chinese": "喜欢的特征：soft light，muted colors\n不喜欢的特征：clutter，neon",
    "reversed": "Dislikes: clutter, neon\nLikes: soft light, muted colors",
    "headings without colons": "Liked\n- soft light\n- muted colors\nDisliked\n- clutter\n- neon",
    "fenced": 'So {this}:\n```json\n{"likes": ["soft light", "muted colors"],\n "dislikes": ["clutter", "neon"]}\n```',
    "json cut short": '{"liked": ["soft light", "muted colors"], "disliked": ["clutter", "neon',
    "json and commas": '{"liked_features": "soft light, muted colors", "not_liked": "clutter, neon"}',
    "json": 'Sure! {"liked": ["soft light", "muted colors"], "disliked": ["clutter", "neon"]} Hope this helps.',
}


@pytest.mark.parametrize("form", FORMS)
def test_the_lists_are_found(form):
    answer = parse(FORMS[form])
    assert answer.liked == ("soft light", "muted colors")
    assert answer.disliked == ("clutter", "neon")


def test_what_is_on_both_sides_is_on_neither_and_repetition_ends():
    answer = parse("Liked: fog, Soft Light, fog, fog\nDisliked: soft light., neon, neon, neon, neon")
    assert answer.liked == ("fog",)
    assert answer.disliked == ("neon",)


def test_empty_lists_are_empty():
    answer = parse("Liked Art Features: None\nDisliked Art Features:")
    assert (answer.liked, answer.disliked) == ((), ())


@pytest.mark.parametrize("nothing", ["none", "N/A", "-", "None mentioned.", "nothing", "…"])
def test_a_side_without_anything_is_empty(nothing):
    answer = parse(f"Liked Art Features: fog\nDisliked Art Features: {nothing}")
    assert (answer.liked, answer.disliked) == (("fog",), ())


def test_an_answer_that_goes_round_is_heard_as_such():
    assert is_going_round([5, 9, *[7, 8, 3] * 40])
    assert not is_going_round([5, 9, *[7, 8, 3] * 10])
    assert not is_going_round(list(range(300)))


def test_a_beginning_is_read_but_for_its_last_word():
    assert so_far("Liked Art Features: soft light, muted col") == Answer(("soft light",), ())
    assert so_far("Liked") == Answer((), ())
    assert so_far('{"liked": ["soft light", "mut') == Answer(("soft light",), ())
    assert so_far('{"liked": ["fog", "mist"], "dis') == Answer(("fog",), ())
    assert so_far('{"lik') == Answer((), ())
    assert so_far('{"liked": ["fog", "mist"], "disliked": ["glare", "ne') == Answer(("fog", "mist"), ("glare",))


def test_one_list_is_enough():
    assert parse("Liked Art Features: fog").disliked == ()


@pytest.mark.parametrize("text", ["", "I cannot help with that.", "The picture is lovely, with liked colors."])
def test_an_answer_without_lists_is_refused_with_what_to_do(text):
    with pytest.raises(AnswerUnreadable) as caught:
        parse(text)
    assert caught.value.hint


def test_exact_parsing_is_the_published_one_in_the_models_order():
    text = "Liked Art Features: b, a, c,d, x\nDisliked Art Features: x, neon."
    assert parse_exactly(text) == (["b", "a", "c,d"], ["neon."])
    with pytest.raises(AnswerUnreadable, match="Disliked Art Features"):
        parse_exactly("Liked Art Features: a")


@given(st.text(alphabet='{}[]"\\:, liked\n', max_size=80))
def test_no_damaged_json_breaks_the_parser(text):
    try:
        parse('{"liked": [' + text)
    except AnswerUnreadable:
        return


@given(st.text(max_size=200))
def test_no_answer_breaks_the_parser(text):
    try:
        answer = parse("Liked: " + text)
    except AnswerUnreadable:
        return
    assert not {normal(a) for a in answer.liked} & {normal(a) for a in answer.disliked}
