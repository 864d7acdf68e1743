"""What the place *Leren* knows: lessons, what is looked for, and agreements."""
