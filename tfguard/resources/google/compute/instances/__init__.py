"""Virtual machines, instance groups and autoscalers."""
