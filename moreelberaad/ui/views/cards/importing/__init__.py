"""Taking in cards from a file: what its columns hold, and what would become of each row."""
