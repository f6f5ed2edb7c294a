"""Torch brought into memory before anybody waits for it, and without holding up the window.

Importing torch holds Python's lock while the system loads half a gigabyte of shared libraries. Loaded through ctypes,
which lets go of the lock, they are there already when torch asks for them.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import logging
import sys
from pathlib import Path

log = logging.getLogger(__name__)

GLOBAL_FIRST = "libtorch_global_deps"  # torch itself loads this one for all to see
THEN = ("libc10", "libtorch_cpu", "libc10_cuda", "libtorch_cuda", "libtorch")
SUFFIX = {"linux": ".so", "darwin": ".dylib"}


def torch_libraries() -> tuple[Path, ...]:
    """Torch's shared libraries in the order in which they can be loaded; empty on Windows and without torch."""
    suffix = SUFFIX.get(sys.platform)
    found = importlib.util.find_spec("torch") if suffix else None
    if found is None or found.origin is None:
        return ()
    folder = Path(found.origin).parent / "lib"
    names = (folder / f"{name}{suffix}" for name in (GLOBAL_FIRST, *THEN))
    return tuple(path for path in names if path.is_file())


def preload_torch() -> None:
    """Load torch's libraries, then torch. Whatever fails here fails again, and is told, when a model is asked for."""
    if "torch" in sys.modules or importlib.util.find_spec("torch") is None:
        return
    try:
        for path in torch_libraries():
            everyone = path.name.startswith(GLOBAL_FIRST)
            ctypes.CDLL(str(path), mode=ctypes.RTLD_GLOBAL if everyone else ctypes.RTLD_LOCAL)
        importlib.import_module("torch")
    except (OSError, ImportError):
        log.exception("torch could not be loaded ahead of time")
