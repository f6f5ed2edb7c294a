from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from viper_desktop.domain.profile import Attribute, Polarity, Profile, Source
from viper_desktop.ui.profile.column_layout import Group, arrange
from viper_desktop.ui.profile.comparison import agreement, overlap
from viper_desktop.ui.profile.marked_words import marked, place
from viper_desktop.ui.profile.timeline import spoken_time
from viper_desktop.ui.widgets.floating import beside

sizes = st.builds(QSize, st.integers(20, 500), st.integers(20, 40))
rows = st.lists(sizes, min_size=1, max_size=6).map(tuple)
groups = st.lists(st.builds(Group, st.just(QSize(60, 16)), rows), max_size=5)


@given(groups, st.integers(180, 900))
def test_chips_stay_inside_the_column_and_off_each_other(column, width):
    arrangement = arrange(column, width)
    chips = [chip for group in arrangement.groups for chip in group.chips]
    assert all(chip.left() >= 0 and chip.left() + chip.width() <= width for chip in chips)
    assert all(chip.bottom() < arrangement.height for chip in chips)
    assert not any(a.intersects(b) for i, a in enumerate(chips) for b in chips[i + 1 :])


@given(groups, st.integers(180, 900))
def test_a_heading_never_covers_a_chip(column, width):
    for group in arrange(column, width).groups:
        assert not any(group.heading.intersects(chip) for chip in group.chips)


def test_the_marked_words_are_where_they_were_said():
    source = Source(quote="soft", start=4, end=8, comment="The soft <light>")
    assert marked(source, "#abc") == '“The <span style="background-color:#abc">soft</span> &lt;light&gt;”'


def test_words_whose_place_is_unknown_are_looked_for():
    assert place(Source(quote="Soft", comment="so SOFT")) == (3, 7)
    assert place(Source(quote="hard", comment="so soft")) == (0, 0)
    assert place(Source(quote="soft", start=90, end=94, comment="so soft")) == (3, 7)


def test_a_long_comment_is_cut_between_words_on_the_card_and_whole_in_the_panel():
    comment = "word " * 60 + "soft light" + " word" * 60
    source = Source(quote="soft light", start=300, end=310, comment=comment)
    card = marked(source, "#abc")
    assert card.startswith("“… word") and card.endswith("word …”")
    assert len(card) < 300 < len(marked(source, "#abc", whole=True))


def test_two_tastes_are_parted_into_mine_ours_and_theirs():
    mine = Profile("a", (Attribute("soft light"), Attribute("woodcut")), (Attribute("neon colors"),))
    theirs = Profile("b", (Attribute("Soft Light"), Attribute("neon colors")))
    parts = overlap(mine, theirs, Polarity.LIKED)
    assert [a.text for a in parts.only_first] == ["woodcut"]
    assert [a.text for a in parts.both] == ["soft light"]
    assert [a.text for a in parts.only_second] == ["neon colors"]
    assert agreement(mine, theirs) == (1, 1)


def test_days_are_said_as_people_say_them():
    noon = datetime.now(UTC).astimezone().replace(hour=12)
    assert spoken_time(noon).startswith("Today")
    assert spoken_time(noon - timedelta(days=1)).startswith("Yesterday")
    assert spoken_time(datetime(2019, 5, 3, 12, tzinfo=UTC)).endswith("2019")


@given(st.integers(0, 900), st.integers(0, 700))
def test_what_floats_stays_in_the_window(x, y):
    room = QRect(0, 0, 1000, 800)
    corner = beside(QRect(x, y, 80, 30), QRect(0, 0, 260, 300), room)
    assert room.contains(QRect(corner, QSize(260, 300)))
