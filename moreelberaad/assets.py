"""Where the data files lie: inside the installed package, or beside it in a checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def folder(name: str) -> Path:
    """Give `resources` or `session_templates`; the package comes first (design.md 4)."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def font_folders() -> tuple[Path, ...]:
    """Give the folders of the two type families, in the packages that bring them."""
    # They take some 10 ms to import, and most commands show no type.
    import fontpkg_atkinson_hyperlegible  # noqa: PLC0415
    import fontpkg_source_serif_4  # noqa: PLC0415

    packages = (fontpkg_atkinson_hyperlegible, fontpkg_source_serif_4)
    return tuple(Path(package.ROOT) / "files" for package in packages)
