"""The last step: harvest, reading back, what may leave, and the wiping (ux.md 3.9)."""
