"""Stream Analytics."""
