"""Azure Monitor: alerts and autoscale settings."""
