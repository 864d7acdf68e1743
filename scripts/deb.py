"""Make a Debian package of the frozen program, and of what a desktop asks for beside it."""

from __future__ import annotations

import argparse
import gzip
import hashlib
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent
_PARTS: Final = ROOT / "installers" / "debian"
_NAME: Final = "moreelberaad"
_PLACES: Final = {
    "moreelberaad.desktop": "usr/share/applications/moreelberaad.desktop",
    "moreelberaad.xml": "usr/share/mime/packages/moreelberaad.xml",
    "copyright": "usr/share/doc/moreelberaad/copyright",
}
_MANUALS: Final = {"moreelberaad.1": "man1", "moreelberaad.nl.1": "nl/man1"}
_OF_THE_PROJECT: Final = {
    "resources/icon.svg": "usr/share/icons/hicolor/scalable/apps/moreelberaad.svg",
    "LICENSE": "usr/share/doc/moreelberaad/LICENSE",
    "docs/licenties.md": "usr/share/doc/moreelberaad/licenties.md",
}
_KIB: Final = 1024


def main() -> int:
    """Put everything in its place, and let Debian's own tool make the package."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("frozen", type=Path, help="the folder that PyInstaller made")
    parser.add_argument("out", type=Path, help="the folder of the package")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as made_in:
        stage = Path(made_in)
        stage.chmod(0o755)
        _lay_out(stage, asked.frozen)
        _control(stage)
        made = asked.out / f"{_NAME}_{_version()}_{_architecture()}.deb"
        build = ("dpkg-deb", "--root-owner-group", "-Zzstd", "-z15", "--build")
        subprocess.run([*build, str(stage), str(made)], check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - a tool of Debian
    print(made)
    return 0


def _lay_out(stage: Path, frozen: Path) -> None:
    shutil.copytree(frozen, stage / "usr" / "lib" / _NAME, symlinks=True)
    (stage / "usr" / "bin").mkdir(parents=True)
    (stage / "usr" / "bin" / _NAME).symlink_to(f"../lib/{_NAME}/{_NAME}")
    for name, place in _PLACES.items():
        _put(stage / place, (_PARTS / name).read_bytes())
    for name, place in _OF_THE_PROJECT.items():
        _put(stage / place, (ROOT / name).read_bytes())
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    _put(stage / "usr/share/doc" / _NAME / "changelog.gz", gzip.compress(changes, mtime=0))
    for name, folder in _MANUALS.items():
        manual = gzip.compress((_PARTS / name).read_bytes(), mtime=0)
        _put(stage / "usr/share/man" / folder / "moreelberaad.1.gz", manual)


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    path.chmod(0o644)


def _control(stage: Path) -> None:
    files = sorted(each for each in stage.rglob("*") if each.is_file() and not each.is_symlink())
    size = sum(each.stat().st_size for each in files) // _KIB
    control = (_PARTS / "control.in").read_text("utf-8")
    said = control.format(version=_version(), architecture=_architecture(), size=size)
    sums = (f"{_sum(each)}  {each.relative_to(stage)}\n" for each in files)
    _put(stage / "DEBIAN" / "control", said.encode())
    _put(stage / "DEBIAN" / "md5sums", "".join(sums).encode())


def _sum(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def _version() -> str:
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"])


def _architecture() -> str:
    told = subprocess.run(
        ["dpkg", "--print-architecture"],  # noqa: S607 - wherever Debian has it
        check=True,
        capture_output=True,
        text=True,
    )
    return told.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
