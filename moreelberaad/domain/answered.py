"""What the answers of a session tell, whichever step took them in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from moreelberaad.domain.arrangement import Arrangement, Choosing, usual_choosing
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import Consent, Field, Template
from moreelberaad.domain.values import Codes, Value


class Answered:
    """The part of a session that only looks at its answers."""

    __slots__ = ()

    template: Template
    answers: Mapping[FieldKey, Value]
    arrangement: Arrangement

    @property
    def is_read_together(self) -> bool:
        """Tell whether the group read back what stays (deelnemerscheck)."""
        return self.named("member_check_done") is True

    @property
    def consent(self) -> frozenset[Consent] | None:
        """Give what the group lets go; `None` when it was not asked (domain.md 1.0 B3)."""
        answer = self.named("consent")
        if not isinstance(answer, Codes):
            return None
        return frozenset(Consent(code) for code in answer.items)

    @property
    def choosing(self) -> Choosing:
        """Give how people choose in silence, as it was decided or as suits this group."""
        usual = usual_choosing(
            self.named("group_size_band"),
            self.arrangement.showing,
            plays_cards=self.template.plays_cards,
        )
        return self.arrangement.choosing or usual

    def named(self, field_id: str) -> Value | None:
        """Give the first answer whose field has this id, whichever step took it in."""
        found = (value for _, asked, value in self.answered() if asked.id == field_id)
        return next(found, None)

    def answered(self) -> Iterator[tuple[FieldKey, Field, Value]]:
        """Walk the answers that are there, in the order of the method."""
        for key, asked in self.template.fields():
            if key in self.answers:
                yield key, asked, self.answers[key]
