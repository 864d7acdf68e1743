"""Printing cards: what goes on a sheet, and its pages before they are made."""
