"""Service Fabric Mesh."""
