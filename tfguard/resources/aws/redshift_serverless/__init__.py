"""Amazon Redshift Serverless."""
