"""Amazon IVS Chat."""
