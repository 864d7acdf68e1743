"""What is looked up beside a talk: words, sample questions, lists to look back with."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from moreelberaad import assets
from moreelberaad.adapters.system.files import read_toml
from moreelberaad.world import World

if TYPE_CHECKING:
    from moreelberaad.domain.criteria import CriteriaList
    from moreelberaad.domain.evaluation import Evaluation
    from moreelberaad.domain.glossary import Term
    from moreelberaad.domain.rephrasing import Rephrasing
    from moreelberaad.domain.screen_help import ScreenHelp


class HelpFiles:
    """Lists of our own, each read when it is first asked for, and criteria of anyone's."""

    world: World

    def glossary(self) -> Sequence[Term]:
        """Give the words of the app, in the order of domain.md 3."""
        return self._glossary

    def screen_help(self) -> ScreenHelp:
        """Give what the window says of each screen, and of every key."""
        return self._screen_help

    def rephrasing(self) -> Rephrasing:
        """Give sample questions, and examples of wording a question anew."""
        return self._rephrasing

    def evaluation(self) -> Evaluation:
        """Give which sentences are asked when, and the form of a series."""
        return self._evaluation

    def criteria(self) -> Sequence[CriteriaList]:
        """Give the lists in the app and those put beside the settings of this user.

        Raises `InputRejected` with every mistake of the first file that has any.
        """
        from moreelberaad.adapters.templates.criteria import read_criteria  # noqa: PLC0415 - idem

        folders = (_resources() / "criteria", self.world.settings_file.parent / "criteria")
        files = [file for folder in folders for file in sorted(folder.glob("*.toml"))]
        return tuple(read_criteria(file, read_toml) for file in files)

    def licences(self, language: str) -> Sequence[str]:
        """Give a line for each source of the check's word lists, with its licence."""
        sources = read_toml(_resources() / "recognisers" / "sources.toml")["source"]
        return tuple(source[f"attribution_{language}"] for source in sources.values())

    @cached_property
    def _glossary(self) -> Sequence[Term]:
        # no closed door needs these readers: each is loaded with what it reads
        from moreelberaad.adapters.templates.glossary import read_glossary  # noqa: PLC0415

        return read_glossary(_resources() / "glossary.toml", read_toml)

    @cached_property
    def _screen_help(self) -> ScreenHelp:
        from moreelberaad.adapters.templates.screen_help import read_screen_help  # noqa: PLC0415 - idem

        return read_screen_help(_resources() / "help.toml", read_toml)

    @cached_property
    def _evaluation(self) -> Evaluation:
        from moreelberaad.adapters.templates.evaluation import read_evaluation  # noqa: PLC0415 - idem
        from moreelberaad.adapters.templates.vocabulary import load_options  # noqa: PLC0415 - idem

        blocks, values = self.world.templates_folder / "blocks", _resources() / "values.toml"
        options = load_options(blocks, values, read_toml)
        return read_evaluation(_resources() / "evaluation.toml", options, read_toml)

    @cached_property
    def _rephrasing(self) -> Rephrasing:
        from moreelberaad.adapters.templates.rephrasing import read_rephrasing  # noqa: PLC0415 - idem

        return read_rephrasing(_resources() / "questions.toml", read_toml)


def _resources() -> Path:
    return assets.folder("resources")
