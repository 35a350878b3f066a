"""Types of AWS Cloud Control, which are called as CloudFormation calls them."""
