"""Virtual machines, scale sets and disks."""
