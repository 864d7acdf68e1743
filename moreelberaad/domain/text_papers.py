"""Papers that are read rather than filled in: what was agreed, and what is good to know."""

from __future__ import annotations

from dataclasses import dataclass

from moreelberaad.domain.paper_kinds import (
    Heading,
    OfficeLines,
    PaperKind,
    Wishes,
    heading_of,
)
from moreelberaad.domain.template import Template


@dataclass(frozen=True, slots=True, kw_only=True)
class RequesterSheet:
    """What the requester of a talk gets of it, does not get, and takes care of."""

    heading: Heading
    group_size: tuple[int, int]
    commander: bool
    discuss_commander: bool
    kind: PaperKind = PaperKind.REQUESTER_SHEET


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantsSheet:
    """What becomes of what is said (AVG art. 13); `route` holds the office's own five texts."""

    heading: Heading
    route: tuple[str, ...]
    office: OfficeLines
    kind: PaperKind = PaperKind.PARTICIPANTS_SHEET


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodCopy:
    """A whole method for its facilitator, with every choice that it leaves open."""

    heading: Heading
    method: Template
    kind: PaperKind = PaperKind.METHOD_COPY


def requester_sheet(method: Template, wishes: Wishes) -> RequesterSheet:
    """Make the agreement with the requester."""
    return RequesterSheet(
        heading=heading_of(method),
        group_size=method.group_size,
        commander=wishes.commander,
        discuss_commander=method.discuss_commander,
    )


def participants_sheet(method: Template, wishes: Wishes) -> ParticipantsSheet:
    """Make the sheet that participants get beforehand."""
    return ParticipantsSheet(heading=heading_of(method), route=wishes.route, office=wishes.office)


def method_copy(method: Template) -> MethodCopy:
    """Make the facilitator's own copy."""
    return MethodCopy(heading=heading_of(method), method=method)
