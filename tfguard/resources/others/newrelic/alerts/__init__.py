"""New Relic's alerts and synthetic monitors."""
