"""The vault: everything that touches sqlite-utils and SQLCipher."""
