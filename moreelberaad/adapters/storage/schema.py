"""The tables of the vault: no place for a person, a seat, an order or a time of writing."""

from __future__ import annotations

APPLICATION_ID = 0x4D42_4B4C
"""The letters MBKL in the header of the file: a vault of moreelberaad."""

TRANSIENT_TABLES = ("transient_answers",)
"""What is wiped at closing and never written to a backup (design.md 7)."""

# WITHOUT ROWID: a rowid would tell in which order people spoke.
FIRST_SCHEMA = (
    """
    CREATE TABLE migrations(
        number INTEGER PRIMARY KEY,
        name TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE snapshots(
        id TEXT PRIMARY KEY,
        method TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE sessions(
        id TEXT PRIMARY KEY,
        method TEXT NOT NULL,
        title TEXT NOT NULL,
        status TEXT NOT NULL,
        held_on TEXT,
        closed_on TEXT,
        series TEXT,
        step TEXT,
        minutes TEXT NOT NULL DEFAULT '{}',
        template TEXT NOT NULL REFERENCES snapshots(id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE answers(
        session TEXT NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
        field TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY(session, field)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE transient_answers(
        session TEXT NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
        field TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY(session, field)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE erasures(
        id TEXT PRIMARY KEY,
        month TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE settings(
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
)

# A session that is open already has its day from now on: nobody knows when it began.
OPEN_SESSIONS = (
    "ALTER TABLE sessions ADD COLUMN opened_at TEXT",
    "ALTER TABLE sessions ADD COLUMN wiped INTEGER NOT NULL DEFAULT 0",
    """
    UPDATE sessions SET opened_at = strftime('%Y-%m-%dT%H:%M:%S+00:00', 'now')
    WHERE status = 'open'
    """,
)

REVIEWS = (
    "ALTER TABLE sessions ADD COLUMN version INTEGER NOT NULL DEFAULT 0",
    """
    CREATE TABLE reviews(
        session TEXT PRIMARY KEY REFERENCES sessions(id) ON DELETE CASCADE,
        body TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE shared(
        id TEXT PRIMARY KEY,
        session TEXT NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
        month TEXT NOT NULL,
        document TEXT NOT NULL,
        scope TEXT NOT NULL,
        version INTEGER NOT NULL,
        reason TEXT NOT NULL,
        names_sought INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
)

PREPARING = (
    """
    CREATE TABLE methods(
        id TEXT PRIMARY KEY,
        body TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE series(
        label TEXT PRIMARY KEY,
        rhythm TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE apart(
        id TEXT PRIMARY KEY,
        session TEXT NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
        field TEXT NOT NULL,
        value TEXT NOT NULL,
        held INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
)

SERIES_FORMS = ("ALTER TABLE series ADD COLUMN forms TEXT NOT NULL DEFAULT '[]'",)

ARRANGEMENT = (
    "ALTER TABLE sessions ADD COLUMN choosing TEXT",
    "ALTER TABLE sessions ADD COLUMN showing TEXT NOT NULL DEFAULT 'screen'",
    "ALTER TABLE sessions ADD COLUMN with_break INTEGER NOT NULL DEFAULT 0",
)

OWN_WORDS = (
    "CREATE TABLE own_words(word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    """
    CREATE TABLE left_words(
        mark BLOB PRIMARY KEY,
        times INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
)

CARDS = (
    "CREATE TABLE decks(id TEXT PRIMARY KEY, title TEXT NOT NULL) STRICT, WITHOUT ROWID",
    """
    CREATE TABLE cards(
        id TEXT PRIMARY KEY,
        deck TEXT NOT NULL REFERENCES decks(id),
        body TEXT NOT NULL,
        came TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX cards_of_deck ON cards(deck)",
    # Which cards lay on the table is asked for each list of cards; the id of a card is a short
    # answer, and without an index every note of every session would be read for it.
    "CREATE INDEX short_answers ON answers(value, session) WHERE length(value) <= 64",
)

INDEX_TABLES = ("search", "indexed")
"""What is made of the other tables, and so never written to a backup."""

INDEX_ALL = (
    """
    INSERT INTO indexed
    SELECT 'session', id, NULL, 0 FROM sessions WHERE status NOT IN ('planned', 'open')
    """,
    "INSERT INTO indexed SELECT 'card', id, NULL, 0 FROM cards",
    "INSERT INTO indexed SELECT 'lesson', id, NULL, 0 FROM lessons",
)
"""Mark all that can be found, for an index that is still empty."""

NO_DELETED_WORDS = "INSERT INTO search(search, rank) VALUES ('secure-delete', 1)"
"""Without it an index keeps the words of what was deleted (tech.md 2)."""

NEW_INDEX = (
    """
    CREATE VIRTUAL TABLE search USING fts5(
        title, body, marks, kind UNINDEXED, id UNINDEXED,
        tokenize = "unicode61 remove_diacritics 2 tokenchars '_'"
    )
    """,
    NO_DELETED_WORDS,
)

LEARNING = (
    """
    CREATE TABLE lessons(
        id TEXT PRIMARY KEY,
        status TEXT NOT NULL,
        body TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE TABLE lesson_drafts(of TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE searches(name TEXT PRIMARY KEY, query TEXT NOT NULL) STRICT, WITHOUT ROWID",
    """
    CREATE TABLE indexed(
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        number INTEGER,
        fresh INTEGER NOT NULL,
        PRIMARY KEY(kind, id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX stale ON indexed(kind, id) WHERE fresh = 0",
    *NEW_INDEX,
    *INDEX_ALL,
    "ALTER TABLE sessions ADD COLUMN hold TEXT",
    "ALTER TABLE sessions ADD COLUMN follow_ups TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE sessions ADD COLUMN agreed INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE sessions ADD COLUMN next_term TEXT",
    """
    UPDATE sessions SET agreed = 1
    WHERE id IN (SELECT session FROM answers WHERE value LIKE '[{%"action":%')
    """,
    "UPDATE sessions SET next_term = date(closed_on, '+91 days') WHERE closed_on IS NOT NULL",
    "CREATE INDEX terms ON sessions(next_term) WHERE next_term IS NOT NULL",
    "ALTER TABLE erasures RENAME TO erased_sessions",
    """
    CREATE TABLE erasures(
        id TEXT NOT NULL,
        what TEXT NOT NULL DEFAULT 'session',
        month TEXT NOT NULL,
        PRIMARY KEY(id, what)
    ) STRICT, WITHOUT ROWID
    """,
    "INSERT INTO erasures(id, month) SELECT id, month FROM erased_sessions",
    "DROP TABLE erased_sessions",
)

FIGURES = (
    """
    CREATE TABLE left_years(
        year INTEGER PRIMARY KEY,
        month TEXT NOT NULL,
        figures TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE received_years(
        id TEXT PRIMARY KEY,
        month TEXT NOT NULL,
        figures TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
)

STRUCK = ("ALTER TABLE sessions ADD COLUMN struck TEXT NOT NULL DEFAULT '[]'",)
