"""AWS WAF Classic, regional."""
