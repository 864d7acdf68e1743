"""What can go wrong, as codes with safe parameters: never a word from the room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


class MoreelberaadError(Exception):
    """A failure we know: a code, and parameters that are safe to show and to log."""

    code: ClassVar[str]

    def __init__(self, **params: str | int) -> None:
        super().__init__(self.code)
        self.params = params


class WrongPassphrase(MoreelberaadError):
    """The key slot does not open with this passphrase or recovery code."""

    code = "wrong_passphrase"


class NoPassphrase(MoreelberaadError):
    """No passphrase was given, and there is nobody to ask."""

    code = "no_passphrase"


class PassphrasesDiffer(MoreelberaadError):
    """The passphrase was typed twice, and not the same."""

    code = "passphrases_differ"


class NoRecoverySlot(MoreelberaadError):
    """The vault has no recovery code."""

    code = "no_recovery_slot"


class VaultDamaged(MoreelberaadError):
    """The slot opens, but the data behind it cannot be trusted."""

    code = "vault_damaged"


class NotAVault(MoreelberaadError):
    """The folder or file is there, but it is no vault of ours."""

    code = "not_a_vault"


class VaultClosed(MoreelberaadError):
    """The vault was locked while something was still read from it."""

    code = "vault_closed"


class VaultTooNew(MoreelberaadError):
    """A newer version of the app made this vault."""

    code = "vault_too_new"


class VaultBusy(MoreelberaadError):
    """Another process holds the vault."""

    code = "vault_busy"


class VaultNotFound(MoreelberaadError):
    """There is no vault at this path."""

    code = "vault_not_found"


class VaultExists(MoreelberaadError):
    """Creating never replaces a vault that is there."""

    code = "vault_exists"


class NotEnoughMemory(MoreelberaadError):
    """The key could not be derived: that takes memory, on purpose."""

    code = "not_enough_memory"


class DiskFull(MoreelberaadError):
    """The disk is full; nothing was half-written."""

    code = "disk_full"


class CannotWrite(MoreelberaadError):
    """The folder or file cannot be written."""

    code = "cannot_write"


class CannotRead(MoreelberaadError):
    """The file cannot be read."""

    code = "cannot_read"


class BackupFailed(MoreelberaadError):
    """The backup did not open again, so the risky act was not begun."""

    code = "backup_failed"


class NotFound(MoreelberaadError):
    """No session, method or file has this id."""

    code = "not_found"


class FieldWiped(MoreelberaadError):
    """A transient field was wiped at closing and never returns (domain.md 6.3)."""

    code = "field_wiped"


class SessionAlreadyClosed(MoreelberaadError):
    """A session closes once."""

    code = "session_closed"


class SessionStillOpen(MoreelberaadError):
    """Nothing leaves a session that is not closed."""

    code = "session_open"


class TextHeld(MoreelberaadError):
    """Text under a *bewaarstop* stays, and so does its session (domain.md 7)."""

    code = "text_held"


class SessionHeld(MoreelberaadError):
    """Nothing of a session under a *bewaarstop* is wiped or deleted (domain.md 6.3)."""

    code = "session_held"


class NotesErased(MoreelberaadError):
    """The notes of a session outlived their term: no undo brings them back (domain.md 6.3)."""

    code = "notes_erased"


class LessonNotGeneral(MoreelberaadError):
    """A lesson out of one talk goes no further than the unit (domain.md 6.2)."""

    code = "lesson_not_general"


class LessonsFromOneSession(MoreelberaadError):
    """Only lessons out of two or three talks become one (domain.md 6.2)."""

    code = "lessons_from_one_session"


class LessonContradicted(MoreelberaadError):
    """The lesson came in versions that contradict each other; somebody must choose first."""

    code = "lesson_contradicted"


class LessonIncomplete(MoreelberaadError):
    """A lesson without its sentence says nothing."""

    code = "lesson_incomplete"


class LessonPointsOpen(MoreelberaadError):
    """What was typed into a lesson that goes beyond the team may lead to somebody."""

    code = "lesson_points_open"


class ConditionNotMet(MoreelberaadError):
    """The method asks something first (domain.md 1.8)."""

    code = "condition_not_met"


class NothingToShare(MoreelberaadError):
    """The session holds nothing for this document."""

    code = "nothing_to_share"


class NothingToPack(MoreelberaadError):
    """There is nothing that may go along in a package this far."""

    code = "nothing_to_pack"


class PackFromOneTalk(MoreelberaadError):
    """The lessons that could go along all come from one talk, which they would tell together."""

    code = "pack_from_one_talk"


class YearNotOver(MoreelberaadError):
    """The figures of a year leave when it is over: two versions could show one session."""

    code = "year_not_over"


class Refused(MoreelberaadError):
    """Gates stand between the notes and this document; `gates` names those that are closed."""

    code = "refused"

    def __init__(self, gates: tuple[str, ...], **params: str | int) -> None:
        super().__init__(**params)
        self.gates = gates


class NotAllowed(MoreelberaadError):
    """The organisation's policy keeps this inside."""

    code = "not_allowed"


class PolicyFaulty(MoreelberaadError):
    """The file with the organisation's policy has a fault, so nothing opens under it."""

    code = "policy_faulty"


class NoFollowUpDays(MoreelberaadError):
    """No agreement has a day on which it is looked back on, so a calendar would be empty."""

    code = "no_follow_up_days"


class CardIncomplete(MoreelberaadError):
    """A card without a title, a situation or two options is never more than a draft."""

    code = "card_incomplete"


class CardPointsOpen(MoreelberaadError):
    """A card is not approved before every point on it is decided (domain.md 5)."""

    code = "card_points_open"


class UnreadParts(MoreelberaadError):
    """Nobody looked yet at every part of a document that goes far (ux.md 3.10)."""

    code = "unread_parts"


class UncleanDocument(MoreelberaadError):
    """A file that was made told more than was decided; it did not stay.

    `leak` and `where` tell of what kind it was and in which place, never which words.
    """

    code = "unclean_document"


LONGEST_PLACE = 200
"""Signs of the place of a mistake."""


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    """One fault in a file from outside: where it stands, which, and what was expected.

    A place is made of names in that file, so a long one is cut off: no message carries a note.
    """

    path: str
    code: str
    params: tuple[tuple[str, str | int], ...] = ()

    def __post_init__(self) -> None:
        if len(self.path) > LONGEST_PLACE:
            object.__setattr__(self, "path", f"{self.path[: LONGEST_PLACE - 1]}…")


class InputRejected(MoreelberaadError):
    """A file from outside has mistakes; all of them are told, and nothing was stored."""

    code = "input_rejected"

    def __init__(self, mistakes: tuple[Mistake, ...], **params: str | int) -> None:
        super().__init__(**params)
        self.mistakes = mistakes
