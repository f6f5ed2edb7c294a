"""Brings torch and diffusers into memory without holding up the other threads of the program.

Importing them plainly stops every other thread for half a second and more, by two things that this avoids:

- Python keeps its lock while the system loads half a gigabyte of shared libraries. Here `dlopen` is called as a foreign
  function, which lets go of the lock; when torch then asks for the libraries, they are there.
- A hundred thousand new objects make the garbage collector look through all of them, again and again, with the lock
  held. Here it rests meanwhile, and what was imported is put where it never looks (`gc.freeze`).
"""

from __future__ import annotations

import ctypes
import gc
import importlib
import importlib.util
import os
import sys
from pathlib import Path
from threading import Lock

from viper_desktop.engine.quiet import quiet

# libtorch_python is not among them: what it does when it is loaded may need Python's lock
SEEN_BY_ALL = "libtorch_global_deps"  # torch itself loads this one for everybody to see
LIBRARIES = (SEEN_BY_ALL, "libc10", "libtorch_cpu", "libc10_cuda", "libtorch_cuda", "libtorch")
SUFFIX = {"linux": ".so", "darwin": ".dylib"}
DIFFUSERS = (  # what a picture needs; each brings in a good part of the library
    "StableDiffusionXLPipeline",
    "UNet2DConditionModel",
    "AutoencoderKL",
    "AutoencoderTiny",
    "EulerDiscreteScheduler",
    "DDIMScheduler",
)
TRANSFORMERS = ("CLIPTokenizer", "CLIPTextModel", "CLIPTextModelWithProjection")
_lock = Lock()


def bring_in() -> None:
    """Import what diffusion needs; at once where it is there.

    Raises:
        ImportError: something is not installed, or does not fit.
    """
    with _lock:
        if "diffusers" in sys.modules:
            return
        collected = gc.isenabled()
        gc.disable()
        try:
            load_libraries()
            importlib.import_module("torch")
            with quiet():
                for library, names in (("transformers", TRANSFORMERS), ("diffusers", DIFFUSERS)):
                    module = importlib.import_module(library)
                    for name in names:
                        getattr(module, name)  # these libraries import a class when it is first looked at
        finally:
            gc.freeze()
            if collected:
                gc.enable()


def is_bringing_in() -> bool:
    """Whether `bring_in` is at work in some thread; whoever collects garbage by hand should wait."""
    return _lock.locked()


def torch_libraries() -> tuple[Path, ...]:
    """Torch's shared libraries in the order in which they can be loaded; empty on Windows and without torch."""
    suffix = SUFFIX.get(sys.platform)
    found = importlib.util.find_spec("torch") if suffix else None
    if found is None or found.origin is None:
        return ()
    folder = Path(found.origin).parent / "lib"
    return tuple(path for name in LIBRARIES if (path := folder / f"{name}{suffix}").is_file())


def load_libraries() -> None:
    """Load them with Python's lock let go. One that cannot be loaded is left to the import, which says why."""
    libraries = () if "torch" in sys.modules else torch_libraries()
    if not libraries:
        return
    dlopen = ctypes.CDLL(None).dlopen
    dlopen.argtypes = (ctypes.c_char_p, ctypes.c_int)
    dlopen.restype = ctypes.c_void_p
    for path in libraries:
        scope = os.RTLD_GLOBAL if path.name.startswith(SEEN_BY_ALL) else os.RTLD_LOCAL
        dlopen(os.fsencode(path), os.RTLD_NOW | scope)
