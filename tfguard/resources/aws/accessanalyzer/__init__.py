"""AWS IAM Access Analyzer."""
