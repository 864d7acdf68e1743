"""The pages of Voorbereiden: what is done before a session (ux.md 3.3 and 3.16-3.19)."""
