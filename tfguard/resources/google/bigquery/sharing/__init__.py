"""BigQuery: data shared with others."""
