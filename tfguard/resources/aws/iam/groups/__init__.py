"""Groups, their policies and users."""
