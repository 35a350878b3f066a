"""Load balancers, APIs and CDNs of AWS Cloud Control."""
