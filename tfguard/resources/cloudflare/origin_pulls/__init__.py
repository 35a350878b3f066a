"""The TLS between Cloudflare and origins, and clients' certificates."""
