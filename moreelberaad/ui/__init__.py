"""The window of the app, in Qt Widgets."""
