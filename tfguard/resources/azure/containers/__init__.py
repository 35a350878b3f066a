"""Container Apps, instances and registries."""
