"""Names and certificates of AWS Cloud Control."""
