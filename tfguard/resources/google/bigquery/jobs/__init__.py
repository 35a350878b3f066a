"""BigQuery: capacity, connections and what runs."""
