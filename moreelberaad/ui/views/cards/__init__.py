"""The place *Kaarten*: decks of dilemma cards, written and looked at."""
