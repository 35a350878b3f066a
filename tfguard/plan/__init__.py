"""The plan gate: facts about a plan, and the policies that judge them."""
