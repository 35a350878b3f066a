"""Time Series Insights."""
