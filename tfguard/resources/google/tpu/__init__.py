"""Cloud TPU."""
