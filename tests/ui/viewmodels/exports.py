"""A released session in a real vault, its review, and the model that exports it."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from moreelberaad.application.commands import KeepReview
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.opening import marks_of_all
from moreelberaad.domain.review import Choice, Decision, Review
from moreelberaad.domain.session import Session
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.exporting import ExportModel, GateState
from tests.builders import a_review
from tests.cli.program import NACHTRIT

KEEP = Decision(choice=Choice.KEEP, reason=Prose("Algemene term"))
DROP = Decision(choice=Choice.DROP)
REASON = "Er is geen tweede lezer beschikbaar"
Begin = Callable[..., "Exporting"]


class Exporting:
    """The example of the night ride on its way out; `seen` tells what the model told."""

    def __init__(self, app: App, bench: Workbench, folder: Path, **changes: Any) -> None:  # noqa: ANN401 - any attribute of a review

        document = tomllib.loads(NACHTRIT.read_text(encoding="utf-8"))
        self.bench, self.folder = bench, folder / "uit"
        self.folder.mkdir()
        self.session: Session = bench.imports.bring_in(bench.imports.read(document))
        findings = bench.exports.findings(self.session.id)
        decisions = {each.id: DROP for each in findings}
        opened = {"opened": marks_of_all(self.session), "blind": marks_of_all(self.session)}
        made = a_review(decisions=decisions, unclassified=False)
        self.review = replace(made, **{**opened, **changes})
        self.keep(self.review)
        self.model = ExportModel(app, bench, self.session.id, Language("nl"))
        self.made: list[tuple[str, ...]] = []
        self.failed: list[str] = []
        self.model.made.connect(self.made.append)
        self.model.failed.connect(lambda error: self.failed.append(error.code))
        self.model.wait()

    @property
    def states(self) -> dict[str, GateState]:
        return {view.gate.value: view.state for view in self.model.gates}

    @property
    def facts(self) -> dict[str, str]:
        return {view.gate.value: view.fact for view in self.model.gates}

    @property
    def files(self) -> dict[str, bytes]:
        return {file.name: file.read_bytes() for file in sorted(self.folder.iterdir())}

    def keep(self, review: Review) -> None:
        self.bench.bus.execute(KeepReview(session=self.session.id, review=review))

    def make(self, *formats: str) -> None:
        """Make these formats, everything said that must be said."""
        self.model.set_unclassified(True)
        self.model.files.choose(formats or ("pdf",))
        self.model.make(self.folder)
        self.model.wait()
