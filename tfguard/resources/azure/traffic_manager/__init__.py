"""Traffic Manager."""
