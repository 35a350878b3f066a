"""Snapshots, machine images, and the schedules of disks."""
