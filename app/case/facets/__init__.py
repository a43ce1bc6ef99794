"""All that media are filtered, counted, sorted and grouped by, in memory: a million of them in some hundred MB."""
