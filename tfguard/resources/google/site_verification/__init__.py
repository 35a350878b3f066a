"""Site Verification."""
