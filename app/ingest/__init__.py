"""Sources in, occurrences and media recorded: walk, crew of workers, recorder. Resumable at any instruction."""
