"""The demo: the whole loop, by the engines that ship, without a window."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser

import numpy as np
import pytest

from viper_desktop.cli.console import Console
from viper_desktop.cli.demo import Plan, Walk
from viper_desktop.cli.demo_page import marked_words
from viper_desktop.cli.main import main
from viper_desktop.domain.profile import Attribute, Polarity, Profile, Source
from viper_desktop.domain.recipe import ATELIER
from viper_desktop.storage.image_files import open_upright
from viper_desktop.storage.profile_file import read_profile
from viper_desktop.storage.recipes import read_recipe


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """What one demo leaves."""
    out = tmp_path_factory.mktemp("demo") / "out"
    assert main(["demo", "--out", str(out), "--seed", "7"]) == 0
    return out


class Page(HTMLParser):
    """Collects what a page points to."""

    def __init__(self):
        super().__init__()
        self.sources, self.links, self.open = [], [], []

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        if "src" in values:
            self.sources.append(values["src"])
        if "href" in values:
            self.links.append(values["href"])
        if tag not in ("meta", "img", "br", "link"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_a_taste_is_learnt_from_the_comments(folder):
    profile = read_profile(folder / "profile.json")
    assert len(profile.liked) >= 5
    assert len(profile.disliked) >= 3
    assert all(attribute.sources for attribute in (*profile.liked, *profile.disliked))


def test_each_seed_was_made_plain_and_personalised_by_both_engines(folder):
    recipes = {path: read_recipe(path) for path in folder.glob("*.png")}
    pairs = {}
    for path, recipe in recipes.items():
        pairs.setdefault((recipe.model, recipe.prompt, recipe.seed), {})[recipe.is_plain] = path
    assert {model for model, _, _ in pairs} == {"starter", "atelier"}
    for pair in pairs.values():
        plain, mine = (np.asarray(open_upright(pair[kind])).astype(int) for kind in (True, False))
        assert np.abs(plain - mine).mean() > 2  # grey levels: the taste is to be seen


def test_scores_are_in_range_and_from_best_to_worst_on_the_page(folder):
    scores = json.loads((folder / "scores.json").read_text())["scores"]
    assert {path.name for path in folder.glob("*.png")} <= {entry["image"] for entry in scores}
    assert all(0 <= entry["score"] <= 1 and 0 <= entry["uncertainty"] <= 0.5 for entry in scores)
    shown = re.findall(r"<figcaption><b>(0\.\d\d|1\.00)</b>", (folder / "index.html").read_text(encoding="utf-8"))
    assert shown == sorted(shown, reverse=True)
    assert len(shown) == len(scores)


def test_the_page_is_whole_and_needs_nothing_from_elsewhere(folder):
    page = Page()
    text = (folder / "index.html").read_text(encoding="utf-8")
    page.feed(text)
    assert page.open == []
    assert page.sources
    assert all(source.startswith("data:image/jpeg;base64,") for source in page.sources)
    assert all((folder / link).is_file() for link in page.links)
    assert not re.search(r"\$[a-z{]", text)  # every blank of the template was filled in


def test_a_second_run_replaces_the_pictures_of_the_first(tools, tmp_path):
    plan = Plan(ATELIER, ("a cat",), seeds=1, side=96)
    profile = Profile("Ines", liked=(Attribute("watercolor"),))
    walk = Walk(tmp_path, 7, tools, Console(as_json=True))
    names = [[event.path for event in walk.create(plan, profile)] for _ in range(2)]
    assert names[0] == names[1]
    assert sorted(map(str, tmp_path.iterdir())) == sorted(names[0])


def test_a_file_in_the_way_is_bad_input(tmp_path, capsys):
    (tmp_path / "out").write_text("mine")
    assert main(["demo", "--out", str(tmp_path / "out")]) == 2
    assert (tmp_path / "out").read_text() == "mine"
    assert "is a file" in capsys.readouterr().err


def test_words_that_were_taken_are_marked_and_everything_is_escaped():
    comment = "I <3 soft light & <b>muted colors</b>."
    start = comment.index("soft light")
    source = Source("r", "p", "soft light", start, start + len("soft light"), comment)
    inside = Source("r", "p", "light", start + 5, start + 10, comment)
    html = marked_words(comment, [(Polarity.LIKED, source), (Polarity.LIKED, inside)])
    assert html == 'I &lt;3 <mark class="liked">soft light</mark> &amp; &lt;b&gt;muted colors&lt;/b&gt;.'
