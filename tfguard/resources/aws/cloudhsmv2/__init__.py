"""AWS CloudHSM."""
