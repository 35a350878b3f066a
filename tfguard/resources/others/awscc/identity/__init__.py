"""Identity and operation of AWS Cloud Control."""
