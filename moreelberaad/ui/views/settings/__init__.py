"""*Instellingen*: a list of pages, and the lines of one (ux.md 3.15)."""
