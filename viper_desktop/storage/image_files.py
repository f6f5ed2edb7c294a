"""Reading picture files of strangers safely, with Pillow."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PIL import ExifTags, Image, ImageOps, UnidentifiedImageError
from PIL.PngImagePlugin import PngImageFile

from viper_desktop.domain.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

T = TypeVar("T")

KINDS = "It reads PNG, JPEG, WebP, TIFF, GIF and AVIF."
SUFFIXES = frozenset((".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".webp", ".tif", ".tiff", ".gif", ".avif"))
SUFFIX_OF = {
    "PNG": ".png",
    "JPEG": ".jpg",
    "MPO": ".jpg",
    "WEBP": ".webp",
    "TIFF": ".tif",
    "GIF": ".gif",
    "AVIF": ".avif",
}
WRITTEN = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP", ".tif": "TIFF", ".tiff": "TIFF"}
FORMATS = tuple(name for name in SUFFIX_OF if name != "MPO")  # Pillow finds those among JPEG files
MOST_PIXELS = 120_000_000  # the largest phone cameras make 108 million; beyond that it may be a decompression bomb
Image.MAX_IMAGE_PIXELS = MOST_PIXELS

DAMAGED = (  # what Pillow raises on files that lie about themselves
    OSError,
    SyntaxError,
    ValueError,
    LookupError,
    EOFError,
    TypeError,
    ArithmeticError,
    RuntimeError,
    MemoryError,
    struct.error,
    zlib.error,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
)


def open_upright(source: Path | str | bytes, side: int = 0) -> Image.Image:
    """A picture as RGB, EXIF orientation applied, first frame, transparency on white.

    Args:
        source: a file, or the bytes of one.
        side: shrink to at most this many pixels on the long side; 0 leaves the size alone.

    Raises:
        BadInput: it cannot be read or is too large; the sentence says why.
    """
    return _read(source, lambda image: _upright(image, (side, side) if side else None))


def open_as_published(source: Path | str, *, literally: bool = False) -> Image.Image:
    """A picture as Idefics2's processor makes the published code see it, in 2024 as today.

    Full size, the way up that the camera says, and transparency dropped, whatever color lies under it: its `load_image`
    runs before the image processor, which alone would have laid it on white. Sixteen bits of gray are scaled to eight.

    Args:
        literally: sixteen bits of gray and decimal numbers are cut off at 255 as there, so that most of them are white.

    Raises:
        BadInput: it cannot be read or is too large; the sentence says why.
    """
    return _read(source, lambda image: _as_published(image, literally=literally))


def _as_published(image: Image.Image, *, literally: bool) -> Image.Image:
    image.load()
    if image.mode.startswith(("I", "F")) and not literally:
        return _upright(image, None)
    image.info.pop("transparency", None)  # says nothing about the colors, and makes Pillow warn
    result = ImageOps.exif_transpose(image).convert("RGB")
    result.info = {}
    return result


def open_within(source: Path | str | bytes, width: int, height: int) -> Image.Image:
    """`open_upright`, shrunk to fit a box of (width, height) pixels."""
    return _read(source, lambda image: _upright(image, (width, height)))


def encoded(source: Path | str | bytes, side: int = 0) -> bytes:
    """A picture as PNG or JPEG bytes that any toolkit shows upright; the file's own where they are that.

    Args:
        side: as for `open_upright`.

    Raises:
        BadInput: it cannot be read.
    """

    def encode(image: Image.Image) -> bytes:
        if image.format in ("PNG", "JPEG") and _orientation(image) == 1 and not (side and max(image.size) > side):
            image.load()  # whole?
            return whole(source) if not isinstance(source, bytes) else source
        lossless = image.format in ("PNG", "GIF")
        upright = _upright(image, (side, side) if side else None)
        return as_png(upright) if lossless else as_jpeg(upright)

    return _read(source, encode)


def as_png(image: Image.Image) -> bytes:
    """PNG bytes, quickly rather than small: they are shown once."""
    buffer = io.BytesIO()
    image.save(buffer, "PNG", compress_level=1)
    return buffer.getvalue()


def as_jpeg(image: Image.Image, quality: int = 92) -> bytes:
    """JPEG bytes of an RGB picture."""
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()


def _read(source: Path | str | bytes, use: Callable[[Image.Image], T], name: str = "The picture") -> T:
    """Open a picture, do something with it, and say in plain words what was wrong with it."""
    name = name if isinstance(source, bytes) else Path(source).name
    opened: Path | BinaryIO = io.BytesIO(source) if isinstance(source, bytes) else Path(source)
    try:
        with Image.open(opened, formats=FORMATS) as image:
            if image.width * image.height > MOST_PIXELS:
                raise _too_large(name)
            return use(image)
    except UnidentifiedImageError as error:
        raise BadInput(f"{name} is not a picture that this program can read.", KINDS) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_large(name) from error
    except (FileNotFoundError, IsADirectoryError, PermissionError) as error:
        raise BadInput(f"{name} cannot be opened: {error.strerror or error}.", "Check where it is.") from error
    except DAMAGED as error:
        raise BadInput(f"{name} is damaged.", "Save it again from where it came, or leave it out.") from error


def _too_large(name: str) -> BadInput:
    return BadInput(
        f"{name} is too large: more than {MOST_PIXELS // 1_000_000} million pixels.", "Save a smaller copy of it."
    )


def _upright(image: Image.Image, box: tuple[int, int] | None) -> Image.Image:
    """RGB, the way up that the camera says, on white, no larger than the box (width, height)."""
    if box is not None:
        box = (box[1], box[0]) if _is_sideways(image) else box
        image.draft("RGB", (min(2 * box[0], image.width), min(2 * box[1], image.height)))  # JPEG only: far quicker
    image.load()
    upright = _opaque(image)
    if box is not None and (upright.width > box[0] or upright.height > box[1]):
        upright.thumbnail(box, Image.Resampling.LANCZOS)
    return ImageOps.exif_transpose(upright)


def _opaque(image: Image.Image) -> Image.Image:
    """RGB with what is transparent shown on white; keeps its color profile and EXIF orientation, and nothing else."""
    if image.mode.startswith("I;16") or image.mode == "I":  # 16 bits of gray: Pillow would clip, not scale
        gray = image.convert("I").point(lambda level: level / 257)
        result = gray.convert("L").convert("RGB")
    elif image.has_transparency_data:
        layer = image.convert("RGBA")
        result = Image.new("RGB", layer.size, "white")
        result.paste(layer, mask=layer.getchannel("A"))
    else:
        result = image.convert("RGB")
    result.info = {name: value for name, value in image.info.items() if name == "icc_profile"}  # not where it was taken
    if _orientation(image) > 1:
        result.getexif()[ExifTags.Base.Orientation] = _orientation(image)
    return result


def size_of(source: Path | str | bytes) -> tuple[int, int]:
    """(width, height) in pixels as it is shown, from the header alone.

    Raises:
        BadInput: it is no picture.
    """
    return _read(source, _shown_size)


def examined(data: bytes, name: str) -> tuple[tuple[int, int], str]:
    """Whether a picture is whole, by decoding it.

    Args:
        name: what to call it in a refusal.

    Returns:
        (width, height) as it is shown, and the usual ending of its format's file names, such as `.jpg`.

    Raises:
        BadInput: it is damaged, too large, or no picture.
    """

    def examine(image: Image.Image) -> tuple[tuple[int, int], str]:
        size, suffix = _shown_size(image), SUFFIX_OF[image.format or ""]
        image.draft("RGB", (image.width // 8, image.height // 8))  # JPEG only: all bytes are read, few pixels made
        image.load()
        return size, suffix

    return _read(data, examine, name)


def _shown_size(image: Image.Image) -> tuple[int, int]:
    return (image.height, image.width) if _is_sideways(image) else (image.width, image.height)


def _orientation(image: Image.Image) -> int:
    """1..8 as EXIF has it; 1 is upright, 5 and more are turned by a quarter."""
    value = image.getexif().get(ExifTags.Base.Orientation, 1)
    return value if isinstance(value, int) else 1


def _is_sideways(image: Image.Image) -> bool:
    """Whether width and height are those of the camera; Pillow turns TIFF pictures by itself."""
    return image.format != "TIFF" and _orientation(image) >= 5


def texts(source: Path | str | bytes) -> dict[str, str]:
    """The text chunks of a PNG file, by keyword; empty for other formats.

    Raises:
        BadInput: it is no picture.
    """

    def chunks(image: Image.Image) -> dict[str, str]:
        if not isinstance(image, PngImageFile):
            return {}
        return {str(key): str(text) for key, text in image.text.items()}  # reads to the end: text may follow the pixels

    return _read(source, chunks)


def in_format(image: Image.Image, suffix: str) -> bytes:
    """A picture encoded as a file name's ending says.

    Raises:
        BadInput: there is no such format among those that it writes.
    """
    name = WRITTEN.get(suffix.lower())
    if name is None:
        raise BadInput(f"Pictures cannot be saved as “{suffix}”.", "Use .png, .jpg, .webp or .tif.")
    buffer = io.BytesIO()
    image.save(buffer, name, **({"quality": 95} if name in ("JPEG", "WEBP") else {}))
    return buffer.getvalue()


def whole(path: Path | str) -> bytes:
    """A file's bytes.

    Raises:
        BadInput: it cannot be read.
    """
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror or error}.", "Check where it is.") from error
