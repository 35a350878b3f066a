"""Amazon EMR on EKS."""
