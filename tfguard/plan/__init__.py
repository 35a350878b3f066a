"""The plan gate: facts about a plan, and the policies that read them."""
