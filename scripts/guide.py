"""Make the guide for reading away from the program: a web page on its own, and a PDF."""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pypandoc
import typst

from moreelberaad.assets import font_folders

ROOT: Final = Path(__file__).parent.parent
DOCS: Final = ROOT / "docs"
_HEADING: Final = re.compile(r"^(#+ )", re.MULTILINE)
_IN_THE_LIST: Final = re.compile(r"^- \[.+\]\(#.+\)\n?", re.MULTILINE)
_TO_A_FILE: Final = re.compile(r"(?<!!)\[([^\]]+)\]\((?!https?:|#)[^)]+\)")
"""A link that leads nowhere outside the source."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """A file with a title and chapters, and files that each are one more chapter."""

    name: str
    language: str
    more: tuple[str, ...] = ()

    def read(self) -> tuple[str, str]:
        """Give title and text; the list of headings on top is made anew from the headings."""
        first, _, rest = (DOCS / self.name).read_text("utf-8").partition("\n")
        lead, mark, body = rest.partition("\n## ")
        more = (_HEADING.sub(r"#\1", (DOCS / each).read_text("utf-8")) for each in self.more)
        words = "\n\n".join((_IN_THE_LIST.sub("", lead) + mark + body, *more))
        return first.removeprefix("# ").strip(), _TO_A_FILE.sub(r"\1", words)


GUIDES: Final = (
    Guide(name="handleiding.md", language="nl", more=("installeren.md", "beleid.md")),
    Guide(name="quick-start.md", language="en"),
)


def main() -> int:
    """Write each guide in the folder that is asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, help="the folder of the guides")
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    for guide in GUIDES:
        title, words = guide.read()
        made = out / guide.name
        made.with_suffix(".html").write_text(_page(title, words, guide.language), "utf-8")
        made.with_suffix(".pdf").write_bytes(_sheets(title, words, guide))
        print(made.with_suffix(".html"), made.with_suffix(".pdf"))
    return 0


def _page(title: str, words: str, language: str) -> str:
    """Give one page with everything in it: no picture, font or style comes from elsewhere."""
    how = ("--standalone", "--toc", "--toc-depth=2", "--embed-resources", "--css=handleiding.css")
    return _converted(words, "html5", title, language, *how)


def _sheets(title: str, words: str, guide: Guide) -> bytes:
    told = ["--standalone", "--template=handleiding.typ", f"--variable=version:{_version()}"]
    if guide.more:  # long enough for a page of contents
        told.append("--toc")
    source = _described(_converted(words, "typst", title, guide.language, *told), words)
    compiler = typst.Compiler(
        root=DOCS, font_paths=[str(each) for each in font_folders()], ignore_system_fonts=True
    )
    made = compiler.compile(input=source.encode(), format="pdf", pdf_standards="ua-1")
    if not isinstance(made, bytes):
        raise TypeError
    return made


def _described(source: str, words: str) -> str:
    """Give each picture the words of its own, for who does not see it; pandoc leaves them out."""
    for text, picture in re.findall(r"!\[(.+?)\]\((.+?)\)", words):
        source = source.replace(f'image("{picture}"', f'image("{picture}", alt: "{text}"')
    return source


def _converted(words: str, form: str, title: str, language: str, *how: str) -> str:
    about = (f"--metadata=title:{title}", f"--metadata=lang:{language}")
    found = pypandoc.convert_text(
        words, form, format="gfm", extra_args=[*how, *about], cworkdir=str(DOCS)
    )
    return str(found)


def _version() -> str:
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"])


if __name__ == "__main__":
    sys.exit(main())
