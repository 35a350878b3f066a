"""The groups that databases name: parameters, options, subnets."""
