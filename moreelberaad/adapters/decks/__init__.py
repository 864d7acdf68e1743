"""Decks of dilemma cards in files: read from what trainers have, written to share."""
