"""Whether this computer can show a window, and if not, what to install, in one sentence instead of a traceback."""

from __future__ import annotations

import ctypes
import os
import platform
import sys
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import ViperError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

# Library → packages on (Debian, Fedora, Arch, openSUSE) and their kin. These are the system libraries that the Qt
# libraries in the PySide6 wheel name as NEEDED and do not bring along (readelf -d).
WINDOW: Mapping[str, tuple[str, str, str, str]] = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl", "libglvnd", "libglvnd"),
    "libGL.so.1": ("libgl1", "libglvnd-glx", "libglvnd", "libglvnd"),
    "libX11.so.6": ("libx11-6", "libX11", "libx11", "libX11-6"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon", "libxkbcommon", "libxkbcommon0"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2", "libglib-2_0-0"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2", "glib2", "libgthread-2_0-0"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype", "freetype2", "libfreetype6"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus", "libdbus-1-3"),
}
X11: Mapping[str, tuple[str, str, str, str]] = {
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb", "libx11", "libX11-xcb1"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11", "libxkbcommon-x11-0"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor", "libxcb-cursor0"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm", "libxcb-icccm4"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util", "xcb-util", "libxcb-util1"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image", "xcb-util-image", "libxcb-image0"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms", "libxcb-keysyms1"),
    "libxcb-render-util.so.0": (
        "libxcb-render-util0",
        "xcb-util-renderutil",
        "xcb-util-renderutil",
        "libxcb-render-util0",
    ),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb", "libxcb", "libxcb-randr0"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb", "libxcb", "libxcb-render0"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb", "libxcb", "libxcb-shape0"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb", "libxcb", "libxcb-shm0"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb", "libxcb", "libxcb-sync1"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb", "libxcb", "libxcb-xfixes0"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb", "libxcb", "libxcb-xkb1"),
    "libxcb.so.1": ("libxcb1", "libxcb", "libxcb", "libxcb1"),
}
WAYLAND: Mapping[str, tuple[str, str, str, str]] = {
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client", "wayland", "libwayland-client0"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor", "wayland", "libwayland-cursor0"),
}
PACKAGERS = (  # system's ids in /etc/os-release, the command, and its column above
    (("debian", "ubuntu"), "sudo apt-get install", 0),
    (("fedora", "rhel", "centos"), "sudo dnf install", 1),
    (("arch",), "sudo pacman -S", 2),
    (("suse", "opensuse"), "sudo zypper install", 3),
)
NO_DISPLAY = ViperError(
    "There is no display here to open a window on.",
    "“viper-desktop demo --out DIR” goes through the whole loop without one; “viper-desktop --help” names the rest.",
)


def check(environment: Mapping[str, str] | None = None, loads: Callable[[str], bool] | None = None) -> None:
    """See that a window can open.

    Args:
        environment: variables; by default the process's own.
        loads: whether the system has a shared library of that name; by default, by loading it.

    Raises:
        ViperError: there is no display, or libraries are missing; the hint says how to install them.
    """
    if not sys.platform.startswith("linux"):
        return
    variables = os.environ if environment is None else environment
    platform_name = variables.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    x11 = bool(variables.get("DISPLAY")) or platform_name == "xcb"
    wayland = bool(variables.get("WAYLAND_DISPLAY")) or platform_name.startswith("wayland")
    if not platform_name and not x11 and not wayland:
        raise NO_DISPLAY
    missing = missing_libraries(x11=x11, wayland=wayland, loads=loads or _loads)
    if missing:
        names = ", ".join(missing)
        raise ViperError(f"The window needs system libraries that are not here: {names}.", how_to_install(missing))


def missing_libraries(*, x11: bool, wayland: bool, loads: Callable[[str], bool]) -> tuple[str, ...]:
    """The libraries that keep a window from opening. Of X11 and Wayland, where both are there, one will do."""
    missing = [name for name in WINDOW if not loads(name)]
    lacking = {
        "wayland": [name for name in WAYLAND if not loads(name)] if wayland else None,
        "x11": [name for name in X11 if not loads(name)] if x11 else None,
    }
    ways = [names for names in lacking.values() if names is not None]
    if ways and all(ways):
        missing += lacking["x11"] or lacking["wayland"] or []
    return tuple(missing)


def how_to_install(libraries: Iterable[str], system: Mapping[str, str] | None = None) -> str:
    """The command that installs libraries on this system, as a sentence.

    Args:
        system: the fields of /etc/os-release; by default this computer's.
    """
    fields = _os_release() if system is None else system
    kin = {*fields.get("ID", "").split(), *fields.get("ID_LIKE", "").split()}
    every = {**WINDOW, **X11, **WAYLAND}
    for ids, command, column in PACKAGERS:
        if any(name.startswith(ids) for name in kin):
            packages = dict.fromkeys(every[library][column] for library in libraries)
            return f"Install them with: {command} {' '.join(packages)}"
    return "Install the packages of your system that hold them."


def _os_release() -> Mapping[str, str]:
    try:
        return platform.freedesktop_os_release()
    except OSError:  # no such file: an unusual system
        return {}


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
