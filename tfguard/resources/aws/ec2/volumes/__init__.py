"""EBS volumes and snapshots."""
