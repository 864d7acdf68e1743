"""Which failure ends with which exit code (design.md 9)."""

from __future__ import annotations

from moreelberaad.domain import errors
from moreelberaad.domain.errors import MoreelberaadError

DONE, UNEXPECTED, USAGE, REFUSED, PASSPHRASE = 0, 1, 2, 3, 4
DAMAGED, TOO_NEW, BUSY, REJECTED, CANNOT_WRITE, NOT_FOUND = 5, 6, 7, 8, 9, 10

_CODES: dict[type[MoreelberaadError], int] = {
    errors.Refused: REFUSED,
    errors.SessionStillOpen: REFUSED,
    errors.UnreadParts: REFUSED,
    errors.CardIncomplete: REFUSED,
    errors.CardPointsOpen: REFUSED,
    errors.NoFollowUpDays: REFUSED,
    errors.NothingToShare: REFUSED,
    errors.UncleanDocument: REFUSED,
    errors.WrongPassphrase: PASSPHRASE,
    errors.NoPassphrase: PASSPHRASE,
    errors.NoRecoverySlot: PASSPHRASE,
    errors.VaultDamaged: DAMAGED,
    errors.NotAVault: DAMAGED,
    errors.VaultTooNew: TOO_NEW,
    errors.VaultBusy: BUSY,
    errors.VaultClosed: BUSY,
    errors.InputRejected: REJECTED,
    errors.PassphrasesDiffer: REJECTED,
    errors.FieldWiped: REJECTED,
    errors.SessionAlreadyClosed: REJECTED,
    errors.TextHeld: REFUSED,
    errors.SessionHeld: REFUSED,
    errors.NotesErased: REFUSED,
    errors.LessonNotGeneral: REFUSED,
    errors.LessonsFromOneSession: REFUSED,
    errors.LessonContradicted: REJECTED,
    errors.LessonIncomplete: REJECTED,
    errors.LessonPointsOpen: REFUSED,
    errors.NothingToPack: REFUSED,
    errors.PackFromOneTalk: REFUSED,
    errors.YearNotOver: REFUSED,
    errors.NotAllowed: REFUSED,
    errors.PolicyFaulty: REJECTED,
    errors.ConditionNotMet: REJECTED,
    errors.NotEnoughMemory: UNEXPECTED,
    errors.VaultExists: CANNOT_WRITE,
    errors.DiskFull: CANNOT_WRITE,
    errors.CannotWrite: CANNOT_WRITE,
    errors.BackupFailed: CANNOT_WRITE,
    errors.CannotRead: REJECTED,
    errors.VaultNotFound: NOT_FOUND,
    errors.NotFound: NOT_FOUND,
}


def code_of(error: MoreelberaadError) -> int:
    """Give the exit code of a failure we know."""
    return _CODES[type(error)]
