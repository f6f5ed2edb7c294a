"""Gathers the program's words for translators, and makes what Qt loads.

    python packaging/translations.py

Writes resources/translations/viper_*.ts (to be translated, with Qt Linguist or a text editor) and *.qm (to be shipped).
English needs a file of its own for plurals only: “%n picture(s)” becomes “1 picture” and “2 pictures”.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de",)


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    sources = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "viper_desktop" / "ui").rglob("*.py"))]
    english = FOLDER / "viper_en.ts"
    _run(
        "pyside6-lupdate", "-pluralonly", "-locations", "none", "-source-language", "en", *sources, "-ts", str(english)
    )
    _fill_english(english)
    for language in LANGUAGES:
        target = FOLDER / f"viper_{language}.ts"
        _run("pyside6-lupdate", "-locations", "none", "-no-obsolete", *sources, "-ts", str(target))
    for file in sorted(FOLDER.glob("*.ts")):
        _run("pyside6-lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def _fill_english(file: Path) -> None:
    """Write both forms of each plural from the source text."""
    tree = ElementTree.parse(file)
    tree.getroot().set("language", "en_US")
    for message in tree.iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        if translation is None:
            continue
        translation.attrib.pop("type", None)
        for form in list(translation):
            translation.remove(form)
        for plural in (False, True):
            form = ElementTree.SubElement(translation, "numerusform")
            form.text = re.sub(r"\((s|es)\)", r"\1" if plural else "", source)
    tree.write(file, encoding="utf-8", xml_declaration=True)


def _run(tool: str, *arguments: str) -> None:
    beside = Path(sys.executable).parent / tool
    program = str(beside) if beside.exists() else shutil.which(tool)
    if program is None:
        sys.exit(f"{tool} comes with PySide6; install it first.")
    subprocess.run([program, *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
