"""Leading a session: its steps, its questions, its clock and what is written down."""
