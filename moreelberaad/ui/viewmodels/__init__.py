"""What the screens show and do, without a widget in it."""
