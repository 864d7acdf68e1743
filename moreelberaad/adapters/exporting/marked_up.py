"""The texts of anything between angle brackets: a web page, the parts of an office file, XMP."""

from __future__ import annotations

from html.parser import HTMLParser

_TECHNICAL = frozenset(
    {
        "style",
        "xmpmm:instanceid",
        "xmpmm:documentid",
        "stevt:instanceid",
        "pdfaschema:namespaceuri",
    }
)
"""These hold no words: the looks of a page, and the names that a standard gives."""

_JOINS = frozenset({"w:t", "w:r", "w:rpr", "text:span", "text:s"})
"""Between these a word goes on: an office file may cut one in two."""


class MarkedUp(HTMLParser):
    """Reads what stands between the tags, and apart from it what stands in them."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.hidden: list[str] = []
        self._inside = ""

    @property
    def words(self) -> str:
        """Give what stands between the tags, one line for each piece."""
        return "\n".join("".join(self.said).split("\0")).strip("\n")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take the attributes; the addresses of name spaces are no words."""
        self._pass(tag)
        self._inside = tag
        self.hidden += [value for name, value in attrs if value and not name.startswith("xmlns")]

    def handle_endtag(self, tag: str) -> None:
        """Come outside a tag."""
        self._pass(tag)
        self._inside = ""

    def handle_data(self, data: str) -> None:
        """Take what stands between two tags."""
        if self._inside not in _TECHNICAL:
            self.said.append(data)

    def handle_comment(self, data: str) -> None:
        """Take what nobody sees."""
        self.hidden.append(data)

    def unknown_decl(self, data: str) -> None:
        """Take a piece that is marked as plain characters, or anything else odd."""
        self.hidden.append(data)

    def _pass(self, tag: str) -> None:
        if tag not in _JOINS:
            self.said.append("\0")


def read(text: str) -> MarkedUp:
    """Read a text with tags in it."""
    reader = MarkedUp()
    reader.feed(text)
    reader.close()
    return reader
