"""How long from starting the process to a window that can be used.

    python -m tests.bench.startup [runs]

Wall-clock and processor seconds until the window is painted and answers (*usable*), until the library is open, and
until the first thumbnail is painted. The first run makes the data folder; the rest find it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time

MARKS = ("usable", "library open", "first pictures")


def main() -> None:
    """Start the program several times and print a line each."""
    if os.environ.get("VIPER_STARTED"):
        child(float(os.environ["VIPER_STARTED"]))
        return
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    print("run   " + "   ".join(f"{name:>20}" for name in MARKS) + "   (wall s / processor s)")
    with tempfile.TemporaryDirectory() as home:
        for run in range(runs):
            environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "VIPER_HOME": home}
            environment["VIPER_STARTED"] = str(time.time())
            command = [sys.executable, "-m", "tests.bench.startup"]
            done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
            print(f"{run:3}   {done.stdout.strip()}")


def child(started: float) -> None:
    """Run the program, note when things happen, close it."""
    from PySide6.QtCore import QTimer

    from viper_desktop.domain.events import ThumbnailReady
    from viper_desktop.ui import main as program
    from viper_desktop.ui.window import MainWindow

    seen: dict[str, tuple[float, float]] = {}

    def mark(name: str) -> None:
        seen.setdefault(name, (time.time() - started, time.process_time()))
        if len(seen) == len(MARKS):
            print("   ".join(f"{seen[name][0]:11.2f} / {seen[name][1]:5.2f} " for name in MARKS), flush=True)
            os._exit(0)

    shown = MainWindow.showEvent

    def show(window: MainWindow, event: object) -> None:
        shown(window, event)
        QTimer.singleShot(0, lambda: mark("usable"))  # the loop answers only after the first paint
        window.state.opened.connect(lambda _event: mark("library open"))
        window.state.happened.connect(
            lambda event: mark("first pictures") if isinstance(event, ThumbnailReady) else None
        )

    MainWindow.showEvent = show
    program.run(["viper-desktop"])


if __name__ == "__main__":
    main()
