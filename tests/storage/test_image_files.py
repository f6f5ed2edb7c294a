from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ExifTags, Image

from viper_desktop.domain.errors import BadInput
from viper_desktop.storage import image_files
from viper_desktop.storage.image_files import encoded, open_as_published, open_upright, size_of

KINDS = ("PNG", "JPEG", "WEBP", "TIFF", "GIF", "AVIF")


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


SMALL = {kind: saved(Image.radial_gradient("L").resize((24, 16)).convert("RGB"), kind) for kind in KINDS}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_read(kind: str) -> None:
    image = open_upright(SMALL[kind])
    assert (image.mode, image.size) == ("RGB", (24, 16))
    assert open_upright(SMALL[kind], 12).size == (12, 8)


@pytest.mark.filterwarnings("ignore:::PIL")  # Pillow warns of odd metadata
@given(
    kind=st.sampled_from(KINDS),
    cut=st.floats(0, 1),
    changes=st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), max_size=6),
)
@settings(max_examples=300, deadline=None)
def test_a_damaged_file_is_refused_or_read_but_never_breaks_the_program(
    kind: str, cut: float, changes: list[tuple[float, int]]
) -> None:
    data = bytearray(SMALL[kind])
    for place, value in changes:
        data[int(place * len(data))] = value
    data = data[: int(cut * len(data))] if cut < 0.5 else data
    for use in (open_upright, encoded, size_of, image_files.texts, lambda source: image_files.examined(source, "x")):
        try:
            use(bytes(data))
        except BadInput as refusal:
            assert refusal.sentence.endswith(".")


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_is_shown_the_way_it_was_held(orientation: int) -> None:
    # GIVEN what a camera held that way writes of a scene with a red left edge
    scene = Image.new("RGB", (64, 32), "blue")
    scene.paste("red", (0, 0, 16, 32))
    undo = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}  # the turn that brings the scene into the file
    stored = scene.transpose(Image.Transpose(undo[orientation])) if orientation > 1 else scene
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    for kind in ("JPEG", "PNG", "WEBP", "TIFF"):
        data = saved(stored, kind, exif=exif)
        # WHEN it is opened, at its size or smaller, THEN the red edge is on the left
        assert size_of(data) == (64, 32)
        for side, size in ((0, (64, 32)), (32, (32, 16))):
            image = open_upright(data, side)
            assert image.size == size
            left, right = image.getpixel((2, size[1] // 2)), image.getpixel((size[0] - 3, size[1] // 2))
            assert left[0] > 200 > 60 > left[2]
            assert right[2] > 200 > 60 > right[0]
            assert ExifTags.Base.Orientation not in image.getexif()


def test_what_is_transparent_is_shown_on_white() -> None:
    glass = Image.new("RGBA", (4, 4), (255, 0, 0, 0))
    palette = Image.new("P", (4, 4), 0)
    for data in (saved(glass, "PNG"), saved(glass, "WEBP", lossless=True), saved(palette, "GIF", transparency=0)):
        assert open_upright(data).getpixel((1, 1)) == (255, 255, 255)


def test_sixteen_bits_of_gray_are_not_clipped() -> None:
    gray = Image.new("I;16", (4, 4), 32768)
    assert open_upright(saved(gray, "PNG")).getpixel((0, 0)) == (127, 127, 127)


def test_of_a_moving_gif_the_first_frame_is_shown() -> None:
    frames = [Image.new("RGB", (8, 8), color) for color in ("red", "blue")]
    data = saved(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert open_upright(data).getpixel((0, 0)) == (255, 0, 0) or open_upright(data).getpixel((0, 0)) == (254, 0, 0)


def test_cmyk_and_palette_pictures_are_read() -> None:
    assert open_upright(saved(Image.new("CMYK", (8, 8)), "JPEG")).mode == "RGB"
    assert open_upright(saved(Image.new("1", (8, 8), 1), "TIFF")).getpixel((0, 0)) == (255, 255, 255)


def png_bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is enormous."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = chunk(b"IDAT", zlib.compress(b"\0" * 1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + pixels + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(12_001, 10_000), (20_000, 15_000), (100_000, 100_000)])
def test_decompression_bombs_are_refused_before_they_are_unpacked(size: tuple[int, int]) -> None:
    with pytest.raises(BadInput, match="too large"):
        open_upright(png_bomb(*size), 64)


def test_what_is_shown_large_is_a_file_that_any_toolkit_reads() -> None:
    for kind in KINDS:
        with Image.open(io.BytesIO(encoded(SMALL[kind], 20))) as image:
            assert image.format in ("PNG", "JPEG")
            assert max(image.size) == 20


def test_a_file_that_can_be_shown_as_it_is_is_not_drawn_anew() -> None:
    for kind in ("PNG", "JPEG"):
        assert encoded(SMALL[kind]) == encoded(SMALL[kind], 24) == SMALL[kind]
    with pytest.raises(BadInput, match="damaged"):
        encoded(SMALL["PNG"][:-40])


def test_other_files_are_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "notes.png").write_text("no picture", encoding="utf-8")
    (tmp_path / "empty.jpg").touch()
    for name, said in (
        ("notes.png", "not a picture"),
        ("empty.jpg", "not a picture"),
        ("gone.png", "cannot be opened"),
    ):
        with pytest.raises(BadInput, match=f"{name}.*{said}"):
            open_upright(tmp_path / name)
    with pytest.raises(BadInput, match="cannot be opened"):
        open_upright(tmp_path)


def test_sixteen_bits_of_gray_are_scaled_and_to_the_letter_cut_off(tmp_path):
    file = tmp_path / "deep.png"
    Image.fromarray(np.array([[0, 200, 32768, 65535]], dtype=np.uint16)).save(file)
    assert np.asarray(open_as_published(file))[0, :, 0].tolist() == [0, 0, 127, 255]
    assert np.asarray(open_as_published(file, literally=True))[0, :, 0].tolist() == [0, 200, 255, 255]
