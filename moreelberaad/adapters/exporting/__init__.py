"""Documents: one neutral form, and a renderer per format."""
