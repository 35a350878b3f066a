"""Objects written as manifests."""
