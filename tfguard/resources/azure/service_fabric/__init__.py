"""Service Fabric."""
