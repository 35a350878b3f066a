"""AWS Lambda network connectors."""
