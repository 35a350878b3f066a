"""Amazon S3: access points, and the settings of an account."""
