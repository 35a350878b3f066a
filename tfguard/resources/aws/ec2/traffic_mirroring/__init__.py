"""Traffic mirroring."""
