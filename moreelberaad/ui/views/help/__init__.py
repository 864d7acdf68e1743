"""What the window says of itself: of a screen, of every key, and of the words (ux.md 7, 10)."""
