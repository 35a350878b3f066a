"""Amazon S3 Tables."""
