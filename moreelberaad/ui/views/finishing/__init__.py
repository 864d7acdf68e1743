"""What happens after the group has left: reading back, reviewing, a second reader, documents."""
