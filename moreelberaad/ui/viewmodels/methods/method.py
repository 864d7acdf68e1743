"""One method while it is made: each act makes its plain data anew, and it is checked at once."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy

from moreelberaad.domain.drafts import Draft
from moreelberaad.ui.viewmodels.methods import act_names, field_acts, step_acts, texts
from moreelberaad.ui.viewmodels.methods.content import Table, step_of
from moreelberaad.ui.viewmodels.methods.gates import gates, is_weaker
from moreelberaad.ui.viewmodels.methods.reading import MethodReading
from moreelberaad.ui.viewmodels.methods.starting import BLOCKS, NEW_FIELD, NEW_STEP, in_both


class MethodModel(MethodReading):
    """One method; one of the app is read-only: acts on it do nothing.

    A place is `title`, `summary` or `choose_when` of the method, or of a step `{step}.{key}` with
    title, purpose, room, questions, pitfalls or stuck; the last three hold one sentence a line.
    """

    def undo(self) -> None:
        """Take the last act back, in whichever method."""
        self._timeline.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._timeline.redo()

    def set_text(self, place: str, text: str) -> None:
        """Take what was typed; it is kept after a pause."""
        if not self._may_change or text == self.text(place):
            return
        content = self._copied()
        texts.write(content, self._language, place, text)
        self._typed[self._language, place] = text[: texts.MOST_TYPED]
        name = act_names.text(self._words, self._content, place)
        self._type(content, name, place, f"{self._language}:{place}")

    def set_minutes(self, step: str, minutes: int) -> None:
        """Let a step take so long; it is kept after a pause."""
        content = self._copied()
        table = step_of(content, step)
        if self._may_change and table is not None and table.get("minutes") != minutes:
            table["minutes"] = minutes
            place = f"{step}.minutes"
            self._type(content, act_names.text(self._words, content, place), place, place)

    def add_step(self, after: str | None = None) -> str:
        """Add a step behind another; gives its id, empty where nothing may change."""
        content = self._copied()
        if not self._may_change:
            return ""
        added = step_acts.add(content, after, in_both(NEW_STEP))
        self._act(content, self._words.say("stap toegevoegd"), "steps")
        return added

    def add_block(self, block: str) -> str:
        """Add the opening or the closing that is missing; gives the id of its step."""
        content = self._copied()
        if not self._may_change:
            return ""
        added = step_acts.add_block(content, block, in_both(BLOCKS[block]))
        self._act(content, self._words.say("stap toegevoegd"), "steps")
        return added

    def remove_step(self, step: str) -> None:
        """Take a step out, with what points at it; what is always needed stays."""
        name = act_names.step_removed(self._words, self._content, step)
        self._change("steps", name, lambda new: step_acts.remove(new, self._content, step))

    def move_step(self, step: str, by: int) -> None:
        """Move a step so many places, as far as the opening and the closing let it."""
        name = act_names.step_moved(self._words, self._content, step)
        self._change("steps", name, lambda new: step_acts.move(new, step, by))

    def add_field(self, step: str, kind: str) -> str:
        """Add a field of a kind at the end of a step; gives its id, empty when there is none."""
        content = self._copied()
        if not self._may_change:
            return ""
        taken = {field.id for each in self._app.templates.all() for _, field in each.fields()}
        added = field_acts.add(content, step, kind, in_both(NEW_FIELD), taken)
        if added is None:
            return ""
        name = act_names.field_added(self._words, content, step)
        self._act(content, name, f"{step}.fields")
        return added

    def remove_field(self, step: str, field: str) -> None:
        """Take a field out, with what points at it."""
        name = act_names.field_removed(self._words, self._content, step)
        self._change(
            f"{step}.fields", name, lambda new: field_acts.remove(new, self._content, step, field)
        )

    def move_field(self, step: str, field: str, by: int) -> None:
        """Move a field so many places within its step."""
        name = act_names.field_moved(self._words, self._content, step)
        self._change(f"{step}.fields", name, lambda new: field_acts.move(new, step, field, by))

    def set_field(self, step: str, field: str, key: str, value: field_acts.FieldValue) -> None:
        """Change one thing of a field; words are kept after a pause, a choice at once."""
        if not self._may_change:
            return
        if key == "kind" and f"{step}.{field}" in gates(self._content):
            self.barred.emit()
            return
        content = self._copied()
        field_acts.change(
            content,
            self._content,
            self._language,
            step=step,
            field=field,
            key=key,
            value=value,
        )
        if content == self._content:
            return
        name = act_names.field_changed(self._words, self._content, step)
        place = f"{step}.field.{field}"
        if key in ("label", "hint", "options", "columns"):
            self._type(content, name, place, f"{self._language}:{place}.{key}")
        else:
            self._act(content, name, place)

    @property
    def _may_change(self) -> bool:
        return self._id in self._timeline.drafts

    def _copied(self) -> Table:
        return deepcopy(dict(self._content))

    def _change(self, place: str, name: str, act: Callable[[Table], bool]) -> None:
        if not self._may_change:
            return
        content = self._copied()
        if not act(content):
            return
        if is_weaker(self._content, content):
            self.barred.emit()
        else:
            self._act(content, name, place)

    def _type(self, content: Table, name: str, place: str, typed_in: str) -> None:
        draft = Draft(id=self._id, content=content)
        self._timeline.type(draft, name, typed_in)
        self._tell(place)

    def _act(self, content: Table, name: str, place: str) -> None:
        self._typed.clear()
        self._timeline.act(Draft(id=self._id, content=content), name)
        self._tell(place)

    def _tell(self, place: str) -> None:
        self._read()
        self.changed.emit(place)
        self.checked.emit()
