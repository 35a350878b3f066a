"""Amazon S3 Files."""
