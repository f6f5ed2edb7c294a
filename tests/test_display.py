"""A Linux computer that cannot show a window gets one line on what to do, not a traceback."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.patience import WAIT_S
from viper_desktop import display
from viper_desktop.domain.errors import ViperError

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can lack these")

SYSTEMS = {
    "Debian": ({"ID": "debian"}, "sudo apt-get install libegl1 libxcb-cursor0"),
    "Mint": ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, "sudo apt-get install libegl1 libxcb-cursor0"),
    "Fedora": ({"ID": "fedora"}, "sudo dnf install libglvnd-egl xcb-util-cursor"),
    "Rocky": ({"ID": "rocky", "ID_LIKE": "rhel centos fedora"}, "sudo dnf install libglvnd-egl xcb-util-cursor"),
    "Manjaro": ({"ID": "manjaro", "ID_LIKE": "arch"}, "sudo pacman -S libglvnd xcb-util-cursor"),
    "openSUSE": ({"ID": "opensuse-leap", "ID_LIKE": "suse opensuse"}, "sudo zypper install libglvnd libxcb-cursor0"),
}


def everything_but(*missing):
    return lambda name: name not in missing


@pytest.mark.parametrize(("system", "command"), SYSTEMS.values(), ids=SYSTEMS)
def test_the_command_is_that_of_the_system(system, command):
    assert command in display.how_to_install(["libEGL.so.1", "libxcb-cursor.so.0"], system)


def test_an_unknown_system_still_gets_a_sentence():
    assert display.how_to_install(["libEGL.so.1"], {}).endswith(".")


def test_missing_libraries_are_named_with_what_to_install():
    with pytest.raises(ViperError) as refused:
        display.check({"DISPLAY": ":0"}, everything_but("libEGL.so.1", "libxcb-cursor.so.0"))
    assert "libEGL.so.1, libxcb-cursor.so.0" in refused.value.sentence
    assert refused.value.hint


def test_a_computer_with_all_libraries_passes():
    display.check({"DISPLAY": ":0"}, everything_but())


@pytest.mark.parametrize(
    ("variables", "missing", "opens"),
    [
        ({"DISPLAY": ":0"}, "libxcb-cursor.so.0", False),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "libxcb-cursor.so.0", True),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "libwayland-cursor.so.0", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "libwayland-cursor.so.0", False),
        ({"QT_QPA_PLATFORM": "offscreen"}, "libxcb-cursor.so.0", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "libGL.so.1", False),
    ],
)
def test_only_what_this_kind_of_display_needs_is_asked_for(variables, missing, opens):
    if opens:
        display.check(variables, everything_but(missing))
    else:
        with pytest.raises(ViperError, match=missing):
            display.check(variables, everything_but(missing))


def test_without_a_display_the_program_says_so_and_names_the_demo(tmp_path):
    # GIVEN a computer without a display
    unset = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    variables = {name: value for name, value in os.environ.items() if name not in unset}
    # WHEN the window is asked for
    done = subprocess.run(
        [sys.executable, "-m", "viper_desktop"],
        env=variables,
        capture_output=True,
        text=True,
        timeout=WAIT_S,
        check=False,
    )
    # THEN there is one line that says what can be done instead
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert "no display" in done.stderr
    assert "viper-desktop demo" in done.stderr
