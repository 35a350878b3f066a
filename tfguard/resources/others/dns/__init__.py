"""Records that are set by dynamic updates (RFC 2136)."""
