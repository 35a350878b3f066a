"""Amazon S3 Glacier's vaults."""
