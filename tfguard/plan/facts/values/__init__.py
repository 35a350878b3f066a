"""Facts about the values of a change, and how two values are compared."""
