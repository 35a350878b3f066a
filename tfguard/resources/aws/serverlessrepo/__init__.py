"""AWS Serverless Application Repository."""
