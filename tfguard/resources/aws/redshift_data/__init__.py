"""Amazon Redshift Data API."""
