"""AWS Outposts."""
