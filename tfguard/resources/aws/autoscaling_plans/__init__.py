"""AWS Auto Scaling's plans."""
