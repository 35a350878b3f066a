"""Settings of zones."""
