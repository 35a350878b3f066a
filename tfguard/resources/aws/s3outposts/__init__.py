"""Amazon S3 on Outposts."""
