"""What a lessons sheet holds for those who read it, from the lists of our own."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from moreelberaad import assets
from moreelberaad.adapters.system.files import read_toml
from moreelberaad.domain.readers import Guide, Readers


def guide_for(readers: Readers | None) -> Guide | None:
    """Give what these readers get; nothing when nobody chose."""
    return _guides()[readers] if readers else None


@cache
def _guides() -> Mapping[Readers, Guide]:
    # no closed door needs these readers of files: they are loaded with what they read
    from moreelberaad.adapters.templates.glossary import read_glossary  # noqa: PLC0415
    from moreelberaad.adapters.templates.readers import read_guides  # noqa: PLC0415 - idem

    resources = assets.folder("resources")
    glossary = read_glossary(resources / "glossary.toml", read_toml)
    return read_guides(resources / "readers.toml", glossary, read_toml)
