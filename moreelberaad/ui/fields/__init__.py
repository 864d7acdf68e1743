"""The editors: one widget per kind of field, that shows an answer and tells what is typed."""
