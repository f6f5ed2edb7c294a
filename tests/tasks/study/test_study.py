"""A study leaves figures with intervals, goes on where it was stopped, and says so in plain words where it cannot."""

from __future__ import annotations

import csv
import json
import shutil
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest

from tests.tiny_models.adapters import save_tiny_adapter
from tests.tiny_models.idefics2 import save_tiny_idefics2
from viper_desktop.domain.events import JobCancelled, JobFailed, JobFinished, StudyStep
from viper_desktop.domain.models import VlmUse


def test_every_run_leaves_the_headline_with_intervals(whole):
    assert isinstance(whole.events[-1], JobFinished)
    summary = json.loads((whole.folder / "summary.json").read_text())
    assert summary == whole.summary
    for name in ("personalised_over_plain", "own_over_other"):
        told = summary[name]
        assert 0 <= told["low"] <= told["rate"] <= told["high"] <= 1
        assert told["n"] == 9  # three people, three prompts


def test_every_experiment_has_its_say_and_its_table(whole):
    told = {event.experiment for event in whole.events if isinstance(event, StudyStep)}
    assert told == set("abcdefgh")
    tables = whole.files("tables")
    assert sorted({name[0] for name in tables}) == list("abcdefg")
    for data in tables.values():
        head, *rows = csv.reader(data.decode().splitlines())
        assert rows
        assert all(len(row) == len(head) for row in rows)


def test_charts_are_whole_svg_files_that_a_screen_reader_can_name(whole):
    charts = {name: data for name, data in whole.files("plots").items() if name.endswith(".svg")}
    assert len(charts) == 8
    for data in charts.values():
        root = ElementTree.fromstring(data)
        assert root.get("aria-label")
        assert root.get("role") == "img"


class Page(HTMLParser):
    """Collects what a page points to."""

    def __init__(self):
        super().__init__()
        self.links, self.sources = [], []

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        self.links += [values["href"]] if "href" in values else []
        self.sources += [values["src"]] if "src" in values else []


def test_the_page_needs_nothing_from_elsewhere_and_its_links_lead_somewhere(whole):
    text = (whole.folder / "index.html").read_text(encoding="utf-8")
    assert "$" not in text
    page = Page()
    page.feed(text)
    assert all(source.startswith("data:") for source in page.sources)
    assert all((whole.folder / link).exists() for link in page.links)
    assert "cannot show" in text


def test_a_study_that_was_stopped_goes_on_and_comes_to_the_same(study, whole, tmp_path):
    # GIVEN a study that was stopped after a few pictures
    stopped = study(tmp_path / "stopped", stop_at=5)
    assert isinstance(stopped.events[-1], JobCancelled)
    kept = {path: path.stat().st_mtime_ns for path in stopped.folder.glob("pictures/*/*.png")}
    assert 5 <= len(kept) < 12
    assert not (stopped.folder / "summary.json").exists()
    # WHEN it is started again
    again = study(tmp_path / "stopped")
    # THEN what was made is not made again
    assert {path: path.stat().st_mtime_ns for path in kept} == kept
    # AND everything comes out as if it had never been stopped
    assert again.files("tables") == whole.files("tables")
    assert again.summary == whole.summary
    # AND a look that was cut off by a power failure is looked at again
    look = next(stopped.folder.glob("pictures/*/*.json"))
    look.write_text(look.read_text()[:50])
    assert study(tmp_path / "stopped").summary == whole.summary


def test_a_tuned_metric_stands_beside_the_starter_scorer_over_the_same_people_and_pairs(study, whole, tmp_path):
    # GIVEN a study that was done, and a metric that was tuned
    shutil.copytree(whole.folder, tmp_path / "again")
    base = save_tiny_idefics2(tmp_path / "base", image_seq_len=2)
    use = VlmUse(adapter=str(save_tiny_adapter(tmp_path / "mine", seed=3)))
    # WHEN it is done once more with that metric, too
    both = study(tmp_path / "again", scorers=("starter", str(base)), scorer_use=use)
    assert isinstance(both.events[-1], JobFinished), both.events[-1]
    # THEN both have a row for every number of pairs, over as many questions, and the starter's are what they were
    rows = _rows(both, "e-pairs.csv")
    mine = [row for row in rows if row["scorer"] == "base with mine"]
    starter = [row for row in rows if row["scorer"] == "starter scorer"]
    assert starter == _rows(whole, "e-pairs.csv")
    assert [(row["pairs"], row["n"]) for row in mine] == [(row["pairs"], row["n"]) for row in starter]
    # AND the page has them in one table
    text = (both.folder / "index.html").read_text(encoding="utf-8")
    assert "<td>base with mine</td>" in text
    assert "<td>starter scorer</td>" in text


def _rows(done, name):
    return list(csv.DictReader(done.files("tables")[name].decode().splitlines()))


def test_another_seed_is_another_study(study, whole, tmp_path):
    assert study(tmp_path / "other", seed=1).files("tables") != whole.files("tables")


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"people": 1}, "1 people"),
        ({"makers": ()}, "somebody"),
        ({"scorers": ("starter", "nothing")}, "“nothing”"),
        ({"compute": "127.0.0.1:1"}, "Ray"),
    ],
    ids=["one person", "nobody", "no scorer", "no cluster"],
)
def test_what_makes_no_study_is_refused_in_a_sentence(perform, tmp_path, fields, words):
    from viper_desktop.domain.requests import StudyRequest

    failure = perform(StudyRequest(str(tmp_path / "out"), **fields))[-1]
    assert isinstance(failure, JobFailed)
    assert not failure.details
    assert words in failure.sentence
    assert failure.hint
    assert not (tmp_path / "out").exists()  # told before anything is made


def test_a_file_in_the_folders_place_is_refused(perform, tmp_path):
    from viper_desktop.domain.requests import StudyRequest

    (tmp_path / "out").write_text("mine")
    failure = perform(StudyRequest(str(tmp_path / "out")))[-1]
    assert "is a file" in failure.sentence
    assert (tmp_path / "out").read_text() == "mine"
