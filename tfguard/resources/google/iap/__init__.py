"""Identity-Aware Proxy."""
