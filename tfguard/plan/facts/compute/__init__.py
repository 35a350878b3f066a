"""Facts about capacity and machines."""
