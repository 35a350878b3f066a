"""The providers' own names of types and attributes."""
