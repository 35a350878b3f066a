"""Atlas' ways in: peerings, private endpoints and access lists."""
