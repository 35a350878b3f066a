"""Database proxies and their targets."""
