"""Amazon Web Services: one folder per service, as boto3 names it."""
