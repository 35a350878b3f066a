"""Logic Apps."""
