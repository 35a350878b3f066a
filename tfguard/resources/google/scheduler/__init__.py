"""Cloud Scheduler."""
