"""Dilemma cards, cards to choose with and values, on sheets to cut."""
