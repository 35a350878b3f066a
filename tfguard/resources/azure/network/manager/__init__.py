"""Virtual Network Manager."""
