"""AWS Mainframe Modernization."""
