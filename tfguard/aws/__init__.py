"""Talks to AWS: sessions, retries, pages, and what an answer that is an error means."""
