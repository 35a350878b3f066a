"""Networks of AWS Cloud Control."""
