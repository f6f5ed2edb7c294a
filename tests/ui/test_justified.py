from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from viper_desktop.ui.gallery.justified import NARROWEST, TALLEST, WIDEST, justified

ratios = st.lists(st.floats(NARROWEST, WIDEST), max_size=60)


@given(ratios, st.integers(200, 4000), st.integers(60, 400))
def test_every_row_but_the_last_is_as_wide_as_the_page_and_no_picture_overlaps_another(shapes, width, height):
    rows = justified(shapes, width, height, 8)
    assert len(rows.boxes) == len(shapes)
    for row in range(len(rows.firsts)):
        boxes = [rows.boxes[index] for index in rows.in_row(row)]
        assert len({(box.y, box.height) for box in boxes}) == 1
        assert all(left.x + left.width + 8 == right.x for left, right in pairwise(boxes))
        end = boxes[-1].x + boxes[-1].width
        if row < len(rows.firsts) - 1:
            assert end == width
            assert rows.boxes[rows.firsts[row + 1]].y >= boxes[0].y + boxes[0].height
        else:
            assert end <= width or len(boxes) == 1


@given(ratios.filter(bool), st.integers(600, 3000))
def test_pictures_keep_their_proportions(shapes, width):
    for shape, box in zip(shapes, justified(shapes, width, 180, 8).boxes, strict=True):
        assert abs(box.width - shape * box.height) <= 1 + shape  # rounded to whole pixels


@given(ratios, st.integers(400, 3000))
def test_the_last_row_is_not_blown_up(shapes, width):
    rows = justified(shapes, width, 180, 8)
    if rows.firsts:
        assert rows.boxes[-1].height <= round(180 * TALLEST)


@given(ratios.filter(bool), st.data())
def test_a_point_in_a_picture_finds_it(shapes, data):
    rows = justified(shapes, 900, 150, 8)
    index = data.draw(st.integers(0, len(shapes) - 1))
    box = rows.boxes[index]
    assert rows.at(box.x + box.width // 2, box.y + box.height // 2) == index
    assert index in rows.between(box.y, box.y)


def test_down_and_up_again_comes_back_to_the_same_column():
    rows = justified([1.0] * 40, 1000, 180, 8)
    below = rows.beside(2, 1)
    assert rows.row_of(below) == 1
    assert rows.beside(below, -1) == 2
