"""The silent choice: on a laptop that goes round, by slips, or by coloured cards (ux.md 3.6)."""
