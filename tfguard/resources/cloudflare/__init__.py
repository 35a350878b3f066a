"""Cloudflare: one folder per service."""
