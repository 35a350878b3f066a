"""AWS Global Accelerator."""
