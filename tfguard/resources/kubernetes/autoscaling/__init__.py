"""Pod autoscalers."""
