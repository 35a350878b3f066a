"""R2 buckets."""
