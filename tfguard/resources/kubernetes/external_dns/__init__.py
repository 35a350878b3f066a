"""external-dns."""
