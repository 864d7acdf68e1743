"""What the place *Kaarten* knows of decks and cards."""
