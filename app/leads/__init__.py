"""What is reasoned about leads, without SQL: how clues weigh, what a machine can offer, what was identified where."""
