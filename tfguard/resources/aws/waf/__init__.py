"""AWS WAF Classic."""
