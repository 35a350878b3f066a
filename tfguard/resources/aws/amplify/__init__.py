"""AWS Amplify."""
