"""The example session, played in the real window by its keys alone."""
