"""Storage reports and metrics of buckets."""
