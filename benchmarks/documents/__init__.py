"""How long documents take to make, beside other programs that make the same PDF."""
