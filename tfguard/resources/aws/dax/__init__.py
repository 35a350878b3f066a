"""Amazon DynamoDB Accelerator."""
