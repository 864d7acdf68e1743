"""*Instellingen* without its widgets (ux.md 3.15)."""
