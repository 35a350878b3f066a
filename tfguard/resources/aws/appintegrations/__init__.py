"""Amazon AppIntegrations."""
