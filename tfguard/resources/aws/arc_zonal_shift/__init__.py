"""Amazon Application Recovery Controller, zonal shift."""
